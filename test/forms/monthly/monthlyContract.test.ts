import type { Span } from "../../../src/forms/form";
import { FF301_EDITIONS } from "../../../src/forms/editions/ff301";
import { fieldInWords } from "../../../src/forms/fieldInWords";
import { layOutMonthly } from "../../../src/forms/monthly/layOutMonthly";
import { MONTHLY_FIELDS } from "../../../src/forms/monthly/monthlyFieldTable";
import type { MonthlyBlock } from "../../../src/forms/monthly/monthlyForm";
import { monthlyEditionFor } from "../../../src/forms/monthly/monthlyRegistry";
import { placeMonthly } from "../../../src/forms/monthly/placeMonthly";
import { FIELD_NAME } from "../../../src/forms/readBack/readSheetFields";
import { fillMonthly } from "../../../src/forms/monthly/fillMonthly";
import { Ledger } from "../../../src/shares/ledger";
import { monthSummary } from "../../../src/shares/month/monthSummary";
import { FF301 } from "../../../src/forms/words/ff301";
import { aRegister, day } from "../../support/registerBuilder";
import { aMonth } from "./placed";

/** A register with a line in every part, of two classes. */
const REGISTER = aRegister({
  issuer: { name: "Example Holdings Limited", publicFloat: "25.1", publicFloatRequired: "25" },
  classes: [
    {
      name: "Class A",
      opening: "1,000,000",
      openingDate: "2020-01-01",
      authorised: "5,000,000",
      parValue: "HKD 0.1",
      multiCounter: "80001 RMB",
    },
    { name: "Class B", opening: "1,000,000", openingDate: "2020-01-01", listed: false },
  ],
  movements: [
    {
      date: "2026-03-04",
      shareClass: "Class A",
      category: "option-exercise",
      event: "Exercise",
      number: "5",
      issuePrice: "HKD 2",
    },
    { date: "2026-03-04", shareClass: "Class A", category: "warrant-exercise", event: "Warrants", number: "6" },
    { date: "2026-03-04", shareClass: "Class A", category: "convertible-conversion", event: "Notes", number: "7" },
    { date: "2026-03-04", shareClass: "Class B", category: "award", event: "Awards", number: "8" },
    {
      date: "2026-03-04",
      shareClass: "Class B",
      category: "placing",
      event: "Placing",
      number: "9",
      details: "to six places",
    },
    { date: "2026-03-05", shareClass: "Class A", category: "repurchase-into-treasury", event: "Bought", number: "-4" },
  ],
  schemes: [{ name: "2020 Scheme", shareClass: "Class A", opening: "100" }],
});

