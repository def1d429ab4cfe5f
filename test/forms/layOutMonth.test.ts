import { Ledger } from "../../src/shares/ledger";
import { isMonthSheet, layOutMonth } from "../../src/forms/month/layOutMonth";
import { parseCivilMonth } from "../../src/shares/values/civilMonth";
import type { Language } from "../../src/shares/values/finding";
import { monthSummary } from "../../src/shares/month/monthSummary";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { aRegister } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

const REGISTER = aRegister({
  issuer: { name: "Example Holdings Limited" },
  classes: [
    {
      name: "Class B",
      kind: "WVR ordinary shares",
      stockCode: "00020",
      opening: "1,000",
      openingDate: "2024-02-29",
      openingTreasury: "40",
    },
  ],
  movements: [
    { date: "2024-03-04", category: "placing", event: "Placing", number: "100", disclosedOn: "2024-03-05" },
    { date: "2024-03-08", category: "placing", event: "Placing", number: "10" },
    { date: "2024-03-20", category: "treasury-cancellation", event: "Cancellation of treasury shares", number: "-7" },
  ],
  repurchases: [{ date: "2024-03-21", number: "3" }],
  lastReturns: [{ closing: "1,100", date: "2024-03-04" }],
});

function plan(language: Language = "en"): SheetPlan {
  const month = parseCivilMonth("2024-03");
  if (month === null) throw new RangeError("no month");
  return layOutMonth(REGISTER, monthSummary(new Ledger(REGISTER), month), language);
}

/** What stands on the sheet, row by row. */
function rowsOf({ cells }: SheetPlan): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    if (value !== null)
      rows.set(row, [
        ...(rows.get(row) ?? []),
        value.kind === "text" ? value.text : value.kind === "date" ? value.date : value.decimal,
      ]);
  }
  return [...rows.values()].map((texts) => texts.join(" | "));
}

describe("the month's sheet", () => {
  test("has each movement between opening and closing, and what ties them", () => {
    expect(rowsOf(plan()).slice(3)).toEqual([
      "Class B · WVR ordinary shares · 00020",
      "Movement | Date of changes | Disclosed on | Issued shares (excluding treasury shares) | Treasury shares | Total issued shares",
      "Opening balance as at 29 February 2024 | 1000 | 40 | 1040",
      "Placing | 4 March 2024, 8 March 2024 | 5 March 2024, not yet | 110 | 0 | 110",
      "Cancellation of treasury shares | 20 March 2024 | not yet | 0 | -7 | -7",
      "Change in the month | 110 | -7 | 103",
      "Closing balance as at 31 March 2024 | 1110 | 33 | 1143",
      "Tied to the Next Day Disclosure Returns",
      "Disclosed by the return of 5 March 2024 | 100 | 0 | 100",
      "Disclosed by no return | 10 | -7 | 3",
      "Closing balance of the last return, 4 March 2024 | 1100",
      "Events it does not have (less those after the month) | 10",
      "Comes to | 1110",
      "Ties to the closing balance of the month | ✓",
      "Purchases for cancellation",
      "Bought in the month | 3",
      "Cancelled in the month (in the change above) | 0",
      "Bought and not cancelled at the end of the month (not in the change) | 3",
      "Differences",
      "No difference found.",
    ]);
  });

  test("says it in Chinese too, and is never read as a register", () => {
    const { sheetName, properties, page } = plan("zh-Hant");
    expect([sheetName, properties["NextDayReturn"], page.header.right]).toEqual([
      "FF301 2024-03 核對表",
      "Tie-out of FF301 2024-03",
      '&"Arial,Regular"&9FF301 · 2024年3月',
    ]);
    expect(rowsOf(plan("zh-Hant")).filter((row) => !/[一-鿿]/.test(row))).toEqual([
      "Class B · WVR ordinary shares · 00020",
    ]);
  });

  test("names the balances, so that other sheets can refer to them", () => {
    const named = plan().cells.flatMap(({ name, value }) =>
      name === null ? [] : [[name, value?.kind === "number" ? value.decimal : null]],
    );
    expect(named).toContainEqual(["Class1.Closing.Issued", "1110"]);
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });
});

