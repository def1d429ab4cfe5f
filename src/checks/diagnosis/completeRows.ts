import type { Register } from "../../shares/register/register";
import { fieldAt, type TableKind } from "../../shares/register/table";
import type { CellRef } from "../../shares/values/cell";
import type { ListedEquation } from "./equationIndex";
import type { CellsAround } from "./repair";

/** Tables whose rows a balance or a total adds up. */
const OF_ROWS: ReadonlySet<TableKind> = new Set(["Movements", "Repurchases", "Treasury sales"]);

/** The column that states, row by row, what a balance of Share classes comes to. */
const ROW_BY_ROW: Readonly<Record<string, string>> = {
  "Opening balance": "Balance after",
  "Closing balance": "Balance after",
  "Opening treasury shares": "Treasury balance after",
  "Closing treasury shares": "Treasury balance after",
  "Opening total": "Total after",
  "Closing total": "Total after",
};

/** Of a row whatever was added up, its number or its amount, it is there. */
function keyOfRow({ sheet, row }: CellRef): string {
  return `${row},${sheet}`;
}

/** The rules of totals over all rows of a column, of shares and of amounts. */
const TOTALS_ROWS: ReadonlySet<string> = new Set(["B160", "B162"]);

/**
 * Whether the rows of a sum are known to be all there: another total of them was typed and agrees, or a balance was after each of them. A formula tells nothing:
 * it adds up whatever rows there are.
 */
export function completeRows(
  register: Register,
  equations: readonly ListedEquation[],
  cells: CellsAround,
): (sum: ListedEquation) => boolean {
  const placeOf = (cell: CellRef): ReturnType<typeof fieldAt> => fieldAt(register.tables, cell);
  return (sum) => {
    const [balance, ...parts] = sum.equation.cells;
    const rows = parts.filter((cell) => OF_ROWS.has(placeOf(cell)?.kind ?? "Settings")).map(keyOfRow);
    const field = (balance === undefined ? null : placeOf(balance)?.field) ?? "";
    // A closing balance without a row may lack the only one.
    if (rows.length === 0) return !field.startsWith("Closing");
    const rowByRow = ROW_BY_ROW[field];
    const agreeing = equations.flatMap(({ code, equation }) => {
      const [stated, ...added] = equation.cells;
      if (!equation.holds || stated === undefined || cells.isFormula(stated)) return [];
      const isBalance = rowByRow !== undefined && placeOf(stated)?.field === rowByRow;
      return TOTALS_ROWS.has(code) || isBalance ? [{ isBalance, added: new Set(added.map(keyOfRow)) }] : [];
    });
    const totals = agreeing.filter(({ isBalance }) => !isBalance);
    const balances = agreeing.filter(({ isBalance }) => isBalance);
    return (
      totals.some(({ added }) => rows.every((row) => added.has(row))) ||
      rows.every((row) => balances.some(({ added }) => added.has(row)))
    );
  };
}
