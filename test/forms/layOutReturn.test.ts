import type { Language } from "../../src/shares/values/finding";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { fillReturn } from "../../src/forms/fillReturn";
import type { FormEdition } from "../../src/forms/form";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { editionFor } from "../../src/forms/registry";
import { remarksText } from "../../src/forms/remarksText";
import { Ledger } from "../../src/shares/ledger";
import type { Register } from "../../src/shares/register/register";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheetPlan";
import type { PlainValue } from "../../src/workbook/plainValue";
import { aRegister } from "../support/registerBuilder";
import { ckh, miniso, overAllotment, sensetime, tencent } from "./publishedRegisters";
import type { FilledField } from "../../src/forms/filledField";

const NARRATIVE =
  'The Company purchased 1,234,567 shares on the Stock Exchange on 16 September 2022 (the "Repurchased Shares"). ';

interface Laid {
  readonly filled: FilledReturn;
  readonly edition: FormEdition;
  readonly plan: SheetPlan;
}

function lay(register: Register, language: Language = "en", remark = ""): Laid {
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("The register has nothing to disclose");
  const edition = editionFor(content.closingDate);
  const filled = fillReturn(
    new Ledger(register),
    content,
    edition,
    language,
    remark === "" ? [] : [{ code: "T101", parts: [remark], missing: [] }],
  );
  return { filled, edition, plan: layOutReturn(filled) };
}

/** Two classes bought back, treasury shares sold, a scheme with a long name: every block of the form has something in it. */
function busyRegister(): Register {
  const opening = { opening: "999,999,999,999", openingDate: "2025-01-31", openingTreasury: "9,000,000" };
  return aRegister({
    issuer: {
      name: "Example Holdings Limited ".repeat(12).trim(),
      dateSubmitted: "2025-02-04",
      explanatoryStatementDate: "2024-04-08",
    },
    classes: [
      {
        ...opening,
        name: "Class B",
        kind: "WVR ordinary shares",
        stockCode: "09999",
        multiCounter: "89999 RMB",
        description: "Each share carries one vote",
      },
      { ...opening, name: "Class A", kind: "WVR ordinary shares", listed: false, weighted: true },
    ],
    movements: [
      {
        date: "2025-02-03",
        shareClass: "Class B",
        category: "option-exercise",
        details: "2019 Post-IPO Share Option Scheme of the Company. ".repeat(6),
        number: "123,456",
        issuePrice: "USD 1.2345",
      },
      {
        date: "2025-02-03",
        shareClass: "Class A",
        category: "class-conversion",
        event: "Conversion",
        number: "-1,000",
      },
    ],
    repurchases: [
      {
        date: "2025-02-03",
        shareClass: "Class B",
        number: "1,000",
        highest: "HKD 2",
        lowest: "HKD 2",
        paid: "HKD 2,000",
        method: "New York Stock Exchange",
      },
      {
        date: "2025-02-04",
        shareClass: "Class A",
        number: "5,000",
        highest: "HKD 2",
        lowest: "HKD 2",
        paid: "HKD 10,000",
        method: "By private arrangement",
        purpose: "treasury",
      },
    ],
    treasurySales: [
      {
        date: "2025-02-04",
        shareClass: "Class B",
        number: "4,000",
        highest: "HKD 3",
        lowest: "HKD 2.5",
        received: "HKD 98,765,432,109.25",
      },
    ],
    mandate: { resolutionDate: "2024-05-20", authorised: "100,000", purchasedBefore: "2,000" },
  });
}

const RETURNS: readonly (readonly [string, () => Laid])[] = [
  ["SenseTime", () => lay(sensetime(), "en", NARRATIVE.repeat(5).trim())],
  ["SenseTime in Chinese", () => lay(sensetime(), "zh-Hant", "本公司購回股份。".repeat(40))],
  ["Tencent", () => lay(tencent())],
  ["Tencent in Chinese", () => lay(tencent(), "zh-Hant")],
  ["MINISO", () => lay(miniso())],
  ["CK Hutchison", () => lay(ckh(), "zh-Hant")],
  [
    "an over-allotment with a narrative of 3,000 characters",
    () => lay(overAllotment(), "en", NARRATIVE.repeat(30).slice(0, 3000)),
  ],
  ["a narrative longer than the highest row", () => lay(overAllotment(), "en", NARRATIVE.repeat(90).trim())],
  ["everything at once", () => lay(busyRegister(), "en", NARRATIVE)],
];

