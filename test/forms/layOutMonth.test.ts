import { Ledger } from "../../src/shares/ledger";
import { layOutMonth } from "../../src/forms/month/layOutMonth";
import { parseCivilMonth } from "../../src/shares/values/civilMonth";
import type { Language } from "../../src/shares/values/finding";
import { monthSummary } from "../../src/shares/month/monthSummary";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { aRegister } from "../support/registerBuilder";

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
