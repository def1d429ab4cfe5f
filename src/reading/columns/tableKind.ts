import { TABLE_KINDS, type TableKind } from "../../shares/register/table";
import type { Words } from "../../shares/values/finding";
import { kindsNamed, kindWords } from "./kindWords";
import type { TableRegion } from "../regions/tableRegion";
import { assignColumns, type ColumnAssignment, type ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { REASONS } from "./reasons";
import { type Matrix, matrixOf } from "./matrix";
import { amountColumn, areTwoSides, haveSameCells, isBalanceOf, isOfRunningTotal, isSumOf, proofOf } from "./proofs";

/** Something that speaks for a region being a table of a kind, and how much. */
interface Reason {
  readonly says: Words;
  readonly points: number;
  /** `title`: of its title or sheet. `kind`: of tables of this kind alone. `shares`: of every table about shares. */
  readonly of: "title" | "kind" | "shares";
}

/** A region taken for a kind of table. */
export interface KindScore {
  readonly kind: TableKind;
  readonly assignment: ColumnAssignment;
  readonly matrix: Matrix | null;
  /** Where the event of every entry is what a title or the sheet's name says; null where a column says it. */
  readonly eventTitle: string | null;
  /** What proves that it is about shares and this kind: without enough of it a table is left aside. */
  readonly reasons: readonly Reason[];
  readonly evidence: number;
  /** True with enough evidence, some of it of the kind itself. */
  readonly isProven: boolean;
  /** Evidence and how well the columns fit: of several kinds the best is taken. */
  readonly score: number;
}

/** Evidence a table is read with. */
export const ENOUGH_EVIDENCE = 2;
/** Of that, so much must speak for the kind itself. */
const ENOUGH_OF_KIND = 1;
/** And so much beside a title, where headings are general. */
const ENOUGH_BEYOND_TITLE = 0.5;
/** Two kinds closer than this are alike. */
export const KIND_MARGIN = 0.5;

/** Fields that say of a table under general headings what it is, with their points. */
const TELLING: Partial<Record<TableKind, Readonly<Record<string, number>>>> = {
  Repurchases: {
    "Trading date": 0.5,
    Number: 1.5,
    "Highest price": 0.5,
    "Lowest price": 0.5,
    "Average price": 0.5,
    "Total paid": 0.5,
    Purpose: 1,
    "Cancelled on": 1,
    "Purchased under the mandate": 1,
  },
  "Treasury sales": { "Trading date": 0.5, Number: 1.5, "Total received": 1.5 },
  Movements: { Date: 1, "Number of shares": 1, "Balance after": 0.5, Increase: 0.5, Decrease: 0.5 },
};
/** Words of a heading from this weight on say what a table is. */
const TELLING_WORDS = 0.8;
/** A field of a kind whose headings are its own. */
const OF_ANOTHER_FIELD = 0.25;
/** Words that tables of anything bought have. */
const SAID_OF_ANYTHING = /^\W*(unit )?(price|amount|value|cost|total|價格|價|金額|總額)\W*$/i;
/** Words that only a log of repurchases has over a column. */
const SAYS_REPURCHASE = /repurchase|buy-?back|bought back|購回|回購|购回|回购/i;
const NAMES_THE_KIND = 1.5;
/** The return itself, over the column that says whether it was filed. */
const NAMES_RETURN = /\bNDDR\b|\bnext day\b|翌日/i;
const SHARES = /\bshares?\b|\bsecurities\b|\bstock units\b|股/i;

/** Scores a region for every kind, the best first. */
export function kindScores(region: TableRegion, columns: readonly ColumnEvidence[], known: KnownWords): KindScore[] {
  return TABLE_KINDS.map((kind) => kindScore(kind, region, columns, known))
    .filter((score): score is KindScore => score !== null)
    .sort((a, b) => b.score - a.score);
}

function kindScore(
  kind: TableKind,
  region: TableRegion,
  columns: readonly ColumnEvidence[],
  known: KnownWords,
): KindScore | null {
  const assigned = assignColumns(kind, kind === "Movements" ? withBalances(columns, region) : columns, proofOf(region));
  const plain = withAmount(withoutRunningShare(signedOnce(assigned, region), region), columns, region);
  const matrix = kind === "Movements" ? matrixOf(columns, plain, known) : null;
  const byMatrix = matrix === null ? plain : withoutMatrix(plain, matrix, region);
  const eventTitle = kind === "Movements" && byMatrix.missing.includes("Event") ? titleOfEvent(region, known) : null;
  const assignment =
    eventTitle === null ? byMatrix : { ...byMatrix, missing: byMatrix.missing.filter((field) => field !== "Event") };
  if (assignment.fields.size + (matrix?.columns.length ?? 0) < 2) return null;
  const reasons = [
    ...titleReasons(kind, region),
    ...headingReasons(kind, assignment, columns),
    ...contentReasons(kind, assignment, columns, matrix, eventTitle),
  ];
  const pointsOf = (some: readonly Reason[]): number => some.reduce((sum, { points }) => sum + points, 0);
  const evidence = pointsOf(reasons);
  const beyondTitle = pointsOf(reasons.filter(({ of }) => of !== "title"));
  const ofKind = pointsOf(reasons.filter(({ of }) => of !== "shares"));
  const isGeneral = TELLING[kind] !== undefined;
  const isProven =
    evidence >= ENOUGH_EVIDENCE && ofKind >= ENOUGH_OF_KIND && (!isGeneral || beyondTitle >= ENOUGH_BEYOND_TITLE);
  const words = [...assignment.fields.values()].reduce((sum, each) => sum + each.words + Math.max(0, each.fit), 0);
  return { kind, assignment, matrix, eventTitle, reasons, evidence, isProven, score: evidence + words / 2 };
}

const CHANGES: ReadonlySet<string> = new Set(["Number of shares", "Increase", "Decrease"]);

/** A column that may be the balance and something else besides is the balance where each cell is the one above with the change of its row. */
function withBalances(columns: readonly ColumnEvidence[], region: TableRegion): readonly ColumnEvidence[] {
  const means = ({ heading }: ColumnEvidence, field: string): boolean =>
    heading.meanings.some((meaning) => meaning.kind === "Movements" && meaning.field === field);
  const changes = columns.filter((column) => [...CHANGES].some((field) => means(column, field)));
  return columns.map((column) => {
    const others = changes.filter((each) => each !== column).map(({ heading }) => heading.column);
    if (!changes.includes(column) || !means(column, "Balance after")) return column;
    if (!isBalanceOf(region, column.heading.column, others)) return column;
    const meanings = column.heading.meanings.filter(({ kind, field }) => kind !== "Movements" || !CHANGES.has(field));
    return { ...column, heading: { ...column.heading, meanings } };
  });
}

/** A signed number beside an increase alone, or a decrease alone, says the same or is a question: both are never counted. */
function signedOnce(assignment: ColumnAssignment, region: TableRegion): ColumnAssignment {
  const { fields, open } = assignment;
  const number = fields.get("Number of shares");
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

/** The share of a mandate that is used up is no percentage of the row's own number. */
function withoutRunningShare(assignment: ColumnAssignment, region: TableRegion): ColumnAssignment {
  const percentage = assignment.fields.get("Percentage");
  const number = assignment.fields.get("Number");
  if (percentage === undefined || number === undefined) return assignment;
  if (!isOfRunningTotal(region, percentage.column, number.column)) return assignment;
  return { ...assignment, fields: new Map([...assignment.fields].filter(([field]) => field !== "Percentage")) };
}

/** What was paid, or received, by its arithmetic where no heading says it. */
function withAmount(
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

/** The columns of a matrix hold the numbers, and its labels the events or classes: no field of these is missing. */
function withoutMatrix(assignment: ColumnAssignment, { by, columns }: Matrix, region: TableRegion): ColumnAssignment {
  const taken = new Set(columns.flatMap(({ column, balanceColumn }) => [column, balanceColumn]));
  const numbers = columns.map(({ column }) => column);
  return {
    ...assignment,
    fields: new Map(
      [...assignment.fields].filter(([, { column }]) => !taken.has(column) && !isSumOf(region, column, numbers)),
    ),
    missing: assignment.missing.filter(
      (field) => field !== "Number of shares" && (by !== "Event" || field !== "Event"),
    ),
    open: assignment.open.filter((entry) => !entry.columns.some((column) => taken.has(column))),
  };
}

function titleOfEvent({ titles, grid }: TableRegion, { isEvent }: KnownWords): string | null {
  return [...titles.map(({ text }) => text), grid.sheet].find((text) => isEvent(text)) ?? null;
}

/** What the nearest title says that names a kind at all: an own title, then the Excel table, then the sheet. */
function titleReasons(kind: TableKind, { titles, grid, excelTable }: TableRegion): Reason[] {
  const texts = [
    ...titles.map(({ text }) => ["title", text] as const),
    ...(excelTable === null ? [] : [["excelTable", excelTable.name.replace(/[_\d]+/g, " ")] as const]),
    ["sheet", grid.sheet] as const,
  ];
  for (const [what, text] of texts) {
    const named = kindsNamed(text);
    if (named.length === 0) continue;
    const says = REASONS[what](text);
    if (named.includes(kind)) {
      // A title of its own between a table and the name of its sheet says that it may be something else.
      const isOverridden = what === "sheet" && titles.length > 0;
      const points = isOverridden ? OVERRIDDEN_TITLE : TELLING[kind] === undefined ? 2 : TITLE;
      return [{ says, points, of: "title" }];
    }
    const isOfAnother = TELLING[kind] !== undefined && named.some((each) => TELLING[each] !== undefined);
    return isOfAnother ? [{ says, points: OTHER_TITLE, of: "title" }] : [];
  }
  return [];
}

/** A title of kinds under general headings is not enough: a sheet of office purchases has one too. */
const TITLE = 1.5;
const OVERRIDDEN_TITLE = 0.5;
const OTHER_TITLE = -1;

function headingReasons(kind: TableKind, { fields }: ColumnAssignment, columns: readonly ColumnEvidence[]): Reason[] {
  const reasons: Reason[] = [];
  const needed = new Set(
    kindWords(kind)
      .fields.filter((entry) => entry.needed)
      .map(({ field }) => field),
  );
  const telling = TELLING[kind];
  for (const [field, { words, column, isGeneric }] of fields) {
    if (words < TELLING_WORDS || isGeneric) continue;
    const text = columns.find(({ heading }) => heading.column === column)?.heading.path.join(" ") ?? "";
    const own = telling === undefined ? (needed.has(field) ? 1.5 : OF_ANOTHER_FIELD) : (telling[field] ?? 0);
    const points = kind === "Repurchases" && SAYS_REPURCHASE.test(text) ? Math.max(own, NAMES_THE_KIND) : own;
    const isOwnEvent = kind === "Movements" && field === "Event";
    if (points > 0 && !SAID_OF_ANYTHING.test(text)) reasons.push({ says: REASONS.heading(text), points, of: "kind" });
    else if (isOwnEvent) reasons.push({ says: REASONS.heading(text), points: words === 1 ? 1 : 0.5, of: "kind" });
  }
  const disclosed = columns.find(({ heading }) => heading.column === fields.get("Disclosed on")?.column);
  if (telling !== undefined && disclosed?.heading.path.some((text) => NAMES_RETURN.test(text)) === true)
    reasons.push({ says: REASONS.heading(disclosed.heading.path.join(" ")), points: 1, of: "shares" });
  const counts = ["Number of shares", "Number", "Balance after", "Increase", "Decrease"];
  const isOfShares = counts.some((field) => {
    const column = fields.get(field)?.column;
    const heading = columns.find((each) => each.heading.column === column)?.heading;
    return heading?.path.some((text) => SHARES.test(text)) ?? false;
  });
  if (isOfShares && telling !== undefined) reasons.push({ says: REASONS.headingOfShares, points: 1, of: "shares" });
  return reasons;
}

function contentReasons(
  kind: TableKind,
  { fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  matrix: Matrix | null,
  eventTitle: string | null,
): Reason[] {
  const reasons: Reason[] = [];
  const contentsOf = (field: string): ColumnEvidence["contents"] | undefined =>
    columns.find(({ heading }) => heading.column === fields.get(field)?.column)?.contents;
  const classes = contentsOf("Share class")?.classes ?? 0;
  if (kind !== "Share classes" && classes >= 0.5) reasons.push({ says: REASONS.classes, points: 1.5, of: "shares" });
  if (kind === "Movements") {
    const events = contentsOf("Event")?.events ?? 0;
    if (events >= 0.5) reasons.push({ says: REASONS.events, points: 2, of: "kind" });
    else if (events > 0) reasons.push({ says: REASONS.anEvent, points: 1, of: "kind" });
    if (matrix !== null)
      reasons.push({
        says: matrix.by === "Event" ? REASONS.eventsAcross : REASONS.classesAcross,
        points: 2,
        of: "kind",
      });
    if ((contentsOf("Balance after")?.balances ?? 0) > 0)
      reasons.push({ says: REASONS.balance, points: 2, of: "kind" });
    if (eventTitle !== null) reasons.push({ says: REASONS.title(eventTitle), points: 1, of: "kind" });
  }
  return reasons;
}
