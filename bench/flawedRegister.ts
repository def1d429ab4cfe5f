import { cellAddress } from "../src/shares/values/cell";
import type { SimulatedExcel } from "../src/simulated-excel/simulatedExcel";
import { generatedRegister, type GeneratedWorkbook, MOVEMENT_HEADINGS } from "../test/support/generatedRegister";

const SHEET = "Movements";
const BALANCE = MOVEMENT_HEADINGS.indexOf("Balance after");
const NUMBER = MOVEMENT_HEADINGS.indexOf("Number of shares");
/** One row in so many has a running balance that is wrong. */
const ROWS_A_FLAW = 100;

/** A generated register with wrong balances here and there, for there must be something to mark. */
export interface FlawedRegister {
  readonly workbook: GeneratedWorkbook;
  readonly sheet: string;
  /** The user types another number of shares into some row; answers the cell. */
  edit(host: SimulatedExcel): { readonly row: number; readonly column: number; readonly rows: 1; readonly columns: 1 };
}

export function flawedRegister(rows: number): FlawedRegister {
  const { survey, snapshots } = generatedRegister({ rows });
  const workbook: GeneratedWorkbook = {
    survey,
    snapshots: snapshots.map((snapshot) =>
      snapshot.region.sheet === SHEET
        ? {
            ...snapshot,
            values: snapshot.values.map((row, index) =>
              index % ROWS_A_FLAW === ROWS_A_FLAW / 2 ? withFlaw(row) : row,
            ),
          }
        : snapshot,
    ),
  };
  // Each add-in has a workbook of its own, and all of them see the same edits.
  const edits = new WeakMap<SimulatedExcel, number>();
  return {
    workbook,
    sheet: SHEET,
    edit(host) {
      // Now here, now there: neither always the first row nor always the last.
      const edit = (edits.get(host) ?? 0) + 1;
      edits.set(host, edit);
      const row = 1 + ((edit * 7_919) % rows);
      const before = host.sheet(SHEET).cell(row, NUMBER).content;
      host.edit(SHEET, cellAddress(row, NUMBER), Number(before) + 10);
      return { row, column: NUMBER, rows: 1, columns: 1 };
    },
  };
}

function withFlaw(row: GeneratedWorkbook["snapshots"][number]["values"][number]): typeof row {
  return row.map((value, column) => (column === BALANCE && typeof value === "number" ? value + 1 : value));
}
