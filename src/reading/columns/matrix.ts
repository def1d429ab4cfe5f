import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { CANNOT_BE } from "./fieldContents";
import type { TableRegion } from "../regions/tableRegion";
import { isSumOf } from "./proofs";
import { partsOf, type SaidOver } from "./parts";

/** A column of a matrix: what stands over it is no field but the class or the event of the entries in it. */
interface MatrixColumn {
  readonly column: number;
  /** The row of the label. */
  readonly row: number;
  /** What stands over the column, by the field it says. */
  readonly says: ReadonlyMap<string, SaidOver>;
  /** Balances of the same class, where the table keeps them beside; -1 for none. */
  readonly balanceColumn: number;
  /** True where the words over the column say that its sizes are taken away: `Class A › Decrease`. */
  readonly isDown: boolean;
}

/** Classes, events or grants across: each filled cell is an entry. */
export interface Matrix {
  readonly by: "Share class" | "Event" | "Details";
  readonly columns: readonly MatrixColumn[];
  /** Columns that add up those of each row, where it is known which do. */
  readonly totals?: readonly number[];
}

interface Labelled {
  readonly column: number;
  readonly row: number;
  readonly label: string;
  readonly isBalance: boolean;
  readonly isDown: boolean;
}

const BALANCE = /balance|結存|结存|餘額|余额|結餘|结余|\bafter\b|c\/f|in issue/i;
const BEFORE = /\bbefore\b|\bopening\b|\bb\/[fd]\b|\bbrought (?:forward|down)\b|[變变][動动]前|承前|期初/i;
/** What a name may have beside it over its column: `Class A change`, `Balance of Class B`, B股變動. */
const OF_CHANGE =
  /\b(?:net )?(?:changes?|movements?|increase ?[/(]{0,2} ?\(?decrease\)?|balances?|after|outstanding)\b|\b(?:of|in|to|for)\b|[-–—:：]|變動|变动|增減|增减|結餘|结余|結存|结存/gi;

function withoutChange(text: string): string {
  return text.replace(OF_CHANGE, " ").replace(/\s+/g, " ").trim();
}

/** Balances of classes abreast, in a table whose rows each name their class. */
export function balancesByClass(
  columns: readonly ColumnEvidence[],
  { fields }: ColumnAssignment,
  { isClass }: KnownWords,
): readonly { readonly column: number; readonly label: string }[] {
  const numbers = columns.filter(({ heading, contents }) => heading.path.length > 0 && contents.numbers >= 0.5);
  const found = labelled(numbers, isClass).filter(({ isBalance }) => isBalance);
  return fields.has("Share class") && new Set(found.map(({ label }) => label)).size >= 2 ? found : [];
}

const TOTAL = /^(grand |sub-?)?(total|sum|net)\b|^(合計|合计|總計|总计)/i;
/** Fields a column of a matrix may have been taken for. */
const COUNTS: ReadonlySet<string> = new Set([
  "Number of shares",
  "Increase",
  "Decrease",
  "Balance after",
  "Total after",
]);

/**
 * Finds columns of numbers under names of classes or, in a table without a column of events, under words of events; or under grants. Null where there are
 * no two.
 */
export function matrixOf(
  columns: readonly ColumnEvidence[],
  { fields }: ColumnAssignment,
  { isClass, isEvent }: KnownWords,
  region: TableRegion,
): Matrix | null {
  const taken = new Set(
    [...fields].filter(([field, { fit }]) => !COUNTS.has(field) && fit !== CANNOT_BE).map(([, { column }]) => column),
  );
  const free = columns.filter(
    ({ heading, contents }) =>
      !taken.has(heading.column) && heading.path.length > 0 && (contents.numbers >= 0.5 || contents.filled === 0),
  );
  const byClass = labelled(free, isClass);
  const changes = byClass.filter(({ isBalance }) => !isBalance);
  if (changes.length >= 2) {
    const balanceOf = (label: string): number =>
      byClass.find((each) => each.isBalance && each.label === label)?.column ?? -1;
    const events = fields.has("Event") ? [] : changes.flatMap((each) => eventOver(columns, each, isEvent) ?? []);
    const isByEventToo = events.length === changes.length;
    return {
      by: "Share class",
      totals: totalsOf(region, free, changes),
      columns: changes.map((each, at) => {
        const column = columnOf(each, "Share class");
        const event = isByEventToo ? events[at] : undefined;
        const says = event === undefined ? column.says : new Map([...column.says, ["Event", event]]);
        return { ...column, says, balanceColumn: balanceOf(each.label) };
      }),
    };
  }
  const grants = partsOf(columns, region);
  const total = fields.get("Number of shares");
  // Where a table has a number too, grants without a price are parts of it only if they add up to it.
  const isPriced = grants?.parts.some(({ says }) => says.has("Issue price")) === true;
  const addsUp = total === undefined || grants === null || isTotalOf(region, total.column, grants.parts);
  if (grants !== null && (isPriced || addsUp))
    return {
      by: "Details",
      columns: grants.parts.map((part) => ({ ...part, balanceColumn: -1, isDown: false })),
      totals: grants.totals,
    };
  if (fields.has("Event") || fields.has("Number of shares")) return null;
  const byEvent = labelled(free, isEvent).filter(({ isBalance, label }) => !isBalance && !TOTAL.test(label));
  return byEvent.length < 2
    ? null
    : {
        by: "Event",
        totals: totalsOf(region, free, byEvent),
        columns: byEvent.map((each) => ({ ...columnOf(each, "Event"), balanceColumn: -1, isDown: false })),
      };
}

/** The event over a column that stands under a class too: `Class B › Repurchase and cancellation`. */
function eventOver(
  columns: readonly ColumnEvidence[],
  { column, row, label }: Labelled,
  isEvent: (text: string) => boolean,
): SaidOver | null {
  const path = columns.find(({ heading }) => heading.column === column)?.heading.path ?? [];
  const text = path.findLast((each) => each !== label && isEvent(each));
  return text === undefined ? null : { text, row };
}

/** The columns of numbers that add up those of each row. */
function totalsOf(
  region: TableRegion,
  numbers: readonly ColumnEvidence[],
  parts: readonly { readonly column: number }[],
): number[] {
  const columns = parts.map(({ column }) => column);
  return numbers
    .map(({ heading }) => heading.column)
    .filter((column) => !columns.includes(column) && isSumOf(region, column, columns));
}

function isTotalOf(region: TableRegion, total: number, parts: readonly { readonly column: number }[]): boolean {
  const columns = parts.map(({ column }) => column);
  return columns.includes(total) || isSumOf(region, total, columns);
}

function columnOf({ column, row, label, isDown }: Labelled, field: Matrix["by"]): Omit<MatrixColumn, "balanceColumn"> {
  return { column, row, says: new Map([[field, { text: label, row }]]), isDown };
}

function labelled(columns: readonly ColumnEvidence[], isLabel: (text: string) => boolean): Labelled[] {
  return columns.flatMap(({ heading: { column, path, row, meanings } }) => {
    const whole = path.toReversed().find(isLabel);
    const named = whole === undefined ? path.find((text) => isLabel(withoutChange(text))) : undefined;
    const label = whole ?? (named === undefined ? undefined : withoutChange(named));
    const others = path.filter((text) => text !== label);
    // What a class had before is neither a change nor a balance after it.
    if (label === undefined || others.some((text) => BEFORE.test(text))) return [];
    const isDown = meanings.some(
      ({ kind, field, match }) => kind === "Movements" && field === "Decrease" && match !== "partial",
    );
    return [{ column, row, label, isBalance: others.some((text) => BALANCE.test(text)), isDown }];
  });
}
