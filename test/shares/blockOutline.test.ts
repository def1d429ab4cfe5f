import fc from "fast-check";
import { readRegister } from "../../src/reading/readRegister";
import { IS, outlineOf, partWith, rowsWith } from "../../src/shares/blockOutline";
import { changeBy, changeOfRows, lowestOfRows } from "../../src/shares/balances/balances";
import { categoryOf } from "../../src/shares/register/category";
import type { Movement } from "../../src/shares/register/movement";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { variedRegister } from "../support/variedRegister";

/** What each bit says, in the words of the rules that ask. */
const SAYS: Readonly<Record<keyof typeof IS, (row: Movement) => boolean>> = {
  dated: ({ date }) => date !== null,
  numbered: ({ number }) => number !== null,
  classed: ({ shareClass }) => shareClass !== null,
  disclosed: ({ disclosedOn }) => disclosedOn !== null,
  standing: ({ category }) => !categoryOf(category).uncancelled,
  known: ({ date, number, shareClass, category }) =>
    date !== null && shareClass !== null && (number !== null || categoryOf(category).uncancelled),
  ofIssuedAlone: ({ category, treasuryShares }) =>
    treasuryShares === null &&
    categoryOf(category).issued !== "none" &&
    !["up", "down"].includes(categoryOf(category).treasury),
  namingPurchases: ({ purchaseDates }) => purchaseDates.length > 0,
  statingBalance: ({ balanceAfter }) => balanceAfter !== null,
  statingTreasury: ({ treasuryAfter }) => treasuryAfter !== null,
  statingTotal: ({ totalAfter }) => totalAfter !== null,
  statingTreasuryLeg: ({ treasuryShares }) => treasuryShares !== null,
  pricedBelowZero: ({ issuePrice, marketPrice }) =>
    [issuePrice, marketPrice].some((price) => price !== null && price.amount.numerator < 0n),
  disclosedEarly: ({ date, disclosedOn }) => date !== null && disclosedOn !== null && disclosedOn < date,
  signedWrongly: ({ number, category }) => {
    const { issued } = categoryOf(category);
    return number !== null && ((issued === "up" && number < 0n) || (issued === "down" && number > 0n));
  },
  ofNought: ({ number }) => number === 0n,
  namingHolder: ({ holder }) => holder !== "",
  movingIssued: ({ category }) => categoryOf(category).issued !== "none",
};
const NAMES = Object.keys(SAYS) as (keyof typeof IS)[];

/** Rows with faults of every family, cut into blocks at will. */
async function rowsOf(seed: number): Promise<readonly Movement[]> {
  const { workbook } = cellsWorkbook(variedRegister(seed, 40));
  const survey = await workbook.survey();
  const regions = survey.sheets.flatMap(({ used }) => used ?? []);
  const { movements } = readRegister(survey, await workbook.read(regions)).register;
  // Columns that the varied registers do not keep, on rows of plain data.
  return movements.map((row, index) =>
    index % 3 === 0
      ? {
          ...row,
          number: index % 4 === 0 ? 0n : row.number,
          holder: index % 5 === 0 ? "Chan Tai Man" : "",
          treasuryAfter: index % 2 === 0 ? 500n : null,
          totalAfter: index % 2 === 0 ? null : 900n,
        }
      : row,
  );
}

const mask = fc.subarray(NAMES, { maxLength: 3 });
const bits = (names: readonly (keyof typeof IS)[]): number => names.reduce((all, name) => all | IS[name], 0);

describe("the outline of a block", () => {
  test("tells of each row what the row says, and finds the rows meant", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 1, max: 40 }),
        mask,
        mask,
        async (seed, size, having, others) => {
          const lacking = others.filter((name) => !having.includes(name));
          const rows = await rowsOf(seed);
          const blocks = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
            rows.slice(index * size, (index + 1) * size),
          );
          for (const block of blocks) {
            const outline = outlineOf(block);
            for (const [index, row] of block.entries()) {
              const said = NAMES.filter((name) => SAYS[name](row));
              for (const name of said) seen.add(name);
              expect(NAMES.filter((name) => ((outline.rows[index] ?? 0) & IS[name]) !== 0)).toEqual(said);
            }
            expect([outline.earliest, outline.latest]).toEqual([
              block.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
              block
                .flatMap(({ date }) => date ?? [])
                .sort()
                .at(-1) ?? null,
            ]);
            expect(outline.lastDisclosed).toBe(
              block
                .flatMap(({ disclosedOn }) => disclosedOn ?? [])
                .sort()
                .at(-1) ?? null,
            );
          }
          const meant = (row: Movement): boolean =>
            having.every((name) => SAYS[name](row)) && !lacking.some((name) => SAYS[name](row));
          expect(blocks.map(partWith(bits(having), bits(lacking)))).toEqual(blocks.map((block) => block.filter(meant)));
          expect(rowsWith(bits(having), bits(lacking))(blocks)).toEqual(rows.filter(meant));
        },
      ),
      { numRuns: 60, seed: 20_221_230 },
    );
    // Each of them was seen on some row: none of this is said of nothing.
    expect([...seen].sort()).toEqual([...NAMES].sort());
  });

  test("adds up what its rows do, and how low that goes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 ** 6 }), async (seed) => {
        const rows = [...(await rowsOf(seed))];
        const running = rows.map((_, index) => rows.slice(0, index + 1).map(changeBy));
        for (const part of ["issued", "treasury"] as const) {
          const sums = running.map((changes) => changes.reduce((sum, change) => sum + change[part], 0n));
          expect(changeOfRows(rows)[part]).toBe(sums.at(-1) ?? 0n);
          expect(lowestOfRows(rows)[part]).toBe(sums.reduce((lowest, sum) => (sum < lowest ? sum : lowest), 0n));
        }
      }),
      { numRuns: 30, seed: 20_221_230 },
    );
  });
});
