import { COUNT, DATE, MONEY, RATE, ROW_NUMBER } from "../../../src/forms/published/figurePatterns";
import {
  firstOf,
  fold,
  foldedCells,
  foldedPages,
  inLine,
  pattern,
  squeeze,
} from "../../../src/forms/published/foldedText";
import { layOutLastReturn } from "../../../src/forms/published/layOutLastReturn";
import { rowsLeftOut } from "../../../src/forms/published/rowsLeftOut";
import { undoubled } from "../../../src/forms/published/undoubled";
import { day } from "../../support/registerBuilder";

describe("glyphs drawn several times in old Chinese PDFs", () => {
  test.each([
    ["翌翌日日披披露露報報表表", "翌日披露報表"],
    ["翌翌翌日日日披披披露露露", "翌日披露"],
    ["翌翌翌翌日日日日披披披披露露露露", "翌日披露"],
    // A cell that is drawn so throughout has its digits so too; beside others only its words are.
    ["披披露露日日期期：： 22002255年年", "披露日期： 2025年"],
    ["披披露露日日期期 11,000", "披露日期 11,000"],
    // No words are drawn so.
    ["謝謝，天天", "謝謝，天天"],
    ["Next Day 11,000", "Next Day 11,000"],
    ["", ""],
  ])("%s is %s", (text, read) => {
    expect(undoubled(text)).toBe(read);
  });
});

describe("a text copied from a PDF is made comparable", () => {
  test("one form of letters, quotes, dashes and line ends", () => {
    expect(fold("Ａ“b”„c‘d’ 1–2—3−4\r\nx\ry")).toBe('A"b""c\'d\' 1-2-3-4\nx\ny');
    expect(fold("lnstrument: Equity; xlnstrument:")).toBe("Instrument: Equity; xlnstrument:");
  });

  test("what belongs to a page is left out: number of the form, of the page, version", () => {
    const pages = [
      "FF305",
      "Stock  code",
      "Page 1 of 8 v1.3.0",
      "",
      "v 1.2.4",
      "第 3 頁 共 8 頁",
      "Page 2 of 9",
      "v Page 2 of 9",
      "FF306",
      "x Page 2 of 9 of it",
    ].join("\n");
    expect(foldedPages(pages)).toBe(["Stock code", "FF306", "x Page 2 of 9 of it"].join("\n"));
    expect(foldedPages("words FF305 Page 2 of 9 v 1.3.0 more")).toBe("words \n more");
    expect(foldedPages("FF304 Number  FF301 cell FF305")).toBe(" Number cell FF305");
  });

  test("cells that stand apart keep a tab between them", () => {
    expect(foldedCells("Stock code   00020\tB c")).toBe("Stock code\t00020\tB c");
    expect(foldedPages("Stock code   00020\tB c")).toBe("Stock code 00020 B c");
  });

  test("words are found however they are spaced or wrapped", () => {
    const found = firstOf("x No. of\n shares (a)", [pattern("No. of shares (a)")]);
    expect(found).toEqual({ start: 2, end: 20 });
    expect([
      firstOf("aXbX", ["X"]),
      firstOf("aXbX", ["X"], 2),
      firstOf("aXbX", ["Y"]),
      firstOf("ab", ["b", "a"]),
    ]).toEqual([{ start: 1, end: 2 }, { start: 3, end: 4 }, null, { start: 0, end: 1 }]);
    expect([squeeze(" a　b\nc "), inLine(" a \n b ")]).toEqual(["abc", "a b"]);
    expect(firstOf("a.c", [pattern("a?c")])).toBeNull();
  });
});

