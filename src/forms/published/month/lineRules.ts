import type { MonthPart } from "../../../shares/month/monthParts";
import type { Category } from "../../../shares/register/category";
import type { PartValue } from "../../monthly/monthlyValues";
import { type BoxesOfLine, inBox, type Rule } from "./figuresOfLine";

/** Never below 0 in Parts A to D. */
const COUNTED: readonly PartValue[] = ["newShares", "treasuryShares", "issuable", "grantable"];

/** What a line is of, as far as its boxes depend on it. */
interface LineSort {
  readonly part: MonthPart;
  /** Of a movement of Part E; null where the form has no name for it. */
  readonly category: Category | null;
  readonly hasTreasury: boolean;
  /** Whether the word beside what moved of an instrument says that it was issued. */
  readonly isIssued: boolean;
}

/**
 * What the boxes of a line come to, so that empty ones are told from filled ones; a rule that no way keeps is one the return breaks.
 */
export function rulesOf({ part, category, hasTreasury, isIssued }: LineSort): readonly Rule[] {
  switch (part) {
    case "A":
      return [addsUp, isCounted];
    case "B":
    case "C":
      return [isIssued ? isRaised : isMoved, isCounted];
    case "D":
      return [isCounted];
    case "E":
      return [
        (boxes) => isFilled(boxes, "date") || !isFilled(boxes, "approvalDate"),
        (boxes) => isFilled(boxes, "currency") === isFilled(boxes, "price"),
        // FF301 Note 3: purchases not yet cancelled have a box of their own.
        (boxes) => category?.uncancelled === true || !isFilled(boxes, "notCancelled"),
        (boxes) => category?.issued !== "none" || inBox(boxes, "newShares") === 0n,
        (boxes) => category?.treasury !== "none" || inBox(boxes, "treasuryShares") === 0n,
        // What has a day has happened.
        (boxes) =>
          category?.uncancelled === true ||
          !isFilled(boxes, "date") ||
          isFilled(boxes, "newShares") ||
          (hasTreasury && isFilled(boxes, "treasuryShares")),
      ];
  }
}

/** What is usual where the rules leave several ways: treasury shares alone change by a cancellation, which has a name of its own. */
export function usualIn(part: MonthPart, category: Category | null): readonly Rule[] {
  return part === "E" && category === null
    ? [(boxes) => !isFilled(boxes, "treasuryShares") || isFilled(boxes, "newShares")]
    : [];
}

function isFilled(boxes: BoxesOfLine, value: PartValue): boolean {
  return (boxes.get(value) ?? "") !== "";
}

/** Outstanding at the close of the month: what was before, and what happened, each with the sign it is printed with. */
const addsUp: Rule = (boxes) =>
  (["opening", "granted", "exercised", "cancelled", "lapsed"] as const).reduce(
    (sum, value) => sum + inBox(boxes, value),
    0n,
  ) === inBox(boxes, "closing");

/** An amount may be converted without a sign, and be blank where nothing was. */
const isMoved: Rule = (boxes) => {
  const difference = inBox(boxes, "closing") - inBox(boxes, "opening");
  const moved = inBox(boxes, "moved");
  return difference === moved || difference === -moved;
};

const isRaised: Rule = (boxes) => inBox(boxes, "closing") - inBox(boxes, "opening") === inBox(boxes, "moved");

const isCounted: Rule = (boxes) => COUNTED.every((value) => inBox(boxes, value) >= 0n);
