import { headingMeanings } from "../../../src/reading/vocabulary/headingMeanings";
import { CATEGORIES } from "../../../src/shares/register/category";
import { nameOfCategory } from "../../../src/shares/register/categoryNames";
import { nameOfField } from "../../../src/shares/register/fieldNames";
import { isChinese, knownKind, missingChineseNames, needsChineseName } from "../../../src/shares/register/chineseNames";
import { countsUnits } from "../../../src/shares/register/countsUnits";
import { languageOfHeadings } from "../../../src/shares/register/languageOfHeadings";
import { classKey } from "../../../src/shares/register/shareClass";
import { isTableKind, TABLE_KINDS, type TableKind } from "../../../src/shares/register/table";
import { TABLE_NAMES } from "../../../src/shares/register/tableNames";
import { showCell } from "../../../src/shares/values/cell";
import { aRegister } from "../../support/registerBuilder";
import type { ClassSketch, IssuerSketch } from "../../support/registerSketch";

describe("what a finding calls a field in Chinese is a heading that is read as that field", () => {
  const FIELDS: Partial<Record<TableKind, readonly string[]>> = {
    Issuer: [
      "Name of issuer",
      "Name in Chinese",
      "Short name",
      "Short name in Chinese",
      "Date submitted",
      "Form",
      "Status",
      "Submitted by",
      "Title",
      "Primary listing on the Exchange",
      "Percentage decimals",
      "Price decimals",
      "Percentage base",
      "Repeat percentages of earlier purchases",
      "Part A without an event",
      "Date of explanatory statement",
      "Confirmations",
      "Last return",
      "Label order",
      "Mandate percentage decimals",
      "Discount decimals",
      "Part B category",
      "Date of Part A without an event",
      "Order of rows",
      "Place of incorporation",
      "Public float",
      "Public float required",
      "Restricted periods",
      "Automatic programme",
      "Lowest weighted proportion",
    ],
    "Share classes": [
      "Share class",
      "Kind of shares",
      "Kind in Chinese",
      "Name in Chinese",
      "Listed",
      "Stock code",
      "Multi-counter stock code",
      "Description",
      "Type as filed",
      "Weighted voting rights",
      "Opening balance",
      "Opening date",
      "Opening treasury shares",
      "Closing balance",
      "Opening total",
      "Closing treasury shares",
      "Closing total",
      "Authorised shares",
      "Authorised shares at last month end",
      "Par value",
    ],
    Movements: [
      "Date",
      "Share class",
      "Event",
      "Details",
      "Number of shares",
      "Increase",
      "Decrease",
      "Issue price",
      "Market price",
      "Currency",
      "Balance after",
      "Treasury balance after",
      "Total after",
      "Percentage",
      "Treasury shares",
      "Director",
      "Disclosed on",
      "Purchase dates",
      "Holder",
      "Announcement date",
      "Depositary shares",
      "Source of shares",
      "From class",
      "To class",
    ],
    Repurchases: [
      "Trading date",
      "Number",
      "Highest price",
      "Lowest price",
      "Average price",
      "Total paid",
      "Method",
      "Venue",
      "Programme",
      "Mandate",
      "Purpose",
      "Cancelled on",
      "Purchased under the mandate",
    ],
    "Treasury sales": ["Number", "Method", "Total received"],
    Mandate: [
      "Date of resolution",
      "Name of mandate",
      "Expiry date",
      "Shares of all classes at resolution",
      "Base of the percentage",
      "Shares in issue at resolution",
      "Shares authorised",
      "Purchased before this register",
      "Printed as",
      "Note",
    ],
    "Closing prices": ["Date", "Close"],
    "Last return": ["Closing date", "Closing balance", "Total"],
    Schemes: [
      "Scheme",
      "Month ended",
      "Outstanding at last month end",
      "Granted",
      "Exercised",
      "Cancelled",
      "Lapsed",
      "Outstanding at month end",
      "Shares issued",
      "Treasury shares transferred",
      "Shares which may be issued",
      "Exercise price",
    ],
    Settings: ["Setting", "Value"],
  };

  for (const [kind, fields] of Object.entries(FIELDS))
    test.each(fields)(`${kind}: %s`, (field) => {
      const { en, "zh-Hant": chinese } = nameOfField(kind as TableKind, field);
      expect(en).toBe(field);
      const read = headingMeanings([chinese]).map((meaning) => meaning.field);
      expect([chinese, isChinese(chinese), read.includes(field)]).toEqual([chinese, true, true]);
    });

  test("of no table, or one we do not know, it is called alike; a field we do not know by its own name", () => {
    expect([
      nameOfField(null, "Number"),
      nameOfField("Treasury sales", "Date"),
      nameOfField("Movements", "Broker"),
    ]).toEqual([
      { en: "Number", "zh-Hant": "購回股份數目" },
      { en: "Date", "zh-Hant": "變動日期" },
      { en: "Broker", "zh-Hant": "Broker" },
    ]);
  });
});

