import type { TableRegion } from "../regions/tableRegion";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { areBalancesOf, areSidesTurned } from "./balanceProofs";
import type { Matrix } from "./matrix";
import { numbersOf } from "./numbersOf";
import { amountColumn, areTwoSides, haveSameCells, isSaidAgain, isSumOf, sumsIn } from "./proofs";
import { isOfRunningTotal } from "./runningProofs";

/** A signed number beside an increase alone, or a decrease alone, says the same or is a question: both are never counted. */
export function signedOnce(assignment: ColumnAssignment, region: TableRegion): ColumnAssignment {
  const { fields, open } = assignment;
  const number = fields.get("Number of shares");
  const up = fields.get("Increase");
  // `Issued shares` with numbers below zero, and no column of what was taken away, has both.
  if (number === undefined && up !== undefined && !fields.has("Decrease") && hasNegative(region, up.column)) {
    const others = [...fields].filter(([field]) => field !== "Increase");
    return { ...assignment, fields: new Map([...others, ["Number of shares", { ...up, field: "Number of shares" }]]) };
  }
  const other =
    fields.has("Increase") === fields.has("Decrease") ? undefined : (fields.get("Increase") ?? fields.get("Decrease"));
  if (number === undefined || other === undefined) return assignment;
  const without = new Map([...fields].filter(([, score]) => score !== other));
  if (haveSameCells(region, number.column, other.column)) return { ...assignment, fields: without };
  if (areTwoSides(region, number.column, other.column)) {
    // `Shares issued` beside `Shares cancelled`: the number is the side that the other is not.
    const field = other.field === "Decrease" ? "Increase" : "Decrease";
    without.set(other.field, other);
    without.delete("Number of shares");
    return { ...assignment, fields: without.set(field, { ...number, field }) };
  }
  without.delete("Number of shares");
  return {
    ...assignment,
    fields: without,
    open: [...open, { columns: [number.column, other.column], fields: [number.field, other.field] }],
  };
}

function hasNegative(region: TableRegion, column: number): boolean {
  return numbersOf(region, column).some((number) => number !== null && number < 0);
}

/** Words of a side that say what came in as well as what went out: it depends on whose books these are. */
const EITHER_SIDE = /\b(?:debits?|credits?|dr|cr)\b|[借貸贷]/i;

/** Debit and credit say which of them adds shares by the balances of the rows alone: as read, or the other way about. */
export function withSidesByBalance(
  assignment: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
  { balances }: KnownWords,
): ColumnAssignment {
  const { fields } = assignment;
  const [up, down, after] = [fields.get("Increase"), fields.get("Decrease"), fields.get("Balance after")];
  if (up === undefined || down === undefined || after === undefined) return assignment;
  const isEither = [up, down].every(({ column, isAnswered }) =>
    columns.some(
      ({ heading }) => heading.column === column && isAnswered !== true && EITHER_SIDE.test(heading.path.join(" ")),
    ),
  );
  if (!isEither || !areSidesTurned(region, [up.column, down.column, after.column], balances)) return assignment;
  return {
    ...assignment,
    fields: new Map([
      ...fields,
      ["Increase", { ...down, field: "Increase" }],
      ["Decrease", { ...up, field: "Decrease" }],
    ]),
  };
}

/** The share of a mandate that is used up is no percentage of the row's own number. */
export function withoutRunningShare(assignment: ColumnAssignment, region: TableRegion): ColumnAssignment {
  const percentage = assignment.fields.get("Percentage");
  const number = assignment.fields.get("Number");
  if (percentage === undefined || number === undefined) return assignment;
  if (!isOfRunningTotal(region, percentage.column, number.column)) return assignment;
  return { ...assignment, fields: new Map([...assignment.fields].filter(([field]) => field !== "Percentage")) };
}

/** `Total` beside the change of issued shares and that of treasury shares is their sum: neither it nor the former is a balance. */
export function withoutSumOfChanges(assignment: ColumnAssignment, region: TableRegion): ColumnAssignment {
  const { fields } = assignment;
  const [number, treasury, after] = ["Number of shares", "Treasury shares", BALANCE].map((field) => fields.get(field));
  if (number === undefined || treasury === undefined || after === undefined) return assignment;
  const isSum = (total: number, part: number): boolean => {
    const [seen, broken] = sumsIn(region, total, [part, treasury.column]);
    return seen > broken;
  };
  const others = new Map([...fields].filter(([field]) => field !== BALANCE));
  if (isSum(after.column, number.column)) return { ...assignment, fields: others };
  return isSum(number.column, after.column)
    ? { ...assignment, fields: others.set("Number of shares", { ...after, field: "Number of shares" }) }
    : assignment;
}

