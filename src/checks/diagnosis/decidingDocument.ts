import { isCancellation } from "../../shares/register/movement";
import type { Register } from "../../shares/register/register";
import { fieldAt, fieldCell, type TableKind } from "../../shares/register/table";
import { type CellRef, sameCell } from "../../shares/values/cell";
import type { Words } from "../../shares/values/finding";

const CONTRACT_NOTE: Words = { en: "the broker's contract note", "zh-Hant": "經紀的成交單據" };
const REGISTER_OF_MEMBERS: Words = {
  en: "the extract of the register of members for that day",
  "zh-Hant": "該日的股東名冊摘錄",
};
const BOARD_MINUTES: Words = { en: "the board minutes", "zh-Hant": "董事會會議紀錄" };
const RETURN_FILED: Words = { en: "the return as filed", "zh-Hant": "已呈交的報表" };
const CANCELLATION: Words = {
  en: "the share registrar's confirmation of the cancellation",
  "zh-Hant": "股份過戶登記處的註銷確認",
};
const RESOLUTION: Words = { en: "the resolution as passed", "zh-Hant": "已通過的決議" };
const QUOTATIONS: Words = { en: "the Exchange's daily quotations", "zh-Hant": "聯交所的每日報價表" };

/** Where a field of any table is proved. */
const BY_FIELD: Readonly<Record<string, Words>> = {
  "Balance after": REGISTER_OF_MEMBERS,
  "Treasury balance after": REGISTER_OF_MEMBERS,
  "Total after": REGISTER_OF_MEMBERS,
  "Closing balance": REGISTER_OF_MEMBERS,
  "Closing treasury shares": REGISTER_OF_MEMBERS,
  "Closing total": REGISTER_OF_MEMBERS,
  Holder: REGISTER_OF_MEMBERS,
  "Disclosed on": RETURN_FILED,
  "Date submitted": RETURN_FILED,
  "Last return": RETURN_FILED,
  "Purchased under the mandate": RETURN_FILED,
  "Purchased before this register": RETURN_FILED,
  Percentage: RETURN_FILED,
  "Market price": QUOTATIONS,
  "Cancelled on": CANCELLATION,
};

/** Where the other fields of a table are proved. */
const BY_TABLE: Partial<Record<TableKind, Words>> = {
  "Share classes": RETURN_FILED,
  "Last return": RETURN_FILED,
  Repurchases: CONTRACT_NOTE,
  "Treasury sales": CONTRACT_NOTE,
  Mandate: RESOLUTION,
  "Closing prices": QUOTATIONS,
};

/** The document outside the workbook that gives a cell's figure: what decides where nothing in the register does. Null where we know none. */
export function decidingDocument(register: Register, cell: CellRef): Words | null {
  const place = fieldAt(register.tables, cell);
  if (place === null) return null;
  const { kind, field } = place;
  const own = kind === "Last return" || field === null ? undefined : BY_FIELD[field];
  if (own !== undefined || kind !== "Movements") return own ?? BY_TABLE[kind] ?? null;
  const row = register.movements.find(({ origin }) => field !== null && sameCell(fieldCell(origin, field), cell));
  if (row === undefined) return BOARD_MINUTES;
  if (isCancellation(row)) return CANCELLATION;
  if (row.category.startsWith("repurchase") || row.category === "treasury-sale") return CONTRACT_NOTE;
  return row.category === "class-conversion" ? REGISTER_OF_MEMBERS : BOARD_MINUTES;
}
