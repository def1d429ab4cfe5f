import { expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME } from "../../support/plainSheets";
import { proofs } from "../../support/proofs";

const { proofEach } = proofs("statementOfClasses");

/** SenseTime's balances of 30 November and 30 December 2022, as its return of 30 December gives them; here both classes open on 30 November. */
const OPENING = { b: "25,973,445,420", a: "7,527,254,580" };
const CLOSING = { b: "25,948,809,928", a: "7,520,115,072" };
const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("a list of classes without balances, and a statement that opens with them", () => {
  proofEach(
    [
      [
        "English: the days in the words",
        `## Share classes
| Share class | Kind of shares | Listed | Stock code | Weighted voting rights |
| Class B | WVR ordinary shares | Yes | '00020 | No |
| Class A | WVR ordinary shares | No | | Yes |
## Roll-forward
| | Class B | Class A |
| At 30 November 2022 | 25973445420 | 7527254580 |
| ${CANCELLED} (30 December 2022) | -31775000 | |
| ${CONVERTED} (30 December 2022) | 7139508 | -7139508 |
| At 30 December 2022 | 25948809928 | 7520115072 |
`,
      ],
      [
        "Chinese: 承前 and 結轉, the days in a column",
        `## 股份類別
| 股份類別 | 股份種類 | 上市 | 股份代號 | 不同投票權 |
| B類 | WVR ordinary shares | 是 | '00020 | 否 |
| A類 | WVR ordinary shares | 否 | | 是 |
## 股本變動表
| 日期 | | B類股份 | A類股份 | 合計 |
| 2022-11-30 | 承前結餘 | 25973445420 | 7527254580 | 33500700000 |
| 2022-12-30 | ${CANCELLED} | -31775000 | | -31775000 |
| 2022-12-30 | ${CONVERTED} | 7139508 | -7139508 | 0 |
| 2022-12-30 | 結轉結餘 | 25948809928 | 7520115072 | 33468925000 |
`,
      ],
      [
        "mixed: both languages",
        `## Share classes 股份類別
| Share class 股份類別 | Kind of shares 種類 | Listed 上市 | Stock code 股份代號 | Weighted voting rights 不同投票權 |
| Class B | WVR ordinary shares | Yes | '00020 | No |
| Class A | WVR ordinary shares | No | | Yes |
## Statement 變動表
| | | Class B | Class A |
| 2022-11-30 | Balance brought forward | 25973445420 | 7527254580 |
| 2022-12-30 | ${CANCELLED} | -31775000 | |
| 2022-12-30 | ${CONVERTED} | 7139508 | -7139508 |
| 2022-12-30 | Balance carried forward | 25948809928 | 7520115072 |
`,
      ],
    ] as const,
    (_, sheets) =>
      expectReturn(`${ISSUER_OF_SENSETIME}${sheets}`, {
        form: "FF304",
        classes: [
          {
            opening: { date: "30 November 2022", issued: OPENING.b },
            events: [
              { date: "30 December 2022", issued: "-31,775,000", percent: "0.09" },
              { date: "30 December 2022", issued: "7,139,508", percent: "0.02" },
            ],
            closing: { date: "30 December 2022", issued: CLOSING.b },
          },
          {
            opening: { date: "30 November 2022", issued: OPENING.a },
            events: [{ date: "30 December 2022", issued: "-7,139,508", percent: "0.02" }],
            closing: { date: "30 December 2022", issued: CLOSING.a },
          },
        ],
      }),
  );
});