/** A column of numbers without a heading that is, row by row, the balance: read as it, and checked. */
export function withBalance(
  assignment: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
  { balances }: KnownWords,
): ColumnAssignment {
  const { kind, fields } = assignment;
  if (kind !== "Movements" || fields.has(BALANCE)) return assignment;
  const changes = [
    ["Number of shares", 1],
    ["Increase", 1],
    ["Decrease", -1],
  ] as const;
  const signed = changes.flatMap(([field, sign]) => {
    const column = fields.get(field)?.column;
    return column === undefined ? [] : [[column, sign] as const];
  });
  const unheaded = columns.filter(({ heading, contents }) => heading.path.length === 0 && contents.wholes > 0.5);
  const [found, ...more] =
    signed.length === 0
      ? []
      : unheaded.filter(({ heading }) => areBalancesOf(region, heading.column, signed, balances));
  if (found === undefined || more.length > 0) return assignment;
  const proven = { column: found.heading.column, field: BALANCE, score: 1, words: 0, isGeneric: true, fit: 0 };
  return { ...assignment, fields: new Map([...fields, [BALANCE, proven]]) };
}

const BALANCE = "Balance after";

/** What was paid, or received, by its arithmetic where no heading says it. */
export function withAmount(
  assignment: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): ColumnAssignment {
  const { kind, fields, open } = assignment;
  const field = kind === "Repurchases" ? "Total paid" : kind === "Treasury sales" ? "Total received" : null;
  if (field === null || fields.has(field) || open.some((each) => each.fields.includes(field))) return assignment;
  const taken = new Set([...fields.values()].map(({ column }) => column));
  const free = columns
    .filter(
      ({ heading, contents }) =>
        !taken.has(heading.column) &&
        contents.numbers > 0.5 &&
        !heading.meanings.some((meaning) => meaning.kind === kind && meaning.match !== "partial"),
    )
    .map(({ heading }) => heading.column);
  const column = amountColumn(region, free, (name) => fields.get(name)?.column ?? -1);
  if (column === null) return assignment;
  const proven = { column, field, score: 1, words: 0, isGeneric: true, fit: 0 };
  return {
    ...assignment,
    fields: new Map([...fields, [field, proven]]),
    missing: assignment.missing.filter((each) => each !== field),
  };
}

/** A second column of the numbers bought, as the Exchange's own report has it: read beside the first, so that neither can be wrong unseen. */
export function withNumberAgain(
  assignment: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): ColumnAssignment {
  const { kind, fields } = assignment;
  const number = fields.get("Number");
  if (kind !== "Repurchases" || number === undefined) return assignment;
  const taken = new Set([...fields.values()].map(({ column }) => column));
  const again = columns.find(
    ({ heading, contents }) =>
      !taken.has(heading.column) &&
      contents.wholes > 0.5 &&
      heading.meanings.some((meaning) => meaning.kind === kind && meaning.field === "Number") &&
      isSaidAgain(region, number.column, heading.column),
  );
  if (again === undefined) return assignment;
  const proven = { column: again.heading.column, field: "Number again", score: 1, words: 0, isGeneric: true, fit: 0 };
  return { ...assignment, fields: new Map([...fields, [proven.field, proven]]) };
}

/** A number of all classes together is none of an entry. */
const SIDES: ReadonlySet<string> = new Set(["Increase", "Decrease"]);

/** The columns of a matrix hold the numbers, and its labels the events or classes: no field of these is missing. */
export function withoutMatrix(
  assignment: ColumnAssignment,
  { by, columns, totals = [] }: Matrix,
  region: TableRegion,
): ColumnAssignment {
  const taken = new Set(columns.flatMap(({ column, balanceColumn }) => [column, balanceColumn]));
  const numbers = columns.map(({ column }) => column);
  const isOfEvents = by === "Event" || columns.every(({ says }) => says.has("Event"));
  return {
    ...assignment,
    fields: new Map(
      [...assignment.fields].filter(
        ([field, { column }]) =>
          !SIDES.has(field) && !taken.has(column) && !totals.includes(column) && !isSumOf(region, column, numbers),
      ),
    ),
    missing: assignment.missing.filter((field) => field !== "Number of shares" && (field !== "Event" || !isOfEvents)),
    open: assignment.open.filter((entry) => !entry.columns.some((column) => taken.has(column))),
  };
}
