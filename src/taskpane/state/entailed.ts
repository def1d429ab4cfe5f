export { fieldsWithoutColumn, type Entry, type EntryRow, type EntryValue } from "../../actions/addEntry";
export { predictMovement, type PredictedMovement, type ProposedMovement } from "../../actions/predictMovement";
export {
  predictDealing,
  predictPurchase,
  type PredictedDealing,
  type PredictedPurchase,
  type ProposedDealing,
} from "../../actions/predictDealing";
