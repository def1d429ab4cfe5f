import fc from "fast-check";
import { readRegister } from "../../src/reading/readRegister";
import { changeOfRows, lowestOfRows } from "../../src/shares/balances/balances";
import type { Register } from "../../src/shares/register/register";
import { ROWS_IN_BLOCK } from "../../src/shares/rowBlocks";
import { brokenBalances } from "../../src/shares/balances/runningBalance";
import { sheet, surveyOf } from "../support/sheetFixture";

/** A cell holds a count of fifteen digits, and ten such counts come to more than a double holds. */
const MOST = 10n ** 15n - 1n;

function registerOf(
  opening: bigint,
  rows: readonly { readonly number: bigint; readonly balance: bigint | null }[],
): Register {
  const lines = rows.map(({ number, balance }) => `| 2024-05-02 | Placing | ${number} | ${balance ?? ""} |`);
  const sheets = [
    sheet("Share classes", `| Share class | Opening balance | Opening date |\n| Ordinary | ${opening} | 2024-05-01 |`),
    sheet("Movements", ["| Date | Event | Number of shares | Balance after |", ...lines].join("\n")),
  ];
  return readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  ).register;
}

const number = fc.oneof(
  { weight: 1, arbitrary: fc.bigInt({ min: -1_000_000n, max: 1_000_000n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: MOST - 9n, max: MOST }) },
  { weight: 3, arbitrary: fc.bigInt({ min: -MOST, max: 9n - MOST }) },
);
const numbers = fc.array(fc.record({ number, isStated: fc.boolean() }), { minLength: 1, maxLength: 60, size: "max" });

describe("balances around what a double holds", () => {
  test("are added up as bigints add them up", () => {
    let beyond = 0;
    fc.assert(
      fc.property(numbers, (each) => {
        const { movements } = registerOf(
          5n,
          each.map((row) => ({ number: row.number, balance: null })),
        );
        const sums = each.map((_, index) => each.slice(0, index + 1).reduce((sum, row) => sum + row.number, 0n));
        if (sums.some((sum) => sum >= 2n ** 53n || sum <= -(2n ** 53n))) beyond += 1;
        expect(changeOfRows(movements).issued).toBe(sums.at(-1));
        expect(lowestOfRows(movements).issued).toBe(sums.reduce((lowest, sum) => (sum < lowest ? sum : lowest), 0n));
      }),
      { numRuns: 80, seed: 20_221_230 },
    );
    expect(beyond).toBeGreaterThan(5);
  });

  test("hold where they hold, and one share too many is found at its row, blocks below the first", () => {
    let [beyond, wrongs] = [0, 0];
    // The first block of rows is walked from the opening balance on; those below it are taken as wholes where they hold.
    const lead = Array.from({ length: ROWS_IN_BLOCK }, () => ({ number: 1n, isStated: true }));
    fc.assert(
      fc.property(numbers, fc.bigInt({ min: 1n, max: MOST - 1_000n }), fc.nat(), (each, opening, at) => {
        let balance = opening;
        const rows = [...lead, ...each].map((row) => {
          balance += row.number;
          return { number: row.number, isStated: row.isStated, balance };
        });
        const fits = rows.flatMap((row, index) =>
          index >= lead.length && row.balance <= MOST && row.balance >= -MOST ? [index] : [],
        );
        const wrong = fits[at % fits.length];
        const found = (slip: bigint): number[] => {
          const lines = rows.map((row, index) => ({
            number: row.number,
            balance:
              index < lead.length || (fits.includes(index) && (row.isStated || index === wrong))
                ? row.balance + (index === wrong ? slip : 0n)
                : null,
          }));
          const register = registerOf(opening, lines);
          const [shareClass] = register.classes;
          if (shareClass === undefined) throw new Error("no class");
          return brokenBalances(register, shareClass, 0n).map(({ movement }) => movement.origin.row - 1);
        };
        expect(found(0n)).toEqual([]);
        if (wrong === undefined || rows[wrong]?.balance === MOST) return;
        expect(found(1n)).toEqual([wrong]);
        wrongs += 1;
        if (rows.some((row) => row.balance >= 2n ** 53n)) beyond += 1;
      }),
      { numRuns: 40, seed: 20_221_230 },
    );
    expect([wrongs > 25, beyond > 5]).toEqual([true, true]);
  });

  test("are found wrong also by just what doubles lose on the way", () => {
    const numbers = [
      ...Array.from({ length: ROWS_IN_BLOCK }, () => 1n),
      3n,
      ...Array.from({ length: 14 }, () => MOST),
      ...Array.from({ length: 14 }, () => 2n - MOST),
      5n,
    ];
    const last = numbers.length - 1;
    const opening = 1_000n;
    const exact = numbers.reduce((sum, each) => sum + each, opening);
    const lost = BigInt(numbers.reduce((sum, each) => sum + Number(each), Number(opening))) - exact;
    expect(lost).not.toBe(0n);
    const foundWith = (slip: bigint): number[] => {
      let balance = opening;
      const lines = numbers.map((each, index) => {
        balance += each;
        return { number: each, balance: index <= ROWS_IN_BLOCK ? balance : index === last ? balance + slip : null };
      });
      const register = registerOf(opening, lines);
      const [shareClass] = register.classes;
      return shareClass === undefined
        ? []
        : brokenBalances(register, shareClass, 0n).map(({ movement }) => movement.origin.row - 1);
    };
    expect(foundWith(0n)).toEqual([]);
    expect(foundWith(lost)).toEqual([last]);
  });
});
