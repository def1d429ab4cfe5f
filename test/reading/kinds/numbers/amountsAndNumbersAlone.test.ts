import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_OVER_ALLOTMENT, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("amountsAndNumbersAlone");

const log = (headings: readonly string[], paidOf: (paid: string) => string, below = ""): string => `${SHEETS_OF_TENCENT}
## Buyback
| ${headings.join(" | ")} |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${paidOf(row.paid)} | ${row.average} | ${row.filed} |`)}
${below}
`;

type Hand = [name: string, headings: readonly string[]];

const ENGLISH = ["Trading date", "Shares", "High (HKD)", "Low (HKD)", "Cash paid (HKD)", "Average (HKD)", "Filed on"];
const HANDS: readonly Hand[] = [
  ["English", ENGLISH],
  [
    "Chinese",
    ["交易日", "購回股數", "最高價（港元）", "最低價（港元）", "付款金額（港元）", "平均價（港元）", "披露日期"],
  ],
  [
    "mixed",
    [
      "Date 交易日",
      "Shares 股數",
      "High 最高價 HKD",
      "Low 最低價 HKD",
      "Paid 代價 HKD",
      "Average 平均價 HKD",
      "Filed on 披露日期",
    ],
  ],
];

describe("what was paid, below zero as a cash account writes it", () => {
  proofEach(HANDS, (_, headings) =>
    expectReturn(
      log(headings, (paid) => (paid === "" ? "" : `-${paid}`)),
      TENCENT,
    ),
  );
});

describe("a number alone right below the rows", () => {
  const lastTwo = TENCENT_PURCHASES.slice(-2).reduce((sum, { number }) => sum + number, 0);
  proofEach(HANDS, (_, headings) =>
    expectReturn(
      log(headings, (paid) => paid, `| | ${lastTwo} | | | | | |`),
      TENCENT,
    ),
  );

  proof("the balance of a class below its movements", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Number of shares | Purchase dates | Holder |
| 2022-12-30 | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | -7139508 | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 16, 19, 20, 21, 22, 23 and 26 September 2022 | |
| 2022-12-30 | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 7139508 | | Infinity Vision Enterprise Inc. |
| | | | 25948809928 | | |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("one that no rows come to is asked about", () =>
    expectErrors(
      log(ENGLISH, (paid) => paid, `| | ${lastTwo + 1} | | | | | |`),
      ["Buyback!B22 R150"],
    ),
  );
});

describe("the price of an issue under a heading nobody knows", () => {
  proofEach(
    [
      ["English", ["Date", "Event", "Details", "Number of shares", "Zenith"]],
      ["Chinese", ["日期", "事項", "詳情", "股數", "天頂"]],
      ["mixed", ["Date 日期", "Event 事項", "Details 詳情", "Shares 股數", "Zenith 天頂"]],
    ] as const,
    (_, headings) =>
      expectErrors(
        `${SHEETS_OF_OVER_ALLOTMENT}
## Movements
| ${headings.join(" | ")} |
| 2021-07-15 | Placing of new shares | | 100000000 | 40.1 |
`,
        ["Movements!E1 R174"],
      ),
  );
});
