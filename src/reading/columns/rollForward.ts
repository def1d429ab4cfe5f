import { categoryOf } from "../../shares/register/category";
import { dateWithin } from "../cells/dateWithin";
import type { HeadingColumn, TableRegion } from "../regions/tableRegion";
import { eventMeaning } from "../vocabulary/eventMeaning";
import { statedBalanceKind } from "../vocabulary/statuses";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { Matrix } from "./matrix";
import { isAllButASlip, numbersOf } from "./numbersOf";
import type { SaidOver } from "./parts";
import { isSumOf } from "./proofs";

/** A row a class: the balance it opens with, what was issued and taken away, each under words of its own, and the balance it closes with. */
export interface RollForward {
  readonly opening: number;
  readonly closing: number;
  readonly matrix: Matrix;
  /** The day of its closing balance, for all of its movements; null where nothing names it. */
  readonly day: (SaidOver & { readonly column: number }) | null;
}

const TOTAL = /\btotal\b|\bnet\b|合計|合计|總|总|淨|净/i;
const AT_A_DAY =
  /\bas (?:at|of|on)\b|^(?:balance |shares in issue |issued shares )?(?:at|on)\b|^於|截至|結餘|结余|結存|结存/i;

/**
 * The roll-forward that a region is, where its rows prove it: opening and what stands between come to the closing balance. One figure typed wrong does not
 * undo it where every column between names an event. Null for any other region.
 */
export function rollForwardOf(columns: readonly ColumnEvidence[], region: TableRegion): RollForward | null {
  const balances = columns.flatMap((each) => balanceOver(each) ?? []);
  const opening = balances.find(({ kind }) => kind !== "closing");
  const closing = balances.findLast(({ kind, column }) => kind !== "opening" && column !== opening?.column);
  if (opening === undefined || closing === undefined || closing.column <= opening.column) return null;
  const between = columns.filter(
    ({ heading, contents }) =>
      heading.column > opening.column &&
      heading.column < closing.column &&
      heading.path.length > 0 &&
      !saysWhatClassHas(heading) &&
      (contents.numbers >= 0.5 || contents.filled === 0),
  );
  const numbers = between.map(({ heading }) => heading.column);
  const totals = between
    .filter(
      ({ heading: { column, path } }) =>
        path.some((text) => TOTAL.test(text)) &&
        isSumOf(
          region,
          column,
          numbers.filter((each) => each !== column),
        ),
    )
    .map(({ heading }) => heading.column);
  const moves = between.filter(({ heading }) => !totals.includes(heading.column));
  const [held, broken] = rowsThatAddUp(region, opening.column, closing.column, moves);
  const areNamed = moves.every(({ heading }) => heading.path.some(isEvent));
  if (moves.length === 0 || held + broken === 0 || !(isAllButASlip(held, broken) || (areNamed && broken === 1)))
    return null;
  return {
    opening: opening.column,
    closing: closing.column,
    day: dayOf(closing.heading, region),
    matrix: {
      by: "Event",
      totals,
      columns: moves.map(({ heading: { column, path, row } }) => ({
        column,
        row,
        says: new Map([["Event", { text: path.findLast(isEvent) ?? path.join(" "), row }]]),
        balanceColumn: -1,
        isDown: isTakenAway(path),
      })),
    },
  };
}

/** `Opening treasury shares`, `Authorised shares` between two balances move nothing. */
function saysWhatClassHas({ meanings }: HeadingColumn): boolean {
  return meanings.some(({ kind, match }) => kind === "Share classes" && match !== "partial");
}

function isEvent(text: string): boolean {
  return eventMeaning(text).kind === "category";
}

function balanceOver({ heading, contents }: ColumnEvidence): {
  readonly heading: HeadingColumn;
  readonly column: number;
  readonly kind: "opening" | "closing" | "as at";
} | null {
  const kind = contents.wholes < 0.5 ? null : kindOfBalance(heading.path);
  return kind === null ? null : { heading, column: heading.column, kind };
}

