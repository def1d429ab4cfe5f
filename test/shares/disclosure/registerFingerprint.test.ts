import manifest from "../../../package.json";
import { PROGRAM_VERSION } from "../../../src/shares/values/programVersion";
import type { Register } from "../../../src/shares/register/register";
import { registerFingerprint } from "../../../src/shares/disclosure/registerFingerprint";
import { fingerprint } from "../../../src/shares/values/fingerprint";
import { aRegister } from "../../support/registerBuilder";
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

/**
 * Returns that were filed carry the fingerprint of their register: what it is made of must stay. Written out by hand: each list with its length and a
 * fingerprint a row, each row its fields in the order of their names, nothing of where it stands; a list of schemes only where there is one.
 */
test("a fingerprint is made of the fields of each row, by name", () => {
  const register = aRegister({
    issuer: null,
    classes: [{ name: "H", listed: false, opening: "1,000" }],
    closingPrices: [{ date: "2025-06-13", close: "HKD 10.50" }, { close: "-0.00" }, { close: "3" }],
  });
  const shareClass =
    '{description:"",kind:"",kindInChinese:"",listed:false,multiCounter:"",name:"H",nameInChinese:"",openingBalance:{value:1000n,},stockCode:"",typeAsFiled:"",weighted:false,}';
  const price = (close: string, date = ""): string =>
    `{close:{amount:${close},},${date}isWithoutTrade:false,shareClass:"H",}`;
  const prices = [price('105e-1,currency:"HKD"', 'date:"2025-06-13",'), price("0"), price("3e-0")];
  const lines = [
    "classes:1",
    fingerprint(shareClass),
    "closingPrices:3",
    ...prices.map(fingerprint),
    "issuer:null",
    "lastReturns:0",
    "mandates:0",
    "movements:0",
    "repurchases:0",
    "settings:0",
    "statedBalances:0",
    "statedTotals:0",
    "treasurySales:0",
  ];
  expect(registerFingerprint(register)).toBe(fingerprint(lines.join("\n")));
});

test("ratios in lowest terms, sets in order, schemes where there are some", () => {
  const withThirds = (numerator: bigint, denominator: bigint): Register => {
    const register = aRegister({ closingPrices: [{ close: "1" }] });
    return {
      ...register,
      closingPrices: register.closingPrices.map((row) => ({
        ...row,
        close: { currency: null, amount: { numerator, denominator } },
      })),
    };
  };
  expect(registerFingerprint(withThirds(2n, 6n))).toBe(registerFingerprint(withThirds(1n, 3n)));
  expect(registerFingerprint(withThirds(-2n, 6n))).not.toBe(registerFingerprint(withThirds(2n, 6n)));
  expect(registerFingerprint(withThirds(0n, 6n))).toBe(registerFingerprint(withThirds(0n, 3n)));
  expect(registerFingerprint(withThirds(10n, 100n))).toBe(registerFingerprint(withThirds(1n, 10n)));
  expect(registerFingerprint(withThirds(10n, 1n))).not.toBe(registerFingerprint(withThirds(1n, 1n)));
  const unread = (...fields: readonly string[]): string =>
    registerFingerprint(aRegister({ movements: [{ unread: fields }] }));
  expect(unread("Date", "Event")).toBe(unread("Event", "Date"));
  expect(unread("Date")).not.toBe(unread("Event"));
  expect(registerFingerprint(aRegister({ schemes: [{ name: "One" }] }))).not.toBe(registerFingerprint(aRegister({})));
});