test("an event has a name of its own in both languages, which says what the form says", () => {
  // The decisive words of FF305's pick-list in Chinese: 購回 repurchase, 贖回 redemption, 庫存 treasury, 註銷 cancelled, 董事 director.
  const has = (word: string): readonly string[] =>
    CATEGORIES.map(({ code }) => code)
      .filter((code) => nameOfCategory(code)["zh-Hant"].includes(word))
      .toSorted();
  const named = (...parts: readonly string[]): readonly string[] =>
    CATEGORIES.map(({ code }) => code)
      .filter((code) => parts.some((part) => code.includes(part)))
      .toSorted();
  expect(has("購回")).toEqual(named("repurchase"));
  expect(has("贖回")).toEqual(named("redemption"));
  expect(has("庫存")).toEqual(named("treasury"));
  expect(has("註銷")).toEqual(named("cancel"));
  expect(has("董事")).toEqual(named("director"));
  expect(has("未註銷")).toEqual(named("not-cancelled"));
  expect(has("期權")).toEqual(named("option"));
  expect(has("獎勵")).toEqual(named("award"));
  const all = CATEGORIES.map(({ code }) => nameOfCategory(code));
  expect(new Set(all.map((words) => words["zh-Hant"])).size).toBe(30);
  expect(all.every((words) => isChinese(words["zh-Hant"]))).toBe(true);
  expect(nameOfCategory("repurchase-into-treasury").en).toBe("repurchase into treasury");
  // Names of FF305 and FF301 in Chinese.
  expect(
    (["placing", "rights-issue", "open-offer", "bonus-issue", "scrip-dividend", "consideration-issue"] as const).map(
      (code) => nameOfCategory(code)["zh-Hant"],
    ),
  ).toEqual(["配售", "供股", "公開招股", "紅股發行", "以股代息", "代價發行"]);
});

test("tables have a name in both languages", () => {
  expect(TABLE_KINDS.map((kind) => TABLE_NAMES[kind].en)).toEqual([...TABLE_KINDS]);
  const chinese = TABLE_KINDS.map((kind) => TABLE_NAMES[kind]["zh-Hant"]);
  expect([new Set(chinese).size, chinese.every(isChinese)]).toEqual([10, true]);
  expect([isTableKind("Mandate"), isTableKind("mandate"), isTableKind(7)]).toEqual([true, false, false]);
});

