import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_TENCENT, SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { CKH, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("pricesNotRead");

const tencentLog = (high: string, low: string, paid: string): string => `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | ${high} | ${low} | Average (HKD) | ${paid} | Filed on |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${row.filed} |`)}
`;

/** The one error and the words that answer it; no blank is reported beside it. */
async function questionOf(grids: string, language: "en" | "zh-Hant" = "en"): Promise<readonly [string, unknown]> {
  const { findings } = await outcomeOfGrids(grids, language);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toHaveLength(1);
  expect(findings.filter(({ code, cells }) => code === "T110" && cells.some(({ sheet }) => sheet !== "公司"))).toEqual(
    [],
  );
  return [errors[0]?.code ?? "", errors[0]?.facts["answer"]];
}

describe("figures under headings nobody knows, where a purchase to be reported has no price", () => {
  proofEach(
    [
      ["English: both prices", "Zenith", "Nadir"],
      ["Chinese: both prices", "甲", "乙"],
      ["mixed: both prices", "Zenith 甲", "Nadir 乙"],
    ],
    async (_, high, low) => {
      expect(await questionOf(tencentLog(high, low, "Total paid (HKD)"))).toEqual([
        "R174",
        `--table "Repurchases=Repurchases" --column "Repurchases.Highest price=${high}" --column "Repurchases.Lowest price=${low}"`,
      ]);
    },
  );

  proof(
    "the lowest alone: a figure just below the highest is asked about, and nothing is concluded from one price",
    async () => {
      const [code, answer] = await questionOf(tencentLog("High (HKD)", "Nadir", "Total paid (HKD)"));
      expect([code, answer]).toEqual([
        "R174",
        '--table "Repurchases=Repurchases" --column "Repurchases.Lowest price=Nadir"',
      ]);
    },
  );

  proof("Chinese: prices and total of the one purchase not yet filed", async () => {
    const grids = `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 甲 | 乙 | 丙 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | ${filed === "" ? "66.5 | 65.9 | 8606000" : " | | "} | ${filed} |`)}
`;
    const [code] = await questionOf(grids, "zh-Hant");
    expect(code).toBe("R174");
  });

  proof("days across: a row of figures beside a name nobody knows", async () => {
    const across = (cell: (row: (typeof TENCENT_PURCHASES_OF_2024)[number]) => string | number): string =>
      TENCENT_PURCHASES_OF_2024.map(cell).join(" | ");
    const grids = `${SHEETS_OF_TENCENT_ON_FF304}
## Buy-backs
| Trading date | ${across(({ date }) => date)} |
| Shares repurchased | ${across(({ number }) => number)} |
| Zenith | ${across(({ high }) => high)} |
| Lowest price (HKD) | ${across(({ low }) => low)} |
| Consideration (HKD) | ${across(({ paid }) => paid)} |
| Disclosed on | ${across(({ filed }) => filed)} |
`;
    const { findings } = await outcomeOfGrids(grids);
    expect(findings.filter(({ code }) => code === "R174").map(({ facts }) => facts["columns"])).toEqual(['"Zenith"']);
  });
});

describe("near misses", () => {
  proof("a total that arithmetic proves is read", () =>
    expectReturn(tencentLog("High (HKD)", "Low (HKD)", "Quux (HKD)"), TENCENT),
  );

  proof("no figures that nobody reads: a blank price is a warning", async () => {
    const outcome = await outcomeOfGrids(
      `${SHEETS_OF_CKH}
## 購回
| 序號 | 交易日 | 購回股份數目 | 佣金 | 甲 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }, at) => `| ${at + 1} | ${date} | ${number} | 1200 | 陳小姐 | ${filed} |`)}
`,
      "zh-Hant",
    );
    expect(outcome.end === "written" ? outcome.filled : outcome).toMatchObject(CKH);
    expect(outcome.findings.map(({ code }) => code)).toContain("T110");
  });

  proof("columns for the prices that are blank: the other figures are something else", async () => {
    const outcome = await outcomeOfGrids(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 最高價 | 最低價 | 總代價 | 甲 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | | | | 77 | ${filed} |`)}
`,
      "zh-Hant",
    );
    expect(outcome.end).toBe("written");
  });
});
