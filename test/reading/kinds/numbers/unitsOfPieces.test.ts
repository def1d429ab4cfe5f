import { expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("unitsOfPieces");

const row =
  (unit: number) =>
  ({ date, number, high, low, paid, average, filed }: Purchase): string =>
    `| ${date} | ${number / unit} | ${high} | ${low} | ${paid} | ${average} | ${filed} |`;
const ofMonth = (month: string): readonly Purchase[] => TENCENT_PURCHASES.filter(({ date }) => date.startsWith(month));

describe("a title over the first of several pieces says what all of them count in", () => {
  proofEach(
    [
      [
        "English",
        "Number of shares in thousands, amounts in HK$",
        "Date | Shares repurchased | High | Low | Total paid | Average | Filed",
        ["May 2025", "June 2025"],
      ],
      [
        "Chinese",
        "股份數目以千股列示，金額為港元",
        "日期 | 購回股數 | 最高價 | 最低價 | 總代價 | 平均價 | 已披露",
        ["2025年5月", "2025年6月"],
      ],
      [
        "mixed",
        "Share repurchases 股份購回 (shares in '000 千股; HKD 港元)",
        "Date 日期 | Shares 股數 | High 最高 | Low 最低 | Paid 總額 | Average 平均 | Filed 已披露",
        ["May 5月", "June 6月"],
      ],
    ] as const,
    (_, title, headings, [may, june]) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buy-back
| ${title} |
| |
| ${may} |
| ${headings} |
${lines(ofMonth("2025-05"), row(1000))}
| |
| ${june} |
| ${headings} |
${lines(ofMonth("2025-06"), row(1000))}
`,
        TENCENT,
      ),
  );

  proof("a piece whose numbers are a thousand times larger is kept in shares", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## May
| Number of shares in thousands, amounts in HK$ |
| Date | Shares repurchased | High | Low | Total paid | Average | Filed |
${lines(ofMonth("2025-05"), row(1000))}
## June
| Amounts in HK$ |
| Date | Shares repurchased | High | Low | Total paid | Average | Filed |
${lines(ofMonth("2025-06"), row(1))}
`,
      TENCENT,
    ),
  );
});
