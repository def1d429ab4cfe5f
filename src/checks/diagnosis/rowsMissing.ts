import type { Movement } from "../../shares/register/movement";
import type { Register } from "../../shares/register/register";
import type { Repurchase } from "../../shares/register/repurchase";
import { dealingCell, hasSignedNumber, numberCell } from "../../shares/register/rowCells";
import { fieldAt, fieldCell, hasField } from "../../shares/register/table";
import { type CellRef, sameCell } from "../../shares/values/cell";
import { grouped } from "../../shares/values/grouped";
import { absolute, type ShareCount, sumOf } from "../../shares/values/quantity";
import { onlyWanted } from "../equation";
import type { ListedEquation } from "./equationIndex";
import type { CellsAround, Repair } from "./repair";
import { heldText } from "./repairs";

/** A jump without a number that says what it is: likelier than a figure typed wrong without a trace, less likely than any slip with one. */
const UNEXPLAINED = 5;

/**
 * A row left out: balances and totals that are all off by one number, which no row beside them holds. Where the number stands elsewhere in the
 * register, in another table or under another class, its cells are named; else the first balance that jumps.
 */
export function rowsMissing(
  register: Register,
  failing: readonly ListedEquation[],
  cells: CellsAround,
): readonly Repair[] {
  const found = failing.flatMap((listed) => gapOf(listed) ?? []);
  const [gaps, legs] = [found.filter((gap) => !isOfLegs(gap)), found.filter(isOfLegs)];
  // A balance typed wrong is off one way, and the next the other way: a row left out is missed by all alike.
  const groups = [
    ...grouped(gaps, (gap) => ofRow(register, gap, gaps).toString()).values(),
    ...legs.filter(({ size }) => !gaps.some((gap) => gap.size === size)).map((leg) => [leg]),
  ];
  const sizes = new Set(groups.flatMap(([gap]) => gap?.size ?? []));
  const numbers = groups.length === 0 ? [] : numbersOf(register, sizes);
  const isNumberOfRow = (cell: CellRef): boolean => OF_NUMBERS.has(fieldAt(register.tables, cell)?.field ?? "");
  return groups.flatMap((sums): readonly Repair[] => {
    const [first] = sums;
    if (first === undefined) return [];
    const alike = [...new Set([...sums, ...legs.filter(({ size }) => size === first.size)])];
    // Nor is a number missing that stands in the very row whose balance is off: its other leg, or its treasury shares.
    const isInSums = (cell: CellRef): boolean =>
      alike.some(
        ({ listed }) =>
          listed.code !== "W110" &&
          (isInRowOf(listed.at, cell) || listed.equation.cells.some((own) => sameCell(own, cell))),
      );
    // Of a balance after each row, which the rows of its class are all counted into.
    const own = RUNNING.has(first.listed.code) ? classOf(register, first.listed) : null;
    // A sum that already has a row of that number misses no other: it was not counted, or counted twice.
    const isCounted = first.listed.equation.figures.some(
      ({ cell, value }) => absolute(value.numerator / value.denominator) === first.size && isNumberOfRow(cell),
    );
    const named = isCounted
      ? undefined
      : numbers.find(
          ({ size, cells: shownAt, shareClass }) =>
            size === first.size && !shownAt.some(isInSums) && (own === null || shareClass !== own),
        );
    const shown = named?.cells ?? [first.listed.at];
    const [cell] = shown;
    if (cell === undefined || (named === undefined && isOfLegs(first))) return [];
    return [
      {
        cell,
        cells: shown,
        kind: "number",
        stated: heldText(cells, cell, first.size),
        value: null,
        slip: "row-missing",
        isExact: true,
        oddity: named === undefined ? UNEXPLAINED : 0,
        settles: alike.map(({ listed }) => listed),
        raises: [],
      },
    ];
  });
}

function isInRowOf(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}

/** The number of the row that a gap would be of: shares that leave treasury are issued, and what one balance misses the other has too many of. */
function ofRow(register: Register, { listed, number }: Gap, gaps: readonly Gap[]): ShareCount {
  const isTreasury = ({ at }: ListedEquation): boolean => OF_TREASURY.has(fieldAt(register.tables, at)?.field ?? "");
  return isTreasury(listed) && gaps.some((other) => other.number === -number && !isTreasury(other.listed))
    ? -number
    : number;
}

/** Fields that hold the number of a row. */
const OF_NUMBERS: ReadonlySet<string> = new Set([
  "Number of shares",
  "Treasury shares",
  "Increase",
  "Decrease",
  "Number",
]);

/** Fields that count treasury shares, or purchases, alone: they grow where issued shares become fewer. */
const OF_TREASURY: ReadonlySet<string> = new Set([
  "Closing treasury shares",
  "Treasury balance after",
  "Treasury shares",
  "Purchased under the mandate",
  "Number",
]);

