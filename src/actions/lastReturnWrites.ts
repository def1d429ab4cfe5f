import { totalOf } from "../shares/balances/balances";
import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Words } from "../shares/values/finding";
import { lastReturnOf } from "../shares/balances/lastReturn";
import type { Ledger } from "../shares/ledger";
import type { LastReturn, Register } from "../shares/register/register";
import type { ClassReturn } from "../shares/disclosure/returnContent";
import { fieldCell, hasField, pairCell, type RowOrigin } from "../shares/register/table";
import { showCount } from "../shares/values/quantity";
import type { PlainValue } from "../workbook/plainValue";
import type { CellWrite } from "../workbook/workbook";

/** Something that cannot be recorded in the register, and what the user can do about it. */
export interface NotRecorded {
  readonly what: "Disclosed on" | "Last return" | "Opening balance";
  readonly cells: readonly CellRef[];
  readonly because: Words;
}

/** What is written to record something, and what has no cell. */
export interface Recorded {
  readonly writes: readonly CellWrite[];
  readonly notRecorded: readonly NotRecorded[];
}

/** What a class leaves in Last return, and the entry before and after. */
export interface LastReturnRecorded extends Recorded {
  readonly entry: LastReturn | null;
  readonly after: LastReturn | null;
}

/** The writes that make a closing balance the last return of its class. */
export function lastReturnWrites(
  ledger: Ledger,
  { shareClass, closing }: Pick<ClassReturn, "shareClass" | "closing">,
  closingDate: CivilDate,
): LastReturnRecorded {
  const entry = lastReturnOf(ledger.register, shareClass);
  const refused = (because: Words): LastReturnRecorded => ({
    entry: null,
    after: null,
    writes: [],
    notRecorded: [{ what: "Last return", cells: [fieldCell(shareClass.origin, "Share class")], because }],
  });
  if (closing === null) {
    return refused({
      en: `The closing balance of ${shareClass.name} is not known: its opening balance is blank.`,
      "zh-Hant": `${shareClass.name} 的期終結存不詳：其期初結存留空。`,
    });
  }
  if (entry === null) {
    return refused({
      en: `There is no Last return row for ${shareClass.name}: the next opening balance could not be compared with this return's closing balance of ${showCount(closing.issued)}. Add a Last return table with Share class, Closing balance and Closing date.`,
      "zh-Hant": `「上次報表」沒有 ${shareClass.name} 一行：下次的期初結存將無法與本報表的期終結存 ${showCount(closing.issued)} 核對。請加上「上次報表」表格，列明股份類別、期終結存及期終日期。`,
    });
  }
  const balance = keepsTotal(entry, ledger, shareClass.name) ? totalOf(closing) : closing.issued;
  const cells = {
    balance: lastReturnCell(entry.origin, "Closing balance"),
    date: lastReturnCell(entry.origin, "Closing date"),
  };
  return {
    entry,
    after: {
      ...entry,
      closingBalance: { value: balance, cell: cells.balance },
      closingDate: { value: closingDate, cell: cells.date },
    },
    writes: [
      { cell: cells.balance, value: asNumber(balance) },
      { cell: cells.date, value: asDate(closingDate) },
    ],
    notRecorded: [],
  };
}

/** True if the table has so far held the total with treasury shares, not the issued shares. */
function keepsTotal({ closingBalance, closingDate }: LastReturn, ledger: Ledger, name: string): boolean {
  const shareClass = ledger.register.classes.find((each) => each.name === name);
  const before =
    shareClass === undefined || closingDate === null ? null : ledger.carriedOpening(shareClass, closingDate.value);
  return (
    before !== null &&
    closingBalance !== null &&
    closingBalance.value !== before.issued &&
    closingBalance.value === totalOf(before)
  );
}

function lastReturnCell(origin: RowOrigin, field: "Closing balance" | "Closing date"): CellRef {
  return origin.table.shape === "pairs" ? pairCell(origin.table, field) : fieldCell(origin, field);
}

/** The Issuer table's own Last return: registers without a Last return table keep the date there. */
export function issuerDate(
  register: Register,
  closingDate: CivilDate,
): { readonly writes: readonly CellWrite[]; readonly after: Partial<Register> } {
  const { issuer } = register;
  if (issuer === null || !hasField(issuer.table, "Last return")) return { writes: [], after: {} };
  const cell = pairCell(issuer.table, "Last return");
  return {
    writes: [{ cell, value: asDate(closingDate) }],
    after: { issuer: { ...issuer, lastReturn: { value: closingDate, cell } } },
  };
}

export function asDate(date: CivilDate): PlainValue {
  return { kind: "date", date };
}

export function asNumber(count: bigint): PlainValue {
  return { kind: "number", decimal: count.toString() };
}
