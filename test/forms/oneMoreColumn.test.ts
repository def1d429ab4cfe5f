import { ff305, FF305_V1_3_0 } from "../../src/forms/editions/ff305";
import { field } from "../../src/forms/field";
import { fieldInWords } from "../../src/forms/fieldInWords";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { fillReturn } from "../../src/forms/fillReturn";
import type { FormEdition } from "../../src/forms/form";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { comparePublished } from "../../src/forms/published/comparePublished";
import { parsePublished } from "../../src/forms/published/parsePublished";
import { readSheetFields } from "../../src/forms/readBack/readSheetFields";
import { readStamp, stampReturn } from "../../src/forms/readBack/returnStamp";
import { verifyFields } from "../../src/forms/readBack/verifyFields";
import { EDITIONS } from "../../src/forms/registry";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { returnFields } from "../../src/forms/returnFields";
import { read } from "../../src/forms/words/officialWord";
import { Ledger } from "../../src/shares/ledger";
import { parseCivilDate, serialOfDate } from "../../src/shares/values/civilDate";
import type { Language } from "../../src/shares/values/finding";
import type { PlainValue } from "../../src/workbook/plainValue";
import type { SheetName } from "../../src/workbook/sheetName";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import type { CellValue, Snapshot } from "../../src/workbook/workbook";
import { aRegister, day } from "../support/registerBuilder";
import { textOfReturn } from "./published/textOfSheet";

/** FF305 with a column for the market price, as FF304 had one: nothing else of the product knows of it. */
const WIDER: FormEdition = ff305({
  ...FF305_V1_3_0,
  id: "FF305 with one more column",
  version: null,
  from: day("2030-01-01"),
  columnWidths: [24, 108, 120, 90, 95, 81, 84, 84, 84],
  partA: {
    headings: [
      ...FF305_V1_3_0.partA.headings,
      {
        word: { en: read("Closing market price per share"), "zh-Hant": read("每股收市價") },
        at: [8, 8],
        level: "both",
      },
    ],
    columns: [...FF305_V1_3_0.partA.columns, [8, 8]],
  },
  events: [
    ...FF305_V1_3_0.events,
    {
      field: { ...field("ClosingPrice", "money", "marketPrice", "closing price", "收市價"), json: "closingPrice" },
      at: [8, 8],
    },
  ],
});

const NAME = "Class1.Event1.ClosingPrice";

/** A thousand shares at 1.50 dollars each, when the market stood at 2.25. */
function filled(language: Language, edition: FormEdition): FilledReturn {
  const ledger = new Ledger(
    aRegister({
      classes: [{ name: "Ordinary", opening: "1,000,000", openingDate: "2025-01-31" }],
      movements: [
        {
          date: "2025-02-03",
          category: "option-exercise",
          event: "Exercise of share options",
          number: "1,000",
          issuePrice: "HKD 1.5",
          marketPrice: "HKD 2.25",
        },
      ],
    }),
  );
  const content = ledger.returnContent();
  if (content === null) throw new Error("There is something to disclose");
  return fillReturn(ledger, content, edition, language, []);
}

function cellValue(value: PlainValue): CellValue {
  if (value.kind === "text") return value.text;
  return value.kind === "number"
    ? Number(value.decimal)
    : serialOfDate(parseCivilDate(value.date) ?? day("1900-01-01"), false);
}

/** A sheet that was written from a plan, as it is read again; one field may have been typed over. */
function sheetOf(
  plan: SheetPlan,
  typed?: { readonly name: string; readonly value: CellValue },
): [SheetName[], Snapshot] {
  const [rows, columns] = [plan.rowHeights.length, plan.columnWidths.length];
  const values: CellValue[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  const formats = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "General"));
  const names = Object.entries(plan.properties).map(([name, text]): SheetName => ({ name, region: null, text }));
  for (const { row, column, value, look, name } of plan.cells) {
    const written = value === null ? "" : cellValue(value);
    const [ofRow, formatsOfRow] = [values[row], formats[row]];
    if (ofRow === undefined || formatsOfRow === undefined) throw new Error("The plan says how high every row is");
    ofRow[column] = name !== null && name === typed?.name ? typed.value : written;
    formatsOfRow[column] = look.numberFormat;
    if (name !== null) names.push({ name, region: { sheet: "S", row, column, rows: 1, columns: 1 }, text: null });
  }
  return [names, { region: { sheet: "S", row: 0, column: 0, rows, columns }, values, formats }];
}

