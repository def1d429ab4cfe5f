import { readRegister } from "../../src/reading/readRegister";
import type { Movement } from "../../src/shares/register/movement";
import { compareRatios, parseDecimal, type Ratio } from "../../src/shares/values/ratio";
import { sheet, surveyOf } from "../support/sheetFixture";

const CLASSES = sheet("Share classes", "| Share class | Opening balance |\n| Ordinary | 1,000,000 |");

function movementsIn(text: string): readonly Movement[] {
  const sheets = [CLASSES, sheet("Movements", text)];
  return readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  ).register.movements;
}

const equals = (ratio: Ratio | undefined, decimal: string): boolean => {
  const expected = parseDecimal(decimal);
  return ratio !== undefined && expected !== null && compareRatios(ratio, expected) === 0;
};

// Plain numbers, numbers typed as text, blanks and what cannot be read, mixed in every column of figures.
const MIXED = `
  | Date | Event | Number of shares | Issue price (HKD) | Balance after | Percentage | Disclosed on | Holder |
  | 2022-12-27 | Placing | 5000 | 4.35 | 1005000 | 0.5% | 2022-12-28 | |
  | 2022-12-28 | Placing | '(1,250) | USD 5.10 | '1,003,750 | '0.12% | | Chan Tai Man |
  | 2022-12-28 | Placing | | | | | | |
  | 27 December 2022 | Placing | TBC | n/a | 999999999999999 | 0.0949% | 2022-12-30 | |
  | 2022-12-29 | Placing | -700 | 0.07 | | 12% | 2022-12-30 | Lee |`;

describe("rows of Movements", () => {
  const rows = movementsIn(MIXED);

  test("give each count as its cell says it, of a number or of a text", () => {
    expect(rows.map(({ number }) => number)).toEqual([5_000n, -1_250n, null, null, -700n]);
    expect(rows.map(({ balanceAfter }) => balanceAfter)).toEqual([
      1_005_000n,
      1_003_750n,
      null,
      999_999_999_999_999n,
      null,
    ]);
    expect(rows.map(({ treasuryShares }) => treasuryShares)).toEqual([null, null, null, null, null]);
  });

  test("give prices and percentages exactly, with their currency and decimals", () => {
    expect(rows.map(({ issuePrice }) => issuePrice?.currency)).toEqual(["HKD", "USD", undefined, undefined, "HKD"]);
    expect([
      equals(rows[0]?.issuePrice?.amount, "4.35"),
      equals(rows[1]?.issuePrice?.amount, "5.1"),
      equals(rows[4]?.issuePrice?.amount, "0.07"),
    ]).toEqual([true, true, true]);
    expect([
      equals(rows[0]?.percentage?.value, "0.5"),
      equals(rows[1]?.percentage?.value, "0.12"),
      equals(rows[3]?.percentage?.value, "0.0949"),
      equals(rows[4]?.percentage?.value, "12"),
    ]).toEqual([true, true, true, true]);
    // Percentage cells of a sketch are formatted 0.00%; a text shows the decimals it has.
    expect(rows.map(({ percentage }) => percentage?.decimals)).toEqual([2, 2, undefined, 2, 2]);
    expect(rows.map(({ percentage }) => percentage?.keptAs)).toEqual([
      "fraction of one",
      "text with %",
      undefined,
      "fraction of one",
      "fraction of one",
    ]);
  });

  test("keep dates, texts, places and what could not be read with their own row", () => {
    expect(rows.map(({ date }) => date)).toEqual([
      "2022-12-27",
      "2022-12-28",
      "2022-12-28",
      "2022-12-27",
      "2022-12-29",
    ]);
    expect(rows.map(({ disclosedOn }) => disclosedOn)).toEqual(["2022-12-28", null, null, "2022-12-30", "2022-12-30"]);
    expect(rows.map(({ holder }) => holder)).toEqual(["", "Chan Tai Man", "", "", "Lee"]);
    expect(rows.map(({ origin }) => origin.row)).toEqual([1, 2, 3, 4, 5]);
    expect(rows.map(({ unread }) => [...unread])).toEqual([[], [], ["Number of shares"], ["Number of shares"], []]);
  });

  test("leave no gap where a row only states a balance", () => {
    const [placing, award] = movementsIn(`
      | Date | Event | Number of shares | Balance after |
      | 2022-12-26 | Opening balance | | 1000000 |
      | 2022-12-27 | Placing | 5000 | 1005000 |
      | 2022-12-28 | Balance c/f | | 1005000 |
      | 2022-12-29 | Award | 700 | 1005700 |`);
    expect([placing?.event, placing?.number, placing?.origin.row]).toEqual(["Placing", 5_000n, 2]);
    expect([award?.event, award?.number, award?.balanceAfter, award?.origin.row]).toEqual([
      "Award",
      700n,
      1_005_700n,
      4,
    ]);
  });

  test("are frozen: nothing that is asked of a register changes it", () => {
    expect(rows.map((row) => Object.isFrozen(row))).toEqual([true, true, true, true, true]);
  });
});
