import { type CellRef, showCell } from "../../shares/values/cell";
import type { Finding, Words } from "../../shares/values/finding";
import type { LocatedTable } from "../../shares/register/table";
import { grouped } from "../../shares/values/grouped";
import { groupDigits } from "../../shares/values/quantity";
import type { PossibleAnswer } from "../answers/answerWords";
import { quotedTexts } from "../quotedTexts";
import { readingFinding } from "../readingFindings";

/** From so many cells on that say the same, and most of a column, it is the column that is spoken of. */
const FEWEST = 5;
/** Cells named beside the heading: the others are like them. */
const MOST_NAMED = 3;

/**
 * The findings of a table's cells, those of one kind in most cells of a column as one.
 * @param answersFor what may be answered where the column of a field holds something else
 */
export function byColumn(
  table: LocatedTable,
  entries: number,
  findings: readonly Finding[],
  answersFor: (field: string) => readonly PossibleAnswer[] = () => [],
): readonly Finding[] {
  if (table.shape !== "rows") return findings;
  const once = withoutRepeats(findings);
  const columns = grouped(
    once,
    // A class nobody lists is one cause, however many rows name it.
    ({ name, facts }) => `${name} ${String(facts["field"])} ${name === "unknown-class" ? String(facts["read"]) : ""}`,
  );
  const rest = new Set<Finding>();
  const ofColumns: Finding[] = [];
  for (const group of columns.values()) {
    const [first] = group;
    if (first !== undefined && isOfUnit(table, first)) ofColumns.push(unitNotWhole(table, group));
    else if (first?.name === "unknown-class" && group.length > 1) ofColumns.push(saidOnce(first, group));
    else if (first !== undefined && isWithoutColumn(table, first) && group.length > 1)
      ofColumns.push(columnMissing(table, group, answersFor(String(first.facts["field"]))));
    else if (first === undefined || !isOfColumn(group, entries)) for (const finding of group) rest.add(finding);
    else
      ofColumns.push(
        first.severity === "error"
          ? columnNotRead(table, entries, group, answersFor(String(first.facts["field"])))
          : saidOnce(first, group),
      );
  }
  return [
    ...ofColumns,
    ...byRow(
      table,
      once.filter((finding) => rest.has(finding)),
    ),
  ];
}

/** What a unit does not make whole is said of the unit, at its heading. */
function isOfUnit({ units }: LocatedTable, { name, facts }: Finding): boolean {
  return name === "fraction-of-a-share" && units?.has(String(facts["field"])) === true;
}

function unitNotWhole(table: LocatedTable, group: readonly Finding[]): Finding {
  const { field: said, read } = group[0]?.facts ?? {};
  const field = String(said);
  return readingFinding("unit-not-whole", [...headingOf(table, field), ...cellsOf(group).slice(0, MOST_NAMED)], {
    table: table.kind,
    field,
    heading: table.headings.get(field) ?? field,
    unit: groupDigits((table.units?.get(field) ?? 1n).toString()),
    read: String(read ?? ""),
    count: String(group.length),
  });
}

function headingOf({ sheet, firstRow, fields }: LocatedTable, field: string): readonly CellRef[] {
  const column = fields.get(field);
  return column === undefined ? [] : [{ sheet, row: firstRow - 1, column }];
}

/** Events that move no shares are one note, however many: a log of grants lists them all. */
function isOfColumn(group: readonly Finding[], entries: number): boolean {
  if (group[0]?.name === "moves-no-shares") return group.length > 1;
  return group.length >= FEWEST && group.length * 2 > entries;
}

/** A cell that counts for several rows says what it says once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const byCell = grouped(
    findings,
    ({ name, facts, cells: [cell] }) => `${name} ${String(facts["field"])} ${cell === undefined ? "" : showCell(cell)}`,
  );
  return [...byCell.values()].flatMap((group) => group.slice(0, 1));
}

/** Blank cells of one row as one finding, where the first of them stands. */
function byRow(table: LocatedTable, findings: readonly Finding[]): readonly Finding[] {
  const blanks = grouped(
    findings.filter(({ name }) => name === "needed-cell-blank"),
    ({ cells: [cell] }) => cell?.row,
  );
  return findings.flatMap((finding) => {
    const [cell] = finding.cells;
    const group = finding.name === "needed-cell-blank" && cell !== undefined ? (blanks.get(cell.row) ?? []) : [];
    if (group.length < 2) return [finding];
    if (group[0] !== finding) return [];
    const fields = group.map(({ facts }) => String(facts["field"])).join(", ");
    return [readingFinding("needed-cell-blank", cellsOf(group), { table: table.kind, field: fields, read: "" })];
  });
}

/** A needed field of which no column speaks is blank in every row for one cause. */
function isWithoutColumn({ fields }: LocatedTable, { name, facts }: Finding): boolean {
  return name === "needed-cell-blank" && facts["field"] === "Share class" && !fields.has("Share class");
}

function columnMissing(table: LocatedTable, group: readonly Finding[], answers: readonly PossibleAnswer[]): Finding {
  const seen = quotedTexts([...table.headings.values()].filter((text) => text !== ""));
  return readingFinding(
    "heading-missing",
    cellsOf(group),
    { table: table.kind, field: String(group[0]?.facts["field"]), seen },
    answers,
  );
}

function columnNotRead(
  table: LocatedTable,
  entries: number,
  group: readonly Finding[],
  answers: readonly PossibleAnswer[],
): Finding {
  const { field: said, read } = group[0]?.facts ?? {};
  const field = String(said);
  const facts = {
    table: table.kind,
    field,
    heading: table.headings.get(field) ?? field,
    count: String(group.length),
    of: String(entries),
    read: String(read ?? ""),
  };
  return readingFinding(
    "column-not-read",
    [...headingOf(table, field), ...cellsOf(group).slice(0, MOST_NAMED)],
    facts,
    answers,
  );
}

function saidOnce(first: Finding, group: readonly Finding[]): Finding {
  const more = group.length - 1;
  const also: Words = {
    en: ` The same holds for ${more} more ${more === 1 ? "cell" : "cells"} of the column.`,
    "zh-Hant": `同欄另有 ${more} 個儲存格亦然。`,
  };
  return {
    ...first,
    cells: cellsOf(group),
    message: { en: first.message.en + also.en, "zh-Hant": first.message["zh-Hant"] + also["zh-Hant"] },
  };
}

function cellsOf(group: readonly Finding[]): readonly CellRef[] {
  return group.flatMap(({ cells }) => cells.slice(0, 1));
}
