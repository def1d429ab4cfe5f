import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import {
  ISSUER_OF_SENSETIME,
  ISSUER_OF_TENCENT,
  MANDATE_OF_TENCENT,
  SHEETS_OF_SENSETIME,
} from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

const OPENED = [
  { opening: { date: "30 November 2022", issued: "25,973,445,420" }, closing: { issued: "25,948,809,928" } },
  { opening: { date: "30 November 2022", issued: "7,527,254,580" }, closing: { issued: "7,520,115,072" } },
];

describe("a row a class with its events across, from the opening to the closing balance", () => {
  test("English: beside a table of classes, with a total of all classes", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Roll-forward
| Statement of changes for the period ended 30 December 2022 |
| Class | Balance b/f | ${CANCELLED} | ${CONVERTED} | Balance c/f |
| Class B | 25973445420 | -31775000 | 7139508 | 25948809928 |
| Class A | 7527254580 | 0 | -7139508 | 7520115072 |
| Total | 33500700000 | -31775000 | 0 | 33468925000 |
`,
      { classes: SENSETIME.classes },
    ));

  test("Chinese: sizes without signs under what takes shares away, and an event without any", () =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## 股份類別
| 類別 | 種類 | 上市 | 代號 | 不同投票權 |
| B類 | WVR ordinary shares | 是 | '00020 | 否 |
| A類 | WVR ordinary shares | 否 | | 是 |
## 變動表
| 截至2022年12月30日止股份變動表 |
| 類別 | 於2022年11月30日的結餘 | 發行 | 購回並註銷 | ${CONVERTED} | 於2022年12月30日的結餘 |
| B類 | 25973445420 | | 31775000 | 7139508 | 25948809928 |
| A類 | 7527254580 | | | -7139508 | 7520115072 |
`,
      { classes: OPENED },
    ));

  test("mixed: it is the table of the classes too", () =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## Roll-forward 變動
| Class 類別 | Kind 種類 | Listed 上市 | Stock code 代號 | WVR 不同投票權 | As at 30 November 2022 | Repurchased and cancelled 購回並註銷 | ${CONVERTED} | As at 30 December 2022 |
| Class B | WVR ordinary shares | Yes | '00020 | No | 25973445420 | -31775000 | 7139508 | 25948809928 |
| Class A | WVR ordinary shares | No | | Yes | 7527254580 | | -7139508 | 7520115072 |
`,
      { classes: OPENED },
    ));

  test("a figure typed wrong is found by the closing balance", () =>
    expectErrors(
      `${SHEETS_OF_SENSETIME}
## Roll-forward
| Statement of changes for the period ended 30 December 2022 |
| Class | Balance b/f | ${CANCELLED} | ${CONVERTED} | Balance c/f |
| Class B | 25973445420 | -31757000 | 7139508 | 25948809928 |
| Class A | 7527254580 | 0 | -7139508 | 7520115072 |
`,
      [
        "Roll-forward!E3, Roll-forward!D3, Roll-forward!C3 B120",
        "Share classes!H2, Share classes!F2, Roll-forward!C3, Roll-forward!D3 B110",
      ],
    ));
});

test("treasury shares at the opening, none of them, are no movement between the balances of a class", async () => {
  const outcome = await outcomeOfGrids(`${ISSUER_OF_TENCENT}${MANDATE_OF_TENCENT}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares | Closing balance |
| Ordinary | Ordinary shares | Yes | '00700 | 9190417249 | 2025-06-12 | 0 | 9190417249 |
## Repurchases
| Trading date | Number | Purpose |
| 2025-06-13 | 982000 | cancellation |
`);
  expect(notesOf(outcome)).not.toContain("R160 columns-not-read");
});
