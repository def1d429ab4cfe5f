export { type HighestPrice, type MandateLeft, recordHeadroom, WHY_NO_PRICE } from "../../actions/recordHeadroom";
