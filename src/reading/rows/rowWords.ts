import { isDitto, isMonthBand, rowWords, statedBalanceKind } from "../vocabulary/statuses";

type Words = ReturnType<typeof rowWords>;

/** What the texts of rows say, each looked at once. */
export class RowWords {
  readonly #known = new Map<string, Words>();
  readonly #balances = new Map<string, boolean>();
  readonly #dittos = new Map<string, boolean>();

  /** True for the label of a total or subtotal. */
  isTotals(text: string): boolean {
    return this.#of(text) === "total";
  }

  /** True for words that say a row states a balance: brought forward, carried forward, as at a day. */
  isBalance(text: string): boolean {
    let is = this.#balances.get(text);
    if (is === undefined) {
      const words = this.#of(text);
      is = words === "opening" || words === "closing" || words === "as at" || statedBalanceKind(text) !== null;
      if (text.length <= LONGEST_LABEL) this.#balances.set(text, is);
    }
    return is;
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
    if (text.length > LONGEST_MARK) return false;
    let is = this.#dittos.get(text);
    if (is === undefined) {
      is = isDitto(text);
      this.#dittos.set(text, is);
    }
    return is;
  }

  #of(text: string): Words {
    if (text.length > LONGEST_LABEL) return null;
    let words = this.#known.get(text);
    if (words === undefined) {
      words = rowWords(text);
      this.#known.set(text, words);
    }
    return words;
  }
}

const LONGEST_LABEL = 80;
const LONGEST_MARK = 12;
