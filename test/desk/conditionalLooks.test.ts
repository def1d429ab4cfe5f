import ExcelJS from "exceljs";
import { conditionalLooks } from "../../src/desk/conditionalLooks";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";

const RED = "#FF0000";
const GREEN = "#00FF00";

function fill(colour: string): Partial<ExcelJS.Style> {
  return { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${colour.slice(1)}` } } };
}

/** A sheet with numbers 1 to 6 in A1:A6, and beside them texts, under the rules given. */
async function ruled(ref: string, ...rules: readonly Record<string, unknown>[]): Promise<SimulatedExcel> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Numbers");
  sheet.addRows([
    [1, "Class A"],
    [2, "Class B"],
    [3, "class b"],
    [4, ""],
    [5, "Total"],
    [6, "Class B"],
  ]);
  sheet.addConditionalFormatting({
    ref,
    rules: rules.map((rule, index) => ({
      priority: index + 1,
      style: fill(RED),
      ...rule,
    })) as unknown as ExcelJS.ConditionalFormattingRule[],
  });
  return openXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
}

/** The rows (from 1) of a column that are filled so. */
function filled(host: SimulatedExcel, column: number, colour = RED): readonly number[] {
  const looks = conditionalLooks(host.sheet("Numbers"), host.editor.calculator);
  return [1, 2, 3, 4, 5, 6].filter((row) => looks.get(`${row - 1}_${column}`)?.fill === colour);
}

describe("a rule of the user's own holds where Excel has it hold", () => {
  test.each([
    [
      "a formula, which is read from the first cell on",
      "A1:A6",
      { type: "expression", formulae: ["MOD(A1,2)=0"] },
      0,
      [2, 4, 6],
    ],
    ["a formula with a column that stays", "A1:B6", { type: "expression", formulae: ["$A1>4"] }, 1, [5, 6]],
    ["above a number", "A1:A6", { type: "cellIs", operator: "greaterThan", formulae: [4] }, 0, [5, 6]],
    [
      "not between two, the greater first",
      "A1:A6",
      { type: "cellIs", operator: "notBetween", formulae: [5, 2] },
      0,
      [1, 6],
    ],
    [
      "a text, whatever its case",
      "B1:B6",
      { type: "cellIs", operator: "equal", formulae: ['"Class B"'] },
      1,
      [2, 3, 6],
    ],
    ["the three greatest", "A1:A6", { type: "top10", rank: 3 }, 0, [4, 5, 6]],
    ["the least third", "A1:A6", { type: "top10", rank: 34, percent: true, bottom: true }, 0, [1, 2]],
    ["below the average", "A1:A6", { type: "aboveAverage", aboveAverage: false }, 0, [1, 2, 3]],
    [
      "a text within",
      "B1:B6",
      { type: "containsText", operator: "containsText", text: "lass", formulae: ['NOT(ISERROR(SEARCH("lass",B1)))'] },
      1,
      [1, 2, 3, 6],
    ],
    ["blanks", "B1:B6", { type: "containsText", operator: "containsBlanks" }, 1, [4]],
  ] as const)("%s", async (_what, ref, rule, column, rows) => {
    expect(filled(await ruled(ref, rule), column)).toEqual(rows);
  });

  test("duplicates, which the library that reads files knows by name alone", async () => {
    const host = await ruled("B1:B6", { type: "expression", formulae: ["FALSE"] });
    const [rule] = host.sheet("Numbers").conditionalFormats;
    if (!rule) throw new Error("There is a rule");
    host.sheet("Numbers").conditionalFormats = [{ ...rule, type: "Preset", carried: { type: "duplicateValues" } }];
    expect(filled(host, 1)).toEqual([2, 3, 6]);
    host.sheet("Numbers").conditionalFormats = [{ ...rule, type: "Preset", carried: { type: "uniqueValues" } }];
    expect(filled(host, 1)).toEqual([1, 5]);
  });
});

test("the first rule wins where two hold, each part of a look for itself", async () => {
  const host = await ruled(
    "A1:A6",
    { type: "cellIs", operator: "greaterThan", formulae: [3], style: fill(GREEN) },
    { type: "cellIs", operator: "greaterThan", formulae: [1], style: { ...fill(RED), font: { bold: true } } },
  );
  expect([filled(host, 0, GREEN), filled(host, 0, RED)]).toEqual([
    [4, 5, 6],
    [2, 3],
  ]);
  expect(conditionalLooks(host.sheet("Numbers"), host.editor.calculator).get("5_0")).toEqual({
    fill: GREEN,
    bold: true,
  });
});

test("a rule follows what is typed, and stops where nothing stands", async () => {
  const host = await ruled("A1:A1000000", { type: "expression", formulae: ["A1>=5"] });
  host.edit("Numbers", "A1", 50);
  expect(filled(host, 0)).toEqual([1, 5, 6]);
});

test("colour scales and data bars are left out of the drawing", async () => {
  const host = await ruled("A1:A6", {
    type: "colorScale",
    cfvo: [{ type: "min" }, { type: "max" }],
    color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
  });
  expect(host.sheet("Numbers").conditionalFormats).toHaveLength(1);
  expect(conditionalLooks(host.sheet("Numbers"), host.editor.calculator).size).toBe(0);
});
