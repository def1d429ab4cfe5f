export { asTyped, DATE_STYLES, valuesAsText } from "../../actions/keyIn";
