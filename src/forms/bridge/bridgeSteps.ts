import { eventInWords, nameOfCategory } from "../../shares/register/categoryNames";
import { countsUnits } from "../../shares/register/countsUnits";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import { inUnits } from "../../shares/values/inUnits";
import type { ShareCount } from "../../shares/values/quantity";
import type { ClassReturn, EventLine } from "../../shares/disclosure/returnContent";
import { ownCategoryName } from "../categories";

/** One event on the way from the opening to the closing balance. */
export interface BridgeStep {
  readonly event: string;
  readonly date: CivilDate;
  /** Signed, never 0. */
  readonly change: ShareCount;
}

/** The way from the opening to the closing balance of a class in issued shares, treasury shares left out. */
export interface BridgeSteps {
  readonly opening: ShareCount;
  readonly steps: readonly BridgeStep[];
  readonly closing: ShareCount;
}

/** Null where a balance is not known. Events that move treasury shares alone are no step. */
export function bridgeSteps(
  { shareClass, opening, closing, events }: ClassReturn,
  language: Language,
): BridgeSteps | null {
  if (opening === null || closing === null) return null;
  const ofUnits = countsUnits({ classes: [shareClass] });
  const moving = events.filter(({ issued }) => issued !== 0n);
  return {
    opening: opening.issued,
    steps: moving.map((line) => ({
      event: labelOf(line, language, ofUnits),
      date: line.date,
      change: line.issued,
    })),
    closing: closing.issued,
  };
}

/** The secretary's words, in their own language; a line made of the Repurchases or Treasury sales table has none, and takes the form's name, of units for a trust. */
function labelOf({ event, category }: EventLine, language: Language, ofUnits: boolean): string {
  if (event !== "") return eventInWords({ event, category })[language];
  const onForm = ownCategoryName(category, "FF305 Part A") ?? ownCategoryName(category, "FF304");
  const name = onForm?.[language].text ?? nameOfCategory(category)[language];
  return ofUnits ? inUnits(name, language) : name;
}