const A4 = { width: 841.89, height: 595.28 };

/** Every field of a return, wherever it stands in it. */
function fieldsOf(part: unknown, omitted: readonly string[]): readonly FilledField[] {
  if (typeof part !== "object" || part === null) return [];
  if ("numberFormat" in part && "cells" in part) return [part as FilledField];
  return Object.entries(part).flatMap(([value, inner]) => (omitted.includes(value) ? [] : fieldsOf(inner, omitted)));
}

/** What a return says that a form has no box for. */
const NO_BOX: Readonly<Record<FormEdition["form"], readonly string[]>> = {
  FF304: ["treasury", "total", "forCancellation", "forTreasury", "resolutionDate", "authorised", "moratorium"],
  FF305: ["marketPrice", "discount"],
};

function asText(value: PlainValue): string {
  return value.kind === "text" ? value.text : value.kind === "number" ? value.decimal : value.date;
}

function widthOf(plan: SheetPlan, cell: PlannedCell): number {
  const merge = plan.merges.find(({ row, column }) => row === cell.row && column === cell.column);
  return plan.columnWidths
    .slice(cell.column, cell.column + (merge?.columns ?? 1))
    .reduce((sum, width) => sum + width, 0);
}

function heightOf(plan: SheetPlan, cell: PlannedCell): number {
  const merge = plan.merges.find(({ row, column }) => row === cell.row && column === cell.column);
  return plan.rowHeights.slice(cell.row, cell.row + (merge?.rows ?? 1)).reduce((sum, height) => sum + height, 0);
}

describe.each(RETURNS)("the sheet of %s", (_, make) => {
  const { filled, plan } = make();

  test("fits the width of an A4 page on its side", () => {
    const { margins } = plan.page;
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
      A4.width - margins.left - margins.right,
    );
  });

  test("breaks so that no page is higher than the paper", () => {
    const { margins, breaksBefore } = plan.page;
    const starts = [0, ...breaksBefore];
    starts.forEach((start, index) => {
      const height = plan.rowHeights
        .slice(start, starts[index + 1] ?? plan.rowHeights.length)
        .reduce((sum, points) => sum + points, 0);
      expect(height).toBeLessThanOrEqual(A4.height - margins.top - margins.bottom);
    });
  });

  test("has no two cells in one place, none outside the grid, and no merge over another", () => {
    const places = plan.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { row, column } of plan.cells) {
      expect(row).toBeLessThan(plan.rowHeights.length);
      expect(column).toBeLessThan(plan.columnWidths.length);
    }
    const merged = plan.merges.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_value, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
      ),
    );
    expect(new Set(merged).size).toBe(merged.length);
    const holding = plan.cells.filter(({ value }) => value !== null).map(({ row, column }) => `${row},${column}`);
    const hidden = merged.filter((place) => !plan.merges.some(({ row, column }) => place === `${row},${column}`));
    expect(holding.filter((place) => hidden.includes(place))).toEqual([]);
  });

  test("gives every row the height its words need", () => {
    for (const height of plan.rowHeights) expect(height).toBeLessThanOrEqual(409);
    for (const cell of plan.cells) {
      if (cell.value === null || !cell.look.wrap) continue;
      // An estimate of its own: half a square a Latin letter, a whole one a Chinese, lines 1.15 apart.
      const { size } = cell.look.font;
      const lines = asText(cell.value)
        .split("\n")
        .reduce(
          (sum, line) =>
            sum +
            Math.max(
              1,
              Math.ceil(
                ([...line].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? 1 : 0.46), 0) * size) /
                  widthOf(plan, cell),
              ),
            ),
          0,
        );
      expect(heightOf(plan, cell)).toBeGreaterThanOrEqual(lines * size * 1.15);
    }
  });

  test("has room for every figure on its one line", () => {
    for (const cell of plan.cells) {
      if (cell.value === null || cell.value.kind !== "number") continue;
      const digits = cell.value.decimal.length * 1.4;
      expect(digits * 0.5 * cell.look.font.size).toBeLessThanOrEqual(widthOf(plan, cell));
    }
  });

  test("names every field once, with a name Excel takes", () => {
    const names = plan.cells.flatMap(({ name }) => name ?? []);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}[0-9]+$|^[rc]\d*$/i);
      expect(name.length).toBeLessThanOrEqual(255);
    }
  });

  test("puts every field that holds something into one named cell, and nothing else", () => {
    const statement = filled.sectionII?.explanatoryStatement;
    const expected = fieldsOf({ ...filled, remarks: [], confirmations: [] }, NO_BOX[filled.edition.form]).filter(
      (field) => field.value !== null && field !== statement,
    );
    const named = plan.cells.filter(
      ({ name, value }) => name !== null && value !== null && !/^Remarks|^Confirmation|ExplanatoryStatement/.test(name),
    );
    const show = (value: PlainValue | null, format: string): string => JSON.stringify([value, format]);
    expect(named.map(({ value, look }) => show(value, look.numberFormat)).sort()).toEqual(
      expected.map(({ value, numberFormat }) => show(value, numberFormat)).sort(),
    );
    if (statement !== undefined) {
      const sentence = plan.cells.find(({ name }) => name === "SectionII.ExplanatoryStatement")?.value;
      expect(sentence?.kind === "text" ? sentence.text : "").toContain(statement.text);
    }
  });

  test("holds the narrative whole", () => {
    const pieces = plan.cells
      .filter(({ name }) => name?.startsWith("Remarks.") === true)
      .flatMap(({ value }) => (value === null ? [] : [asText(value)]));
    expect(pieces.join(filled.language === "en" ? " " : "")).toBe(remarksText(filled));
  });

  test("shares one look among cells that look alike", () => {
    const looks = new Set(plan.cells.map(({ look }) => look));
    expect(looks.size).toBe(new Set([...looks].map((look) => JSON.stringify(look))).size);
  });
});