describe.each(["en", "zh-Hant"] as const)("an FF305 with one more column, in %s", (language) => {
  const wider = filled(language, WIDER);
  const plan = layOutReturn(wider);

  test("has the column's heading, its figure and the figure's name on the sheet", () => {
    const inColumn = plan.cells.filter(({ column, value }) => column === 8 && value !== null);
    expect(inColumn.map(({ value, name }) => ({ value, name }))).toEqual(
      expect.arrayContaining([
        {
          value: { kind: "text", text: language === "en" ? "Closing market price per share" : "每股收市價" },
          name: null,
        },
        { value: { kind: "number", decimal: "2.25" }, name: NAME },
      ]),
    );
    expect(plan.columnWidths).toHaveLength(9);
  });

  test("prints it in the JSON under its own key, behind the keys every return has", () => {
    const event = returnAsJson(wider).classes[0]?.events[0] ?? {};
    const usual = returnAsJson(filled(language, EDITIONS[2] ?? WIDER)).classes[0]?.events[0] ?? {};
    expect(event).toEqual({ ...usual, closingPrice: "HKD 2.25" });
    expect(Object.keys(event).at(-1)).toBe("closingPrice");
    expect(event["marketPrice"]).toBe("");
  });

  test("is read back, and a figure typed over is found", () => {
    const fields = returnFields(wider);
    const stamped = stampReturn(plan, { writtenAt: "", registerFingerprint: "", version: "" }, fields);
    const verified = (...sheet: [SheetName[], Snapshot]): Readonly<Record<string, string>> => {
      const stamp = readStamp(sheet[0]);
      if (stamp === null) throw new Error("The sheet says that it is a return");
      const onSheet = readSheetFields(...sheet, false);
      return Object.fromEntries(
        verifyFields({ sheet: onSheet, register: fields, stamp, registerChanged: false }).map(({ name, state }) => [
          name,
          state,
        ]),
      );
    };
    const asWritten = verified(...sheetOf(stamped));
    expect(asWritten[NAME]).toBe("agrees");
    expect(new Set(Object.values(asWritten))).toEqual(new Set(["agrees"]));
    expect(verified(...sheetOf(stamped, { name: NAME, value: 2.5 }))[NAME]).toBe("changed");
  });

  test("is compared with its published text, whose headings say which edition it is", () => {
    const { text, fields } = textOfReturn(wider, "\t");
    const published = parsePublished(text, [...EDITIONS, WIDER]);
    if (published === null) throw new Error("The text is a return");
    expect(published).toMatchObject({ edition: { id: WIDER.id }, unread: [] });
    expect(published.fields.get(NAME)).toBe("HKD 2.25");
    expect(comparePublished(published, fields).filter(({ state }) => state !== "agrees")).toEqual([]);
    const misprinted = parsePublished(text.replace("HKD 2.25", "HKD 2.52"), [...EDITIONS, WIDER]);
    const differing = misprinted && comparePublished(misprinted, fields).filter(({ state }) => state !== "agrees");
    expect(differing).toMatchObject([
      { name: NAME, state: "differs", published: "HKD 2.52", fromRegister: "HKD 2.25" },
    ]);
    const narrower = textOfReturn(filled(language, EDITIONS[2] ?? WIDER), "\t").text;
    expect(parsePublished(narrower, [WIDER, ...EDITIONS])?.edition.id).toBe("FF305 v1.3.0");
  });

  test("has words of its own", () => {
    expect(fieldInWords(NAME, language, ["Class B"], [...EDITIONS, WIDER])).toBe(
      language === "en" ? "Class B, line 1, closing price" : "Class B、第 1 項、收市價",
    );
  });
});
