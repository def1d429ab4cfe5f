import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { ISSUER_OF_TENCENT, MANDATE_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";

const american = (date: string): string => {
  const [year, month, day] = date.split("-");
  return `'${month}/${day}/${year}`;
};
const british = (date: string): string => `'${date.split("-").toReversed().join("/")}`;
const log = (write: (date: string) => string): string =>
  lines(
    TENCENT_PURCHASES,
    ({ date, number, high, low, average, paid, filed }) =>
      `| ${write(date)} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed === "" ? "" : write(filed)} |`,
  );
const classes = (headings: string): string => `## Share classes
| ${headings} |
| Ordinary | Ordinary shares | Yes | '00700 | 80700 RMB | 9190417249 | '06/12/2025 | 0 |
`;
const ENGLISH =
  "Share class | Kind of shares | Listed | Stock code | Multi-counter stock code | Opening balance | Opening date | Opening treasury shares";
const CHINESE = "股份類別 | 股份種類 | 上市 | 股份代號 | 多櫃台證券代號 | 期初結存 | 期初日期 | 期初庫存股";

describe("an opening day that may be read either way, in a workbook whose other days are written month first", () => {
  test.each([
    [
      "English",
      ENGLISH,
      "Trading date | Shares repurchased | High (HK$) | Low (HK$) | Average (HK$) | Total paid (HK$) | Disclosed on",
    ],
    [
      "Chinese",
      CHINESE,
      "交易日 | 購回股數 | 最高價（港元） | 最低價（港元） | 平均價（港元） | 總額（港元） | 披露日期",
    ],
    [
      "mixed",
      ENGLISH,
      "Date 交易日 | Shares 購回股數 | High HK$ | Low HK$ | Average HK$ | Total paid HK$ | Filed 披露日期",
    ],
  ] as const)("%s", (_, ofClasses, ofLog) =>
    expectReturn(
      `${ISSUER_OF_TENCENT}${classes(ofClasses)}${MANDATE_OF_TENCENT}## Repurchases\n| ${ofLog} |\n${log(american)}\n`,
      TENCENT,
    ),
  );

  test("near miss: beside days written day first it is 6 December", async () => {
    const { end } = await outcomeOfGrids(
      `${ISSUER_OF_TENCENT}${classes(ENGLISH)}${MANDATE_OF_TENCENT}## Repurchases
| Trading date | Shares repurchased | High (HK$) | Low (HK$) | Average (HK$) | Total paid (HK$) | Disclosed on |
${log(british)}
`,
    );
    // Nothing lies after it.
    expect(end).toBe("errors");
  });
});
