import type { Register } from "../../shares/register/register";
import { numberCell } from "../../shares/register/rowCells";
import { fieldCell, hasField } from "../../shares/register/table";
import { type CellRef, sameCell } from "../../shares/values/cell";
import { grouped } from "../../shares/values/grouped";
import { absolute } from "../../shares/values/quantity";
import { withEvent, withoutRow } from "./changedRegister";
import { classColumnsExchanged, classesExchanged } from "./classChanges";
import {
  type AroundRows,
  cancellationDays,
  cellOfDay,
  dayChanged,
  dayRepaired,
  daysNear,
  daysOfOthers,
  inTurn,
  MOST_DAYS,
  partsOfDay,
} from "./dayChanges";
import { isReportedByRule } from "./effectOf";
import { keyOfCell, type ListedEquation } from "./equationIndex";
import { purchasesOff } from "./purchasesOff";
import { type CellsAround, isOfFormula, type Repair } from "./repair";
import { heldText } from "./repairs";
import type { RowChange } from "./rowChange";
import { isCountedIn, numbersOf, type RowInDoubt, rowsOf } from "./rowsInDoubt";
import { gapOf } from "./rowsMissing";
import { balancesOfDay, settingDays } from "./settingDays";

/**
 * Another register, and its equations of the rules asked for: rows that stand elsewhere in time or class, or not at all, change which equations there are.
 */
export type ListEquations = (register: Register) => (isAsked: (code: string) => boolean) => readonly ListedEquation[];

/** More registers than this are not tried: each is listed anew. */
const MOST_TRIED = 40;

/**
 * Repairs that change which equations a register has: another day, another class, a row less.
 * @param repairs of days, as far as the equations of the register as it stands tell; they come back with what they really do
 */
export function rowRepairs(
  register: Register,
  equations: readonly ListedEquation[],
  repairs: readonly Repair[],
  around: AroundRows,
  list: ListEquations,
): readonly Repair[] {
  const { cells } = around;
  const failing = equations.filter(({ equation }) => !equation.holds);
  const inDoubt = new Set(failing.flatMap(({ equation }) => equation.cells.map(keyOfCell)));
  const gaps = new Set(failing.flatMap((listed) => gapOf(listed)?.size ?? []));
  const named = new Set(failing.map(({ at }) => keyOfCell(at)));
  const isGap = ({ row, day }: RowInDoubt): boolean =>
    numbersOf(row).some((number) => gaps.has(absolute(number))) || named.has(keyOfCell(day));
  // A row of just the number that is missing, or too many, or reported at its day, stands elsewhere in time or class before any other does.
  const all = rowsOf(register);
  const rows = [...all.filter(isGap), ...all.filter((each) => !isGap(each) && isCountedIn(each, inDoubt))];
  // Likeliest first, and each made out only when it is its turn: most registers have more of them than are tried.
  function* changes(): Generator<RowChange> {
    yield* rowsTwice(register, inDoubt, cells);
    yield* inTurn(
      repairs.flatMap((repair) => dayRepaired(register, repair)),
      cellOfDay,
    ).slice(0, 2 * MOST_DAYS);
    for (const { cell, stated, value, isInDoubt } of settingDays(register, inDoubt))
      if (!repairs.some((each) => each.value === value && sameCell(each.cell, cell)))
        yield* dayChanged(register, cell, stated, value).map((change) => ({ ...change, oddity: isInDoubt ? 0 : 1 }));
    yield* purchasesOff(register, failing, cells);
    yield* cancellationDays(register, failing, cells);
    yield* classesExchanged(register, rows.filter(isGap));
    yield* classColumnsExchanged(register, rows.filter(isGap), cells);
    yield* eventsExchanged(register, failing);
    for (const row of rows.filter(isGap))
      yield* inTurn(daysNear(register, row, around), partsOfDay).slice(0, MOST_DAYS);
    yield* classesExchanged(
      register,
      rows.filter((row) => !isGap(row)),
    );
    yield* daysOfOthers(register, rows, repairs);
  }
  const before = byKey(failing);
  const codes = new Set(failing.map(({ code }) => code));
  const found: Repair[] = [];
  let tried = 0;
  for (const { changed, beside = [], ...change } of changes()) {
    const other = changed();
    if (other === null) continue;
    if (tried++ === MOST_TRIED) break;
    const rested = [...change.cells, ...beside, ...balancesOfDay(register, change.cell)];
    const listed = list(other);
    // Most settle nothing, and the rules with an equation that fails tell: only for those that do is it asked what they raise.
    const ofCodes = listed((code) => codes.has(code));
    const settles = settledBy(before, byKey(ofCodes), rested, cells);
    if (settles.length === 0) continue;
    const raises = raisedBy(before, [...ofCodes, ...listed((code) => !codes.has(code))], cells);
    found.push({ ...change, settles, raises });
  }
  return found;
}

