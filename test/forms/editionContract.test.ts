import { CATEGORIES } from "../../src/shares/register/category";
import { OTHER_CATEGORY, ownCategoryName } from "../../src/forms/categories";
import {
  CLASS_SOURCES,
  EVENT_SOURCES,
  PURCHASE_REPORT_SOURCES,
  PURCHASE_SOURCES,
  RETURN_SOURCES,
  SALE_REPORT_SOURCES,
  SALE_SOURCES,
  UNCANCELLED_SOURCES,
} from "../../src/forms/fieldSources";
import type { Block, FormEdition } from "../../src/forms/form";
import { EDITIONS } from "../../src/forms/registry";
import { officialWord, type WordKey } from "../../src/forms/words";
import { WORDS_EN } from "../../src/forms/words.en";

/** The fields of the official forms that hold a value, by the name of our source. */
const OFFICIAL_FIELDS = {
  header: [
    "Header.Instrument",
    "Header.Status",
    "Header.Issuer",
    "Header.DateSubmitted",
    "SignOff.Name",
    "SignOff.Title",
  ],
  class: ["Kind", "Designation", "Listed", "StockCode", "Description", "MultiCounter"],
  FF304: {
    balances: ["Opening.Date", "Opening.Issued", "Closing.Date", "Closing.Issued"],
    events: ["Issued", "Percent", "Price", "MarketPrice", "Discount"],
    uncancelled: [],
    report: ["TotalNumber", "TotalPaid", "Mandate.Purchased", "Mandate.Percent"],
    sales: [],
    notes: 11,
    notesToSectionII: 1,
  },
  FF305: {
    balances: [
      "Opening.Date",
      "Opening.Issued",
      "Opening.Treasury",
      "Opening.Total",
      "Closing.Date",
      "Closing.Issued",
      "Closing.Treasury",
      "Closing.Total",
    ],
    events: ["Issued", "Percent", "Treasury", "Price"],
    uncancelled: ["Shares", "Percent", "Price"],
    report: [
      "TotalNumber",
      "TotalPaid",
      "ForCancellation",
      "ForTreasury",
      "Mandate.ResolutionDate",
      "Mandate.Authorised",
      "Mandate.Purchased",
      "Mandate.Percent",
      "Moratorium",
    ],
    sales: ["Date", "Number", "Method", "Highest", "Lowest", "Received"],
    notes: 8,
    notesToSectionII: 2,
  },
} as const;

