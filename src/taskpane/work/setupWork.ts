import type { UnreadAnswer } from "../../actions/tableAnswers";
import type { PointedTable } from "../../actions/pointOutTable";
import type { RecordLanguage } from "../../actions/newRecord";
import type { CellRef, Region } from "../../shares/values/cell";
import type { LocatedTable, TableKind } from "../../shares/register/table";
import type { Language } from "../../shares/values/finding";
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
  /** Reads a table that was not read under these headings. @param range of its headings, where the sheet has several of the kind. @returns whether it went through */
  pointOut(sheet: string, kind: TableKind, headings: Headings, range?: Omit<Region, "sheet">): Promise<boolean>;
  /** Reads a table under other headings. @returns whether it went through */
  settle(table: LocatedTable, headings: Headings): Promise<boolean>;
  /** Writes the empty tables of a new record on sheets of their own, and shows the first. @returns whether it went through */
  newRecord(language: RecordLanguage): Promise<boolean>;
  /** Writes one empty table on a sheet of its own, and shows it. @returns whether it went through */
  newTable(kind: TableKind, language: Language): Promise<boolean>;
  /** Leaves a table unread from now on. @returns whether it went through */
  leaveUnread(kind: TableKind, region: Region): Promise<boolean>;
  /** Reads again what was left unread. @returns whether it went through */
  readAgain(place: UnreadAnswer): Promise<boolean>;
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
    pointOut: (sheet, kind, headings, range) =>
      thenCheck(async () => {
        const { pointOutTable } = await import("../../actions/pointOutTable");
        await pointOutTable(kit.workbook, sheet, kind, headings, range);
        kit.notice("done", (words) => words.readSo(words.tableName(kind), sheet));
      }),
    settle: (table, headings) =>
      thenCheck(async () => {
        const { settleFields } = await import("../../actions/settleFields");
        await settleFields(kit.workbook, table, headings);
      }),
    newRecord: (language) =>
      kit.attempt(async () => {
        const { writeNewRecord } = await import("../../actions/newRecord");
        const written = await writeNewRecord(kit.workbook, language);
        kit.notice("done", (words) => words.recordBegun(written.map(({ sheetName }) => sheetName)));
        const [first] = written;
        if (first) await kit.workbook.show({ sheet: first.sheetName, row: 2, column: 1 });
        await checks.check("edit");
      }),
    newTable: (kind, language) =>
      kit.attempt(async () => {
        const { writeNewTable } = await import("../../actions/newRecord");
        const classes = kit.store
          .state()
          .check.outcome?.register.tables.find((table) => table.kind === "Share classes");
        const { sheetName } = await writeNewTable(
          kit.workbook,
          kind,
          await kit.writtenIn(language),
          classes?.sheet ?? null,
        );
        kit.notice("done", (words) => words.tableMade(words.tableName(kind), sheetName));
        await kit.workbook.show({ sheet: sheetName, row: 3, column: 0 });
        await checks.check("edit");
      }),
    leaveUnread: (kind, region) =>
      thenCheck(async () => {
        const { leaveUnread } = await import("../../actions/leaveUnread");
        await leaveUnread(kit.workbook, kind, region);
      }),
    readAgain: (place) =>
      thenCheck(async () => {
        const { readAgain } = await import("../../actions/leaveUnread");
        await readAgain(kit.workbook, place);
      }),
    forget: (table) =>
      thenCheck(async () => {
        const { forgetAnswers } = await import("../../actions/settleFields");
        await forgetAnswers(kit.workbook, table);
      }),
  };
}
