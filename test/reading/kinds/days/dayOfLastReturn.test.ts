import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { ISSUER_OF_SENSETIME, SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

test("movements of the day on which the last return closes are not yet filed where its balance is the one before them", () =>
  // SenseTime's classes of 30 December 2022 as published: Class A opens on the day of its own conversion.
  expectReturn(
    `${SHEETS_OF_SENSETIME}
## Last return
| Share class | Closing balance | Closing date |
| Class B | 25973445420 | 2022-11-30 |
| Class A | 7527254580 | 2022-12-30 |
## Movements
| Date | Share class | Event | Number of shares | Balance after |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 |
`,
    SENSETIME,
  ));

/** Two placings, 100 shares on 31 May and 200 on 3 June 2024, after a return that closed on 31 May with the balance given. */
const afterReturn = (closing: number): string => `
## Issuer
| Name of issuer | Example Holdings Limited |
| Date submitted | 2024-06-03 |
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Ordinary shares | Yes | '00001 | 1000000 | 2024-04-30 |
## Last return
| Closing balance | Closing date |
| ${closing} | 2024-05-31 |
## Movements
| Date | Event | Number of shares | Issue price |
| 2024-05-31 | Placing | 100 | HKD 1.20 |
| 2024-06-03 | Placing | 200 | HKD 1.20 |
`;

test.each([
  ["counts it: filed", 1_000_100, ["200"]],
  ["is the one before it: not yet filed", 1_000_000, ["100", "200"]],
  ["is neither: taken for filed, and the balance is an error", 1_000_050, null],
] as const)("a movement of the day of the last return whose balance %s", async (_, closing, printed) => {
  const outcome = await outcomeOfGrids(afterReturn(closing));
  const events = outcome.end === "written" ? outcome.filled.classes[0]?.events.map(({ issued }) => issued) : null;
  expect(events).toEqual(printed);
});

describe("classes without their opening date open where their last return closed", () => {
  const MOVED = (headings: string, [repurchase, converted]: readonly [string, string]): string => `
## Movements
| ${headings} |
| 2022-12-30 | Class B | ${repurchase} | -31775000 |
| 2022-12-30 | Class B | ${converted} | 7139508 |
| 2022-12-30 | Class A | ${converted} | -7139508 |
`;
  const ENGLISH = ["Repurchase of shares and cancelled", CONVERSION] as const;

  test("English: no column for it", () =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Weighted voting rights | Opening balance |
| Class B | WVR ordinary shares | Yes | '00020 | No  | 25973445420 |
| Class A | WVR ordinary shares | No  |        | Yes | 7527254580  |
## Last return
| Share class | Closing balance | Closing date |
| Class B | 25973445420 | 2022-11-30 |
| Class A | 7527254580 | 2022-12-30 |
${MOVED("Date | Share class | Event | Number of shares", ENGLISH)}`,
      SENSETIME,
    ));

  test("Chinese: the column is there and blank", () =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## 股份類別
| 股份類別 | 股份種類 | 上市 | 證券代號 | 不同投票權 | 期初結存 | 期初日期 |
| Class B | WVR ordinary shares | 是 | '00020 | 否 | 25973445420 | |
| Class A | WVR ordinary shares | 否 | | 是 | 7527254580  | |
## 上次報表
| 股份類別 | 期終結存 | 結算日期 |
| Class B | 25973445420 | 2022-11-30 |
| Class A | 7527254580 | 2022-12-30 |
${MOVED("日期 | 股份類別 | 事項 | 股數", ENGLISH)}`,
      SENSETIME,
    ));

  test("mixed: a roll-forward whose own column of opening dates is filled for one class", () =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}
## Roll-forward 變動
| Movement in issued shares 股份變動, 30 December 2022 |
| Class 類別 | Kind 種類 | Listed 上市 | Stock code 代號 | WVR 不同投票權 | Opening date 期初日期 | Opening balance 期初結存 | ${ENGLISH[0]} | ${CONVERSION} | Closing balance 期終結存 |
| Class B | WVR ordinary shares | Yes | '00020 | No  | 2022-11-30 | 25973445420 | -31775000 | 7139508 | 25948809928 |
| Class A | WVR ordinary shares | No  |        | Yes | | 7527254580 | | -7139508 | 7520115072 |
## Last return
| Share class | Closing balance | Closing date |
| Class B | 25973445420 | 2022-11-30 |
| Class A | 7527254580 | 2022-12-30 |
`,
      SENSETIME,
    ));

  test("a last return with another balance is of another day: it is asked", async () => {
    const { findings } = await outcomeOfGrids(
      afterReturn(1_000_100).replace(" | Opening date |", " |").replace(" | 2024-04-30 |", " |"),
    );
    expect(findings.filter(({ code }) => code === "R140").map(({ facts }) => facts["field"])).toEqual(["Opening date"]);
  });
});
