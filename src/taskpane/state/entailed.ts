export { fieldsWithoutColumn, type Entry, type EntryRow, type EntryValue } from "../../actions/addEntry";
export { predictMovement, type PredictedMovement, type ProposedMovement } from "../../actions/predictMovement";
export {
  predictPurchase,
  predictSale,
  type PredictedPurchase,
  type PredictedSale,
  type ProposedDealing,
} from "../../actions/predictDealing";