/** The second of two rows that cannot be told apart. */
function rowsTwice(register: Register, inDoubt: ReadonlySet<string>, around: CellsAround): readonly RowChange[] {
  const rows = rowsOf(register).filter(({ number }) => number !== null);
  const alike = grouped(rows, ({ row }) =>
    "tradingDate" in row
      ? JSON.stringify([row.origin.table.sheet, row.tradingDate, row.shareClass, row.method, String(row.number)])
      : JSON.stringify([
          row.date,
          row.shareClass,
          row.category,
          row.event,
          String(row.number),
          String(row.treasuryShares),
        ]),
  );
  const seen = new Set<string>();
  return [...alike.values()].flatMap((group): readonly RowChange[] => {
    const [first, second, ...more] = group;
    if (first === undefined || second === undefined || more.length > 0) return [];
    const numbers = [first.number, second.number].flatMap((cell) => cell ?? []);
    const [cell] = [...numbers].reverse();
    const days = [first.day, second.day];
    const isDoubtful = [first, second].some((each) => isCountedIn(each, inDoubt));
    if (cell === undefined || !(isDoubtful || days.some((day) => inDoubt.has(keyOfCell(day))))) return [];
    // Both legs of a conversion in one row are one row.
    const rowsOfSheet = numbers.map(({ sheet, row }) => `${row} ${sheet}`).join();
    if (seen.has(rowsOfSheet)) return [];
    seen.add(rowsOfSheet);
    return [
      {
        cell,
        cells: numbers,
        beside: days,
        kind: "number",
        stated: heldText(around, cell, second.row.number ?? 0n),
        value: null,
        slip: "row-twice",
        isExact: true,
        oddity: 0,
        changed: () => withoutRow(register, second.row),
      },
    ];
  });
}

/** Rows an equation fails at, under each of the other events of the register. */
function eventsExchanged(register: Register, failing: readonly ListedEquation[]): readonly RowChange[] {
  const inDoubt = new Set(failing.map(({ at }) => keyOfCell(at)));
  const events = [...grouped(register.movements, ({ category }) => category).values()].flatMap(
    ([first]) => first ?? [],
  );
  return register.movements
    .filter((row) => {
      const { event, origin } = row;
      const own = [numberCell(row), fieldCell(origin, "Event")];
      // Where words of the event say which way it goes, another event is another number.
      const canBeAnother = event !== "" && origin.isSize !== true && hasField(origin.table, "Event");
      return canBeAnother && own.some((cell) => inDoubt.has(keyOfCell(cell)));
    })
    .slice(0, MOST_EVENTS)
    .flatMap((row) => {
      const cell = fieldCell(row.origin, "Event");
      return events
        .filter(({ category, event }) => category !== row.category && event !== "")
        .map((as): RowChange => ({
          cell,
          cells: [cell],
          beside: [numberCell(row)],
          kind: "text",
          stated: row.event,
          value: as.event,
          slip: "event-exchanged",
          isExact: true,
          oddity: 0,
          changed: () => withEvent(register, row, as),
        }));
    });
}

/** Rows tried under other events: each is listed anew as often as there are events. */
const MOST_EVENTS = 4;

type ByKey = ReadonlyMap<string, readonly ListedEquation[]>;

function byKey(equations: readonly ListedEquation[]): ByKey {
  return grouped(equations, ({ code, at }) => `${code} ${keyOfCell(at)}`);
}

/**
 * What another register settles. An equation that is gone is settled where it rests on the changed cells, or is reported there: two days that were one.
 * Elsewhere, and where a formula states its figure, it is only not looked at any more.
 * @param before those that fail
 * @param after all of the same rules
 */
function settledBy(
  before: ByKey,
  after: ByKey,
  changed: readonly CellRef[],
  cells: CellsAround,
): readonly ListedEquation[] {
  const isChanged = (cell: CellRef): boolean => changed.some((each) => sameCell(each, cell));
  return [...before].flatMap(([key, failing]) => {
    const now = after.get(key);
    return now === undefined
      ? failing.filter(
          (listed) => !isOfFormula(listed, cells) && (isChanged(listed.at) || listed.equation.cells.some(isChanged)),
        )
      : // A formula that is off now is off for a reason of its own: no other row puts it right.
        failing.slice(now.filter(({ equation }) => !equation.holds).length);
  });
}

/** What another register raises: the equations that fail in it beyond those of the same rule and place that fail now. */
function raisedBy(before: ByKey, after: readonly ListedEquation[], cells: CellsAround): readonly ListedEquation[] {
  const failing = after.filter((listed) => stillFails(listed, cells) && isReportedByRule(listed));
  return [...byKey(failing)].flatMap(([key, listed]) =>
    listed.slice((before.get(key) ?? []).filter(isReportedByRule).length),
  );
}

/** A formula that agrees now follows its rows. */
function stillFails(listed: ListedEquation, cells: CellsAround): boolean {
  return !listed.equation.holds && !isOfFormula(listed, cells);
}
