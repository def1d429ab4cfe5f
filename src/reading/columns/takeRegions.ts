import type { TableKind } from "../../shares/register/table";
import { isHeadingCalled, type TableRegion } from "../regions/tableRegion";
import type { TableAnswer } from "../answers/tableAnswer";
import type { ColumnAssignment, ColumnEvidence, ColumnScore } from "./assignColumns";
import { REASONS } from "./reasons";
import { contentsOf, type KnownWords } from "./contents";
import { CANNOT_BE, fitOf } from "./fieldContents";
import { endBeforeNotes } from "./notesBelow";
import { ENOUGH_EVIDENCE, KIND_MARGIN, kindScores, type KindScore } from "./tableKind";

/** A region, and what it was taken for. */
export interface TakenRegion {
  readonly region: TableRegion;
  readonly columns: readonly ColumnEvidence[];
  readonly score: KindScore;
  readonly settledBy: "headings" | "user";
  /** The user's answer it was taken by. */
  readonly answer?: TableAnswer;
}

/** A region that is no table of the register: its best guess, and what kept it from being one. */
export interface RegionLeft {
  readonly region: TableRegion;
  readonly columns: readonly ColumnEvidence[];
  readonly guess: KindScore | null;
  /** `missing`: a needed heading. `rivals`: it could be another kind as well. `evidence`: nothing shows that it is about shares. */
  readonly why: "missing" | "rivals" | "evidence" | "no table";
  readonly rivals: readonly TableKind[];
}

export type RegionOutcome = TakenRegion | RegionLeft;

export function isTaken(outcome: RegionOutcome): outcome is TakenRegion {
  return "settledBy" in outcome;
}

/** Decides what a region is: by the user's answer, or by the kind with the best score that has its needed fields and enough evidence. */
export function takeRegion(region: TableRegion, known: KnownWords, answers: readonly TableAnswer[]): RegionOutcome {
  const { grid, lastHeadingRow } = region;
  const end = endBeforeNotes(region);
  const columns = region.columns.map((heading) => ({
    heading,
    contents: contentsOf(grid, heading.column, [lastHeadingRow + 1, end], known),
  }));
  const answered = byAnswer(region, columns, known, answers);
  if (answered !== null) return { region, columns, ...answered, settledBy: "user" };
  const found = kindScores(region, columns, known);
  const scores = [...found.flatMap((score) => withUnreadableField(score, columns) ?? []), ...found];
  const whole = scores.filter(({ assignment }) => assignment.missing.length === 0);
  const proven = whole.filter(({ isProven }) => isProven).toSorted((a, b) => b.score - a.score);
  const [best, second] = proven;
  if (best === undefined) {
    const nearly = scores.find(
      ({ assignment: { missing, fields }, isProven }) =>
        isProven && ((missing.length === 1 && fields.size >= 3) || (missing.length === 2 && fields.size >= 4)),
    );
    if (nearly !== undefined) return { region, columns, guess: nearly, why: "missing", rivals: [] };
    const [guess] = whole;
    return { region, columns, guess: guess ?? null, why: guess === undefined ? "no table" : "evidence", rivals: [] };
  }
  const ofClasses = classesRatherThanReturn(best, second);
  if (ofClasses !== null) return { region, columns, score: ofClasses, settledBy: "headings" };
  const named = [best, second].find((score) => score !== undefined && namesEvents(score, columns));
  if (
    named !== undefined &&
    second !== undefined &&
    best.score - second.score < KIND_MARGIN &&
    areOneTable(best, second)
  )
    return { region, columns, score: named, settledBy: "headings" };
  const isBoth = best.rollForward !== undefined && second?.rollForward !== undefined;
  if (second !== undefined && !isBoth && best.score - second.score < KIND_MARGIN)
    return { region, columns, guess: best, why: "rivals", rivals: [best.kind, second.kind] };
  return { region, columns, score: best, settledBy: "headings" };
}

/** Of what may be the classes or their last return, the former where a column says what only a class has; null for other kinds. */
function classesRatherThanReturn(best: KindScore, second: KindScore | undefined): KindScore | null {
  if (second === undefined || best.score - second.score >= KIND_MARGIN) return null;
  const classes = [best, second].find(({ kind }) => kind === "Share classes");
  if (classes === undefined || ![best, second].some(({ kind }) => kind === "Last return")) return null;
  return FACTS_OF_CLASS.some((field) => classes.assignment.fields.has(field)) ? classes : null;
}

const FACTS_OF_CLASS = ["Stock code", "Multi-counter stock code", "Listed", "Weighted voting rights"];
/** Purchases or sales may stand among the events of a table of movements, which then has them all. */
function areOneTable(one: KindScore, other: KindScore): boolean {
  return [one, other].some(({ kind }) => kind === "Repurchases" || kind === "Treasury sales");
}

/** True for movements of which a column says what happened. */
function namesEvents({ kind, assignment, matrix }: KindScore, columns: readonly ColumnEvidence[]): boolean {
  const event = assignment.fields.get("Event")?.column;
  const contents = columns.find(({ heading }) => heading.column === event)?.contents;
  return kind === "Movements" && matrix === null && contents !== undefined && contents.events >= 0.5;
}

/** Sure of its kind, however a table of another might be read out of it. */
const SURE_OF_KIND = 6;

