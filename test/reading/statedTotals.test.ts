import { readRegister } from "../../src/reading/readRegister";
import type { Register } from "../../src/shares/register/register";
import { sheet, type SheetFixture, surveyOf } from "../support/sheetFixture";

function read(sheets: readonly SheetFixture[]): Register {
  return readRegister(
    surveyOf(sheets),
    sheets.map((each) => each.snapshot),
  ).register;
}

const IN_ENGLISH = [
  sheet(
    "Share classes",
    `
    | Share class | Opening balance | Opening treasury shares | Opening total | Opening date | Closing balance | Treasury c/f | Total closing balance |
    | Ordinary    | 9000            | 1000                    | 10000         | 2025-06-12   | 8900            | 1100         | 10000                 |`,
  ),
  sheet(
    "Movements",
    `
    | Date       | Event                     | No. of shares | Treasury shares | Balance c/f | Treasury balance | Total number of issued shares |
    | 2025-06-13 | Repurchased into treasury | -100          | 100             | 8900        | 1100             | 10000                         |`,
  ),
  sheet(
    "Buy-back log",
    `
    | Trading date | No. repurchased | Highest price | Total  | Cumulative number repurchased |
    | 2025-06-13   | 100             | 5.1           | 500    | 2100                          |`,
  ),
  sheet(
    "Last return",
    `
    | Share class | Closing balance | Treasury shares | Total | Closing date |
    | Ordinary    | 9000            | 1000            | 10000 | 2025-06-12   |`,
  ),
];

const IN_CHINESE = [
  sheet(
    "股份類別",
    `
    | 股份類別 | 期初結存 | 期初庫存股份 | 期初已發行股份總數 | 期初日期 | 期終結存 | 期終庫存股份 | 期終已發行股份總數 |
    | 普通股   | 9000     | 1000         | 10000              | 2025-06-12 | 8900   | 1100         | 10000              |`,
  ),
  sheet(
    "變動",
    `
    | 變動日期   | 事件             | 股份數目 | 庫存股份變動 | 結存 | 庫存股份結存 | 已發行股份總數 |
    | 2025-06-13 | 購回股份並持作庫存股份 | -100     | 100          | 8900 | 1100         | 10000          |`,
  ),
  sheet(
    "購回",
    `
    | 交易日     | 購回股份數目 | 最高價 | 代價 | 累計購回 |
    | 2025-06-13 | 100          | 5.1    | 500  | 2100     |`,
  ),
  sheet(
    "上次報表",
    `
    | 股份類別 | 期終結存 | 庫存股份 | 總數  | 期終日期   |
    | 普通股   | 9000     | 1000     | 10000 | 2025-06-12 |`,
  ),
];

test.each([
  ["English", IN_ENGLISH],
  ["Chinese", IN_CHINESE],
] as const)("totals that a register keeps beside its balances are read, in %s", (_, sheets) => {
  const { classes, movements, repurchases, lastReturns } = read(sheets);
  const [shareClass, movement, purchase, last] = [classes[0], movements[0], repurchases[0], lastReturns[0]];
  expect([
    shareClass?.openingBalance?.value,
    shareClass?.openingTreasury?.value,
    shareClass?.statedOpeningTotal?.value,
  ]).toEqual([9_000n, 1_000n, 10_000n]);
  expect([
    shareClass?.statedClosing?.value,
    shareClass?.statedClosingTreasury?.value,
    shareClass?.statedClosingTotal?.value,
  ]).toEqual([8_900n, 1_100n, 10_000n]);
  expect([
    movement?.number,
    movement?.treasuryShares,
    movement?.balanceAfter,
    movement?.treasuryAfter,
    movement?.totalAfter,
  ]).toEqual([-100n, 100n, 8_900n, 1_100n, 10_000n]);
  expect([purchase?.number, purchase?.underMandate, purchase?.totalPaid?.amount.numerator]).toEqual([
    100n,
    2_100n,
    50_000n,
  ]);
  expect([last?.closingBalance?.value, last?.treasury?.value, last?.total?.value]).toEqual([9_000n, 1_000n, 10_000n]);
});

test("Total alone stays what it was: the consideration of a purchase, the running balance of a movement", () => {
  const { movements, repurchases } = read([
    sheet(
      "Movements",
      `
      | Date       | Event    | Number of shares | Running total |
      | 2025-06-13 | Placing  | 100              | 9100          |`,
    ),
    sheet(
      "Repurchases",
      `
      | Trading date | Number | High | Low | Total |
      | 2025-06-13   | 100    | 5.1  | 5   | 505   |`,
    ),
  ]);
  expect([movements[0]?.balanceAfter, movements[0]?.totalAfter]).toEqual([9_100n, null]);
  expect([repurchases[0]?.totalPaid?.amount, repurchases[0]?.underMandate]).toEqual([
    { numerator: 50_500n, denominator: 100n },
    null,
  ]);
});
