import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { CKH } from "../../support/published";
import { CKH_PURCHASES, lines } from "../../support/purchases";

const LOG = lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`);

describe("the facts of the class, half of them abreast of the others", () => {
  test.each([
    [
      "English",
      `| Name of issuer | 長江和記實業有限公司 | | Date submitted | 2021-09-15 |
| Class | 普通股 | | Stock code | '00001 |
| Opening balance | 3840422000 | | Opening date | 2021-09-09 |
| Percentage decimals | 4 |`,
      "Trading date | Shares repurchased | Disclosed on",
    ],
    [
      "Chinese",
      `| 公司名稱 | 長江和記實業有限公司 | | 呈交日期 | 2021-09-15 |
| 股份類別 | 普通股 | | 證券代號 | '00001 |
| 期初結存 | 3840422000 | | 期初日期 | 2021-09-09 |
| 百分比小數位 | 4 |`,
      "交易日 | 購回股份數目 | 披露日期",
    ],
    [
      "mixed",
      `| Issuer 公司名稱 | 長江和記實業有限公司 | | Date submitted 呈交日期 | 2021-09-15 |
| Class 股份類別 | 普通股 | | Stock code 證券代號 | '00001 |
| Opening balance 期初結存 | 3840422000 | | As at 截至 | 2021-09-09 |
| Percentage decimals 百分比小數位 | 4 |`,
      "Date 交易日 | Shares repurchased 購回股份數目 | Filed on 披露日期",
    ],
  ] as const)("%s", (_, facts, headings) =>
    expectReturn(`## Sheet1\n${facts}\n## Log\n| ${headings} |\n${LOG}\n`, CKH, "zh-Hant"),
  );

  test("near miss: without the opening day it is asked for", async () => {
    const { findings } = await outcomeOfGrids(`## Sheet1
| Name of issuer | 長江和記實業有限公司 | | Date submitted | 2021-09-15 |
| Class | 普通股 | | Stock code | '00001 |
| Opening balance | 3840422000 | | Percentage decimals | 4 |
## Log
| Trading date | Shares repurchased | Disclosed on |
${LOG}
`);
    expect(findings.some(({ severity, message }) => severity === "error" && message.en.includes("Opening date"))).toBe(
      true,
    );
  });
});