describe("the pages of a return", () => {
  const rowOf = ({ plan }: Laid, name: string): number => plan.cells.find((cell) => cell.name === name)?.row ?? -1;
  const pageOf = (laid: Laid, name: string): number =>
    laid.plan.page.breaksBefore.filter((start) => start <= rowOf(laid, name)).length;

  test("a class block is not torn", () => {
    const laid = lay(sensetime(), "en", NARRATIVE);
    expect(pageOf(laid, "Class1.Kind")).toBe(pageOf(laid, "Class1.Closing.Issued"));
    expect(pageOf(laid, "Class2.Kind")).toBe(pageOf(laid, "Class2.Closing.Issued"));
  });

  test("a long Part B flows with its headings repeated on each page", () => {
    const laid = lay(tencent());
    const headings = laid.plan.cells.filter(
      ({ value }) => value?.kind === "text" && value.text.startsWith("B. Shares redeemed"),
    );
    const pages = new Set(Array.from({ length: 20 }, (_, index) => pageOf(laid, `Class1.PartB${index + 1}.Shares`)));
    expect(pages.size).toBeGreaterThan(1);
    expect(headings).toHaveLength(pages.size);
    expect(headings.slice(1).every(({ value }) => value?.kind === "text" && value.text.endsWith("(continued)"))).toBe(
      true,
    );
  });

  test("form number, page and version stand on every page", () => {
    const { page } = lay(tencent()).plan;
    expect(page.header.right).toMatch(/FF305$/);
    expect(page.footer.center).toMatch(/Page &P of &N$/);
    expect(page.footer.right).toMatch(/v 1\.3\.0$/);
    expect(lay(sensetime()).plan.page.footer.right).toBe("");
    expect(lay(ckh(), "zh-Hant").plan.page.footer.center).toMatch(/第 &P 頁 共 &N 頁$/);
  });

  test("a sheet knows its form, date and language", () => {
    const { plan } = lay(ckh(), "zh-Hant");
    expect(plan.sheetName).toBe("FF304 2021-09-15 中文");
    expect(plan.properties).toEqual({
      NextDayReturn: "FF304 2021-09-15",
      NextDayReturnEdition: "FF304 old labels",
      NextDayReturnLanguage: "zh-Hant",
    });
  });

  test("Section II and III say so where there is nothing to report", () => {
    const { plan } = lay(sensetime());
    const applies = plan.cells.find(
      ({ value }) => value?.kind === "text" && value.text.startsWith("The issuer has Purchase report"),
    );
    const box = plan.cells.find(({ row, column }) => row === applies?.row && column === 6);
    expect(box?.value).toEqual({ kind: "text", text: "Not applicable" });
  });
});
