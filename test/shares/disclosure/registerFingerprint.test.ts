import manifest from "../../../package.json";
import { PROGRAM_VERSION } from "../../../src/shares/values/programVersion";
import type { Register } from "../../../src/shares/register/register";
import { registerFingerprint } from "../../../src/shares/disclosure/registerFingerprint";
import { sensetime } from "../../forms/publishedRegisters";

test("the version on the return is the package's", () => {
  expect(PROGRAM_VERSION).toBe(manifest.version);
});

test("a register has one fingerprint, wherever its tables stand", () => {
  const register = sensetime();
  const moved: Register = {
    ...register,
    tables: [],
    movements: register.movements.map((row) => ({ ...row, origin: { ...row.origin, row: row.origin.row + 7 } })),
  };
  expect(registerFingerprint(moved)).toBe(registerFingerprint(sensetime()));
});

test("a figure shown with other decimals is the same figure", () => {
  const shown = (numerator: bigint, denominator: bigint, decimals: number): Register => {
    const register = sensetime();
    return {
      ...register,
      movements: register.movements.map((row) => ({
        ...row,
        percentage: {
          value: { numerator, denominator },
          decimals,
          keptAs: decimals === 2 ? "fraction of one" : "text with %",
        },
      })),
    };
  };
  expect(registerFingerprint(shown(9n, 100n, 2))).toBe(registerFingerprint(shown(90n, 1000n, 3)));
  expect(registerFingerprint(shown(9n, 100n, 2))).not.toBe(registerFingerprint(shown(8n, 100n, 2)));
});

test("one share, one day or one word more is another register", () => {
  const register = sensetime();
  const [first, ...others] = register.movements;
  if (first === undefined) throw new Error("The register has movements");
  const prints = [
    register,
    ...[
      { ...first, number: -31_775_001n },
      { ...first, date: first.purchaseDates[0] ?? null },
      { ...first, holder: "Nobody" },
      {
        ...first,
        percentage: { value: { numerator: 10n, denominator: 100n }, decimals: 2, keptAs: "text with %" as const },
      },
      { ...first, balanceAfter: 1n },
    ].map((changed) => ({ ...register, movements: [changed, ...others] })),
  ].map(registerFingerprint);
  expect(new Set(prints).size).toBe(6);
});

test("the same rows in another order are another register", () => {
  const register = sensetime();
  const movements = [...register.movements].reverse();
  expect(movements.length).toBeGreaterThan(1);
  expect(registerFingerprint({ ...register, movements })).not.toBe(registerFingerprint(register));
});
