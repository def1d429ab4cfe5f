import { remembered } from "../vocabulary/remembered";
import { isDitto, isMonthBand, rowWords, statedBalanceKind } from "../vocabulary/statuses";

/** What the texts of rows say, each looked at once. */
export class RowWords {
  readonly #words = remembered(rowWords);
  readonly #isBalance = remembered((text) => {
    const words = this.#of(text);
    return words === "opening" || words === "closing" || words === "as at" || statedBalanceKind(text) !== null;
  });
  readonly #isDitto = remembered(isDitto);

  /** True for the label of a total or subtotal. */
  isTotals(text: string): boolean {
    return this.#of(text) === "total";
  }

  /** True for words that say a row states a balance: brought forward, carried forward, as at a day. */
  isBalance(text: string): boolean {
    return this.#isBalance(text);
  }

  /** True for words of a signature, a note, a page or an end: with a figure beside them they explain it no more than no words. */
  isAside(text: string): boolean {
    const words = this.#of(text);
    return words === "signature" || words === "note" || words === "page" || words === "end";
  }

  /** True for a band of a month, quarter or year. */
  isPeriod(text: string): boolean {
    return text.length <= LONGEST_LABEL && (isMonthBand(text) || this.#of(text) === "month");
  }

  /** True for a mark that repeats the cell above. */
  isDitto(text: string): boolean {
    return text.length <= LONGEST_MARK && this.#isDitto(text);
  }

  #of(text: string): ReturnType<typeof rowWords> {
    return text.length > LONGEST_LABEL ? null : this.#words(text);
  }
}

const LONGEST_LABEL = 80;
const LONGEST_MARK = 12;
