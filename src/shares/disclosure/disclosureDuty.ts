import type { Words } from "../values/finding";
import { eventInWords } from "../register/categoryNames";
import { categoryOf, type CategoryCode, type RuleList } from "../register/category";
import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import { compareRatios, type Ratio, ratioOf } from "../values/ratio";
import { isInForce } from "../register/datedRules";
import { meaningWithoutEvent } from "../register/withoutEvent";
import { isWithoutEvent } from "./eventLines";
import type { EventLine, ReturnContent } from "./returnContent";
import { dealingCell, numberCell } from "../register/rowCells";

export function isUnderTreasuryRegime(date: CivilDate): boolean {
  return isInForce("treasury regime", date);
}

/** An event the return discloses, and the list of Rule 13.25A(2) it falls under. */
export interface DutyOfEvent {
  readonly shareClass: string;
  readonly category: CategoryCode;
  /** The secretary's own words, or the category where a table other than Movements holds it. */
  readonly event: Words;
  readonly date: CivilDate;
  /** Signed change, excluding treasury shares; of a purchase not yet cancelled, what was bought, as a decrease. */
  readonly number: ShareCount;
  readonly list: "a" | "b";
  readonly cells: readonly CellRef[];
}

/** The list of Rule 13.25A(2) that a category stands in on a day. */
export function ruleListOf(category: CategoryCode, date: CivilDate): RuleList {
  const { list, listBefore } = categoryOf(category);
  return isUnderTreasuryRegime(date) ? list : listBefore;
}

/** The list an event of a day stands in; one in neither is disclosed like those of (a). */
function listOf(category: CategoryCode, date: CivilDate, toDirector: boolean): "a" | "b" {
  return ruleListOf(category, date) === "b" && !toDirector ? "b" : "a";
}

function saysNothing({ event, details }: EventLine): boolean {
  return [details, event].some((words) => meaningWithoutEvent(words) === "nil");
}

/** Every event no return has disclosed, by date. */
export function dutiesOf(content: ReturnContent): DutyOfEvent[] {
  const isLogged =
    (content.purchaseReport?.purchases ?? []).length > 0 ||
    content.classes.some(({ uncancelled }) => uncancelled.some(({ newlyDisclosed }) => newlyDisclosed));
  const duties = content.classes.flatMap(({ shareClass, events, uncancelled }) =>
    [
      ...events
        // "See Part B" stands for purchases; where the register holds none of them, it is all that says that something happened.
        // "No change" is nothing to disclose at all.
        .filter((line) => !isWithoutEvent(line) || (!isLogged && !saysNothing(line)))
        .map((line) => ({ ...line, number: line.issued, words: line.event })),
      ...uncancelled
        .filter((line) => line.newlyDisclosed)
        .map((line) => ({ ...line, number: -line.number, words: line.movements[0]?.event ?? "", sales: [] })),
    ].map(({ category, date, number, words, movements, repurchases, sales }): DutyOfEvent => ({
      shareClass: shareClass.name,
      category,
      event: eventInWords({ event: words, category }),
      date,
      number,
      list: listOf(
        category,
        date,
        movements.some((movement) => movement.director === true),
      ),
      cells: [
        ...movements.map(numberCell),
        ...repurchases.map((row) => dealingCell(row, "Number")),
        ...sales.map((row) => dealingCell(row, "Number")),
      ],
    })),
  );
  return duties.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Undisclosed (b) events as a percentage of the shares before the earliest of them (Rule 13.25A(3) and (4)). */
export interface FivePercentTest {
  readonly base: ShareCount;
  readonly gross: Ratio;
  /** With opposite signs set off against each other: whether they may be is an open point. */
  readonly net: Ratio;
}

/** Null where an opening balance is not known. */
export function fivePercentTest(content: ReturnContent, events: readonly DutyOfEvent[]): FivePercentTest | null {
  const openings = [...content.openings.values()];
  const base = sumOf(openings.map((balance) => balance?.issued ?? 0n));
  if (openings.includes(null) || base <= 0n) return null;
  const gross = sumOf(events.map((event) => absolute(event.number)));
  const net = absolute(sumOf(events.map((event) => event.number)));
  return { base, gross: ratioOf(gross * 100n, base), net: ratioOf(net * 100n, base) };
}

/** The first day on which a return is due: of an (a) event, or when (b) events come to the percentage, taken gross. Null where neither is so. */
export function firstDayOfDuty(content: ReturnContent, percent: Ratio): CivilDate | null {
  const duties = dutiesOf(content);
  const ofListA = duties.find((duty) => duty.list === "a")?.date ?? null;
  const ofListB = duties.filter((duty) => duty.list === "b");
  const base = fivePercentTest(content, [])?.base ?? null;
  let gross = 0n;
  const tripped =
    ofListB.find((duty) => {
      gross += absolute(duty.number);
      return base !== null && compareRatios(ratioOf(gross * 100n, base), percent) >= 0;
    })?.date ?? null;
  return ofListA !== null && tripped !== null ? (ofListA < tripped ? ofListA : tripped) : (ofListA ?? tripped);
}
