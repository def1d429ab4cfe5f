import {
  expectedDayAnd,
  expectedNumbers,
  expectedNumbersAndAmount,
  linesNotRead,
  saidOtherwise,
  WHY_UNREAD,
} from "../../../src/forms/published/unreadWords";
import { readFileSync } from "node:fs";
import { comparePublished } from "../../../src/forms/published/comparePublished";
import { parsePublished } from "../../../src/forms/published/parsePublished";
import { publishedClosings, publishedDate } from "../../../src/forms/published/publishedClosing";
import type { PublishedReturn } from "../../../src/forms/published/publishedReturn";
import type { Language } from "../../../src/shares/values/finding";
import type { Register } from "../../../src/shares/register/register";
import { ckh, miniso, overAllotment, sensetime, tencent } from "../publishedRegisters";
import { textOfSheet } from "./textOfSheet";

const SENSETIME = readFileSync("test/fixtures/returns/ff304-sensetime-2022-12-30.txt", "utf8");
const TENCENT = readFileSync("test/fixtures/returns/ff305-tencent-2025-06-13.txt", "utf8");
const TENCENT_FF304 = readFileSync("test/fixtures/returns/ff304-tencent-2024-01-18.txt", "utf8");

function parsed(text: string): PublishedReturn {
  const published = parsePublished(text);
  if (published === null) throw new Error("The text is a return");
  return published;
}

const fieldsOf = (text: string): Record<string, string> => Object.fromEntries(parsed(text).fields);

