import { type LocatedTable, TABLE_KINDS, type TableKind } from "../shares/register/table";
import type { Snapshot } from "../workbook/workbook";
import { type HeadingMeaning, type HeadingReader, headingsOf } from "./headingIndex";
import type { TableAnswer } from "./tableAnswer";

const PAIR_KINDS = TABLE_KINDS.filter((kind) => headingsOf(kind).shapes.includes("pairs"));
/** Names further apart than this are not one table. */
const WIDEST_GAP = 6;
/** The values stand in the next column, or after one or two merged or empty ones. */
const FURTHEST_VALUE = 4;

interface NameHit {
  readonly row: number;
  readonly text: string;
  readonly meanings: readonly HeadingMeaning[];
}

/** Finds the tables of two columns, name and value, on one sheet; cells of `taken` tables are no names. */
export function locatePairs(
  snapshot: Snapshot,
  taken: readonly LocatedTable[],
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): LocatedTable[] {
  const { sheet, row: top, column: left } = snapshot.region;
  const located: LocatedTable[] = [];
  const width = snapshot.region.columns;
  for (let column = 0; column < width; column++) {
    const hits: NameHit[] = [];
    for (let index = 0; index < snapshot.values.length; index++) {
      const under = taken.find(({ region }) => inside(top + index, left + column, region));
      if (under !== undefined) {
        index = under.region.row + under.region.rows - 1 - top;
        continue;
      }
      const text = snapshot.values[index]?.[column];
      if (typeof text !== "string" || text === "") continue;
      const meanings = reader.meanings(text, "pairs");
      if (meanings.length > 0 || answers.some((answer) => Object.values(answer.headings).includes(text)))
        hits.push({ row: index, text, meanings });
    }
    for (const group of closeTogether(hits, answers)) {
      const kind = kindOf(group, answers, sheet);
      if (kind !== null)
        located.push(
          pairTable(
            snapshot,
            column,
            group,
            kind,
            answers.find((answer) => answer.kind === kind && answer.sheet === sheet) ?? null,
          ),
        );
    }
  }
  return located;
}

function inside(row: number, column: number, region: LocatedTable["region"]): boolean {
  return (
    row >= region.row &&
    row < region.row + region.rows &&
    column >= region.column &&
    column < region.column + region.columns
  );
}

function closeTogether(hits: readonly NameHit[], answers: readonly TableAnswer[]): NameHit[][] {
  const groups: NameHit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // A name met a second time begins another table of the kind.
    const again = group?.some((each) => each.text === hit.text) ?? false;
    if (
      group &&
      last &&
      hit.row - last.row <= WIDEST_GAP &&
      !again &&
      (shareKind(group, hit) || inOneAnswer(group, hit, answers))
    )
      group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function shareKind(group: readonly NameHit[], hit: NameHit): boolean {
  return hit.meanings.some((meaning) =>
    group.some((each) => each.meanings.some((other) => other.kind === meaning.kind)),
  );
}

/** Names no heading is known by belong together where the user said so. */
function inOneAnswer(group: readonly NameHit[], hit: NameHit, answers: readonly TableAnswer[]): boolean {
  return answers
    .map(({ headings }) => Object.values(headings))
    .some((texts) => texts.includes(hit.text) && group.some((each) => texts.includes(each.text)));
}

/** The kind whose needed names are all there; of several the one with most names. */
function kindOf(group: readonly NameHit[], answers: readonly TableAnswer[], sheet: string): TableKind | null {
  const answered = answers.find(
    (answer) =>
      answer.sheet === sheet &&
      Object.values(answer.headings).every((heading) => group.some((hit) => hit.text === heading)),
  );
  if (answered !== undefined) return answered.kind;
  let best: { kind: TableKind; count: number } | null = null;
  for (const kind of PAIR_KINDS) {
    const meanings = group.flatMap((hit) => hit.meanings.filter((meaning) => meaning.kind === kind));
    const needed = headingsOf(kind).fields.filter((entry) => entry.needed);
    const whole = needed.every((entry) => meanings.some((meaning) => meaning.field === entry.field));
    const telling = meanings.some((meaning) => meaning.needed && meaning.strength !== "generic");
    const several = meanings.length >= 2;
    if (whole && telling && several && (best === null || meanings.length > best.count))
      best = { kind, count: meanings.length };
  }
  return best?.kind ?? null;
}

function pairTable(
  snapshot: Snapshot,
  column: number,
  group: readonly NameHit[],
  kind: TableKind,
  answer: TableAnswer | null,
): LocatedTable {
  const { sheet, row: top, column: left } = snapshot.region;
  const fields = new Map<string, number>();
  const headings = new Map<string, string>();
  const named: { field: string; hit: NameHit }[] = answer
    ? Object.entries(answer.headings).flatMap(([field, heading]) =>
        group.filter((hit) => hit.text === heading).map((hit) => ({ field, hit })),
      )
    : (["own", "synonym", "generic"] as const).flatMap((strength) =>
        group.flatMap((hit) =>
          hit.meanings
            .filter((meaning) => meaning.kind === kind && meaning.strength === strength)
            .map(({ field }) => ({ field, hit })),
        ),
      );
  for (const { field, hit } of named) {
    if (fields.has(field) || [...fields.values()].includes(top + hit.row)) continue;
    fields.set(field, top + hit.row);
    headings.set(field, hit.text);
  }
  const offset = valueOffset(snapshot, column, group);
  const first = group[0]?.row ?? 0;
  const last = group.at(-1)?.row ?? first;
  return {
    kind,
    sheet,
    shape: "pairs",
    region: { sheet, row: top + first, column: left + column, rows: last - first + 1, columns: offset + 1 },
    excelTable: null,
    fields,
    valueColumn: left + column + offset,
    firstRow: top + first,
    lastRow: top + last,
    totalsRow: null,
    headings,
    settledBy: answer ? "user" : "headings",
  };
}

/** How far right of the names most values stand. */
function valueOffset(snapshot: Snapshot, column: number, group: readonly NameHit[]): number {
  const filled = Array.from(
    { length: FURTHEST_VALUE },
    (_, index) => group.filter((hit) => (snapshot.values[hit.row]?.[column + index + 1] ?? "") !== "").length,
  );
  const most = Math.max(...filled);
  return most === 0 ? 1 : filled.indexOf(most) + 1;
}
