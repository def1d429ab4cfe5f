import fc from "fast-check";
import { readRegister } from "../../../src/reading/readRegister";
import { afterChange, changeBy, NO_CHANGE } from "../../../src/shares/balances/balances";
import { Ledger } from "../../../src/shares/ledger";
import type { Register } from "../../../src/shares/register/register";
import { sheet, surveyOf } from "../../support/sheetFixture";

/** A cell holds a count of fifteen digits, and ten such counts come to more than a double holds. */
const MOST = 10n ** 15n - 1n;

interface Row {
  readonly number: bigint;
  readonly balance: bigint | null;
}

function registerOf(opening: bigint, rows: readonly Row[]): Register {
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

/** The places of the rows whose Balance after does not follow. */
function rowsBroken(opening: bigint, rows: readonly Row[]): readonly number[] {
  const ledger = new Ledger(registerOf(opening, rows));
  return ledger.register.classes
    .flatMap((shareClass) => ledger.brokenBalances(null, shareClass))
    .map(({ movement }) => movement.origin.row - 1);
}

const number = fc.oneof(
  { weight: 1, arbitrary: fc.bigInt({ min: -1_000_000n, max: 1_000_000n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: MOST - 9n, max: MOST }) },
  { weight: 3, arbitrary: fc.bigInt({ min: -MOST, max: 9n - MOST }) },
);
const numbers = fc.array(fc.record({ number, isStated: fc.boolean() }), { minLength: 1, maxLength: 60, size: "max" });

describe("balances around what a double holds", () => {
  test("are added up to the share", () => {
    let beyond = 0;
    fc.assert(
      fc.property(numbers, (each) => {
        const { movements } = registerOf(
          5n,
          each.map((row) => ({ number: row.number, balance: null })),
        );
        const sum = each.reduce((total, row) => total + row.number, 0n);
        if (sum >= 2n ** 53n || sum <= -(2n ** 53n)) beyond += 1;
        expect(movements.map(changeBy).reduce(afterChange, NO_CHANGE)).toEqual({ issued: sum, treasury: 0n });
      }),
      { numRuns: 80, seed: 20_221_230 },
    );
    expect(beyond).toBeGreaterThan(5);
  });

  test("hold where they hold, and one share too many is found at its row", () => {
    let [beyond, wrongs] = [0, 0];
    fc.assert(
      fc.property(numbers, fc.bigInt({ min: 1n, max: MOST - 1_000n }), fc.nat(), (each, opening, at) => {
        let balance = opening;
        const rows = each.map((row) => {
          balance += row.number;
          return { ...row, balance };
        });
        const fits = rows.flatMap((row, index) => (row.balance <= MOST && row.balance >= -MOST ? [index] : []));
        const wrong = fits[at % fits.length];
        const withSlip = (slip: bigint): readonly Row[] =>
          rows.map((row, index) => {
            const isStated = fits.includes(index) && (row.isStated || index === wrong);
            return {
              number: row.number,
              balance: isStated ? row.balance + (index === wrong ? slip : 0n) : null,
            };
          });
        expect(rowsBroken(opening, withSlip(0n))).toEqual([]);
        if (wrong === undefined || rows[wrong]?.balance === MOST) return;
        expect(rowsBroken(opening, withSlip(1n))).toEqual([wrong]);
        wrongs += 1;
        if (rows.some((row) => row.balance >= 2n ** 53n)) beyond += 1;
      }),
      { numRuns: 40, seed: 20_221_230 },
    );
    expect([wrongs > 25, beyond > 5]).toEqual([true, true]);
  });

  test("are found wrong also by just what doubles lose on the way", () => {
    const up = Array.from({ length: 14 }, () => MOST);
    const down = Array.from({ length: 14 }, () => 2n - MOST);
    const changes = [3n, ...up, ...down, 5n];
    const opening = 1_000n;
    const exact = changes.reduce((sum, each) => sum + each, opening);
    const lost = BigInt(changes.reduce((sum, each) => sum + Number(each), Number(opening))) - exact;
    expect(lost).not.toBe(0n);
    const last = changes.length - 1;
    const withSlip = (slip: bigint): readonly Row[] =>
      changes.map((each, index) => ({
        number: each,
        balance: index === 0 ? opening + each : index === last ? exact + slip : null,
      }));
    expect(rowsBroken(opening, withSlip(0n))).toEqual([]);
    expect(rowsBroken(opening, withSlip(lost))).toEqual([last]);
  });
});
