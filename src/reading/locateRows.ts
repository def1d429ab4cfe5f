import { type LocatedTable, TABLE_KINDS, type TableKind } from "../shares/register/table";
import type { CellValue, Snapshot, TableSurvey } from "../workbook/workbook";
import { assignFields, type FieldAssignment, type HeadingHit } from "./assignFields";
import { endOfRange } from "./endOfRange";
import { foldText } from "./vocabulary/foldText";
import { type HeadingReader, headingsOf } from "./headingIndex";
import type { TableAnswer } from "./tableAnswer";

/** What was found under a row of headings, or nearly found. */
export interface RowsFound {
  readonly table: LocatedTable | null;
  readonly assignment: FieldAssignment;
  /** Kinds it could be as well, where nothing tells them apart. */
  readonly rivals: readonly TableKind[];
  readonly headingRow: number;
  /** First and last column of the headings: down to the last row of the table, cells between them are no headings. */
  readonly column: number;
  readonly lastColumn: number;
}

const ROW_KINDS = TABLE_KINDS.filter((kind) => headingsOf(kind).shapes.includes("rows"));

/** Finds the tables with headings above, on one sheet, from the top down. Rows and columns of the result count on the sheet. */
export function locateRows(
  snapshot: Snapshot,
  excelTables: readonly TableSurvey[],
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): RowsFound[] {
  const found: RowsFound[] = [];
  const { row: top, column: left } = snapshot.region;
  // By column, the last row of the table that fills it: cells inside a table are no headings.
  const busyUntil: number[] = [];
  // The last row of those that tables fill from side to side.
  let fullUntil = -1;
  for (let index = 0; index < snapshot.values.length; index++) {
    if (index <= fullUntil) {
      index = fullUntil;
      continue;
    }
    const cells = snapshot.values[index] ?? [];
    const hits = headingsIn(cells, left, (offset) => index <= (busyUntil[offset] ?? -1), reader, answers);
    if (hits.length < 2) continue;
    for (const group of besideEachOther(hits, cells, left)) {
      const excelTable = excelTables.find(
        ({ region, showsHeadings }) =>
          showsHeadings &&
          region.row === top + index &&
          group.some((hit) => hit.column >= region.column && hit.column < region.column + region.columns),
      );
      const one = tableUnder(snapshot, index, group, excelTable ?? null, reader, answers);
      if (one === null) continue;
      found.push(one);
      const last = (one.table?.totalsRow ?? one.table?.lastRow ?? top + index) - top;
      for (let column = one.column - left; column <= one.lastColumn - left; column++)
        busyUntil[column] = Math.max(last, index);
      fullUntil = Math.min(...Array.from({ length: snapshot.region.columns }, (_, column) => busyUntil[column] ?? -1));
    }
  }
  return found;
}

/** The headings in a row of cells, those of columns that a table fills left out. */
export function headingsIn(
  cells: readonly CellValue[],
  left: number,
  isBusy: (offset: number) => boolean,
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): HeadingHit[] {
  const hits: HeadingHit[] = [];
  for (let offset = 0; offset < cells.length; offset++) {
    const text = cells[offset];
    if (typeof text !== "string" || text === "" || isBusy(offset)) continue;
    const meanings = reader.meanings(text, "rows");
    if (meanings.length > 0 || isAnswered(answers, text)) hits.push({ column: left + offset, text, meanings });
  }
  return hits;
}

function isAnswered(answers: readonly TableAnswer[], text: string): boolean {
  return answers.some((answer) => Object.values(answer.headings).includes(text));
}

/** Headings parted by a blank column belong to two tables, where each part alone makes one. */
function besideEachOther(hits: readonly HeadingHit[], cells: readonly unknown[], left: number): HeadingHit[][] {
  const groups: HeadingHit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const parted =
      previous === undefined || cells.slice(previous.column - left + 1, hit.column - left).some((cell) => cell === "");
    if (group && !parted) group.push(hit);
    else groups.push([hit]);
  }
  const whole = groups.filter(
    (group) => group.length >= 2 && candidates(group).some((assignment) => assignment.missing.length === 0),
  );
  return groups.length === 1 || whole.length < groups.length ? (whole.length > 1 ? whole : [[...hits]]) : groups;
}

function candidates(hits: readonly HeadingHit[]): FieldAssignment[] {
  return ROW_KINDS.map((kind) => assignFields(kind, hits)).filter((assignment) => assignment.fields.size >= 2);
}

function tableUnder(
  snapshot: Snapshot,
  index: number,
  hits: readonly HeadingHit[],
  excelTable: TableSurvey | null,
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): RowsFound | null {
  const place = {
    headingRow: snapshot.region.row + index,
    column: hits[0]?.column ?? 0,
    lastColumn: hits.at(-1)?.column ?? 0,
  };
  const answered = byAnswer(hits, snapshot.region.sheet, answers);
  if (answered !== null) {
    const table = boundsOf(snapshot, index, hits, answered, excelTable, reader, "user");
    return { table, assignment: answered, rivals: [], ...place };
  }
  const all = candidates(hits);
  const titled = titlesAbove(snapshot, index, hits);
  const whole = all.filter(
    (assignment) =>
      assignment.missing.length === 0 &&
      (assignment.telling || excelTableNamed(excelTable, assignment.kind) || titled(assignment.kind)),
  );
  const most = Math.max(0, ...whole.map((assignment) => assignment.fields.size));
  const best = whole.filter((assignment) => assignment.fields.size === most);
  const chosen =
    best.length > 1
      ? (best.filter((assignment) => titled(assignment.kind) || excelTableNamed(excelTable, assignment.kind)).at(0) ??
        null)
      : (best[0] ?? null);
  if (best.length > 1 && chosen === null) {
    const [first] = best;
    return first === undefined
      ? null
      : { table: null, assignment: first, rivals: best.map((assignment) => assignment.kind), ...place };
  }
  if (chosen !== null) {
    const settled = settleByContent(snapshot, index, chosen);
    return {
      table: boundsOf(snapshot, index, hits, settled, excelTable, reader, "headings"),
      assignment: settled,
      rivals: [],
      ...place,
    };
  }
  const nearly = all
    .filter(
      (assignment) =>
        assignment.missing.length === 1 &&
        assignment.fields.size >= 3 &&
        (assignment.telling || assignment.distinct >= 2),
    )
    .sort((a, b) => b.fields.size - a.fields.size)[0];
  return nearly === undefined ? null : { table: null, assignment: nearly, rivals: [], ...place };
}

