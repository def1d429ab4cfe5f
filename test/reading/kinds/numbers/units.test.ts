import { checkRegister } from "../../../../src/actions/checkRegister";
import type { Register } from "../../../../src/shares/register/register";
import { cellsWorkbook } from "../../../support/cellsWorkbook";
import { showCell } from "../../../../src/shares/values/cell";
import { expectErrors, expectReturn, outcomeOfCells, outcomeOfGrids, sheetsOf } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { surveyOf } from "../../../support/sheetFixture";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("units");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";

const movements = (heading: string, numbers: readonly [string, string, string], title = ""): string =>
  `${SHEETS_OF_SENSETIME}
## Movements
${title === "" ? "" : `| ${title} |\n`}| Date | Class | Event | ${heading} | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | ${numbers[0]} | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | ${numbers[1]} | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | ${numbers[2]} | | ${HOLDER} |
`;
const THOUSANDS = ["-31775", "7139.508", "-7139.508"] as const;
const MILLIONS = ["-31.775", "7.139508", "-7.139508"] as const;
const TEN_THOUSANDS = ["-3177.5", "713.9508", "-713.9508"] as const;

describe("a unit multiplies where it is exact", () => {
  proofEach(
    [
      ["English: '000 in brackets", movements("No. of shares ('000)", THOUSANDS)],
      ["English: in thousands", movements("Shares (in thousands)", THOUSANDS)],
      ["English: million", movements("Number of shares (million)", MILLIONS)],
      [
        "English: in the title",
        movements("Number of shares", THOUSANDS, "Movements in issued shares (in thousand shares)"),
      ],
      ["Chinese: 千股", movements("股份數目（千股）", THOUSANDS)],
      ["Chinese: 萬股", movements("股數(萬股)", TEN_THOUSANDS)],
      ["mainland: 万股", movements("变动股数（万股）", TEN_THOUSANDS)],
      ["Chinese: 百萬股", movements("股份數目(百萬股)", MILLIONS)],
      ["mixed: both languages", movements("No. of shares 股數 ('000 千股)", THOUSANDS)],
    ],
    (_, grids) => expectReturn(grids, SENSETIME_WITH_REMARKS),
  );

  proof("Chinese: the title of the log says 單位：萬股", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 購回股份明細（單位：萬股） |

| 交易日 | 購回股數 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number / 10_000} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("a number no unit makes whole is one error at the heading", () =>
    expectErrors(movements("No. of shares ('000)", ["-31775", "7139.5085", "-7139.5085"]), [
      expect.stringMatching(/^Movements!D1/) as string,
    ]),
  );
});

proofEach([["#,##0,"], ['#,##0,"k"'], ["#,##0.0,,"]] as const, async (format) => {
  const sheets = sheetsOf(`${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`);
  const snapshots = sheets.map(({ snapshot }) => ({
    ...snapshot,
    formats: snapshot.formats.map((row) =>
      row.map((each, at) => (snapshot.region.sheet === "Repurchases" && at === 1 ? format : each)),
    ),
  }));
  const outcome = await outcomeOfCells({ survey: surveyOf(sheets), snapshots });
  expect(outcome.end === "written" ? outcome.filled : outcome).toMatchObject(TENCENT);
});

test("a heading that counts in lots is an error at the heading, once", async () => {
  const { findings } = await outcomeOfGrids(movements("Number of shares (lots)", ["-63,550", "14,279", "-14,279"]));
  const asked = findings.filter(({ name }) => name === "unit-unclear");
  expect(asked.map(({ severity, cells }) => [severity, cells.map(showCell)])).toEqual([["error", ["Movements!D1"]]]);
});

test.each([
  ["English", "Number of shares (lots of 500)"],
  ["Chinese", "股份數目（每手500股）"],
  ["mixed", "Shares 股份數目 (board lots of 500 shares)"],
])("a heading that says how many shares a lot is: %s", (_, heading) =>
  expectReturn(movements(heading, ["-63550", "14279.016", "-14279.016"]), SENSETIME_WITH_REMARKS),
);

describe("a row of the Settings table says what one of a column is", () => {
  const settings = (name: string, value: string): string => `
## Settings
| Setting | Value |
| ${name} | ${value} |
`;

  proofEach(
    [
      ["English: lots of 500", "Number of shares (lots)", "Unit Movements.Number of shares", "500"],
      ["Chinese: 手數", "股份數目 (手)", "單位 變動.股份數目", "500"],
      ["mixed: board lots 手數", "Shares 股份數目 (board lots 手數)", "Unit 變動.Number of shares", "'500"],
    ],
    // 31,775,000 is 63,550 lots of 500, 7,139,508 is 14,279.016 of them.
    (_, heading, name, value) =>
      expectReturn(
        `${movements(heading, ["-63550", "14279.016", "-14279.016"])}${settings(name, value)}`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  test("the question says the row in both languages, and a unit that is no whole number answers nothing", async () => {
    const grids = movements("Number of shares (lots)", ["-63550", "14279.016", "-14279.016"]);
    const { findings } = await outcomeOfGrids(`${grids}${settings("Unit Movements.Number of shares", "a few")}`);
    const [asked] = findings.filter(({ name }) => name === "unit-unclear");
    expect(asked?.todo.en).toContain('"Unit Movements.Number of shares"');
    expect(asked?.todo["zh-Hant"]).toContain("「單位 變動.股份數目」");
  });
});

describe("prices in hundredths of a currency", () => {
  const log = (high: string, low: string): string => `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | ${high} | ${low} | Average (HKD) | Total paid (HKD) | Filed on |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high: highest, low: lowest, average, paid, filed }) =>
    `| ${date} | ${number} | ${highest === "" ? "" : Number(highest) * 100} | ${lowest === "" ? "" : Number(lowest) * 100} | ${average} | ${paid} | ${filed} |`,
)}`;
  proofEach(
    [
      ["English: HK cents", "High (HK cents)", "Low (HK cents)"],
      ["Chinese: 港仙", "最高價（港仙）", "最低價（港仙）"],
      ["mixed: both", "High 最高價 (HK cents 港仙)", "Low 最低價 (HK cents 港仙)"],
    ],
    (_, high, low) => expectReturn(log(high, low), TENCENT),
  );

  const registerOf = async (grids: string): Promise<Register> => {
    const sheets = sheetsOf(grids);
    const cells = { survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) };
    return (await checkRegister(cellsWorkbook(cells).workbook)).register;
  };

  test("a price that names its own currency is in that, whatever the heading says", async () => {
    const register = await registerOf(log("High (HK cents)", "Low (HK cents)").replace("| 51500 |", "| HKD 515 |"));
    expect(register.repurchases.at(-1)?.highestPrice).toEqual({
      currency: "HKD",
      amount: { numerator: 515n, denominator: 1n },
    });
  });

  test("pence are of the pound", async () => {
    const register = await registerOf(log("High (pence)", "Low (pence)"));
    const price = register.repurchases.at(-1)?.highestPrice;
    expect(price?.currency).toBe("GBP");
    // 51,500 pence are 515 pounds.
    expect(price === null || price === undefined ? null : price.amount.numerator).toBe(
      515n * (price?.amount.denominator ?? 1n),
    );
  });
});