function blocksOf<Kind extends Block["kind"]>(
  edition: FormEdition,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  return edition.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

describe.each(EDITIONS)("$id", (edition) => {
  const official = OFFICIAL_FIELDS[edition.form];
  const [classes] = blocksOf(edition, "classes");

  test("places every field of header and sign-off once", () => {
    const placed = blocksOf(edition, "fields").flatMap(({ lines }) => lines.flat().map(({ source }) => source));
    expect(sorted(placed)).toEqual(sorted(OFFICIAL_FIELDS.header));
    expect(sorted(placed)).toEqual(sorted(Object.keys(RETURN_SOURCES)));
  });

  test("places every field of a class once", () => {
    const labels = classes?.labels;
    const placed = [...(labels?.lines.flat().map(({ source }) => source) ?? []), labels?.multiCounter.source ?? ""];
    expect(sorted(placed)).toEqual(sorted(OFFICIAL_FIELDS.class));
    const balances = [
      ...(classes?.opening.boxes.map(({ source }) => `Opening.${source}`) ?? []),
      ...(classes?.closing.boxes.map(({ source }) => `Closing.${source}`) ?? []),
    ];
    expect(sorted(balances)).toEqual(sorted(official.balances));
    expect(Object.keys(CLASS_SOURCES)).toEqual(expect.arrayContaining([...placed, ...balances]));
  });

  test("places every field of an event and of an uncancelled purchase once", () => {
    const events = classes?.events.map(({ source }) => source) ?? [];
    expect(sorted(events)).toEqual(sorted(official.events));
    expect(Object.keys(EVENT_SOURCES)).toEqual(expect.arrayContaining(events));
    const uncancelled = classes?.uncancelled?.boxes.map(({ source }) => source) ?? [];
    expect(sorted(uncancelled)).toEqual(sorted(official.uncancelled));
    expect(Object.keys(UNCANCELLED_SOURCES)).toEqual(expect.arrayContaining(uncancelled));
  });

  test("places every field of Sections II and III once", () => {
    const [report] = blocksOf(edition, "purchaseReport");
    expect(report?.boxes.map(({ source }) => source)).toEqual(Object.keys(PURCHASE_SOURCES));
    const placed = [...(report?.totals.flat() ?? []), ...(report?.mandate.lines ?? [])].map(({ source }) => source);
    expect(sorted(placed)).toEqual(sorted(official.report));
    expect(Object.keys(PURCHASE_REPORT_SOURCES)).toEqual(expect.arrayContaining(placed));
    const sales = blocksOf(edition, "saleReport");
    expect(sales.flatMap(({ boxes }) => boxes.map(({ source }) => source))).toEqual(official.sales);
    expect(sales.flatMap(({ totals }) => totals.flat().map(({ source }) => source))).toEqual(
      official.sales.length === 0 ? [] : Object.keys(SALE_REPORT_SOURCES),
    );
    if (official.sales.length > 0) expect(official.sales).toEqual(Object.keys(SALE_SOURCES));
  });

  test("gives a reason for every box it leaves blank", () => {
    expect(edition.leftBlank.length).toBeGreaterThan(0);
    for (const { field, reason } of edition.leftBlank) {
      expect(field).not.toBe("");
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  test("has every note and all eight confirmations", () => {
    expect(blocksOf(edition, "notes").map(({ notes }) => notes.length)).toEqual([official.notes]);
    expect(blocksOf(edition, "purchaseReport").map(({ notes }) => notes.length)).toEqual([official.notesToSectionII]);
    expect(new Set(edition.rules.confirmations).size).toBe(8);
  });

  test("sets every box inside the grid and none over another", () => {
    const rows = [
      ...blocksOf(edition, "fields").flatMap(({ lines }) =>
        lines.map((line) => line.flatMap(({ at, labelAt }) => [at, labelAt])),
      ),
      ...(classes?.labels.lines.map((line) => line.flatMap(({ at, labelAt }) => [at, labelAt])) ?? []),
      classes?.table.columns ?? [],
      classes?.events.map(({ at }) => at) ?? [],
      ...blocksOf(edition, "purchaseReport").flatMap(({ totals, mandate, table }) => [
        table.columns,
        ...[...totals, ...mandate.lines.map((line) => [line])].map((line) =>
          line.flatMap(({ at, labelAt }) => [at, labelAt]),
        ),
      ]),
    ];
    for (const spans of rows) {
      const columns = spans.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(new Set(columns).size).toBe(columns.length);
      expect(Math.max(...columns)).toBeLessThan(edition.columnWidths.length);
    }
  });
});

describe("the words of the forms", () => {
  test.each(Object.keys(WORDS_EN) as WordKey[])("%s stands in both languages", (key) => {
    const english = officialWord(key, "en").text;
    const chinese = officialWord(key, "zh-Hant").text;
    expect(english.trim()).not.toBe("");
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    // What is put in later, and what begins a line of its own, is the same in both.
    expect(chinese.match(/\{\w+\}|&[PN]/g)).toEqual(english.match(/\{\w+\}|&[PN]/g));
    expect(chinese.split("\n").length).toBe(english.split("\n").length);
  });

  test("no Chinese text holds simplified characters of the form's own words", () => {
    for (const key of Object.keys(WORDS_EN) as WordKey[])
      expect(officialWord(key, "zh-Hant").text).not.toMatch(/[购发开报数总额内证关变动说这]/u);
  });
});

describe("the pick-lists", () => {
  const LISTS = ["FF304", "FF305 Part A", "FF305 Part B"] as const;

  test("name in both languages what they name, and Other asks for words", () => {
    for (const { code } of CATEGORIES) {
      for (const list of LISTS) {
        const name = ownCategoryName(code, list) ?? OTHER_CATEGORY;
        expect(name.en.text).not.toBe("");
        expect(name["zh-Hant"].text).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test("print class conversions and over-allotments as Other, as the published returns do", () => {
    for (const code of ["class-conversion", "over-allotment", "other"] as const)
      for (const list of LISTS) expect(ownCategoryName(code, list)).toBeNull();
  });

  test("have a name of their own for each purchase not yet cancelled", () => {
    const uncancelled = CATEGORIES.filter((category) => category.uncancelled);
    for (const { code } of uncancelled)
      for (const list of ["FF304", "FF305 Part B"] as const) expect(ownCategoryName(code, list)).not.toBeNull();
  });
});
