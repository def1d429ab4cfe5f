import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH } from "../../support/plainSheets";
import { CKH } from "../../support/published";
import { CKH_PURCHASES, type Purchase } from "../../support/purchases";

/** Purchases a column each: days in the first row, its first cell blank. */
function across(sheet: string, number: string, filed: string, mark: (filed: boolean) => string): string {
  const row = (first: string, of: (purchase: Purchase) => string): string =>
    `| ${[first, ...CKH_PURCHASES.map(of)].join(" | ")} |`;
  return [
    `## ${sheet}`,
    row("", ({ date }) => date),
    row(number, (purchase) => String(purchase.number)),
    row(filed, (purchase) => mark(purchase.filed !== "")),
    "",
  ].join("\n");
}

describe("days across with a blank corner", () => {
  test.each([
    ["English", "Buy-backs", "Shares repurchased", "Disclosed", (is: boolean): string => (is ? "Y" : "N")],
    ["Chinese", "購回", "購回股份數目", "已披露", (is: boolean): string => (is ? "是" : "否")],
    ["mixed", "Repurchases 購回", "Number 購回股數", "Filed 已呈交", (is: boolean): string => (is ? "✓" : "未")],
  ] as const)("%s", async (_, sheet, number, filed, mark) => {
    await expectReturn(`${SHEETS_OF_CKH}${across(sheet, number, filed, mark)}`, CKH, "zh-Hant");
  });
});

test("names of the issuer's list that nobody reads are named once", async () => {
  const outcome = await outcomeOfGrids(
    `${SHEETS_OF_CKH.replace("| 百分比小數位 | 4 |", "| 百分比小數位 | 4 |\n| 登記處 | 卓佳 |\n| 檔案編號 | A-17 |")}${across("購回", "購回股份數目", "已披露", (is) => (is ? "是" : "否"))}`,
    "zh-Hant",
  );
  expect(notesOf(outcome).filter((note) => note.startsWith("R160"))).toHaveLength(1);
  expect(outcome.findings.filter(({ code }) => code === "R160").map(({ message }) => message.en)).toEqual([
    'The Issuer table has names that were not read: "登記處", "檔案編號".',
  ]);
});