/** Wrapped anew at a width, words kept whole. */
function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?:[ \\t]+|$)`, "gm"), "$1\n");
}

describe("the published texts", () => {
  test("SenseTime's FF304: two classes, no report, remarks, sign-off", () => {
    const published = parsed(SENSETIME);
    expect(published).toMatchObject({
      form: "FF304",
      language: "en",
      labelOrder: "old",
      classes: 2,
      reports: { SectionII: "not applicable" },
      unread: [],
    });
    expect(fieldsOf(SENSETIME)).toMatchObject({
      "Class1.Event2.Category": "Other (please specify)",
      "Class1.Event2.Detail": "Conversion of Class A ordinary shares to Class B ordinary shares",
      "Class1.Event2.Issued": "7,139,508",
      "Class1.Event2.Percent": "0.02",
      "Class1.Event2.Discount": "",
      "Class2.StockCode": "",
      "SignOff.Name": "Xu Li",
    });
  });

  test("Tencent's FF305: wrapped headings, glued cells, values before their labels", () => {
    expect(parsed(TENCENT)).toMatchObject({
      form: "FF305",
      labelOrder: "new",
      classes: 1,
      reports: { SectionII: "report", SectionIII: "not applicable" },
      unread: [],
    });
    expect(fieldsOf(TENCENT)).toMatchObject({
      "Class1.MultiCounter": "80700 RMB",
      "Class1.Event1.Issued": "0",
      "Class1.Event1.Treasury": "0",
      "Class1.PartB20.Price": "HKD 509.5548",
      "SectionII.Purchase1.Method": "On the Exchange",
      "SectionII.ForTreasury": "0",
      "SectionII.Mandate.Percent": "0.21317",
      "SectionII.Moratorium": "Up to 13 July 2025",
      "SectionII.ExplanatoryStatement": "08 April 2025",
      "SignOff.Title": "Secretary",
    });
  });

  test("Tencent's FF304: categories wrapped around their numbers, a line broken by a page", () => {
    const published = parsed(TENCENT_FF304);
    expect(published).toMatchObject({ form: "FF304", labelOrder: "new", unread: [] });
    const fields = fieldsOf(TENCENT_FF304);
    for (let number = 1; number <= 9; number += 1) {
      expect(fields[`Class1.Event${number}.Category`]).toBe(
        "Repurchase of shares (or other securities) but not cancelled",
      );
      expect(fields[`Class1.Event${number}.Detail`]).toBe("");
    }
    expect(fields).toMatchObject({
      "Class1.Event4.Issued": "1,740,000",
      "Class1.Event4.Date": "11 January 2024",
      "Class1.Event9.Percent": "0.03858",
      "Class1.Closing.Issued": "9,452,393,365",
      "SectionII.Purchase1.Lowest": "HKD 271.2",
      "SectionII.TotalPaid": "HKD 1,002,506,232",
      "SectionII.Mandate.Purchased": "169,202,600",
      "SectionII.Mandate.Percent": "1.76474",
      "SectionII.ExplanatoryStatement": "06 April 2023",
    });
  });

  test.each([40, 60, 80, 120])("lines wrapped at %i characters say the same", (width) => {
    for (const text of [SENSETIME, TENCENT]) expect(fieldsOf(wrapped(text, width))).toEqual(fieldsOf(text));
  });

  test("tabs, spaces and line ends of Windows say the same", () => {
    for (const text of [SENSETIME, TENCENT]) {
      expect(fieldsOf(text.replace(/[\t ]+/g, " "))).toEqual(fieldsOf(text));
      expect(fieldsOf(text.replace(/\n/g, "\r\n"))).toEqual(fieldsOf(text));
      expect(fieldsOf(text.replace(/ /g, "\u00a0"))).toEqual(fieldsOf(text));
    }
  });

  test("other words are no return", () => {
    expect(parsePublished("")).toBeNull();
    expect(parsePublished("Monthly Return for Equity Issuer\nFF301")).toBeNull();
  });
});

describe("what cannot be read is said", () => {
  test.each([
    ["a balance that is no number", SENSETIME, "25,973,445,420", "about 26 billion", "Class1.Opening"],
    [
      "a line without its day",
      SENSETIME,
      "Date of changes 30 December 2022\t-31,775,000",
      "-31,775,000",
      "Class1.Event1",
    ],
    ["a category of no list", TENCENT, "1). Other (please specify)", "1). Something new", "Class1.Event1.Category"],
    ["a missing total", TENCENT, "\n982,000 Aggregate", "\nAggregate", "SectionII.TotalPaid"],
    ["a mandate without its number", TENCENT, "mandate 918,901,866", "mandate", "SectionII.Mandate"],
    ["a report that neither is nor is not", SENSETIME, "the Exchange Not applicable", "the Exchange", "SectionII"],
    [
      "another stock code in Section II",
      TENCENT,
      "Section II\n1. Class of shares Ordinary shares Type of shares Not applicable Listed on the Exchange Yes\nStock code (if listed) 00700",
      "Section II\n1. Class of shares Ordinary shares Type of shares Not applicable Listed on the Exchange Yes\nStock code (if listed) 00701",
      "Class1.StockCode",
    ],
  ])("%s", (_, text, found, instead, where) => {
    expect(text).toContain(found);
    expect(parsed(text.replace(found, instead)).unread.map((piece) => piece.where)).toContain(where);
  });
});

describe("our own sheets, copied as text, read back as what they say", () => {
  const returns: readonly (readonly [string, () => Register])[] = [
    ["SenseTime", sensetime],
    ["Tencent", tencent],
    ["CK Hutchison", ckh],
    ["MINISO", miniso],
    ["the over-allotment", overAllotment],
  ];
  const cases = returns.flatMap(([name, register]) =>
    (["en", "zh-Hant"] as const).flatMap((language) =>
      (["FF304", "FF305"] as const).flatMap((form) =>
        [" ", "\t"].map(
          (between) => [name, language, form, between === " " ? "spaces" : "tabs", register, between] as const,
        ),
      ),
    ),
  );

  test.each(cases)("%s, %s, %s, %s", (_name, language: Language, form, _between, register, between) => {
    const { text, fields } = textOfSheet(register(), language, between, form);
    const published = parsed(text);
    expect(published).toMatchObject({ form, language, unread: [] });
    expect(comparePublished(published, fields).filter(({ state }) => state !== "agrees")).toEqual([]);
  });
});

test("full-width colons, brackets and digits of Chinese texts say the same", () => {
  const { text } = textOfSheet(ckh(), "zh-Hant", " ");
  const wide = text.replace(/:/g, "：").replace(/\(/g, "（").replace(/\)/g, "）").replace(/％|%/g, "％");
  expect(fieldsOf(wide)).toEqual(fieldsOf(text));
});

describe("the closing balances become the next Last return", () => {
  test("of each class, with its day", () => {
    expect(publishedClosings(parsed(SENSETIME))).toEqual([
      { shareClass: "Class B", closingBalance: 25_948_809_928n, treasuryShares: 0n, closingDate: "2022-12-30" },
      { shareClass: "Class A", closingBalance: 7_520_115_072n, treasuryShares: 0n, closingDate: "2022-12-30" },
    ]);
    expect(publishedClosings(parsed(TENCENT))).toEqual([
      { shareClass: "Ordinary shares", closingBalance: 9_190_417_249n, treasuryShares: 0n, closingDate: "2025-06-13" },
    ]);
  });

  test("a balance that was not read is left out", () => {
    expect(publishedClosings(parsed(TENCENT.replace("13 June 2025 9,190,417,249", "13 June 2025")))).toEqual([]);
  });

  test("days in both languages", () => {
    expect([
      publishedDate("08 April 2025"),
      publishedDate("2021年9月15日"),
      publishedDate("31 June 2025"),
      publishedDate(""),
    ]).toEqual(["2025-04-08", "2021-09-15", null, null]);
  });
});

test.each([
  ...Object.values(WHY_UNREAD),
  saidOtherwise("甲"),
  linesNotRead(3, 2),
  expectedDayAnd(2),
  expectedNumbers(1),
  expectedNumbersAndAmount(3),
])("why a piece was not read is said in both languages: $en", (why) => {
  expect(why.en).toMatch(/^[a-zP0-9S]/);
  expect(why["zh-Hant"]).toMatch(/[一-鿿]/);
  expect(why["zh-Hant"].replace("B部", "")).not.toMatch(/[A-Za-z]/);
});
