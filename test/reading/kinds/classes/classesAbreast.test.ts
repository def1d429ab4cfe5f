import { expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME, SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const CANCELLED = "Repurchase of shares and cancelled";

describe("a column of changes for each class, under a heading that says so", () => {
  test.each([
    ["English", "Date | Transaction | Class A change | Class B change | Net change in total shares"],
    ["Chinese", "日期 | 事項 | A類股份變動 | B類股份變動 | 淨變動"],
    ["mixed", "Date 日期 | Event 事項 | Change in Class A | Change in Class B | Total 合計"],
  ] as const)("%s", (_, headings) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | ${CANCELLED} | | -31775000 | -31775000 |
| 2022-12-30 | ${CONVERSION} | -7139508 | 7139508 | 0 |
`,
      SENSETIME,
    ),
  );
});

describe("the balances of the classes abreast, where each row names its class", () => {
  test.each([
    [
      "English",
      "Date | Class | Details of change | Shares | Class B balance | Class A balance | Return filed",
      "Class B",
    ],
    ["Chinese", "日期 | 類別 | 事項 | 增減 | B類股份結餘 | A類股份結餘 | 披露日期", "B類股份"],
    [
      "mixed",
      "Date 日期 | Class 類別 | Event 事項 | Change 增減 | Balance of Class B | Balance of Class A | Filed 披露",
      "Class B",
    ],
  ] as const)("%s", (_, headings, b) => {
    const a = b.replace("B", "A");
    return expectReturn(
      `${SHEETS_OF_SENSETIME}
## 2022
| ${headings} |
| 2022-01-01 | | B/F | | 25987665420 | 7527254580 | |
| 2022-11-30 | ${b} | ${CANCELLED} | -14220000 | 25973445420 | 7527254580 | 2022-11-30 |
| 2022-12-30 | ${b} | ${CANCELLED} | -31775000 | 25941670420 | 7527254580 | |
| 2022-12-30 | ${b} | ${CONVERSION} | 7139508 | 25948809928 | 7527254580 | |
| 2022-12-30 | ${a} | ${CONVERSION} | -7139508 | 25948809928 | 7520115072 | |
| 2022-12-31 | | C/F | | 25948809928 | 7520115072 | |
`,
      SENSETIME,
    );
  });
});

describe("a title stands in the row of the classes, and a kind beside their letters", () => {
  test.each([
    [
      "English",
      "Movements",
      ["Date", "Event"],
      ["A shares", "H shares"],
      ["In", "Out", "Balance"],
      ["Opening", "Closing"],
      "Class | Kind | Listed | Stock code",
    ],
    [
      "Chinese",
      "股份變動情況",
      ["日期", "事項"],
      ["A股", "H股"],
      ["增加", "減少", "結餘"],
      ["期初", "期末"],
      "股份類別 | 股份種類 | 上市 | 股份代號",
    ],
    [
      "mixed",
      "Movements 變動",
      ["Date 日期", "Event 事項"],
      ["A shares A股", "H shares H股"],
      ["In 增加", "Out 減少", "Balance 結餘"],
      ["Opening 期初", "Closing 期末"],
      "Class 類別 | Kind 種類 | Listed 上市 | Stock code 代號",
    ],
  ] as const)("%s", (_, title, [date, event], [a, h], [up, down, balance], [opening, closing], classes) =>
    expectReturn(
      `
## Issuer
| Name of issuer | Northern Harbour Co., Ltd. |
| Date submitted | 2026-03-13 |
| Percentage decimals | 4 |
## Capital
| ${title} | | ${a} | | | ${h} | | |
| ${date} | ${event} | ${up} | ${down} | ${balance} | ${up} | ${down} | ${balance} |
| 2026-02-27 | ${opening} | | | 2000000000 | | | 800000000 |
| 2026-03-12 | Exercise of share options | 350000 | | 2000350000 | | | 800000000 |
| 2026-03-13 | ${CANCELLED} | | | 2000350000 | | 1200000 | 798800000 |
| | ${closing} | | | 2000350000 | | | 798800000 |
## 類別
| ${classes} |
| A | A shares | No | |
| H | H shares | Yes | '01234 |
`,
      {
        classes: [
          {
            listed: "No",
            opening: { date: "27 February 2026", issued: "2,000,000,000" },
            events: [{ date: "12 March 2026", issued: "350,000" }],
            closing: { issued: "2,000,350,000" },
          },
          {
            listed: "Yes",
            stockCode: "01234",
            opening: { date: "27 February 2026", issued: "800,000,000" },
            // 1,200,000 of 800,000,000.
            events: [{ date: "13 March 2026", issued: "-1,200,000", percent: "0.15" }],
            closing: { issued: "798,800,000" },
          },
        ],
      },
    ),
  );
});

describe("a statement a class on its own sheet, with its stock code above", () => {
  test.each([
    [
      "English",
      ["Class of shares", "Stock code", "Not listed"],
      "Date | Description | Issued | Cancelled | Issued share capital",
      ["Brought forward", "Carried forward"],
    ],
    ["Chinese", ["股份類別", "股份代號", "非上市"], "日期 | 摘要 | 發行 | 註銷 | 已發行股本", ["承前結餘", "結轉"]],
    [
      "mixed",
      ["Class 類別", "Stock code 股份代號", "Unlisted 非上市"],
      "Date 日期 | Particulars 摘要 | In 增加 | Out 減少 | Balance 結餘",
      ["Balance b/f 承前", "Balance c/f 結轉"],
    ],
  ] as const)("%s", (_, [called, code, unlisted], headings, [before, after]) =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## Class B
| Statement of issued share capital |

| ${called} | Class B |
| ${code} | '00020 |

| ${headings} |
| 2022-11-30 | ${before} | | | 25973445420 |
| 2022-12-30 | ${CANCELLED} | | 31775000 | 25941670420 |
| 2022-12-30 | ${CONVERSION} | 7139508 | | 25948809928 |
| 2022-12-31 | ${after} | | | 25948809928 |
## Class A
| Statement of issued share capital |

| ${called} | Class A |
| ${code} | ${unlisted} |

| ${headings} |
| 2022-12-30 | ${before} | | | 7527254580 |
| 2022-12-30 | ${CONVERSION} | | 7139508 | 7520115072 |
| 2022-12-31 | ${after} | | | 7520115072 |
`,
      {
        classes: [
          {
            listed: "Yes",
            stockCode: "00020",
            opening: { issued: "25,973,445,420" },
            closing: { issued: "25,948,809,928" },
          },
          { listed: "No", stockCode: "", opening: { issued: "7,527,254,580" }, closing: { issued: "7,520,115,072" } },
        ],
      },
    ),
  );
});
