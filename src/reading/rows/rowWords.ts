import { foldText } from "../vocabulary/foldText";
import { isTotalsLabel, statedBalanceKind } from "../events";

const MONTH =
  /^(\d{4}\s*年\s*)?\d{1,2}\s*月份?$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,'’-]*(\d{4}|\d{2})?$/;
const YEAR = /^(fy|year|financial year)?\s*\d{4}(\s*[-/]\s*\d{2,4})?\s*年?(度)?$|^q[1-4]\b|^\d{4}\s*q[1-4]$/;
const TOTALS =
  /\b(sub-?\s?|grand )?totals?$|^(sub-?\s?|grand )?totals?\b|^ytd\b|^year to date|\bytd$|(合計|小計|總計|共計)$|^累計/;
const DITTO = /^(["”″〃]|''|do\.?|ditto|-?同上-?|as above|--"--)$/;

/** What the texts of rows say, each looked at once. */
export class RowWords {
  readonly #totals = new Map<string, boolean>();

  /** True for the label of a total or subtotal. */
  isTotals(text: string): boolean {
    let is = this.#totals.get(text);
    if (is === undefined) {
      is = text.length <= LONGEST_LABEL && (isTotalsLabel(text) || TOTALS.test(foldText(text)));
      this.#totals.set(text, is);
    }
    return is;
  }

  isBalance(text: string): boolean {
    return text.length <= LONGEST_LABEL && statedBalanceKind(text) !== null;
  }

  /** True for a band of a month, quarter or year. */
  isPeriod(text: string): boolean {
    const plain = text.length <= LONGEST_LABEL ? foldText(text) : "";
    return MONTH.test(plain) || YEAR.test(plain);
  }

  /** True for a mark that repeats the cell above. */
  isDitto(text: string): boolean {
    return text.length <= 9 && DITTO.test(foldText(text));
  }
}

const LONGEST_LABEL = 80;
