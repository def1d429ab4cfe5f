import type { KeptKeying, KeyedReturn } from "../../actions/keyIn";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** What the page for keying in does. */
export interface KeyingWork {
  /** What is to be keyed of the return on a sheet, and what has been; null if the sheet is no return or the workbook refused. */
  read(sheet: string): Promise<{ readonly of: KeyedReturn; readonly kept: KeptKeying } | null>;
  /** Keeps the ticks with the workbook. */
  keep(of: KeyedReturn, kept: KeptKeying): Promise<void>;
  /** Writes the list on a sheet of its own, to be printed. */
  asSheet(of: KeyedReturn, kept: KeptKeying): Promise<void>;
}

export function createKeyingWork(kit: WorkKit, checks: CheckWork): KeyingWork {
  return {
    async read(sheet) {
      let found: Awaited<ReturnType<KeyingWork["read"]>> = null;
      await kit.attempt(async () => {
        const { keptKeying, readKeyedReturn } = await import("../../actions/keyIn");
        const { check, draft } = kit.store.state();
        const from = draft.written?.from ?? check.outcome;
        const classNames = from?.content?.classes.map(({ shareClass }) => shareClass.name) ?? [];
        const of = await readKeyedReturn(kit.workbook, sheet, classNames);
        if (of !== null) found = { of, kept: await keptKeying(kit.workbook, of) };
      });
      return found;
    },
    async keep(of, kept) {
      await kit.attempt(async () => {
        const { rememberKeying } = await import("../../actions/keyIn");
        await rememberKeying(kit.workbook, of, kept);
      });
    },
    async asSheet(of, kept) {
      await kit.attempt(async () => {
        const { writeKeyInSheet } = await import("../../actions/keyInSheet");
        const { sheetName } = await writeKeyInSheet(kit.workbook, of, kept);
        kit.notice("done", (words) => words.checklistWritten(sheetName));
        await kit.workbook.show({ sheet: sheetName, row: 0, column: 0 });
        await checks.check("edit");
      });
    },
  };
}
