import type { PointedTable } from "../../actions/pointOutTable";
import type { CellRef } from "../../shares/values/cell";
import type { LocatedTable, TableKind } from "../../shares/register/table";
import type { WorkbookSurvey } from "../../workbook/workbook";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** Field to heading. */
type Headings = Readonly<Record<string, string>>;

/** What the Set-up page does with tables. What it changes is followed by a check. */
export interface SetupWork {
  /** The headings of a table at a cell; null if the cell is unused, or the workbook refused. */
  look(
    survey: WorkbookSurvey,
    at: CellRef,
    kind: TableKind,
    shape?: LocatedTable["shape"],
  ): Promise<PointedTable | null>;
  /** The headings of a table as it was read, with their first values; null if the workbook refused. */
  lookAsRead(table: LocatedTable): Promise<PointedTable | null>;
  /** Reads a table that was not recognised under these headings. @returns whether it went through */
  pointOut(sheet: string, kind: TableKind, headings: Headings): Promise<boolean>;
  /** Reads a table under other headings. @returns whether it went through */
  settle(table: LocatedTable, headings: Headings): Promise<boolean>;
  /** Reads a table by its own headings again. @returns whether it went through */
  forget(table: LocatedTable): Promise<boolean>;
}

export function createSetupWork(kit: WorkKit, checks: CheckWork): SetupWork {
  async function thenCheck(work: () => Promise<void>): Promise<boolean> {
    const done = await kit.attempt(work);
    if (done) void checks.check("edit");
    return done;
  }

  return {
    async look(survey, at, kind, shape) {
      let found: PointedTable | null = null;
      await kit.attempt(async () => {
        const { lookAtTable } = await import("../../actions/pointOutTable");
        found = await lookAtTable(kit.workbook, survey, at, kind, shape);
      });
      return found;
    },
    async lookAsRead(table) {
      let found: PointedTable | null = null;
      await kit.attempt(async () => {
        const { lookAsRead } = await import("../../actions/lookAsRead");
        found = await lookAsRead(kit.workbook, table);
      });
      return found;
    },
    pointOut: (sheet, kind, headings) =>
      thenCheck(async () => {
        const { pointOutTable } = await import("../../actions/pointOutTable");
        await pointOutTable(kit.workbook, sheet, kind, headings);
        kit.notice("done", (words) => words.readSo(words.tableName(kind), sheet));
      }),
    settle: (table, headings) =>
      thenCheck(async () => {
        const { settleFields } = await import("../../actions/settleFields");
        await settleFields(kit.workbook, table, headings);
      }),
    forget: (table) =>
      thenCheck(async () => {
        const { forgetAnswers } = await import("../../actions/settleFields");
        await forgetAnswers(kit.workbook, table);
      }),
  };
}
