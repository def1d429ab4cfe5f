import type { Region } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { ShareCount } from "../shares/values/quantity";
import { absolute } from "../shares/values/quantity";
import type { LocatedTable } from "../shares/register/table";
import type { PlainValue } from "../workbook/plainValue";
import type { EditableWorkbook } from "../workbook/workbook";

/** A row for the Movements table, as the form of the pane collects it. */
export interface NewMovement {
  readonly date: CivilDate;
  /** "" in an issuer with one class. */
  readonly shareClass: string;
  readonly event: string;
  readonly details: string;
  /** Signed. */
  readonly number: ShareCount;
  /** Decimal text, or "" for none. */
  readonly issuePrice: string;
  readonly currency: string;
  readonly holder: string;
}

/** Appends the row to the secretary's own table, in the columns it has; formulas of the row above are carried on. */
export function addMovement(workbook: EditableWorkbook, table: LocatedTable, movement: NewMovement): Promise<Region> {
  const { sheet, excelTable, region } = table;
  const last = Math.max(table.lastRow, table.firstRow - 1);
  return workbook.appendRow({
    sheet,
    table: excelTable,
    below: { ...region, row: last, rows: 1 },
    values: valuesByColumn(table, movement),
  });
}

function valuesByColumn(table: LocatedTable, movement: NewMovement): ReadonlyMap<number, PlainValue> {
  const values = new Map<number, PlainValue>();
  const set = (field: string, value: PlainValue | null): void => {
    const column = table.fields.get(field);
    if (column !== undefined && value !== null) values.set(column, value);
  };
  const size = absolute(movement.number);
  set("Date", { kind: "date", date: movement.date });
  set("Share class", text(movement.shareClass));
  set("Event", text(movement.event));
  set("Details", text(movement.details));
  set("Number of shares", { kind: "number", decimal: movement.number.toString() });
  set(movement.number < 0n ? "Decrease" : "Increase", { kind: "number", decimal: size.toString() });
  set("Issue price", movement.issuePrice === "" ? null : { kind: "number", decimal: movement.issuePrice });
  set("Currency", movement.issuePrice === "" ? null : text(movement.currency));
  set("Holder", text(movement.holder));
  return values;
}

function text(value: string): PlainValue | null {
  return value === "" ? null : { kind: "text", text: value };
}
