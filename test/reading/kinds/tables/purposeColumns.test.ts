import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("purposeColumns");

const log = (headings: string, numbers: (row: Purchase) => string, below = ""): string => `${SHEETS_OF_TENCENT}
## Buy-backs
| ${headings} |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${numbers(row)} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${row.filed} |`)}
${below}`;

const ENGLISH =
  "Trading date | For cancellation | To treasury | Highest price (HKD) | Lowest price (HKD) | Average price (HKD) | Total paid (HKD) | Disclosed on";

describe("shares bought in two columns, by what they are for", () => {
  proofEach(
    [
      ["English", ENGLISH, "0"],
      [
        "English: thousands",
        ENGLISH.replace("cancellation", "cancellation ('000)").replace("treasury", "treasury ('000)"),
        "",
      ],
      [
        "Chinese",
        "交易日期 | 註銷 | 持作庫存 | 最高價（港元） | 最低價（港元） | 平均價（港元） | 總額（港元） | 披露日期",
        "",
      ],
      [
        "mixed",
        "Date 日期 | To be cancelled 擬註銷 | Treasury 庫存股 | High 最高 (HKD) | Low 最低 (HKD) | Average 平均 (HKD) | Paid 總額 (HKD) | Filed 已披露",
        "-",
      ],
    ] as const,
    (hand, headings, none) =>
      expectReturn(
        log(headings, ({ number }) => `${hand.includes("thousands") ? number / 1000 : number} | ${none}`),
        TENCENT,
      ),
  );

  proof("their total below them is no purchase", () =>
    expectReturn(
      log(
        ENGLISH,
        ({ number }) => `${number} | 0`,
        `| Total | ${TENCENT_PURCHASES.reduce((sum, { number }) => sum + number, 0)} | 0 |`,
      ),
      TENCENT,
    ),
  );

  proof("beside the number they say what it is for", () =>
    expectReturn(
      log(
        "Trading date | Number repurchased | For cancellation | For holding as treasury shares | Highest price (HKD) | Lowest price (HKD) | Average price (HKD) | Total paid (HKD) | Disclosed on",
        ({ number }) => `${number} | ${number} | 0`,
      ),
      TENCENT,
    ),
  );

  proof("beside the number, bought for treasury", () =>
    expectReturn(
      log(
        "Trading date | Number repurchased | For cancellation | For holding as treasury shares | Highest price (HKD) | Lowest price (HKD) | Average price (HKD) | Total paid (HKD) | Disclosed on",
        ({ number, filed }) => (filed === "" ? `${number} | 0 | ${number}` : `${number} | ${number} | 0`),
      ),
      { sectionII: { forCancellation: "0", forTreasury: "982,000" } },
    ),
  );

  proof("a row that bought for both is asked about at its cell", () =>
    expectErrors(
      log(ENGLISH, ({ number, filed }) => (filed === "" ? `${number - 1000} | 1000` : `${number} | 0`)),
      ["Buy-backs!B21 R145"],
    ),
  );

  proof("what was cancelled and what is in treasury are no purchases", () =>
    expectErrors(
      log(ENGLISH.replace("For cancellation", "Cancelled so far"), ({ number }) => `${number} | 0`),
      ["Buy-backs!A1 R114"],
    ),
  );
});
