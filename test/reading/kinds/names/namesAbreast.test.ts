import { expectReturn } from "../../support/grids";
import { TENCENT_ON_FF304 } from "../../support/published";
import { lines, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";

describe("issuer and mandate abreast on one sheet, a name of the issuer below those of the mandate, every value a text", () => {
  test.each([
    [
      "English",
      ["Issuer name:", "Submission date:", "Submitted by:", "Capacity:", "Percentage decimals:", "Confirmations:"],
      ["AGM:", "Issued shares at AGM:", "Mandate limit:", "Bought before 8 Jan 2024:", "Explanatory statement:"],
      "Class | Stock code | RMB counter | In issue | At",
      "Day | Bought | High - Low | Paid | NDDR",
    ],
    [
      "Chinese",
      ["發行人：", "呈交日期：", "呈交人：", "職銜：", "百分比小數位：", "確認："],
      ["股東大會日期：", "決議當日已發行股份：", "授權上限：", "較早前已購回：", "說明函件日期："],
      "類別 | 股份代號 | 人民幣櫃台 | 已發行股份 | 截至",
      "交易日 | 購回股數 | 最高/最低 | 代價 | 已呈報",
    ],
    [
      "mixed",
      [
        "Issuer 發行人",
        "Date submitted 呈交日期",
        "Submitted by 呈交人",
        "Title 職銜",
        "Percentage decimals 百分比小數位",
        "Confirmations 確認",
      ],
      [
        "AGM date 股東大會日期",
        "Issued shares at AGM 決議當日已發行股份",
        "Mandate limit 授權上限",
        "Repurchased before this sheet",
        "Explanatory statement 說明函件日期",
      ],
      "Class 類別 | Stock code 代號 | RMB counter | Issued shares 已發行股份 | As at 截至",
      "Date 日期 | Shares repurchased 購回股數 | High / Low 最高/最低 | Paid 代價 | Filed 披露",
    ],
  ] as const)("%s", (_, issuer, mandate, classes, headings) =>
    expectReturn(
      `
## Sheet1
| Working paper |

| ${issuer[0]} | Tencent Holdings Limited | | ${mandate[0]} | '17 May 2023 |
| ${issuer[1]} | '18 Jan 2024 | | ${mandate[1]} | '9,587,961,965 |
| ${issuer[2]} | Lau Suk Yi | | ${mandate[2]} | '958,796,196 |
| ${issuer[3]} | Secretary | | ${mandate[3]} | '148,592,600 |
| ${issuer[4]} | '5 | | ${mandate[4]} | '6 Apr 2023 |
| ${issuer[5]} | (iv) | | | |
| Last return | '17 Jan 2024 | | | |

| ${classes} |
| Ordinary shares | '00700 | 80700 RMB | '9,452,393,365 | '17 Jan 2024 |

| ${headings} |
${lines(TENCENT_PURCHASES_OF_2024, (row) => {
  const prices = row.high === "" ? " | " : `HK$${row.high} - HK$${row.low} | HK$${row.paid}`;
  return `| '${row.date} | ${row.number} shs | ${prices} | ${row.filed === "" ? "TBA" : "done"} |`;
})}
`,
      TENCENT_ON_FF304,
    ),
  );
});