describe("figures as the forms print them", () => {
  const whole = (source: string, text: string): boolean => new RegExp(`^(?:${source})$`, "u").test(text);
  test("counts, no part of a decimal", () => {
    expect(["0", "31,775,000", "-31,775,000", "1000"].every((text) => whole(COUNT, text))).toBe(true);
    expect(["1,00", "1.5", "", "1,0000", "a1"].some((text) => whole(COUNT, text))).toBe(false);
    const first = (text: string): string | undefined => new RegExp(COUNT, "u").exec(text)?.[0];
    expect([first("x 12.5 y"), first("100,000On the Exchange"), first("0.5 7")]).toEqual([undefined, "100,000", "7"]);
  });

  test("amounts, percentages, days and numbers of rows", () => {
    expect(["HKD 500,382,813.6", "HKD515", "RMB -5.25"].every((text) => whole(MONEY, text))).toBe(true);
    expect(["500", "HK 5", "HKD"].some((text) => whole(MONEY, text))).toBe(false);
    expect("HKD 515HKD 506.5".match(new RegExp(MONEY, "gu"))).toEqual(["HKD 515", "HKD 506.5"]);
    expect([whole(RATE, "0.09"), whole(RATE, "-5"), whole(RATE, ".5"), whole(RATE, "5.")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([
      whole(DATE.en, "08 January 2024"),
      whole(DATE.en, "8 Jan 2024"),
      whole(DATE["zh-Hant"], "2024年1月8日"),
      whole(DATE["zh-Hant"], "2024 年 12 月 30 日"),
      whole(DATE["zh-Hant"], "24年1月8日"),
    ]).toEqual([true, false, true, true, false]);
    const row = (text: string): string | undefined => new RegExp(ROW_NUMBER, "u").exec(text)?.[1];
    expect([row("1). Placing"), row("x 12).y"), row("(1)."), row("a1)."), row("1)")]).toEqual([
      "1",
      "12",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("lines of a published return that no row of the record gives", () => {
  const box = (
    name: string,
    published: string,
    fromRegister = "",
  ): { name: string; published: string; fromRegister: string } => ({ name, published, fromRegister });
  test("are those of which it gives no box, though their number is published", () => {
    expect(
      rowsLeftOut([
        box("Class1.Event1.Issued", "5", "5"),
        box("Class1.Event2.Date", "3 June 2025"),
        box("Class1.Event2.Issued", "7"),
        box("SectionII.Purchase1.Number", "9"),
        box("Class1.PartB1.Shares", "11"),
      ]),
    ).toEqual([
      {
        name: "Class1.Event2.Issued",
        date: "3 June 2025",
        number: "7",
        says: {
          en: "7 of 3 June 2025 stands in the return alone: a row of the record may be left out.",
          "zh-Hant": "3 June 2025的 7 只見於該報表：紀錄可能漏了一行。",
        },
      },
      {
        name: "SectionII.Purchase1.Number",
        date: "",
        number: "9",
        says: {
          en: "9 stands in the return alone: a row of the record may be left out.",
          "zh-Hant": "9 只見於該報表：紀錄可能漏了一行。",
        },
      },
      { name: "Class1.PartB1.Shares", date: "", number: "11", says: expect.anything() as unknown },
    ]);
  });

  test("not one with another box given, without a number, or that is no line", () => {
    expect(rowsLeftOut([box("Class1.Event1.Issued", "5"), box("Class1.Event1.Date", "", "3 June")])).toEqual([]);
    expect(
      rowsLeftOut([
        box("Class1.Event1.Issued", ""),
        box("Class1.Opening.Issued", "5"),
        box("Class1.Event1.Percent", "5"),
      ]),
    ).toEqual([]);
  });
});

test("a Last return table is laid out under headings a register is read by", () => {
  const rows = [{ shareClass: "Class B", closingBalance: 31_775_000n, closingDate: day("2022-12-30") }];
  const plan = layOutLastReturn(rows, "en");
  expect(
    plan.cells.map(({ row, column, value, look }) => [row, column, value, look.numberFormat, look.font.bold]),
  ).toEqual([
    [0, 0, { kind: "text", text: "Last return" }, "General", true],
    [2, 0, { kind: "text", text: "Share class" }, "General", true],
    [2, 1, { kind: "text", text: "Closing balance" }, "General", true],
    [2, 2, { kind: "text", text: "Closing date" }, "General", true],
    [3, 0, { kind: "text", text: "Class B" }, "General", false],
    [3, 1, { kind: "number", decimal: "31775000" }, "#,##0", false],
    [3, 2, { kind: "date", date: "2022-12-30" }, "[$-809]dd mmmm yyyy", false],
  ]);
  expect([
    plan.sheetName,
    plan.properties,
    layOutLastReturn([], "zh-Hant").cells.map(({ value }) => (value?.kind === "text" ? value.text : "")),
  ]).toEqual(["Last return", {}, ["上次報表", "股份類別", "期終結存", "期終日期"]]);
});