function kindOfBalance(path: readonly string[]): "opening" | "closing" | "as at" | null {
  const [kind] = path.flatMap((text) => statedBalanceKind(text) ?? []);
  if (kind !== undefined) return kind;
  return path.some((text) => AT_A_DAY.test(text)) && dateWithin(path.join(" ")) !== null ? "as at" : null;
}

/** True where the words over a column say that its sizes are taken away. */
function isTakenAway(path: readonly string[]): boolean {
  return path.some((text) => {
    if (LESS.test(text)) return true;
    const meaning = eventMeaning(text);
    return meaning.kind === "category" && categoryOf(meaning.category).issued === "down";
  });
}

const LESS = /^\s*(?:less|deduct|decrease|減|减|扣)/i;

/** How many rows open, move and close with numbers that add up, and how many do not. */
function rowsThatAddUp(
  region: TableRegion,
  opening: number,
  closing: number,
  moves: readonly ColumnEvidence[],
): readonly [held: number, broken: number] {
  const [before, after] = [numbersOf(region, opening), numbersOf(region, closing)];
  const changes = moves.map(({ heading }) => ({
    numbers: numbersOf(region, heading.column),
    isDown: isTakenAway(heading.path),
  }));
  let [held, broken] = [0, 0];
  for (const [index, start] of before.entries()) {
    const end = after[index] ?? null;
    if (start === null || end === null) continue;
    const change = changes.reduce((sum, { numbers, isDown }) => {
      const number = numbers[index] ?? 0;
      return sum + (isDown ? -Math.abs(number) : number);
    }, 0);
    if (start + change === end) held += 1;
    else broken += 1;
  }
  return [held, broken];
}

function dayOf({ path, column, row }: HeadingColumn, { titles }: TableRegion): RollForward["day"] {
  const own = dateWithin(path.join(" "));
  if (own !== null) return { text: own.date, row, column };
  for (const title of titles) {
    const said = dateWithin(title.text);
    if (said !== null) return { text: said.date, row: title.row, column: title.column };
  }
  return null;
}

/** True for headings over which a roll-forward may stand: balances of two days. */
export function mayRollForward({ columns }: TableRegion): boolean {
  return columns.filter(({ path }) => kindOfBalance(path) !== null).length >= 2;
}

/** The day of the opening balances, in their heading; null where it names none. */
export function openingDay({ opening }: RollForward, { columns }: TableRegion): (SaidOver & { column: number }) | null {
  const heading = columns.find(({ column }) => column === opening);
  const day = heading === undefined ? null : dateWithin(heading.path.join(" "));
  return heading === undefined || day === null ? null : { text: day.date, row: heading.row, column: opening };
}

/** The assignment of a roll-forward as movements: its events and numbers stand across, and its day over it. */
export function asMovements(assignment: ColumnAssignment, { opening, closing, day }: RollForward): ColumnAssignment {
  const fields = new Map([...assignment.fields].filter(([field]) => field === "Share class"));
  fields.set("Balance after", columnFor("Balance after", closing));
  return {
    ...assignment,
    fields,
    missing: day === null ? ["Date"] : [],
    open: assignment.open.filter(({ columns }) => !columns.includes(opening) && !columns.includes(closing)),
  };
}

/** The assignment of a roll-forward as the table of its classes: what it opens and closes with. */
export function asClasses(assignment: ColumnAssignment, { opening, closing, matrix }: RollForward): ColumnAssignment {
  const own = new Set([opening, closing, ...matrix.columns.map(({ column }) => column), ...(matrix.totals ?? [])]);
  const fields = new Map([...assignment.fields].filter(([, { column }]) => !own.has(column)));
  fields.set("Opening balance", columnFor("Opening balance", opening));
  fields.set("Closing balance", columnFor("Closing balance", closing));
  return {
    ...assignment,
    fields,
    missing: assignment.missing.filter((field) => field !== "Opening balance"),
    open: assignment.open.filter(({ columns }) => !columns.some((column) => own.has(column))),
  };
}

function columnFor(field: string, column: number): NonNullable<ReturnType<ColumnAssignment["fields"]["get"]>> {
  return { column, field, score: 1, words: 1, isGeneric: false, fit: 0 };
}
