import type { CellRef } from "../../shares/values/cell";
import type { PlannedCell } from "../../workbook/sheetPlan";
import type { SheetName } from "../../workbook/sheetName";
import type { Snapshot } from "../../workbook/workbook";
import { type PrintedCell, printedCell, printedPlan } from "./printedCell";
import { seenCells } from "./readSheetFields";
import type { FieldState, VerifiedField } from "./verifyFields";

/** A text of the form itself, which is no field: a label, a heading, a note. */
interface Wording {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface SheetWording extends Wording {
  readonly seen: boolean;
}

/**
 * The words of a form against those that stand around its fields on a sheet: each that was changed, taken away or hidden, and what was added in its place or
 * beside it. Rows may have moved; only what stands there counts.
 * @param planned the cells of the return as it would be written now
 */
export function verifyWording(
  planned: readonly PlannedCell[],
  names: readonly SheetName[],
  snapshot: Snapshot,
  date1904: boolean,
): readonly VerifiedField[] {
  const expected = planned.flatMap(({ name, value, look, row, column }): Wording[] => {
    const text = name === null ? textOf(printedPlan(value, look.numberFormat)) : "";
    return text === "" ? [] : [{ text, row, column }];
  });
  const fieldRows = new Set(names.flatMap(({ region }) => (region === null ? [] : [region.row])));
  const onSheet = wordingOf(names, snapshot, date1904);
  const left = [...onSheet];
  const missing: Wording[] = [];
  const hidden: SheetWording[] = [];
  for (const each of expected) {
    const at = left.findIndex(({ text, seen }) => text === each.text && seen);
    const found = at >= 0 ? at : left.findIndex(({ text }) => text === each.text);
    if (found < 0) missing.push(each);
    // A row that is hidden with fields in it is reported at those.
    else
      for (const { seen, ...wording } of left.splice(found, 1))
        if (!seen && !fieldRows.has(wording.row)) hidden.push({ seen, ...wording });
  }
  const changed = missing.map((each) => {
    const at = left.findIndex(({ row, column }) => row === each.row && column === each.column);
    return { each, found: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  const added = left.filter(({ text, row, column }) => /\d/.test(text) || isWithin(expected, row, column));
  const sheet = snapshot.region.sheet;
  const entries: readonly (readonly [FieldState, Wording | null, Wording | null])[] = [
    ...changed.map(({ each, found }) => [found === null ? "missing" : "changed", found, each] as const),
    ...hidden.map((each) => ["hidden", each, each] as const),
    ...added.map((each) => ["added", each, null] as const),
  ];
  return entries.map(([state, found, given], index): VerifiedField => ({
    name: `Label${index + 1}`,
    state,
    cell: found === null ? null : { sheet, row: found.row, column: found.column },
    onSheet: found?.text ?? "",
    fromRegister: given?.text ?? "",
    registerCells: [] satisfies readonly CellRef[],
  }));
}

/** What stands on the sheet outside its fields. */
function wordingOf(names: readonly SheetName[], snapshot: Snapshot, date1904: boolean): readonly SheetWording[] {
  const { region, values, formats } = snapshot;
  const isSeen = seenCells(snapshot);
  const ofFields = new Set(names.flatMap(({ region: at }) => (at === null ? [] : [`${at.row} ${at.column}`])));
  return values.flatMap((cells, down) =>
    cells.flatMap((value, across): SheetWording[] => {
      const [row, column] = [region.row + down, region.column + across];
      if (value === "" || ofFields.has(`${row} ${column}`)) return [];
      const text = textOf(printedCell(value, formats[down]?.[across] ?? "General", date1904));
      return text === "" ? [] : [{ text, row, column, seen: isSeen(row, column) }];
    }),
  );
}

function textOf(printed: PrintedCell): string {
  if (printed.kind === "blank") return "";
  return printed.kind === "text" ? printed.text : `${printed.words} ${printed.figure}`.trim();
}

/** Between the first and the last of the form's words, both ways. */
function isWithin(words: readonly Wording[], row: number, column: number): boolean {
  return (
    words.some((each) => each.row <= row) &&
    words.some((each) => each.row >= row) &&
    words.some((each) => each.column >= column)
  );
}
