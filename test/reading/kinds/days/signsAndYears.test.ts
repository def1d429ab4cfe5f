import { parseCount } from "../../../../src/reading/cells/parseNumber";
import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME, TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("signsAndYears");

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

const movements = (headings: string, down: (figures: string) => string): string => `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | ${down("31,775,000")} | 25941670420 |
| 2022-12-30 | Class B | ${CONVERSION} | 7,139,508 | 25948809928 |
| 2022-12-30 | Class A | ${CONVERSION} | ${down("7,139,508")} | 7520115072 |
`;

describe("signs for less", () => {
  proofEach(
    [
      [
        "English: square brackets",
        "Date | Class | Event | Number of shares | Balance",
        (figures: string) => `[${figures}]`,
      ],
      ["Chinese: a hollow triangle", "日期 | 類別 | 事項 | 股份數目 | 結存", (figures: string) => `△${figures}`],
      [
        "mixed: angle brackets",
        "Date 日期 | Class 類別 | Event 事項 | Shares 股數 | Balance 結存",
        (figures: string) => `<${figures}>`,
      ],
    ] as const,
    (_, headings, down) => expectReturn(movements(headings, down), SENSETIME),
  );

  proof("a hollow triangle that no balance and no event explains is an error", () =>
    expectErrors(
      movements("Date | Class | Event | Number of shares | Folio", (figures) => `△${figures}`),
      ["Movements!D4 R120"],
    ),
  );

  proof("the mark of a note in brackets is no number below zero", async () => {
    expect(parseCount("31,775,000 [1]")).toMatchObject({ kind: "value", value: 31_775_000n });
    await Promise.resolve();
  });
});

describe("years of the Republic of China, and dollars with stops", () => {
  const inYears = (before: string, date: string): string =>
    `${before}${Number(date.slice(0, 4)) - 1911}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  proofEach(
    [
      [
        "English",
        "Trading date | Number | High | Low | Total paid | Average | Filed",
        (date: string) => `${Number(date.slice(0, 4)) - 1911}/${date.slice(5, 7)}/${date.slice(8)}`,
        "H.K.$",
      ],
      [
        "Chinese",
        "交易日 | 購回股數 | 最高價 | 最低價 | 總代價 | 平均價 | 已披露",
        (date: string) => inYears("民國", date),
        "HK$",
      ],
      [
        "mixed",
        "Date 日期 | Shares repurchased 購回股數 | High 最高價 | Low 最低價 | Paid 總代價 | Average 平均價 | Filed 已披露",
        (date: string) => inYears("", date),
        "H.K.$ ",
      ],
    ] as const,
    (_, headings, day, sign) => {
      const money = (figures: string): string => (figures === "" ? "" : `${sign}${figures}`);
      return expectReturn(
        `${SHEETS_OF_TENCENT}
## Buy-back
| ${headings} |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| ${day(date)} | ${number} | ${money(high)} | ${money(low)} | ${money(paid)} | ${money(average)} | ${filed === "" ? "" : "Y"} |`,
)}
`,
        TENCENT,
      );
    },
  );
});