function byAnswer(hits: readonly HeadingHit[], sheet: string, answers: readonly TableAnswer[]): FieldAssignment | null {
  for (const answer of answers) {
    if (answer.sheet !== sheet) continue;
    const entries = Object.entries(answer.headings);
    const fields = new Map<string, number>();
    for (const [field, heading] of entries) {
      const hit = hits.find((each) => each.text === heading);
      if (hit) fields.set(field, hit.column);
    }
    if (fields.size === entries.length && fields.size > 0)
      return { kind: answer.kind, fields, missing: [], ambiguous: [], telling: true, distinct: fields.size };
  }
  return null;
}

function excelTableNamed(excelTable: TableSurvey | null, kind: TableKind): boolean {
  return excelTable !== null && namesKind(excelTable.name.replace(/[_\d]+/g, " "), kind);
}

function namesKind(text: string, kind: TableKind): boolean {
  const plain = foldText(text).replace(/\s/g, "");
  return headingsOf(kind).titles.some((title) => plain.includes(title.replace(/\s/g, "")));
}

/** A test whether the sheet's name, or a title in the three rows above the headings, names a kind. */
function titlesAbove(snapshot: Snapshot, index: number, hits: readonly HeadingHit[]): (kind: TableKind) => boolean {
  const from = (hits[0]?.column ?? 0) - snapshot.region.column;
  const to = (hits.at(-1)?.column ?? 0) - snapshot.region.column;
  const texts = [snapshot.region.sheet];
  for (let above = Math.max(0, index - 3); above < index; above++) {
    for (const cell of snapshot.values[above]?.slice(from, to + 1) ?? [])
      if (typeof cell === "string" && cell !== "") texts.push(cell);
  }
  return (kind) => texts.some((text) => namesKind(text, kind));
}

/**
 * `Class of shares` and `Type of shares` changed places between editions of the form, so the headings cannot tell the short name of a
 * class from its kind; the cells can: no two classes have one short name.
 */
function settleByContent(snapshot: Snapshot, index: number, assignment: FieldAssignment): FieldAssignment {
  const open = assignment.ambiguous.find(
    (entry) =>
      entry.columns.length === 2 && entry.fields.includes("Share class") && entry.fields.includes("Kind of shares"),
  );
  if (open === undefined || assignment.kind !== "Share classes") return assignment;
  const distinct = open.columns.filter((column) => {
    const texts = snapshot.values
      .slice(index + 1)
      .map((cells) => String(cells[column - snapshot.region.column] ?? ""))
      .filter((text) => text !== "");
    return (
      texts.length > 0 &&
      new Set(texts.map(foldText)).size === texts.length &&
      !texts.every((text) => /ordinary shares|普通股/.test(foldText(text)))
    );
  });
  const [name] = distinct;
  if (distinct.length !== 1 || name === undefined) return assignment;
  const kind = open.columns.find((column) => column !== name) ?? name;
  const fields = new Map([...assignment.fields, ["Share class", name] as const, ["Kind of shares", kind] as const]);
  return { ...assignment, fields, ambiguous: assignment.ambiguous.filter((entry) => entry !== open) };
}

function boundsOf(
  snapshot: Snapshot,
  index: number,
  hits: readonly HeadingHit[],
  assignment: FieldAssignment,
  excelTable: TableSurvey | null,
  reader: HeadingReader,
  settledBy: "headings" | "user",
): LocatedTable {
  const { sheet, row: top, column: left } = snapshot.region;
  const first = excelTable?.region.column ?? hits[0]?.column ?? left;
  const last = excelTable ? first + excelTable.region.columns - 1 : (hits.at(-1)?.column ?? left);
  const ends = excelTable ? endOfExcelTable(excelTable, top) : endOfRange(snapshot, index, assignment, reader);
  const headings = new Map(
    [...assignment.fields].map(([field, column]) => [field, hits.find((hit) => hit.column === column)?.text ?? ""]),
  );
  return {
    kind: assignment.kind,
    sheet,
    shape: "rows",
    region: {
      sheet,
      row: top + index,
      column: first,
      rows: (ends.totals ?? ends.last) - index + 1,
      columns: last - first + 1,
    },
    excelTable: excelTable?.name ?? null,
    fields: assignment.fields,
    valueColumn: -1,
    firstRow: top + index + 1,
    lastRow: top + ends.last,
    totalsRow: ends.totals === null ? null : top + ends.totals,
    headings,
    settledBy,
  };
}

function endOfExcelTable({ region, showsTotals }: TableSurvey, top: number): { last: number; totals: number | null } {
  const bottom = region.row + region.rows - 1 - top;
  return showsTotals ? { last: bottom - 1, totals: bottom } : { last: bottom, totals: null };
}
