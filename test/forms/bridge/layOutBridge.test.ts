import { bridgeSteps } from "../../../src/forms/bridge/bridgeSteps";
import { isBridgeSheet, layOutBridge } from "../../../src/forms/bridge/layOutBridge";
import { Ledger } from "../../../src/shares/ledger";
import { cellAddress, parseRegionAddress } from "../../../src/shares/values/cell";
import type { Language } from "../../../src/shares/values/finding";
import type { SheetPlan } from "../../../src/workbook/sheetPlan";
import { aRegister } from "../../support/registerBuilder";
import type { RegisterSketch } from "../../support/registerSketch";

const SKETCH: RegisterSketch = {
  issuer: { name: "Example Limited" },
  classes: [
    {
      name: "Class B",
      kind: "Ordinary shares",
      stockCode: "00020",
      opening: "1,000",
      openingDate: "2025-05-31",
      openingTreasury: "90",
    },
  ],
  movements: [
    { date: "2025-06-03", category: "placing", event: "Placing", number: "50" },
    { date: "2025-06-04", category: "treasury-cancellation", event: "Treasury", number: "-20" },
    { date: "2025-06-05", category: "repurchase-cancelled", event: "Cancellation", number: "-30" },
  ],
};

function planOf(sketch: RegisterSketch, language: Language = "en"): SheetPlan | null {
  const register = aRegister(sketch);
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  return layOutBridge(register, content, language);
}

/** What a cell of the plan holds: its value, or its formula. What the formulas come to is seen in test/actions/writeBridge.test.ts. */
function shown(plan: SheetPlan, address: string): unknown {
  const region = parseRegionAddress(address);
  if (region === null) throw new RangeError(address);
  const isHere = (each: { readonly row: number; readonly column: number }): boolean =>
    each.row === region.row && each.column === region.column;
  const formula = plan.formulas?.find(isHere)?.formula;
  if (formula !== undefined) return `=${formula}`;
  const value = plan.cells.find(isHere)?.value ?? null;
  if (value === null) return "";
  return value.kind === "number" ? Number(value.decimal) : value.kind === "date" ? value.date : value.text;
}

const line = (plan: SheetPlan, row: number, columns = "ABCD"): readonly unknown[] =>
  [...columns].map((column) => shown(plan, `${column}${row}`));

describe("the way from the opening to the closing balance as a sheet", () => {
  const plan = planOf(SKETCH);
  if (plan === null) throw new RangeError("both balances are known");

  test("a row an event, each balance the one above and the change; the difference to the record is nil", () => {
    // Three rows of heading, a gap, the class and its columns: the opening balance stands on row 7.
    expect([line(plan, 1)[0], line(plan, 2)[0], line(plan, 5)[0]]).toEqual([
      "From opening to closing balance",
      "Example Limited",
      "Class B · Ordinary shares · 00020",
    ]);
    expect(line(plan, 6, "ABCDEFGHI")).toEqual([
      "Event",
      "Date",
      "Change",
      "Balance",
      "Bar",
      "Below (not drawn)",
      "Balance",
      "Increase",
      "Decrease",
    ]);
    expect([7, 8, 9, 10, 11, 12].map((row) => line(plan, row))).toEqual([
      ["Opening", "2025-05-31", "", 1_000],
      ["Placing", "2025-06-03", 50, "=D7+C8"],
      ["Cancellation", "2025-06-05", -30, "=D8+C9"],
      ["Closing", "2025-06-05", "", "=D9"],
      ["Closing balance by the record", "", "", 1_020],
      ["Difference", "", '=IF(D12=0,"✓","✗")', "=D10-D11"],
    ]);
  });

  test("bars begin a little below the lowest balance: half the way the balances move", () => {
    const [low, high] = ["MIN(D7:D10)", "MAX(D7:D10)"];
    const cut = `${low}-INT((MAX(${high}-${low},${high}*0.000001)+1)/2)`;
    expect(line(plan, 13)).toEqual([
      "Bars begin at",
      "",
      "",
      `=IF(OR(${high}=${low},${cut}<${high}*0.2),MIN(0,${low}),${cut})`,
    ]);
  });

  test("a balance is a bar from there; an increase or decrease lies between the balances beside it", () => {
    expect([7, 8, 10].map((row) => line(plan, row, "EFGHI"))).toEqual([
      ["=LEFT(A7,80)&CHAR(10)&FIXED(D7,0)", "=0", "=D7-D$13", "=0", "=0"],
      ['=LEFT(A8,80)&CHAR(10)&IF(C8>0,"+","")&FIXED(C8,0)', "=MIN(D7,D8)-D$13", "=0", "=MAX(C8,0)", "=MAX(-C8,0)"],
      ["=LEFT(A10,80)&CHAR(10)&FIXED(D10,0)", "=0", "=D10-D$13", "=0", "=0"],
    ]);
  });

  test("the chart is drawn from the headings to the closing balance, beside it, what lifts the bars not seen", () => {
    const [chart, ...others] = plan.charts ?? [];
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      name: "Bridge 1",
      title: "From opening to closing balance: Class B · Ordinary shares · 00020",
      source: { row: 5, column: 4, rows: 5, columns: 5 },
      over: { row: 14, column: 0, columns: 9 },
    });
    expect(chart?.series.map((paint) => paint?.fill ?? null)).toEqual([null, "#404040", "#FFFFFF", "#A6A6A6"]);
    // 45 points and 34 a bar, of which there are four, in rows of 15.
    expect(chart?.over.rows).toBe(Math.ceil((45 + 4 * 34) / 15));
  });

  test("the sheet says what it is: no return, no register", () => {
    expect([plan.sheetName, plan.properties]).toEqual(["Bridge 2025-06-05", { NextDayReturn: "Bridge 2025-06-05" }]);
    expect([isBridgeSheet("Bridge 2025-06-05"), isBridgeSheet("FF305 2025-06-05")]).toEqual([true, false]);
    expect(plan.page).toMatchObject({ paper: "A4", orientation: "landscape", fitToWidth: 1, repeatedRows: null });
    expect(plan.page.footer.center).toContain("&P / &N");
  });

  test("in Chinese too", () => {
    const chinese = planOf(
      { ...SKETCH, issuer: { name: "Example Limited", nameInChinese: "例子有限公司" } },
      "zh-Hant",
    );
    if (chinese === null) throw new RangeError("both balances are known");
    expect([
      chinese.sheetName,
      line(chinese, 1)[0],
      line(chinese, 2)[0],
      line(chinese, 7)[0],
      line(chinese, 10)[0],
    ]).toEqual(["結存變動 2025-06-05", "由期初至期終結存", "例子有限公司", "期初", "期終"]);
    expect(line(chinese, 6, "ABCDEFGHI")).toEqual([
      "事件",
      "日期",
      "變動",
      "結存",
      "標籤",
      "底部（不顯示）",
      "結存",
      "增加",
      "減少",
    ]);
    expect([
      line(chinese, 3)[0],
      line(chinese, 5, "E")[0],
      line(chinese, 11)[0],
      line(chinese, 12)[0],
      line(chinese, 13)[0],
    ]).toEqual([
      "已發行股份（不包括庫存股份）。更改數字後，圖表會隨之更新。本工作表為工作底稿，並非報表的一部分。",
      "繪圖所用數據",
      "紀錄的期終結存",
      "差額",
      "圖表起點",
    ]);
  });
});

