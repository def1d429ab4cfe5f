import type { TableKind } from "../../shares/register/table";
import { kindWords } from "./kindWords";
import type { HeadingColumn } from "../regions/tableRegion";
import type { Contents } from "./contents";
import { foldText } from "../vocabulary/foldText";
import { countsLots } from "../vocabulary/units";
import { isOfSides } from "./sides";
import { CANNOT_BE, contentOf, fitOf } from "./fieldContents";

/** A column of a region: its heading, and what its cells are. */
export interface ColumnEvidence {
  readonly heading: HeadingColumn;
  readonly contents: Contents;
}

/** How much a column looks like a field of a kind. */
export interface ColumnScore {
  readonly column: number;
  readonly field: string;
  readonly score: number;
  /** What the heading says, 0 to 1; 0 where only the cells speak for the field. */
  readonly words: number;
  /** True where the words are of those that many tables have. */
  readonly isGeneric: boolean;
  readonly fit: number;
  /** True where the user says so. */
  readonly isAnswered?: true;
}

/** Which column holds which field of a kind, why, and what could not be decided. */
export interface ColumnAssignment {
  readonly kind: TableKind;
  readonly fields: ReadonlyMap<string, ColumnScore>;
  readonly missing: readonly string[];
  /** Columns that fit one field alike: a question to the user. */
  readonly open: readonly { readonly columns: readonly number[]; readonly fields: readonly string[] }[];
}

/** Says by arithmetic, or because their cells are the same, which of several columns is a field; null where nothing shows it. */
export type Prove = (
  field: string,
  columns: readonly number[],
  fields: ReadonlyMap<string, ColumnScore>,
) => number | null;

/** Two scores closer than this are alike. */
const MARGIN = 0.1;
/** A column is given to no field below this. */
const LEAST = 0.1;
/** Cells alone, without a word of the heading. */
const BY_CONTENTS = 0.25;
/** Words of a heading that no cells refute. */
const SURE_WORDS = 0.85;
/** So many of its cells say what a column is, whatever stands over it. */
const MOSTLY = 0.8;
/** From so many cells on, what they are refutes a weak heading. */
const ENOUGH_CELLS = 3;

/** What every column scores for every field of a kind: words of the heading plus what the cells are. */
function columnScores(kind: TableKind, columns: readonly ColumnEvidence[]): ColumnScore[] {
  const scores: ColumnScore[] = [];
  for (const { heading, contents } of columns) {
    const meanings = heading.meanings.filter((meaning) => meaning.kind === kind);
    for (const { field, weight, generic, match, currency } of meanings) {
      // `Total HK$` is an amount.
      // `Date of incorporation` is no opening day: a date of something else is none of a balance.
      if (match === "partial" && generic && DAYS_OF_BALANCES.has(field)) continue;
      const isVague = generic || match === "partial" || PER_SHARE.test(heading.path.join(" "));
      if (isVague && currency !== null && contentOf(field) === "count") continue;
      // Cells that count 1, 2, 3 refute "No.", never the field's own name, unless another column says it of other numbers: grants may grow by one share each.
      const isCounter =
        contents.isCounter && (match !== "exact" || (generic && isSaidElsewhere(kind, field, heading.column, columns)));
      const fit = fitOf(kind, field, { ...contents, isCounter });
      const isEnough = contents.filled >= ENOUGH_CELLS || isCounter || field === "Disclosed on";
      // `+/-` stands over signed numbers as well as over the signs alone: one cell tells.
      const isSign =
        contents.filled > 0 &&
        (field === "Direction" || (contents.areDirections && !contents.areDashes && contentOf(field) === "count"));
      // `Kept or cancelled` over what shares are bought for names no day.
      const isPurpose = field === "Cancelled on" && contents.purposes > MOSTLY;
      // `Details` names no event where another column does.
      const isDetails =
        field === "Event" && generic && contents.filled > 0 && contents.events === 0 && hasEvents(columns);
      const isRefuted = isPurpose || isDetails || (fit === CANNOT_BE && (isSign || (isEnough && weight < SURE_WORDS)));
      if (!isRefuted)
        scores.push({
          column: heading.column,
          field,
          score: Math.max(weight + fit, LEAST),
          words: weight,
          isGeneric: generic,
          fit,
        });
    }
    const worded = meanings.map((meaning) => meaning.field);
    const byContents = isOfSides({ heading, contents }) ? [] : fieldsByContents(kind, contents, worded);
    const isAsked =
      kind === "Repurchases" && contents.answers > MOSTLY && OF_PURPOSE.test(foldText(heading.path.join(" ")));
    for (const field of isAsked && !worded.includes("Purpose") ? [...byContents, "Purpose"] : byContents)
      scores.push({
        column: heading.column,
        field,
        score: BY_CONTENTS,
        words: 0,
        isGeneric: true,
        fit: fitOf(kind, field, contents),
      });
  }
  return scores;
}

