import { CATEGORIES } from "../../src/shares/register/category";
import { type CategoryList, OTHER_CATEGORY, ownCategoryName } from "../../src/forms/categories";
import { blocksOf, editionFields } from "../../src/forms/editionFields";
import type { Field } from "../../src/forms/field";
import { ALL_FIELDS, EVENT_FIELDS, UNCANCELLED_FIELDS } from "../../src/forms/fieldTable";
import { EDITIONS } from "../../src/forms/registry";
import { officialWord, type WordKey } from "../../src/forms/words";
import { WORDS_EN } from "../../src/forms/words.en";

interface OfficialFields {
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly events: readonly string[];
  readonly uncancelled: readonly string[];
  readonly report: readonly string[];
  readonly sales: readonly string[];
  readonly notes: number;
  readonly notesToSectionII: number;
}

const HEADER = ["Header.Instrument", "Header.Status", "Header.Issuer", "Header.DateSubmitted"];
const SIGN_OFF = ["SignOff.Name", "SignOff.Title"];
const CLASS = ["Kind", "Designation", "Listed", "StockCode", "Description", "MultiCounter"];
const PURCHASES = ["Date", "Number", "Method", "Highest", "Lowest", "Paid"];

const FF304: OfficialFields = {
  opening: ["Opening.Date", "Opening.Issued"],
  closing: ["Closing.Date", "Closing.Issued"],
  events: ["Issued", "Percent", "Price", "MarketPrice", "Discount"],
  uncancelled: [],
  report: ["TotalNumber", "TotalPaid", "Mandate.Purchased", "Mandate.Percent"],
  sales: [],
  notes: 11,
  notesToSectionII: 1,
};

/** The fields of the official forms that hold a value, by the edition that must place each of them once. */
const OFFICIAL_FIELDS: Readonly<Record<string, OfficialFields>> = {
  "FF304 old labels": FF304,
  "FF304 v1.2.5": FF304,
  "FF305 v1.3.0": {
    opening: ["Opening.Date", "Opening.Issued", "Opening.Treasury", "Opening.Total"],
    closing: ["Closing.Date", "Closing.Issued", "Closing.Treasury", "Closing.Total"],
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
};

function namesOf(fields: readonly Field<string>[]): readonly string[] {
  return fields.map(({ name }) => name).sort();
}

function sorted(...names: readonly (readonly string[])[]): readonly string[] {
  return names.flat().sort();
}

describe.each(EDITIONS)("$id", (edition) => {
  const official = OFFICIAL_FIELDS[edition.id];
  if (official === undefined) throw new RangeError(`${edition.id}: say here which fields the official form has`);
  const placed = editionFields(edition);
  const [classes] = blocksOf(edition, "classes");

  test("places every field of header and sign-off once", () => {
    expect(namesOf(placed.around)).toEqual(sorted(HEADER, SIGN_OFF));
  });

  test("places every field of a class once", () => {
    expect(namesOf(placed.shareClass)).toEqual(sorted(CLASS));
    expect(namesOf(placed.opening)).toEqual(sorted(official.opening));
    expect(namesOf(placed.closing)).toEqual(sorted(official.closing));
  });

  test("places every field of an event and of an uncancelled purchase once", () => {
    const always = ["Category", "Detail", "Date"];
    expect(namesOf(placed.event)).toEqual(sorted(always, official.events));
    expect(namesOf(placed.uncancelled)).toEqual(sorted(always, official.uncancelled));
  });

  test("places every field of Sections II and III once", () => {
    expect(namesOf(placed.purchase)).toEqual(sorted(PURCHASES));
    expect(namesOf(placed.purchaseReport)).toEqual(sorted(official.report, ["ExplanatoryStatement"]));
    expect(namesOf(placed.sale)).toEqual(sorted(official.sales));
    expect(namesOf(placed.saleReport)).toEqual(official.sales.length === 0 ? [] : ["TotalNumber", "TotalReceived"]);
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

describe("the fields of the forms", () => {
  test("have the same words wherever they have the same name", () => {
    const words = new Map<string, Field<string>["words"]>();
    for (const field of ALL_FIELDS) {
      expect(words.get(field.name) ?? field.words).toEqual(field.words);
      words.set(field.name, field.words);
      expect(field.words["zh-Hant"]).toMatch(/\p{Script=Han}/u);
    }
  });

  test("lay out the words of an event and of Part B under the same names", () => {
    for (const name of ["Category", "Detail", "Date"] as const)
      expect(UNCANCELLED_FIELDS[name].name).toBe(EVENT_FIELDS[name].name);
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

  test("print as Other what their pick-lists have no name for: class conversions and over-allotments, as published, and on FF304 all of treasury shares", () => {
    const printedAsOther = (list: CategoryList): readonly string[] =>
      CATEGORIES.filter(({ code }) => ownCategoryName(code, list) === null).map(({ code }) => code);
    const always = ["class-conversion", "over-allotment", "other"];
    const ofTreasury = CATEGORIES.filter(({ treasury }) => treasury === "up" || treasury === "down").map(
      ({ code }) => code,
    );
    expect(sorted(printedAsOther("FF304"))).toEqual(sorted([...always, ...ofTreasury]));
    // What is bought and not yet cancelled stands in Part B.
    const ofPartB = ["repurchase-not-cancelled", "redemption-not-cancelled"];
    expect(sorted(printedAsOther("FF305 Part A"))).toEqual(sorted([...always, "treasury-transfer-other", ...ofPartB]));
  });

  test("have a name of their own for each purchase not yet cancelled", () => {
    const uncancelled = CATEGORIES.filter((category) => category.uncancelled);
    for (const { code } of uncancelled)
      for (const list of ["FF304", "FF305 Part B"] as const) expect(ownCategoryName(code, list)).not.toBeNull();
  });
});