describe("the month's sheet of other registers", () => {
  const CLASS = { name: "Class B", opening: "1,000", openingDate: "2024-02-29", openingTreasury: "40" };
  const of = (
    sketch: RegisterSketch,
    language: Language = "en",
    tied: Parameters<typeof layOutMonth>[3] = null,
  ): SheetPlan => {
    const month = parseCivilMonth("2024-03");
    if (month === null) throw new RangeError("no month");
    const register = aRegister({ issuer: { name: "Example", nameInChinese: "例子" }, classes: [CLASS], ...sketch });
    return layOutMonth(register, monthSummary(new Ledger(register), month), language, tied);
  };
  const below = (plan: SheetPlan): readonly string[] => rowsOf(plan).slice(3);

  test("without a movement, a purchase or a return says so, and no more", () => {
    expect(below(of({}))).toEqual([
      "Class B",
      "Movement | Date of changes | Disclosed on | Issued shares (excluding treasury shares) | Treasury shares | Total issued shares",
      "Opening balance as at 29 February 2024 | 1000 | 40 | 1040",
      "No movement in the month",
      "Change in the month | 0 | 0 | 0",
      "Closing balance as at 31 March 2024 | 1000 | 40 | 1040",
      "Differences",
      "The record has no closing balance of the last return: not tied to it. (Share classes!A2)",
    ]);
    expect(below(of({}, "zh-Hant"))).toEqual([
      "Class B",
      "變動 | 變動日期 | 披露日期 | 已發行股份（不包括庫存股份） | 庫存股份 | 已發行股份總數",
      "於2024年2月29日的期初結存 | 1000 | 40 | 1040",
      "月內並無變動",
      "月內變動 | 0 | 0 | 0",
      "於2024年3月31日的期終結存 | 1000 | 40 | 1040",
      "差異",
      "紀錄沒有上次報表的期終結存：未能核對。（Share classes!A2）",
    ]);
    expect(rowsOf(of({}, "zh-Hant")).slice(0, 3)).toEqual([
      "月報表(FF301)的股份變動與翌日披露報表核對",
      "例子 · 2024年3月",
      "本頁為月報表旁的工作底稿，並非表格本身。月報表須於月結後第五個營業日上午八時三十分前呈交（請核對《上市規則》第13.25B條）。",
    ]);
  });

  const DIFFERS: RegisterSketch = {
    movements: [
      { date: "2024-03-04", category: "other", event: "Surrender", number: "-9", disclosedOn: "2024-03-05" },
      { date: "2024-03-11", category: "placing", event: "Placing", number: "4" },
    ],
    repurchases: [{ date: "2024-03-01", number: "6", cancelledOn: "2024-03-02", disclosedOn: "2024-03-01" }],
    lastReturns: [{ closing: "986", date: "2024-03-05" }],
  };

  test("says by how much the last return does not tie, and what was cancelled by its date", () => {
    const rows = below(of(DIFFERS));
    expect(rows.slice(rows.indexOf("Tied to the Next Day Disclosure Returns"))).toEqual([
      "Tied to the Next Day Disclosure Returns",
      "Disclosed by the return of 5 March 2024 | -9 | 0 | -9",
      "Cancelled by the date of the last return, and in its balance | -6 | 0 | -6",
      "Disclosed by no return | 4 | 0 | 4",
      "Closing balance of the last return, 5 March 2024 | 986",
      "Events it does not have (less those after the month) | 4",
      "Comes to | 990",
      // 1,000 − 9 − 6 + 4 = 989.
      "✗ Does not tie to the closing balance of the month: difference | -1",
      "Purchases for cancellation",
      "Bought in the month | 6",
      "Cancelled in the month (in the change above) | 6",
      "Bought and not cancelled at the end of the month (not in the change) | 0",
      "Differences",
      "The closing balance of the month is 989; the last return and later events come to 990: a difference of -1. (Last return!B2, Last return!C2)",
    ]);
    const chinese = below(of(DIFFERS, "zh-Hant"));
    expect(chinese.slice(chinese.indexOf("與翌日披露報表核對"), -1)).toEqual([
      "與翌日披露報表核對",
      "由2024年3月5日的報表披露 | -9 | 0 | -9",
      "於上次報表日期或之前註銷，已計入其結存 | -6 | 0 | -6",
      "未經任何報表披露 | 4 | 0 | 4",
      "上次報表（2024年3月5日）的期終結存 | 986",
      "該報表未包括的變動（扣除月結後的變動） | 4",
      "合計 | 990",
      "✗ 與本月期終結存不符，相差 | -1",
      "擬註銷的購回",
      "月內購回 | 6",
      "月內註銷（已計入上述變動） | 6",
      "於月底已購回但尚未註銷（不計入變動） | 0",
      "差異",
    ]);
  });

  test("an event that the forms have no name for stands in the secretary's words", () => {
    expect(below(of(DIFFERS)).find((row) => row.startsWith("Surrender"))).toBe(
      "Surrender | 4 March 2024 | 5 March 2024 | -9 | 0 | -9",
    );
    expect(below(of(DIFFERS, "zh-Hant")).find((row) => row.includes("未披露"))).toMatch(
      /\| 2024年3月11日 \| 未披露 \| 4 \| 0 \| 4$/,
    );
  });

  test("a last return of the total with treasury shares is held against the total", () => {
    const plan = of({ lastReturns: [{ closing: "1,040", date: "2024-03-05" }] });
    expect(below(plan).slice(-7, -2)).toEqual([
      "Tied to the Next Day Disclosure Returns",
      "Closing balance of the last return, 5 March 2024 (with treasury shares) | 1040",
      "Events it does not have (less those after the month) | 0",
      "Comes to | 1040",
      "Ties to the closing balance of the month | ✓",
    ]);
    const stated = plan.cells.find(({ value }) => value?.kind === "text" && value.text === "✓");
    expect(stated?.column).toBe(5);
  });

  test("what stands in no column is blank, an opening that is not known too", () => {
    const rows = below(
      of({ classes: [{ name: "Class B", kind: "Class B", stockCode: "00020", openingDate: "2024-02-29" }] }),
    );
    expect([rows[0], rows[2], rows[5]]).toEqual([
      "Class B · 00020",
      "Opening balance as at 29 February 2024",
      "Closing balance as at 31 March 2024",
    ]);
  });

  test("beside its Monthly Return it ties Section II to its balances and to Parts A to E, by formulas", () => {
    const fields = ["Opening", "Change", "Closing"].flatMap((line) =>
      ["Issued", "Treasury"].map((column) => `${line}.${column}`),
    );
    const all = [...fields, "PartA.Total.NewShares", "PartE.Total.NewShares", "PartE.Total.TreasuryShares"];
    const cells = all.map((name, index) => ({ name: `Class1.${name}`, row: index, column: 1 }));
    const plan = of({}, "en", { sheetName: "FF301 2024-03", cells });
    const at = (name: string): string => `'FF301 2024-03'!$B$${all.indexOf(name) + 1}`;
    const [moved, sum] = [
      `${at("Closing.Issued")}-${at("Opening.Issued")}`,
      `${at("PartA.Total.NewShares")}+${at("PartE.Total.NewShares")}`,
    ];
    const [held, heldSum] = [`${at("Closing.Treasury")}-${at("Opening.Treasury")}`, at("PartE.Total.TreasuryShares")];
    const row = plan.formulas?.[0]?.row ?? 0;
    expect(plan.formulas?.map((each) => [each.row - row, each.column, each.formula])).toEqual([
      [0, 3, moved],
      [0, 4, held],
      [1, 3, `IF(${moved}=${at("Change.Issued")},"✓","✗")`],
      [1, 4, `IF(${held}=${at("Change.Treasury")},"✓","✗")`],
      [2, 3, sum],
      [2, 4, heldSum],
      [3, 3, `IF(${sum}=${at("Change.Issued")},"✓","✗")`],
      [3, 4, `IF(${heldSum}=${at("Change.Treasury")},"✓","✗")`],
    ]);
    const rows = below(plan);
    expect(rows.slice(6, 11)).toEqual([
      "Sections of the Monthly Return, by formulas over its cells",
      "Section II: balance at close of the month less that at close of the preceding month",
      "Is the increase or decrease of Section II",
      "Section III: Parts A to E together",
      "Is the increase or decrease of Section II",
    ]);
    expect(plan.sheetName).toBe("Tie-out of FF301 2024-03");
    // Without a part its shares are nil; without a balance nothing is computed.
    const few = of({}, "en", {
      sheetName: "F",
      cells: cells.filter(({ name }) => !/Part|Opening.Treasury/.test(name)),
    });
    expect(few.formulas?.map(({ column, formula }) => [column, formula.replaceAll(/'F'!/g, "")])).toEqual([
      [3, "$B$5-$B$1"],
      [3, 'IF($B$5-$B$1=$B$3,"✓","✗")'],
      [3, "0"],
      [3, 'IF(0=$B$3,"✓","✗")'],
    ]);
    expect(below(of({}, "zh-Hant", { sheetName: "F", cells })).slice(6, 11)).toEqual([
      "月報表各部分核對（以公式計算）",
      "第 II 部分：本月底結存減上月底結存",
      "與第 II 部分的增加/減少相符",
      "第 III 部分：A 至 E 部合計",
      "與第 II 部分的增加/減少相符",
    ]);
  });

  test("it is printed across an A4 page, the form's number and month at its head", () => {
    const { page, sheetName } = of({});
    expect(page).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatedRows: null,
      header: { left: "", center: "" },
      footer: { left: "", right: "" },
    });
    expect([
      page.header.right.endsWith("FF301 · March 2024"),
      page.footer.center.endsWith("Page &P of &N"),
      of({}, "zh-Hant").page.footer.center.endsWith("第 &P 頁，共 &N 頁"),
      sheetName,
    ]).toEqual([true, true, true, "Tie-out of FF301 2024-03"]);
    expect([isMonthSheet("FF301 2024-03"), isMonthSheet("Tie-out of FF301 2024-03"), isMonthSheet("FF305 ")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