describe.each(FF301_EDITIONS)("$id", (edition) => {
  const summary = monthSummary(new Ledger(REGISTER), aMonth("2026-03"));
  const filled = (["en", "zh-Hant"] as const).map((language) => fillMonthly(REGISTER, summary, edition, language));

  test("has a box with a name on its sheet for every field, and no other", () => {
    for (const each of filled) {
      const named = layOutMonthly(each).cells.flatMap(({ name }) => (name === null ? [] : [name]));
      const fields = placeMonthly(each).fields.map(({ name }) => name);
      // An empty detail has no row of its own.
      const withoutRow = placeMonthly(each).fields.flatMap(({ name, field }) =>
        name.endsWith(".Detail") && field.value === null ? [name] : [],
      );
      expect([...new Set([...named, ...withoutRow])].sort()).toEqual([...new Set(fields)].sort());
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  test("has names that are read back, and words for each", () => {
    for (const each of filled)
      for (const { name } of placeMonthly(each).fields) {
        expect(name).toMatch(FIELD_NAME);
        const words = fieldInWords(name, "en", ["Class A", "Class B"]);
        expect(words).not.toMatch(/\.|Class\d|Part[A-E]\d/);
        expect(words).toBe(words.replace(/[A-Z][a-z]+[A-Z]/, ""));
      }
  });

  test("has sections I to V, and Parts A to E in their order", () => {
    const parts = edition.blocks.flatMap((block) => (block.kind === "part" ? [block.part] : []));
    expect(parts).toEqual(["A", "B", "C", "D", "E"]);
    const kinds = edition.blocks.map(({ kind }) => kind);
    const order = (["authorised", "issued", "part", "totals", "not applicable", "confirmations"] as const).map((kind) =>
      kinds.indexOf(kind),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test("sets every box inside the grid and none over another", () => {
    for (const row of edition.blocks.flatMap(spansOf)) {
      const columns = row.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
      expect(new Set(columns).size).toBe(columns.length);
      expect(Math.max(...columns)).toBeLessThan(edition.columnWidths.length);
    }
    expect(edition.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(770);
  });

  test("adds Parts A to E up to Section II", () => {
    for (const each of filled) {
      const printed = new Map(placeMonthly(each).fields.map(({ name, field }) => [name, field.text]));
      // 5 + 6 + 7 − 4, and 8 + 9
      expect([printed.get("Class1.Change.Issued"), printed.get("Class1.Total.NewShares")]).toEqual(["14", "14"]);
      expect([printed.get("Class2.Change.Issued"), printed.get("Class2.Total.NewShares")]).toEqual(["17", "17"]);
      if (edition.rules.hasTreasury)
        expect([printed.get("Class1.Change.Treasury"), printed.get("Class1.Total.TreasuryShares")]).toEqual(["4", "4"]);
    }
  });

  test("gives a reason for every box it leaves blank", () => {
    expect(edition.leftBlank.length).toBeGreaterThan(0);
    for (const { field, reason } of edition.leftBlank) expect([field !== "", reason.length > 20]).toEqual([true, true]);
  });
});

/** The spans of each row of a block. */
function spansOf(block: MonthlyBlock): readonly (readonly Span[])[] {
  switch (block.kind) {
    case "fields":
      return block.lines.map((line) => line.flatMap(({ at, labelAt }) => [at, labelAt]));
    case "authorised":
    case "issued":
      return [
        ...block.labels.lines.map((line) => line.flatMap(({ at, labelAt }) => [at, labelAt])),
        block.table.columns,
        ...block.rows.map(({ boxes }) => [block.labelAt, ...boxes.map(({ at }) => at)]),
        ...(block.kind === "issued" ? [...(block.float?.answers ?? []), ...(block.float?.lines ?? [])] : []).map(
          ({ at, labelAt }) => [at, labelAt],
        ),
      ];
    case "part":
      return [
        ...block.labels.lines.map((line) => line.flatMap(({ at, labelAt }) => [at, labelAt])),
        block.table.columns,
        ...block.movement.map(({ at, labelAt }) => [block.wordsAt, at, labelAt, ...block.boxes.map((box) => box.at)]),
        ...block.below.map(({ at, labelAt }) => [at, labelAt]),
        ...block.totals.map(({ at, labelAt }) => [at, labelAt]),
      ];
    case "totals":
      return block.totals.map(({ at, labelAt }) => [at, labelAt]);
    case "heading":
    case "paragraph":
    case "notes":
    case "confirmations":
    case "not applicable":
      return [];
  }
}

describe("the words of FF301", () => {
  test.each(Object.entries(FF301))(
    "%s shows its English where the Chinese was not read",
    (_, { en, "zh-Hant": chinese }) => {
      expect(en.text).not.toMatch(/\p{Script=Han}/u);
      if (chinese.verified) expect(chinese.text).toMatch(/\p{Script=Han}/u);
      else expect(chinese.text).toBe(en.text);
      expect(chinese.text).not.toMatch(/[购发开报数总额内证关变动说这]/u);
    },
  );

  test("every field has words in both languages", () => {
    for (const { words } of MONTHLY_FIELDS) {
      expect(words.en).not.toBe("");
      expect(words["zh-Hant"]).toMatch(/\p{Script=Han}/u);
    }
  });
});

test.each([
  ["2021-08-31", "FF301 v1.0.1"],
  ["2023-06-30", "FF301 v1.0.1"],
  ["2023-07-31", "FF301 v1.0.2"],
  ["2024-05-31", "FF301 v1.0.2"],
  ["2024-06-30", "FF301 v1.1.0"],
  ["2024-12-31", "FF301 v1.1.1"],
  ["2025-12-31", "FF301 v1.1.1"],
  ["2026-01-31", "FF301 v1.2.0"],
])("a month that ends on %s stands on %s", (date, id) => {
  expect(monthlyEditionFor(day(date)).id).toBe(id);
});