describe("kinds of shares the forms have a word for", () => {
  test.each([
    ["Ordinary shares", "ordinary shares"],
    [" ordinary  SHARE ", "ordinary share"],
    ["普通股", "ordinary shares"],
    ["普通股份", "ordinary shares"],
    ["WVR ordinary shares", "wvr ordinary shares"],
    ["不同投票權普通股", "wvr ordinary shares"],
    ["不同投票權架構公司普通股", "wvr ordinary shares"],
    ["Preference shares", "preference shares"],
    ["優先股", "preference shares"],
    ["Units", "units"],
    ["unit", "units"],
    ["基金單位", "units"],
    ["單位", "units"],
    ["Other class (specify in description)", "other class (specify in description)"],
    ["其他分類（請於說明列明）", null],
    ["其他分類 （請於說明列明）", "other class (specify in description)"],
    ["Convertible preference shares", null],
    ["", null],
  ])("%s", (typed, kind) => {
    expect(knownKind(typed)).toBe(kind);
  });

  test("a trust has units in every class", () => {
    const units = (...classes: readonly ClassSketch[]): boolean =>
      countsUnits({ classes: aRegister({ classes }).classes });
    expect([
      units({ name: "Units" }),
      units({ name: "A", kind: "Units" }),
      units({ name: "Units" }, { name: "B" }),
      units({ name: "B" }),
      countsUnits({ classes: [] }),
    ]).toEqual([true, true, false, false, false]);
  });
});

describe("a class by whatever it is called", () => {
  test.each([
    [
      ["Class B", "class b shares", "B", "B類股份", "“Class B”", "Ｂ", "Class-B", "(B)", "B Ordinary Shares", "B股"],
      "b",
    ],
    [["H shares", "H股", "H"], "h"],
    [["Ordinary", "Ordinary shares", "普通股", "普通股份", "", "the ordinary shares"], "ordinary"],
    [["Preference", "preference shares"], "preference"],
  ] as const)("%p are one", (names, key) => {
    expect(names.map(classKey)).toEqual(names.map(() => key));
  });

  test("words that every class shares, alone, are a name", () => {
    expect([classKey("Shares"), classKey("Class"), classKey("股份")]).toEqual(["shares", "class", "股份"]);
  });
});

describe("names a Chinese return needs", () => {
  const needs = (name: string): boolean => aRegister({ classes: [{ name }] }).classes.every(needsChineseName);
  const missing = (issuer: IssuerSketch | null, ...classes: readonly ClassSketch[]): readonly string[] =>
    missingChineseNames(aRegister({ issuer, classes })).map(
      ({ what, cells }) => `${what.en} / ${what["zh-Hant"]} / ${cells.map(showCell).join(" ")}`,
    );

  test("of a class, more than a letter or two that the form prints alike", () => {
    expect(["B", "Class B", "H shares", "Ordinary", "Units", "ABC", "A1"].map(needs)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(["Preference", "ABCD", "Management shares", "B-1-2"].map(needs)).toEqual([true, true, true, true]);
  });

  test("of the issuer, of a kind and of a class, each with its cell", () => {
    expect(missing({ name: "Example Limited" }, { name: "Preference", kind: "Convertible preference shares" })).toEqual(
      [
        "the issuer, Example Limited / 發行人 Example Limited / Issuer!B1",
        "the kind of shares Convertible preference shares / 股份種類 Convertible preference shares / Share classes!B2",
        "the share class Preference / 股份類別 Preference / Share classes!A2",
      ],
    );
  });

  test("none where they are given, Chinese already, or known", () => {
    expect(
      missing(
        { name: "Example", nameInChinese: "例子" },
        { name: "Preference", nameInChinese: "優先", kind: "Odd", kindInChinese: "特別" },
      ),
    ).toEqual([]);
    expect(
      missing(
        { name: "例子有限公司" },
        { name: "優先", kind: "特別股" },
        { name: "B", kind: "Ordinary shares" },
        { name: "H", kind: "" },
      ),
    ).toEqual([]);
    expect(missing(null, { name: "B" })).toEqual([]);
  });
});

test("a record is in the language of most of its headings", () => {
  const of = (...headings: readonly string[]): string => {
    const register = aRegister({});
    const [table] = register.tables;
    return languageOfHeadings({
      ...register,
      tables: table === undefined ? [] : [{ ...table, headings: new Map(headings.map((each) => [each, each])) }],
    });
  };
  expect([
    of("日期", "股份數目", "Event"),
    of("日期", "Event"),
    of("Date 日期", "股份數目"),
    of("Date", "Event"),
    of(),
  ]).toEqual(["zh-Hant", "en", "en", "en", "en"]);
  expect(of("日期 (HK)", "A股數目")).toBe("zh-Hant");
});