/**
 * A table that lacks one field only because no cell below its heading can be what the heading says, and is sure of its kind without it: it is read, and
 * those cells are reported. Null for any other.
 */
function withUnreadableField(score: KindScore, columns: readonly ColumnEvidence[]): KindScore | null {
  const { kind, assignment, isProven } = score;
  const [field, ...others] = assignment.missing;
  if (!isProven || field === undefined || others.length > 0 || score.score < SURE_OF_KIND) return null;
  const [column, ...more] = columns.filter((each) => isRefuted(kind, field, each));
  if (column === undefined || more.length > 0) return null;
  const { column: at } = column.heading;
  const named = new Map([[field, { column: at, field, score: 0, words: 1, isGeneric: false, fit: CANNOT_BE }]]);
  return { ...score, assignment: withNamed(assignment, named) };
}

/** True where a heading says a field over cells that cannot be it. */
export function isRefuted(kind: TableKind, field: string, { heading, contents }: ColumnEvidence): boolean {
  const [said] = heading.meanings.filter((meaning) => meaning.kind === kind && meaning.match !== "partial");
  return said?.field === field && fitOf(kind, field, contents) === CANNOT_BE;
}

/** The headings as the user named them; of an answer that names some, the others by the evidence. */
function byAnswer(
  region: TableRegion,
  columns: readonly ColumnEvidence[],
  known: KnownWords,
  answers: readonly TableAnswer[],
): Required<Pick<TakenRegion, "score" | "answer">> | null {
  for (const answer of answers) {
    if (!isAt(region, answer)) continue;
    const named = namedColumns(columns, answer);
    if (answer.isPartial === true) {
      const read = kindScores(region, asAnswered(columns, answer.kind, named), known)
        .filter(({ kind }) => kind === answer.kind)
        .map((score) => ({ ...score, assignment: withNamed(score.assignment, named) }))
        .find(({ assignment }) => assignment.missing.length === 0);
      if (read !== undefined) return { answer, score: { ...read, reasons: [OWN_ANSWER, ...read.reasons] } };
      continue;
    }
    if (named.size === 0 || named.size < Object.keys(answer.headings).length) continue;
    const score = {
      kind: answer.kind,
      assignment: { kind: answer.kind, fields: named, missing: [], open: [] },
      matrix: null,
      beforeColumn: null,
      treasury: null,
      eventTitle: null,
      reasons: [OWN_ANSWER],
      evidence: ENOUGH_EVIDENCE,
      isProven: true,
      score: named.size,
    };
    return { answer, score };
  }
  return null;
}

const OWN_ANSWER: KindScore["reasons"][number] = { says: REASONS.ownAnswer, points: ENOUGH_EVIDENCE, of: "kind" };

/** True for a region whose headings stand where an answer says. */
function isAt({ grid, firstHeadingRow, firstColumn, lastColumn }: TableRegion, answer: TableAnswer): boolean {
  if (answer.sheet !== grid.sheet) return false;
  const { range } = answer;
  return (
    range === undefined ||
    (firstHeadingRow >= range.row &&
      firstHeadingRow < range.row + range.rows &&
      firstColumn < range.column + range.columns &&
      lastColumn >= range.column)
  );
}

/** The columns under the headings an answer names. */
function namedColumns(columns: readonly ColumnEvidence[], { headings }: TableAnswer): ReadonlyMap<string, ColumnScore> {
  const fields = new Map<string, ColumnScore>();
  for (const [field, named] of Object.entries(headings)) {
    const column = columns.find(({ heading }) => isHeadingCalled(heading, named))?.heading.column;
    if (column !== undefined)
      fields.set(field, { column, field, score: 1, words: 1, isGeneric: false, fit: 0, isAnswered: true });
  }
  return fields;
}

/** Columns whose headings mean what the user says they mean, and no others that. */
function asAnswered(
  columns: readonly ColumnEvidence[],
  kind: TableKind,
  named: ReadonlyMap<string, ColumnScore>,
): readonly ColumnEvidence[] {
  if (named.size === 0) return columns;
  return columns.map(({ heading, contents }) => {
    const field = [...named].find(([, { column }]) => column === heading.column)?.[0];
    const meanings =
      field === undefined
        ? heading.meanings.filter((meaning) => meaning.kind !== kind || !named.has(meaning.field))
        : [{ ...NOTHING_ELSE, kind, field }];
    return { heading: { ...heading, meanings }, contents };
  });
}

/** The columns as named, whatever else speaks for them; what is named is no question. */
function withNamed(assignment: ColumnAssignment, named: ReadonlyMap<string, ColumnScore>): ColumnAssignment {
  const taken = new Set([...named.values()].map(({ column }) => column));
  const others = [...assignment.fields].filter(([field, { column }]) => !named.has(field) && !taken.has(column));
  return {
    kind: assignment.kind,
    fields: new Map([...others, ...named]),
    missing: assignment.missing.filter((field) => !named.has(field)),
    open: assignment.open.filter(
      ({ fields, columns }) =>
        !fields.some((field) => named.has(field)) && !columns.some((column) => taken.has(column)),
    ),
  };
}

const NOTHING_ELSE = {
  needed: false,
  weight: 1,
  match: "exact",
  generic: false,
  unit: null,
  currency: null,
  ratio: null,
  dateOrder: null,
} as const;
