import { TABLE_KINDS, type TableKind } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import { readHeading } from "../vocabulary/headingMeanings";
import { statedBalanceKind } from "../vocabulary/statuses";
import { withAmountForPrice } from "./amountForPrice";
import { assignColumns, type ColumnAssignment, type ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import {
  bandOfEvent,
  contentReasons,
  headingOfEvent,
  headingReasons,
  type Reason,
  reasonsAgainst,
  TELLING,
  titleOfEvent,
  titleReasons,
} from "./evidence";
import { type Matrix, matrixOf, balancesByClass } from "./matrix";
import { proofOf } from "./proofs";
import { provenByArithmetic } from "./provenColumns";
import { type PurposeColumns, purposeColumnsOf, withPurposes } from "./purposeColumns";
import { tradeReasons } from "./tradeProof";
import { type TreasurySides, treasurySides, withTreasurySides } from "./treasuryLedger";
import { sidesOfBoth, treasuryOf, withSidesOfBoth } from "./treasuryBeside";
import { asClasses, asMovements, type RollForward, rollForwardOf } from "./rollForward";
import { REASONS } from "./reasons";
import { withChangeForBalance } from "./changeForBalance";
import {
  signedOnce,
  withAmount,
  withNumberAgain,
  withBalance,
  withoutMatrix,
  withoutRunningShare,
  withoutSumOfChanges,
  withSidesByBalance,
} from "./settledColumns";

/** A region taken for a kind of table. */
export interface KindScore {
  readonly kind: TableKind;
  readonly assignment: ColumnAssignment;
  readonly matrix: Matrix | null;
  /** The balances before each change, where a table keeps them and those after it and no change; null for any other. */
  readonly beforeColumn: number | null;
  /** The roll-forward it is; undefined for any other table. */
  readonly rollForward?: RollForward;
  /** What comes into treasury and leaves it, in a ledger of treasury shares alone; null for any other table. */
  readonly treasury: TreasurySides | null;
  /** The same in a ledger that keeps issued shares too; undefined for any other table. */
  readonly treasuryBeside?: TreasurySides;
  /** The columns that say what shares were bought for; undefined for any other table. */
  readonly purposes?: PurposeColumns;
  /** Balances of the classes abreast, where each row names its class; none for any other table. */
  readonly classBalances?: ReturnType<typeof balancesByClass>;
  /** Columns that are read and give no field of their own. */
  readonly alsoRead?: readonly number[];
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

/** Scores a region for every kind, the best first. */
export function kindScores(region: TableRegion, columns: readonly ColumnEvidence[], known: KnownWords): KindScore[] {
  return TABLE_KINDS.map((kind) => kindScore(kind, region, columns, known))
    .filter((score): score is KindScore => score !== null)
    .sort((a, b) => b.score - a.score);
}

/** The roll-forward a region is, where no column says the days of its rows. */
function rollForwardIn(
  { kind, fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): RollForward | null {
  const day = columns.find(({ heading }) => heading.column === fields.get("Date")?.column);
  // Without a word on what the classes are it only brings their balances forward.
  if (kind === "Share classes" && !["Listed", "Stock code"].some((field) => fields.has(field))) return null;
  return kind === "Movements" && day !== undefined && day.contents.numbers < 0.5 && !saysOpeningDay(day)
    ? null
    : rollForwardOf(columns, region);
}

/** `Opening date` is the day of a balance, and none of what moved since. */
function saysOpeningDay({ heading }: ColumnEvidence): boolean {
  const weightOf = (field: string): number =>
    Math.max(0, ...heading.meanings.filter((each) => each.field === field).map(({ weight }) => weight));
  return weightOf("Opening date") > weightOf("Date");
}

/** The one column of balances before the change beside those after it, in a table without the change itself. */
function columnBefore(columns: readonly ColumnEvidence[], { fields, missing }: ColumnAssignment): number | null {
  if (!missing.includes("Number of shares") || !fields.has("Balance after")) return null;
  const taken = new Set([...fields.values()].map(({ column }) => column));
  const [before = null, ...more] = columns.filter(
    ({ heading, contents }) => !taken.has(heading.column) && contents.numbers > 0.5 && isBalanceBefore(heading.path),
  );
  return more.length === 0 ? (before?.heading.column ?? null) : null;
}

/** `Balance before`, or `Opening` in a row with its own `Closing`. */
function isBalanceBefore(path: readonly string[]): boolean {
  return readHeading(path).notRead === "balance before" || path.some((text) => statedBalanceKind(text) === "opening");
}

/** Where a title says what happened, a column under a common word that names no event says something else: who was concerned, or details. */
function withoutOtherWords(assignment: ColumnAssignment, columns: readonly ColumnEvidence[]): ColumnAssignment {
  const event = assignment.fields.get("Event");
  const column = columns.find(({ heading }) => heading.column === event?.column);
  if (event === undefined || column === undefined || !event.isGeneric || column.contents.events > 0) return assignment;
  const isDetails =
    !assignment.fields.has("Details") &&
    column.heading.meanings.some(
      (each) => each.kind === "Movements" && each.field === "Details" && each.match !== "partial",
    );
  const others = [...assignment.fields].filter(([field]) => field !== "Event");
  return {
    ...assignment,
    fields: new Map(isDetails ? [...others, ["Details", { ...event, field: "Details" }]] : others),
    missing: [...assignment.missing, "Event"],
  };
}

/** The assignment without what was made of some columns, which are something else. */
function withoutColumns(
  assignment: ColumnAssignment,
  columns: readonly { readonly column: number }[],
): ColumnAssignment {
  if (columns.length === 0) return assignment;
  const others = new Set(columns.map(({ column }) => column));
  return {
    ...assignment,
    fields: new Map([...assignment.fields].filter(([, { column }]) => !others.has(column))),
    open: assignment.open.filter((each) => !each.columns.some((column) => others.has(column))),
  };
}

function kindScore(
  kind: TableKind,
  region: TableRegion,
  columns: readonly ColumnEvidence[],
  known: KnownWords,
): KindScore | null {
  const stated = provenByArithmetic(kind, columns, region);
  const both = kind === "Movements" ? sidesOfBoth(stated, region) : null;
  const proven = withSidesOfBoth(stated, both);
  const assigned = assignColumns(kind, proven, proofOf(region));
  const signed = withSidesByBalance(withoutSumOfChanges(signedOnce(assigned, region), region), columns, region, known);
  const balanced = withBalance(signed, columns, region, known);
  const priced = withAmountForPrice(withoutRunningShare(balanced, region), region);
  const settled = withAmount(priced, columns, region);
  const treasury = kind === "Movements" && both === null ? treasurySides(columns, region) : null;
  const changed = kind === "Movements" ? withChangeForBalance(settled, columns, region, known) : settled;
  const plain = treasury === null ? changed : withTreasurySides(settled, treasury);
  const purposes = purposeColumnsOf(columns, plain);
  const bought = purposes === null ? plain : withPurposes(plain, purposes);
  const rolled = kind === "Movements" || kind === "Share classes" ? rollForwardIn(assigned, columns, region) : null;
  const matrix =
    kind !== "Movements" || both !== null
      ? null
      : rolled === null
        ? matrixOf(columns, plain, known, region)
        : rolled.matrix;
  const classBalances = kind === "Movements" && matrix === null ? balancesByClass(columns, plain, known) : [];
  const byMatrix =
    rolled !== null
      ? (kind === "Movements" ? asMovements : asClasses)(plain, rolled)
      : matrix === null
        ? withoutColumns(bought, classBalances)
        : withoutMatrix(plain, matrix, region);
  const said = kind === "Movements" ? (titleOfEvent(region, known) ?? headingOfEvent(byMatrix, columns, known)) : null;
  const withEvent = said === null ? byMatrix : withoutOtherWords(byMatrix, columns);
  const eventTitle = withEvent.missing.includes("Event") ? said : null;
  const lacksEvent = kind === "Movements" && eventTitle === null && withEvent.missing.includes("Event");
  const eventSaid = lacksEvent ? bandOfEvent(region, known) : eventTitle;
  const beforeColumn = kind === "Movements" && matrix === null ? columnBefore(columns, withEvent) : null;
  const assignment = {
    ...withEvent,
    missing: withEvent.missing.filter(
      (field) =>
        (field !== "Event" || eventSaid === null) &&
        (field !== "Number of shares" || (beforeColumn === null && both?.issued !== null)),
    ),
  };
  if (assignment.fields.size + (matrix?.columns.length ?? 0) < 2) return null;
  const reasons = [
    ...titleReasons(kind, region),
    ...headingReasons(kind, assignment, columns),
    ...contentReasons(kind, assignment, columns, matrix, eventSaid),
    ...(rolled === null ? [] : [{ says: REASONS.addsUp, points: 3, of: "kind" as const }]),
    ...(treasury === null && both?.issued !== null ? [] : [{ says: REASONS.treasury, points: 3, of: "kind" as const }]),
    ...(purposes === null ? [] : [{ says: REASONS.boughtFor, points: 1.5, of: "kind" as const }]),
    ...tradeReasons(kind, assignment, columns, region),
    ...reasonsAgainst(kind, assignment, columns, region, known),
  ];
  const pointsOf = (some: readonly Reason[]): number => some.reduce((sum, { points }) => sum + points, 0);
  const evidence = pointsOf(reasons);
  const beyondTitle = pointsOf(reasons.filter(({ of }) => of !== "title"));
  const ofKind = pointsOf(reasons.filter(({ of }) => of !== "shares"));
  const isGeneral = TELLING[kind] !== undefined;
  const isProven =
    evidence >= ENOUGH_EVIDENCE && ofKind >= ENOUGH_OF_KIND && (!isGeneral || beyondTitle >= ENOUGH_BEYOND_TITLE);
  const words = [...assignment.fields.values()].reduce((sum, each) => sum + each.words + Math.max(0, each.fit), 0);
  return {
    kind,
    assignment: withNumberAgain(assignment, columns, region),
    matrix,
    classBalances,
    beforeColumn,
    ...(rolled === null ? {} : { rollForward: rolled }),
    ...(purposes === null ? {} : { purposes }),
    alsoRead: [
      ...(rolled === null ? [] : [rolled.opening]),
      ...(purposes === null ? [] : [purposes.cancellation, purposes.treasury]),
      ...(both === null ? [] : [both.treasury.up, both.treasury.down].flatMap((side) => side?.heading.column ?? [])),
    ],
    treasury,
    ...(both === null ? {} : { treasuryBeside: treasuryOf(both) }),
    eventTitle,
    reasons,
    evidence,
    isProven,
    score: evidence + words / 2,
  };
}