/** `To be held as treasury shares?`, over answers. */
const OF_PURPOSE = /treasury|庫存|cancel(?!led)|(?:^|[擬作供待])註銷/;
const DAYS_OF_BALANCES: ReadonlySet<string> = new Set(["Opening date", "Closing date"]);
/** True where a column under words nobody knows holds events. */
function hasEvents(columns: readonly ColumnEvidence[]): boolean {
  return columns.some(
    ({ heading, contents }) =>
      contents.events > MOSTLY &&
      !heading.meanings.some(({ kind, match }) => kind === "Movements" && match !== "partial"),
  );
}

const PER_SHARE = /\bper (?:ordinary )?(?:share|unit)\b|每股/i;

/** Lots are read only where no column counts the shares. */
function withoutLots(scores: ColumnScore[], columns: readonly ColumnEvidence[]): ColumnScore[] {
  const lots = new Set(
    columns.filter(({ heading }) => countsLots(heading.path.join(" "))).map(({ heading }) => heading.column),
  );
  if (lots.size === 0) return scores;
  return scores.filter(
    ({ column, field, words }) =>
      !lots.has(column) ||
      contentOf(field) !== "count" ||
      !scores.some((each) => each.field === field && !lots.has(each.column) && each.words >= words / 2),
  );
}

/** True where another column is called so, or by what is one side of it, over numbers that number no rows. */
function isSaidElsewhere(kind: TableKind, field: string, column: number, columns: readonly ColumnEvidence[]): boolean {
  const fields = field === "Number of shares" ? [field, "Increase", "Decrease"] : [field];
  return columns.some(
    ({ heading, contents }) =>
      heading.column !== column &&
      contents.numbers > 0.5 &&
      !contents.isCounter &&
      heading.meanings.some((each) => each.kind === kind && fields.includes(each.field) && each.match !== "partial"),
  );
}

/** Fields that cells alone can say: days, names of classes, words of events. */
function fieldsByContents(kind: TableKind, contents: Contents, worded: readonly string[]): string[] {
  const known = kindWords(kind).fields.map(({ field }) => field);
  const fields: string[] = [];
  const isUnworded = worded.length === 0;
  if (isUnworded && contents.dates > 0.8) {
    for (const field of ["Date", "Trading date"]) if (known.includes(field)) fields.push(field);
  }
  if (isUnworded && contents.classes > 0.6 && known.includes("Share class")) fields.push("Share class");
  if (isUnworded && contents.areDirections && !contents.areDashes && known.includes("Direction"))
    fields.push("Direction");
  const mayBePurpose = worded.every((field) => field === "Cancelled on");
  if (mayBePurpose && contents.purposes > MOSTLY && known.includes("Purpose")) fields.push("Purpose");
  const mayBeEvent = isUnworded || worded.every((field) => field === "Details");
  if (mayBeEvent && contents.events > 0.6 && known.includes("Event")) fields.push("Event");
  return fields;
}

/**
 * Gives each field of a kind its column: the best score first, what nothing rivals before what something does. Of columns that fit one field alike,
 * the one that fits no other field takes it; a column that fits two fields alike goes to the one the table cannot do without.
 */
