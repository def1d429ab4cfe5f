import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { CANNOT_BE } from "./fieldContents";

/** A column of a matrix: what stands over it is no field but the class or the event of the entries in it. */
interface MatrixColumn {
  readonly column: number;
  /** The row of the label. */
  readonly row: number;
  readonly label: string;
  /** Balances of the same class, where the table keeps them beside; -1 for none. */
  readonly balanceColumn: number;
  /** True where the words over the column say that its sizes are taken away: `Class A › Decrease`. */
  readonly isDown: boolean;
}

/** Classes or events across: each filled cell is an entry. */
export interface Matrix {
  readonly by: "Share class" | "Event";
  readonly columns: readonly MatrixColumn[];
}

interface Labelled {
  readonly column: number;
  readonly row: number;
  readonly label: string;
  readonly isBalance: boolean;
  readonly isDown: boolean;
}

const BALANCE = /balance|結存|结存|餘額|余额|結餘|结余|\bafter\b|c\/f|in issue/i;
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

/** Finds columns of numbers under names of classes or, in a table without a column of events, under words of events. Null where there are no two. */
export function matrixOf(
  columns: readonly ColumnEvidence[],
  { fields }: ColumnAssignment,
  { isClass, isEvent }: KnownWords,
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
    return {
      by: "Share class",
      columns: changes.map((each) => ({ ...columnOf(each), balanceColumn: balanceOf(each.label) })),
    };
  }
  if (fields.has("Event") || fields.has("Number of shares")) return null;
  const byEvent = labelled(free, isEvent).filter(({ isBalance, label }) => !isBalance && !TOTAL.test(label));
  return byEvent.length < 2
    ? null
    : { by: "Event", columns: byEvent.map((each) => ({ ...columnOf(each), balanceColumn: -1, isDown: false })) };
}

function columnOf({ column, row, label, isDown }: Labelled): Omit<MatrixColumn, "balanceColumn"> {
  return { column, row, label, isDown };
}

function labelled(columns: readonly ColumnEvidence[], isLabel: (text: string) => boolean): Labelled[] {
  return columns.flatMap(({ heading: { column, path, row, meanings } }) => {
    const whole = path.toReversed().find(isLabel);
    const named = whole === undefined ? path.find((text) => isLabel(withoutChange(text))) : undefined;
    const label = whole ?? (named === undefined ? undefined : withoutChange(named));
    const others = path.filter((text) => text !== label);
    if (label === undefined) return [];
    const isDown = meanings.some(
      ({ kind, field, match }) => kind === "Movements" && field === "Decrease" && match !== "partial",
    );
    return [{ column, row, label, isBalance: others.some((text) => BALANCE.test(text)), isDown }];
  });
}
