import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { TENCENT_PURCHASES } from "../../support/purchases";

function log(headings: string, from: readonly (typeof TENCENT_PURCHASES)[number][]): string {
  const rows = from.map(
    ({ date, number, high, low, paid, average, filed }) =>
      `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | ${filed} |`,
  );
  return `| ${headings} |\n${rows.join("\n")}\n`;
}

/** The first eighteen, one of them with a number typed wrong. */
const DRAFT = TENCENT_PURCHASES.slice(0, 18).map((row, index) => (index === 3 ? { ...row, number: 907_000 } : row));

const HANDS = [
  [
    "English: the sheet says that it is old",
    "Buyback OLD - do not use",
    "",
    "Buyback",
    "Date | Shares repurchased | Highest (HKD) | Lowest (HKD) | Total paid (HKD) | Average (HKD) | Disclosed on",
  ],
  [
    "Chinese: the title says that it is replaced",
    "購回（一）",
    "| 已被取代，以購回（二）為準 |",
    "購回（二）",
    "交易日期 | 購回股數 | 最高價（HKD） | 最低價（HKD） | 付出總額（HKD） | 平均價（HKD） | 披露日期",
  ],
  [
    "mixed: versions by number",
    "Buyback 購回 v1",
    "",
    "Buyback 購回 v2",
    "Date 日期 | Shares 購回股數 | High 最高 (HKD) | Low 最低 (HKD) | Paid 付出 (HKD) | Average 平均 (HKD) | Filed 披露日期",
  ],
] as const;

describe("of two versions of a log the one that its sheet or title calls older is left aside", () => {
  test.each(HANDS)("%s", async (_, old, title, sheet, headings) => {
    const grids = `${SHEETS_OF_TENCENT}## ${old}\n${title}\n${log(headings, DRAFT)}## ${sheet}\n${log(headings, TENCENT_PURCHASES)}`;
    await expectReturn(grids, TENCENT);
    expect(notesOf(await outcomeOfGrids(grids))).toContain("R182 superseded-left-aside");
  });
});
