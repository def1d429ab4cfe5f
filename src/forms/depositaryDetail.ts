import type { DepositaryLine } from "../shares/disclosure/depositaryLine";
import { otherExchange, takesArticle } from "../shares/register/exchanges";
import { dealingCell } from "../shares/register/rowCells";
import type { Language } from "../shares/values/finding";
import { showCount } from "../shares/values/quantity";
import type { FilledField } from "./filledField";
import { textField } from "./printField";

/** `175,435 depositary shares (representing 701,740 shares) repurchased on the New York Stock Exchange` (worded as MINISO, 18 October 2024). */
export function depositaryDetail({ depositary, shares, repurchases }: DepositaryLine, language: Language): FilledField {
  const cells = repurchases.flatMap((row) => [dealingCell(row, "Depositary shares"), dealingCell(row, "Number")]);
  const venues = new Set(repurchases.map(({ method }) => otherExchange(method)?.[language] ?? ""));
  const [only = ""] = venues;
  const venue = venues.size === 1 ? only : "";
  return textField(SAYS[language](showCount(depositary), showCount(shares), venue), cells);
}

const SAYS: Readonly<Record<Language, (depositary: string, shares: string, venue: string) => string>> = {
  en: (depositary, shares, venue) =>
    `${depositary} depositary ${depositary === "1" ? "share" : "shares"} (representing ${shares} ${shares === "1" ? "share" : "shares"}) repurchased${venue === "" ? "" : ` on ${takesArticle(venue) ? "the " : ""}${venue}`}`,
  "zh-Hant": (depositary, shares, venue) =>
    `${venue === "" ? "" : `在${venue}`}購回 ${depositary} 股預託股份（代表 ${shares} 股股份）`,
};