export function assignColumns(kind: TableKind, columns: readonly ColumnEvidence[], prove: Prove): ColumnAssignment {
  const needed = new Set(
    kindWords(kind)
      .fields.filter((entry) => entry.needed)
      .map((entry) => entry.field),
  );
  let left = withoutLots(columnScores(kind, columns), columns).sort((a, b) => b.score - a.score);
  const fields = new Map<string, ColumnScore>();
  const open: { columns: number[]; fields: string[] }[] = [];
  while (left.length > 0) {
    const best = left.find((each) => !isContested(each, left)) ?? left[0];
    if (best === undefined) break;
    const rivals = rivalColumns(best, left);
    const contested = rivals.length === 0 ? [best] : [best, ...rivals];
    const proven =
      rivals.length === 0
        ? null
        : prove(
            best.field,
            contested.map(({ column }) => column),
            fields,
          );
    if (proven !== null) {
      // What is proven to be the field leaves the others without it.
      left = left.filter(({ field, column }) => field !== best.field || column === proven);
      continue;
    }
    const only = contested.filter((each) => !hasElsewhere(each, left));
    const [taker] = only.length === 0 ? contested : only;
    if (taker === undefined) break;
    if (only.length > 1) {
      open.push({ columns: only.map(({ column }) => column), fields: [best.field] });
      left = left.filter(({ field, column }) => field !== best.field && !only.some((each) => each.column === column));
      continue;
    }
    const chosen = fieldOfColumn(taker, left, needed);
    fields.set(chosen.field, chosen);
    left = left.filter(({ field, column }) => field !== chosen.field && column !== chosen.column);
  }
  return { kind, fields, missing: missingFields(needed, fields, open), open };
}

function isContested(score: ColumnScore, all: readonly ColumnScore[]): boolean {
  return rivalColumns(score, all).length > 0 || rivalFields(score, all).length > 0 || isOutdone(score, all);
}

function rivalColumns(
  { column, field, score, words, isGeneric }: ColumnScore,
  all: readonly ColumnScore[],
): ColumnScore[] {
  // A word that many tables have over any column is no rival of a name that says it.
  const isSure = !isGeneric && words >= SURE_WORDS && field === "Share class";
  return all.filter(
    (each) =>
      each.field === field &&
      each.column !== column &&
      each.score > score - MARGIN &&
      !(isSure && each.isGeneric && each.words < SURE_WORDS),
  );
}

function rivalFields({ column, field, score }: ColumnScore, all: readonly ColumnScore[]): ColumnScore[] {
  return all.filter((each) => each.column === column && each.field !== field && each.score > score - MARGIN);
}

function isOutdone({ column, field, score }: ColumnScore, all: readonly ColumnScore[]): boolean {
  return all.some((each) => (each.column === column) !== (each.field === field) && each.score > score + MARGIN);
}

function hasElsewhere({ column, field, score }: ColumnScore, all: readonly ColumnScore[]): boolean {
  return all.some((each) => each.column === column && each.field !== field && each.score > score - 2 * MARGIN);
}

/** Of the fields a column fits alike: the one the table cannot do without, else the one that the fewest other columns fit. */
function fieldOfColumn(taker: ColumnScore, left: readonly ColumnScore[], needed: ReadonlySet<string>): ColumnScore {
  if (needed.has(taker.field)) return taker;
  // What another column fits and nothing else besides is left to it.
  const isOthers = ({ field, score }: ColumnScore): boolean =>
    left.some(
      (each) =>
        each.field === field &&
        each.column !== taker.column &&
        each.score > score - MARGIN &&
        !hasElsewhere(each, left),
    );
  const alike = [taker, ...rivalFields(taker, left).filter((each) => !isOthers(each))];
  const othersFor = ({ field, column }: ColumnScore): number =>
    left.filter((each) => each.field === field && each.column !== column && each.score >= FITS_SOMEHOW).length;
  const [best = taker] = alike.toSorted((a, b) => othersFor(a) - othersFor(b));
  return alike.find(({ field }) => needed.has(field)) ?? best;
}

/** A column that scores so much may be given the field. */
const FITS_SOMEHOW = 0.5;

function missingFields(
  needed: ReadonlySet<string>,
  fields: ReadonlyMap<string, unknown>,
  open: readonly { readonly fields: readonly string[] }[],
): string[] {
  return [...needed].filter((field) => {
    if (fields.has(field) || open.some((entry) => entry.fields.includes(field))) return false;
    // Two columns, Increase and Decrease, stand for one signed one.
    return !(field === "Number of shares" && (fields.has("Increase") || fields.has("Decrease")));
  });
}
