import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("numbers");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";

const movements = (...numbers: readonly [string, string, string]): string => `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | No. of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | '${numbers[0]} | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | '${numbers[1]} | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | '${numbers[2]} | | ${HOLDER} |
`;

describe("numbers as text", () => {
  proofEach(
    [
      ["English: shares after it", movements("(31,775,000 shares)", "7,139,508 shares", "-7,139,508 shares")],
      ["English: brackets", movements("(31,775,000)", "7,139,508", "(7,139,508)")],
      ["English: a non-breaking hyphen", movements("\u201131,775,000", "7,139,508", "\u20117,139,508")],
      ["English: a plus and a minus sign", movements("−31,775,000", "+7,139,508", "−7,139,508")],
      ["Chinese: 股 after it", movements("-31,775,000股", "7,139,508股", "-7,139,508股")],
      [
        "mixed: full-width digits and commas",
        movements("－３１，７７５，０００", "７，１３９，５０８", "－７，１３９，５０８"),
      ],
      ["mixed: spaces between", movements("-31 775 000", "7\u00a0139\u00a0508", "-7 139 508")],
    ],
    (_, grids) => expectReturn(grids, SENSETIME_WITH_REMARKS),
  );

  proof("Chinese: 購回 250,000股", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number.toLocaleString("en-US")} 股 | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );
});

describe("a note mark is no digit", () => {
  proofEach(
    ["¹", "②", "⁽¹⁾", "*", "†", " (Note 1)", " [1]", "註1"].map((mark): [string] => [mark]),
    async (mark) => {
      const outcome = await outcomeOfGrids(movements(`-31775000${mark}`, `7139508${mark}`, `-7139508${mark}`));
      if (outcome.end === "written") expect(outcome.filled).toMatchObject(SENSETIME_WITH_REMARKS);
      else
        expect(outcome.end === "errors" && outcome.errors.map((line) => line.split(" ")[0])).toEqual([
          "Movements!D2",
          "Movements!D3",
          "Movements!D4",
        ]);
    },
  );
});

describe("highest and lowest in one cell", () => {
  proofEach(
    [
      ["English: High / Low", "High / Low (HKD)", "515.00 / 506.50"],
      ["English: a range", "Price range (HKD)", "506.50 - 515.00"],
      ["Chinese: 最高／最低價", "最高／最低價（港元）", "515.00／506.50"],
      ["mixed: the currency in the cell", "High / Low 最高／最低", "HKD 515.00 / HKD 506.50"],
    ],
    (_, heading, range) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | ${heading} | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, average, paid, filed }) => `| ${date} | ${number} | ${high === "" ? "" : range} | ${average} | ${paid} | ${filed} |`)}
`,
        TENCENT,
      ),
  );
});
