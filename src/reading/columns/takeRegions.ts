import { TABLE_KINDS, type TableKind } from "../../shares/register/table";
import { headingText, type TableRegion } from "../regions/tableRegion";
import type { TableAnswer } from "../tableAnswer";
import type { ColumnEvidence, ColumnScore } from "./assignColumns";
import { contentsOf, type KnownWords } from "./contents";
import { ENOUGH_EVIDENCE, KIND_MARGIN, kindScores, type KindScore } from "./tableKind";

/** A region, and what it was taken for. */
export interface TakenRegion {
  readonly region: TableRegion;
  readonly columns: readonly ColumnEvidence[];
  readonly score: KindScore;
  readonly settledBy: "headings" | "user";
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
  const { grid, lastHeadingRow, end } = region;
  const columns = region.columns.map((heading) => ({
    heading,
    contents: contentsOf(grid, heading.column, [lastHeadingRow + 1, end], known),
  }));
  const answered = byAnswer(region, columns, known, answers);
  if (answered !== null) return { region, columns, score: answered, settledBy: "user" };
  const scores = kindScores(region, columns, known);
  const whole = scores.filter(({ assignment }) => assignment.missing.length === 0);
  const proven = whole.filter(({ isProven }) => isProven);
  const [best, second] = proven;
  if (best === undefined) {
    const nearly = scores.find(
      ({ assignment, isProven }) => isProven && assignment.missing.length === 1 && assignment.fields.size >= 3,
    );
    if (nearly !== undefined) return { region, columns, guess: nearly, why: "missing", rivals: [] };
    const [guess] = whole;
    return { region, columns, guess: guess ?? null, why: guess === undefined ? "no table" : "evidence", rivals: [] };
  }
  if (second !== undefined && best.score - second.score < KIND_MARGIN)
    return { region, columns, guess: best, why: "rivals", rivals: [best.kind, second.kind] };
  return { region, columns, score: best, settledBy: "headings" };
}

/** The headings as the user named them; of an answer that names some, the others by the evidence. */
function byAnswer(
  region: TableRegion,
  columns: readonly ColumnEvidence[],
  known: KnownWords,
  answers: readonly TableAnswer[],
): KindScore | null {
  for (const answer of answers) {
    if (answer.sheet !== region.grid.sheet || !TABLE_KINDS.includes(answer.kind)) continue;
    const named = namedColumns(columns, answer);
    if (named === null) continue;
    const read = answer.isPartial === true ? partly(kindScores(region, columns, known), answer, named) : null;
    if (answer.isPartial === true && read === null) continue;
    return {
      kind: answer.kind,
      assignment: read?.assignment ?? { kind: answer.kind, fields: named, missing: [], open: [] },
      matrix: read?.matrix ?? null,
      eventTitle: read?.eventTitle ?? null,
      reasons: [{ says: "your own answer", points: ENOUGH_EVIDENCE, of: "kind" }],
      evidence: ENOUGH_EVIDENCE,
      isProven: true,
      score: named.size,
    };
  }
  return null;
}

/** The columns under the headings an answer names; null where one of them is not there. */
function namedColumns(
  columns: readonly ColumnEvidence[],
  { headings, isPartial }: TableAnswer,
): ReadonlyMap<string, ColumnScore> | null {
  const entries = Object.entries(headings);
  if (entries.length === 0 && isPartial !== true) return null;
  const fields = new Map<string, ColumnScore>();
  for (const [field, named] of entries) {
    const column = columns.find(({ heading }) => headingText(heading) === named || heading.path.includes(named.trim()))
      ?.heading.column;
    if (column === undefined) return null;
    fields.set(field, { column, field, score: 1, words: 1, isGeneric: false, fit: 0 });
  }
  return fields;
}

/** What the evidence says of the kind, with the columns the user named; null where a needed field is still missing. */
function partly(
  scores: readonly KindScore[],
  { kind }: TableAnswer,
  named: ReadonlyMap<string, ColumnScore>,
): KindScore | null {
  const read = scores.find((score) => score.kind === kind);
  if (read === undefined) return null;
  const taken = new Set([...named.values()].map(({ column }) => column));
  const others = [...read.assignment.fields].filter(([field, { column }]) => !named.has(field) && !taken.has(column));
  const fields = new Map([...others, ...named]);
  const missing = read.assignment.missing.filter((field) => !fields.has(field));
  const open = read.assignment.open.filter(
    (entry) => !entry.fields.some((field) => named.has(field)) && !entry.columns.some((column) => taken.has(column)),
  );
  return missing.length > 0 ? null : { ...read, assignment: { kind, fields, missing, open } };
}
