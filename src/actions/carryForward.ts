import type { ReturnContent } from "../shares/returnContent";
import { fieldCell, hasField } from "../shares/table";
import type { CellWrite } from "../workbook/workbook";

/**
 * The writes that make this return's closing balances the opening ones of the next. Only classes of the return change; a class whose closing
 * balance is not known keeps its row. Treasury shares are carried where the table has a column for them.
 */
export function carryForward(content: ReturnContent): readonly CellWrite[] {
  return content.classes.flatMap(({ shareClass: { origin }, closing }): readonly CellWrite[] => {
    if (closing === null) return [];
    const writes: CellWrite[] = [{ cell: fieldCell(origin, "Opening balance"), value: { kind: "number", decimal: closing.issued.toString() } }];
    if (hasField(origin.table, "Opening date")) writes.push({ cell: fieldCell(origin, "Opening date"), value: { kind: "date", date: content.closingDate } });
    if (hasField(origin.table, "Opening treasury shares")) {
      writes.push({ cell: fieldCell(origin, "Opening treasury shares"), value: { kind: "number", decimal: closing.treasury.toString() } });
    }
    return writes;
  });
}
