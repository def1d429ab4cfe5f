import type { FilledField } from "../../src/forms/filledField";
import { fieldMark } from "../../src/forms/readBack/fieldMarks";
import { printedPlan } from "../../src/forms/readBack/printedCell";
import type { SheetField } from "../../src/forms/readBack/readSheetFields";
import type { ReturnStamp } from "../../src/forms/readBack/returnStamp";
import { type FieldState, verifyFields } from "../../src/forms/readBack/verifyFields";
import { parseCivilDate } from "../../src/shares/values/civilDate";

const NAME = "Class1.Event1.Issued";

function printed(number: string): FilledField {
  return { text: number, value: { kind: "number", decimal: number }, numberFormat: "#,##0", cells: [] };
}

/** A field of the sheet that shows a number. */
function onSheet(number: string, seen = true): SheetField {
  const { value, numberFormat } = printed(number);
  return { name: NAME, cell: { sheet: "FF305", row: 0, column: 0 }, printed: printedPlan(value, numberFormat), seen };
}

interface Standing {
  /** What the sheet was written with; nothing where the field is none of the return's. */
  readonly written?: string;
  readonly sheet?: SheetField;
  /** What the register gives now. */
  readonly register?: string;
  readonly registerChanged?: boolean;
}

function stateOf({ written, sheet, register, registerChanged = false }: Standing): FieldState | undefined {
  const closingDate = parseCivilDate("2025-06-13");
  if (closingDate === null) throw new RangeError("No such day");
  const mark = written === undefined ? null : fieldMark(NAME, onSheet(written).printed);
  const stamp: ReturnStamp = {
    form: "FF305",
    closingDate,
    edition: null,
    language: "en",
    writtenAt: null,
    registerFingerprint: null,
    version: null,
    marks: new Set(mark === null ? [] : [mark]),
  };
  const [field] = verifyFields({
    sheet: sheet === undefined ? [] : [sheet],
    register: register === undefined ? [] : [{ name: NAME, format: "count", field: printed(register) }],
    stamp,
    registerChanged,
  });
  return field?.state;
}

describe("how a field of a return sheet stands to the record", () => {
  test.each<[what: string, FieldState, Standing]>([
    ["the same figure", "agrees", { written: "5", sheet: onSheet("5"), register: "5" }],
    ["the same figure in a hidden row", "hidden", { written: "5", sheet: onSheet("5", false), register: "5" }],
    ["another figure typed over it", "changed", { written: "5", sheet: onSheet("6"), register: "5" }],
    ["the figure as written, the record gone on", "stale", { written: "5", sheet: onSheet("5"), register: "6" }],
    ["no box, the record as it was", "missing", { written: "5", register: "5" }],
    ["no box, the record gone on", "stale", { written: "4", register: "5", registerChanged: true }],
    ["a box the record does not fill, written by hand", "added", { sheet: onSheet("5") }],
    ["the same in white on white", "hidden", { sheet: onSheet("5", false) }],
    ["a box the record filled when it was written", "stale", { written: "5", sheet: onSheet("5") }],
  ])("%s: %s", (_what, state, standing) => {
    expect(stateOf(standing)).toBe(state);
  });
});