test("a second class stands below the room of the first one's chart", () => {
  const [first] = SKETCH.classes ?? [];
  const plan = planOf({
    classes: [{ ...first }, { ...first, name: "Class A", kind: "", stockCode: "" }],
    movements: ["Class B", "Class A"].map((shareClass) => ({
      date: "2025-06-03",
      category: "placing",
      event: "Placing",
      number: "50",
      shareClass,
    })),
  });
  if (plan === null) throw new RangeError("both balances are known");
  const [one, two] = plan.charts ?? [];
  const below = (one?.over.row ?? 0) + (one?.over.rows ?? 0);
  expect(two?.source.row).toBe(below + 2);
  expect(shown(plan, cellAddress(below + 1, 0))).toBe("Class A");
  expect([two?.name, shown(plan, cellAddress(below + 3, 3)), shown(plan, cellAddress(below + 4, 3))]).toEqual([
    "Bridge 2",
    1_000,
    `=D${below + 4}+C${below + 5}`,
  ]);
});

describe("the steps of a class", () => {
  const steps = (sketch: RegisterSketch, language: Language = "en"): unknown => {
    const [block] = new Ledger(aRegister(sketch)).returnContent()?.classes ?? [];
    return block && bridgeSteps(block, language);
  };
  const classes = [{ opening: "1,000", openingDate: "2025-05-31", openingTreasury: "90" }];

  test("are the events that move issued shares, in the secretary's words; else in the form's", () => {
    expect(
      steps({
        classes,
        movements: [
          { date: "2025-06-03", category: "treasury-cancellation", number: "-5" },
          { date: "2025-06-03", category: "placing", event: "Top-up placing", number: "7" },
        ],
        repurchases: [{ date: "2025-06-04", number: "3", purpose: "treasury" }],
      }),
    ).toMatchObject({
      opening: 1_000n,
      closing: 1_004n,
      steps: [
        { event: "Top-up placing", date: "2025-06-03", change: 7n },
        { date: "2025-06-04", change: -3n },
      ],
    });
    const inWords = (language: Language, name = "Ordinary"): unknown =>
      (
        steps(
          {
            classes: [{ ...classes[0], name }],
            repurchases: [{ date: "2025-06-04", number: "3", purpose: "treasury" }],
          },
          language,
        ) as { steps: readonly { event: string }[] }
      ).steps[0]?.event;
    expect(inWords("en")).toMatch(/shares.*treasury shares/i);
    expect(inWords("en", "Units")).toMatch(/units.*treasury units/i);
    expect(inWords("zh-Hant")).toMatch(/庫存股份/);
  });

  test("are none while a balance is not known", () => {
    expect(
      steps({
        classes: [{ openingDate: "2025-05-31" }],
        movements: [{ date: "2025-06-03", category: "placing", number: "7" }],
      }),
    ).toBeNull();
    expect(
      planOf({
        classes: [{ openingDate: "2025-05-31" }],
        movements: [{ date: "2025-06-03", category: "placing", number: "7" }],
      }),
    ).toBeNull();
  });
});
