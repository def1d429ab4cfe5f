import type { Seeded } from "./seedFaults";

/** Why a fault that changes the return is not found. */
export interface Reason {
  readonly reason: string;
  /** Where it holds: `Table.Field` and the slip, and of which register where not of all. */
  readonly holds: readonly (readonly [places: RegExp, slips: RegExp, registers?: RegExp])[];
}

const ANY = /./;
const DIGITS = /digit|zero|row above/;

/** Every miss has one of these; each of them has a miss. */
export const REASONS: readonly Reason[] = [
  {
    reason:
      "It is the issuer's choice: decimals, confirmations, whether earlier percentages are repeated, whether there is a short name or a second counter. Any answer makes a right return.",
    holds: [
      [
        /^Issuer\.(Percentage decimals|Price decimals|Confirmations|Repeat percentages|Part A without|Short name)|\.Multi-counter stock code$|\.Kind of shares$/,
        /^(blanked|one more|one less|another choice|the other answer)$/,
      ],
      [/^Issuer\.Short name$/, /letter/],
    ],
  },
  {
    reason:
      "A name that stands in no second place: of the issuer without a short name, of who submits, of who received shares. Read it on the printed return.",
    holds: [
      [/^Issuer\.(Name of issuer|Submitted by)$/, /letter/],
      [/^Movements\.Holder$/, /letter|blanked/],
    ],
  },
  {
    reason:
      "A stock code of five digits with no second counter beside it, or one of four typed without its first zero.",
    holds: [[/^Share classes\.Stock code$/, DIGITS]],
  },
  {
    reason:
      "A day that fits as well as the right one: it is a business day, in order, in time and within its month's bounds, and the register gives it once.",
    holds: [
      [
        /^Issuer\.(Date submitted|Date of explanatory statement)$|^Mandate\.Date of resolution$|^Movements\.(Date|Purchase dates)$|^(Repurchases|Treasury sales)\.Trading date$/,
        /^a day (later|earlier)$/,
      ],
      [/^Movements\.Date$/, /^the row above typed again$/, /treasury/],
      [/^Movements\.Purchase dates$/, /^(a day left out|a digit dropped)$/],
    ],
  },
  {
    reason:
      "A day under Disclosed on says that a return had the row, and a blank that none had: that is how rows are left out or taken in. With the last row filled in, the return says that nothing is left to disclose.",
    holds: [[/\.Disclosed on$/, /^(a day where none belongs|blanked)$/]],
  },
  {
    reason:
      "A number the register gives once: an opening balance without a last return, treasury shares without a total, a purchase disclosed earlier without its total, what was bought before the register without a running total. With those columns, as in the made-up register, it is found.",
    holds: [
      [/^Share classes\.Opening balance$/, /^last digit one more$/, /CK Hutchison|Tencent, 18 January 2024/],
      [/^Share classes\.Opening treasury shares$/, /^last digit one more$/, /Tencent|MINISO/],
      [/^Repurchases\.(Number|Average price)$/, DIGITS, /Tencent|CK Hutchison/],
      [/^Mandate\.(Purchased before this register|Shares authorised)$/, /digit|blanked/, /Tencent/],
    ],
  },
  {
    reason:
      "A highest or lowest price that still has the average between them, or a total that differs below the decimals of the average. Closing prices find a highest price that passes the cap; the rest is on the broker's note alone.",
    holds: [[/^(Repurchases|Treasury sales)\.(Highest price|Lowest price|Total paid|Total received)$/, DIGITS]],
  },
  {
    reason:
      "The price of an exercise or of shares cancelled, which no other cell repeats, or its currency. An exercise above the market is found where closing prices are kept.",
    holds: [[/^Movements\.(Issue price|Currency)$/, /digit|zero|blanked|another choice/]],
  },
  {
    reason: "Words of the Details that name no number of shares, no day of cancellation and no word of the forms.",
    holds: [[/^Movements\.Details$/, /digit|zero|letter|blanked/]],
  },
  {
    reason:
      "A heading of four letters is one slip away from too many other words, and a column of remarks is not looked for: nothing is checked with it.",
    holds: [[/^Movements\.(Issue price|Details)$/, /letter/]],
  },
  {
    reason:
      "Where a purchase or sale was made, where no other of the record was made elsewhere or in another currency.",
    holds: [[/^(Repurchases|Treasury sales)\.Method$/, /another choice/, /treasury/]],
  },
  {
    reason: "Whether somebody is a director is known to the secretary alone.",
    holds: [[/^Movements\.Director$/, ANY]],
  },
];

/** The reasons that hold for a fault. */
export function reasonsFor({ register, seen, fault }: Seeded): readonly Reason[] {
  const place = `${seen.table.kind}.${seen.field}`;
  return REASONS.filter(({ holds }) =>
    holds.some(
      ([places, slips, registers = ANY]) => places.test(place) && slips.test(fault.slip) && registers.test(register),
    ),
  );
}
