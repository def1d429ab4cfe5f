import { placeholderKind } from "../../../../src/reading/cells/parsed";
import { filingStatus } from "../../../../src/reading/vocabulary/statuses";
import { expectReturn } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_MINISO, SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { CKH, MINISO, SENSETIME } from "../../support/published";
import { CKH_PURCHASES, lines } from "../../support/purchases";

describe("whether a return was filed, in two languages in one cell", () => {
  test.each([
    ["English first", "Published 已刊發", "To be published 待刊發"],
    ["Chinese first", "已刊發 Published", "待刊發 To be published"],
    ["with a stroke", "已呈交 / Filed", "未呈交 / Not yet filed"],
  ] as const)("%s", (_, filed, open) =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 董事會文件
| 購回日期 Date of repurchase | 購回股數 Shares repurchased | 百分比 % | 用途 Use | 翌日披露報表 Next Day Disclosure Return |
${lines(CKH_PURCHASES, (row, at) => `| ${row.date} | ${row.number} | ${at === CKH_PURCHASES.length - 1 ? "0.0033%" : ""} | 註銷 | ${at === CKH_PURCHASES.length - 1 ? open : filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  test("languages that say different things say nothing", () => {
    expect(filingStatus("已刊發 To be published")).toBeNull();
    expect(filingStatus("已刊發 Published")).toBe("filed");
  });
});

test("nothing, and not yet known, in two languages in one cell", () => {
  expect(["無 / Nil", "Nil 無", "不適用 N/A", "待定 TBC", "無 TBC", "無形 Nil"].map(placeholderKind)).toEqual([
    "nothing",
    "nothing",
    "nothing",
    "tentative",
    null,
    null,
  ]);
});

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("arrows for signs", () => {
  test.each([
    ["English", "Date | Class | Event | Change in shares", "▼", "▲"],
    ["Chinese", "日期 | 類別 | 事項 | 增減股數", "↓", "↑"],
    ["mixed", "Date 日期 | Class 類別 | Event 事項 | Change 變動 (▲增／▼減)", "▼ ", "▲ "],
  ] as const)("%s", (_, headings, down, up) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | ${down}31,775,000 |
| 2022-12-30 | Class B | ${CONVERSION} | ${up}7,139,508 |
| 2022-12-30 | Class A | ${CONVERSION} | ${down}7,139,508 |
`,
      SENSETIME,
    ),
  );
});

describe("a card of an event without a number, beside one with a number", () => {
  test.each([
    ["English", ["Event", "Date", "Number of shares", "Price", "Details"], "See Part B"],
    ["Chinese", ["事件", "日期", "股份數目", "價格", "詳情"], "見B部"],
    [
      "mixed",
      ["事件 / Event", "日期 / Date", "股份數目 / Number of shares", "價格 / Price", "詳情 / Details"],
      "見B部 / See Part B",
    ],
  ] as const)("%s", (_, [event, date, number, price, details], seePartB) =>
    expectReturn(
      `${SHEETS_OF_MINISO}
## Events
| ${event} | Shares repurchased and cancelled |
| ${date} | 2024-10-08 |
| ${number} | (701,740) |
| ${price} | HK$34.6296 |
| ${details} | 175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024 |

| ${event} | ${seePartB} |
| ${date} | 2024-10-17 |
`,
      MINISO,
    ),
  );
});

describe("days written month first throughout a workbook", () => {
  test.each([
    [
      "English",
      ["Name of issuer", "Date submitted"],
      "Share class | Listed | Stock code | Opening balance | Opening date",
      "Date | Event | Number of shares | Disclosed on",
    ],
    [
      "Chinese",
      ["發行人", "呈交日期"],
      "股份類別 | 上市 | 股份代號 | 期初結存 | 期初日期",
      "日期 | 事項 | 股數 | 披露日期",
    ],
    [
      "mixed",
      ["Issuer 發行人", "Date submitted 呈交日期"],
      "Class 類別 | Listed 上市 | Stock code 代號 | Opening balance 期初結存 | As at 截至",
      "Date 日期 | Event 事項 | Shares 股數 | Filed 披露",
    ],
  ] as const)("%s", (_, [issuer, submitted], classes, movements) =>
    expectReturn(
      `
## Issuer
| ${issuer} | Example Limited |
| ${submitted} | '12/30/2022 |
## Share classes
| ${classes} |
| Ordinary | Yes | '00001 | 1000000000 | '11/30/2022 |
## Movements
| ${movements} |
| '12/05/2022 | Placing of new shares | 50000000 | '12/06/2022 |
| '12/08/2022 | Exercise of share options | 300000 | |
`,
      {
        header: { dateSubmitted: "30 December 2022" },
        classes: [
          {
            // After the placing, which was filed.
            opening: { date: "05 December 2022", issued: "1,050,000,000" },
            events: [{ date: "08 December 2022", issued: "300,000" }],
          },
        ],
      },
    ),
  );
});
