import type { MonthPart } from "../../../shares/month/monthParts";
import type { PartValue } from "../../monthly/monthlyValues";
import { type BoxesOfLine, inBox, type Rule } from "./figuresOfLine";

/** Never below 0 in Parts A to D. */
const COUNTED: readonly PartValue[] = ["newShares", "treasuryShares", "issuable", "grantable"];

/**
 * What the boxes of a line come to, so that empty ones are told from filled ones; a rule that no way keeps is one the return breaks.
 * @param category of a line of Part E: purchases not yet cancelled have a box of their own (FF301 Note 3)
 */
export function rulesOf(part: MonthPart, category: "not cancelled" | "other"): readonly Rule[] {
  switch (part) {
    case "A":
      return [addsUp, isCounted];
    case "B":
    case "C":
      return [isMoved, isCounted];
    case "D":
      return [isCounted];
    case "E":
      return [
        (boxes) => isFilled(boxes, "date") || !isFilled(boxes, "approvalDate"),
        (boxes) => isFilled(boxes, "currency") === isFilled(boxes, "price"),
        category === "not cancelled"
          ? (boxes) => !isFilled(boxes, "newShares") && !isFilled(boxes, "treasuryShares")
          : (boxes) => !isFilled(boxes, "notCancelled"),
      ];
  }
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

const isCounted: Rule = (boxes) => COUNTED.every((value) => inBox(boxes, value) >= 0n);
