import { layOutBridge } from "../forms/bridge/layOutBridge";
import { Ledger } from "../shares/ledger";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import type { WrittenSheet } from "../workbook/sheetPlan";
import type { ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
import { type ReadOptions, readWorkbook } from "./readWorkbook";

/**
 * Reads the register and writes the bridge from each class's opening to its closing balance on a new sheet of its workbook, with a chart.
 * @param asAt the closing date; the last event not yet disclosed by default
 * @returns null where nothing waits to be disclosed, or no class that moves has both balances
 */
export async function writeBridge(
  workbook: ReadableWorkbook & WritableWorkbook,
  { asAt, language, ...work }: ReadOptions & { readonly asAt?: CivilDate; readonly language: Language },
): Promise<WrittenSheet | null> {
  const { register } = await readWorkbook(workbook, work);
  const content = new Ledger(register).returnContent(asAt);
  const plan = content === null ? null : layOutBridge(register, content, language);
  return plan === null ? null : workbook.write(plan);
}