/** What an equation of balances is off by. */
export interface Gap {
  readonly listed: ListedEquation;
  /** What would have to be added to the rows. */
  readonly number: ShareCount;
  readonly size: ShareCount;
}

/** Rules that add up rows of a table. */
const SUMS: ReadonlySet<string> = new Set([
  "B110",
  "B120",
  "B122",
  "B124",
  "B126",
  "B130",
  "B160",
  "B170",
  "S156",
  "W110",
]);

/** Rules of a balance after each row. */
const RUNNING: ReadonlySet<string> = new Set(["B120", "B122", "B124"]);

/** Null for an equation that holds, and for one that adds up no rows. */
export function gapOf(listed: ListedEquation): Gap | null {
  if (!SUMS.has(listed.code)) return null;
  const off = offBy(listed, false);
  // B130 has the opening balance first, which the rows are added to.
  const number = off !== null && listed.code === "B130" ? -off : off;
  // A purchase is missing from the log where more is cancelled than was bought, not where less is.
  const [cancelled] = listed.code === "B170" ? listed.equation.figures : [];
  if (cancelled !== undefined && number !== null && number < 0n !== cancelled.value.numerator < 0n) return null;
  return number === null ? null : { listed, number, size: absolute(number) };
}

/**
 * What the stated figure of a failing equation of shares is off by; null where it holds, and where no one whole number would do.
 * @param asSize without its sign
 */
export function offBy({ equation }: ListedEquation, asSize = true): ShareCount | null {
  if (equation.holds) return null;
  const [stated] = equation.figures;
  const wanted = equation.wanted(0);
  const value = wanted === null ? null : onlyWanted(wanted);
  if (stated === undefined || value === null || value.numerator % value.denominator !== 0n) return null;
  const off = stated.value.numerator / stated.value.denominator - value.numerator / value.denominator;
  return asSize ? absolute(off) : off;
}

function isOfLegs({ listed }: Gap): boolean {
  return listed.code === "W110";
}

interface NumberElsewhere {
  readonly size: ShareCount;
  readonly cells: readonly CellRef[];
  /** Of a row of Movements. */
  readonly shareClass?: string | null;
}

/** The class whose rows an equation adds up; null where it adds up none. */
function classOf({ movements }: Register, { at, equation }: ListedEquation): string | null {
  const row = movements.find((each) => {
    const number = numberCell(each);
    return isInRowOf(at, number) || equation.cells.some((cell) => sameCell(cell, number));
  });
  return row?.shareClass ?? null;
}

/** Rows of these numbers, and what the purchases cancelled on a day come to. */
function numbersOf(
  { movements, repurchases, treasurySales }: Register,
  sizes: ReadonlySet<ShareCount>,
): readonly NumberElsewhere[] {
  const isOfSize = ({ number }: { readonly number: ShareCount | null }): boolean =>
    number !== null && sizes.has(absolute(number));
  const rows = [
    ...movements.filter(isOfSize).map((row) => ({
      number: row.number,
      cell: numberCell(row),
      shareClass: row.shareClass,
    })),
    ...[...repurchases.filter(movesBalance), ...treasurySales].filter(isOfSize).map((row) => ({
      number: row.number,
      cell: dealingCell(row, "Number"),
    })),
  ].map(({ number, cell, ...of }): NumberElsewhere => ({ size: absolute(number ?? 0n), cells: [cell], ...of }));
  const cancelled = [...grouped(repurchases, ({ cancelledOn }) => cancelledOn ?? undefined).values()].map(
    (ofDay): NumberElsewhere => ({
      size: sumOf(ofDay.map(({ number }) => absolute(number ?? 0n))),
      cells: ofDay.map((row) => dealingCell(row, "Number")),
    }),
  );
  return [...rows, ...cancelled];
}

/** A purchase not yet cancelled is in no balance, and so is missing from none. */
function movesBalance({ purpose, cancelledOn }: Repurchase): boolean {
  return purpose === "treasury" || cancelledOn !== null;
}

/** A sign turned in a column of increases or of decreases is a number in the wrong one of them: no value puts it right where it stands. */
export function onTheirSide(register: Register, repairs: readonly Repair[]): readonly Repair[] {
  const rows = register.movements.filter((row) => !hasSignedNumber(row));
  return repairs.map((repair) => {
    if (repair.slip !== "sign-turned") return repair;
    const row = rows.find((each) => sameCell(numberCell(each), repair.cell));
    return row === undefined ? repair : { ...repair, cells: sides(row), value: null, slip: "wrong-side" };
  });
}

function sides({ origin, number }: Movement): readonly CellRef[] {
  const fields = (number ?? 0n) < 0n ? ["Decrease", "Increase"] : ["Increase", "Decrease"];
  return fields.filter((field) => hasField(origin.table, field)).map((field) => fieldCell(origin, field));
}
