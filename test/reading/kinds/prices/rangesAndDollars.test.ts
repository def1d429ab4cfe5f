import { expectErrors, expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("rangesAndDollars");

describe("prices of a day from one to another", () => {
  const log = (
    headings: string,
    from: keyof Purchase = "low",
    to: keyof Purchase = "high",
  ): string => `${SHEETS_OF_TENCENT}
## Repurchases
${headings}
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row[from]} | ${row[to]} | ${row.average} | ${row.paid} | ${row.filed} |`)}`;

  proofEach(
    [
      ["English", "| Trading date | Number | From | To | Average price (HKD) | Total paid (HKD) | Disclosed on |"],
      [
        "English: two rows of headings",
        "| | | Price per share (HKD) | | | | |\n| Trading date | Number | From | To | Average price (HKD) | Total paid (HKD) | Disclosed on |",
      ],
      ["Chinese", "| 交易日期 | 數量 | 成交價由 | 成交價至 | 平均價（港元） | 總額（港元） | 披露日期 |"],
      [
        "mixed",
        "| Date 日期 | Number 數量 | Price from 由 | Price to 至 | Average 平均價 (HKD) | Paid 總額 (HKD) | Filed 披露 |",
      ],
    ] as const,
    (_, headings) => expectReturn(log(headings), TENCENT),
  );

  proof("the greater first", () =>
    expectReturn(
      log(
        "| Trading date | Number | From | To | Average price (HKD) | Total paid (HKD) | Disclosed on |",
        "high",
        "low",
      ),
      TENCENT,
    ),
  );

  proof("numbers from one to another that are no prices of a day are asked about", () =>
    expectErrors(
      log(
        "| Trading date | Number | From | To | Average price (HKD) | Total paid (HKD) | Disclosed on |",
        "low",
        "soFar",
      ),
      ["Repurchases!C1 R174"],
    ),
  );
});

describe("a dollar sign without a country", () => {
  const log = (sign: string, heading: string, beside: string): string => `${SHEETS_OF_TENCENT}
${beside}
## Repurchases
| Date 日期 | Shares bought 購回股數 | Highest 最高價${heading} | Lowest 最低價${heading} | Average 平均價${heading} | Paid 總額${heading} | Filed 已披露 |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, filed, ...row }) =>
    `| ${[date, number, ...[row.high, row.low, row.average, row.paid].map((price) => (price === "" ? "" : `${sign}${price}`)), filed].join(" | ")} |`,
)}`;
  const closes = (heading: string): string => `## Closing prices\n| Date | ${heading} |\n| 2025-06-12 | 510 |`;

  proofEach(
    [
      ["English: the closing prices name the currency", "$", "", closes("Close (HKD)")],
      ["English: in the headings", "", " ($)", closes("Closing price (HK$)")],
      ["Chinese", "$", "", closes("收市價（港元）")],
      ["mixed", "$", " ($)", closes("Close 收市價（港元）")],
    ] as const,
    (_, sign, heading, beside) => expectReturn(log(sign, heading, beside), TENCENT),
  );

  const bare = ["S180"];
  const codes = async (grids: string): Promise<readonly string[]> => {
    const { findings } = await outcomeOfGrids(grids);
    return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  };

  proof("of a record that names another currency it is asked about", async () =>
    expect(await codes(log("$", "", closes("Close (USD)")))).toEqual(bare),
  );
  proof("of a record that names none it is asked about", async () =>
    expect(await codes(log("$", "", ""))).toEqual(bare),
  );
  proof("an amount without a sign is asked about, whatever others are in", async () =>
    expect(await codes(log("", "", closes("Close (HKD)")))).toEqual(bare),
  );
});
