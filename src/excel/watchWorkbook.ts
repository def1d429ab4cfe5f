import { parseRegionAddress } from "../shares/values/cell";
import type { Area } from "./addressLists";
import { reportsRenamedSheets, type ExcelNamespace, type SetSupport } from "./excelNamespace";
import { refusalOfExcel } from "./refusalOfExcel";

/** Cells of one sheet that changed. */
interface ChangedCells {
  /** `SheetSurvey.id`: names may just have changed. */
  readonly sheetId: string;
  /** Null where Excel did not say which cells, or said whole rows or columns. */
  readonly area: Area | null;
}

/** What changed since the last report, gathered until the user pauses. A hint: read again and compare. */
export interface WorkbookChange {
  readonly cells: readonly ChangedCells[];
  /** Sheets were added, deleted or renamed. */
  readonly sheets: boolean;
  /** True where every edit of cells was this user's own, and there was one: what a co-author does moves nobody else's marks. */
  readonly own: boolean;
}

export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The first cell of a whole column or row. */
  readonly isLine: boolean;
}

export interface WorkbookWatcher {
  readonly onChange: (change: WorkbookChange) => void;
  readonly onSelect: (cell: SelectedCell) => void;
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/** Runs until disposed of; then no handler is left in Excel. */
export interface Watch {
  dispose(): Promise<void>;
}

/** Long enough that a paste, a fill or a macro is one change. */
const QUIET_MILLISECONDS = 300;
/** After one cell was typed into: just long enough for what Excel calculated of it. */
const QUIET_AFTER_ONE_CELL = 15;
/** The longest wait in a workbook that changes all the time. */
const LONGEST_WAIT_MILLISECONDS = 2_000;

/**
 * Watches the sheets for edits, recalculation, sheets that come, go or are renamed, and the selection. It never writes: handlers run for every co-author.
 * Our own writes are ignored where Excel says who wrote (ExcelApi 1.14); elsewhere they cause one unneeded check, which changes no cell.
 * @throws HostFailure where Excel takes no handlers: the add-in then works by its Check button alone
 */
export async function watchWorkbook(
  excel: ExcelNamespace,
  supports: SetSupport,
  watcher: WorkbookWatcher,
): Promise<Watch> {
  const gathering = new Gathering(watcher.onChange);
  const listen = (context: Excel.RequestContext): Handlers => {
    const { worksheets } = context.workbook;
    const sheetsChanged = (): Promise<void> => gathering.sheetsChanged();
    return [
      // Inserted or deleted cells move others, which the address does not cover.
      worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource, source }) =>
        triggerSource === "ThisLocalAddin"
          ? Promise.resolve()
          : gathering.cellsEdited(worksheetId, changeType === "RangeEdited" ? address : undefined, source === "Local"),
      ),
      worksheets.onCalculated.add(({ worksheetId, address }) => gathering.cellsCalculated(worksheetId, address)),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      worksheets.onSelectionChanged.add((selected) =>
        gathering.whileWatching(() => {
          select(watcher, selected);
        }),
      ),
      ...(reportsRenamedSheets(supports) ? [worksheets.onNameChanged.add(sheetsChanged)] : []),
    ];
  };
  try {
    const { context, handlers } = await excel.run({ delayForCellEdit: true }, async (context) => {
      const handlers = listen(context);
      await context.sync();
      return { context, handlers };
    });
    return {
      async dispose() {
        gathering.stop();
        await remove(excel, context, handlers);
      },
    };
  } catch (thrown) {
    throw refusalOfExcel(thrown, "");
  }
}

function select(watcher: WorkbookWatcher, { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): void {
  // Of several areas the first.
  const [first = ""] = address.split(",");
  const area = parseRegionAddress(first);
  if (area) {
    watcher.onSelect({ sheetId: worksheetId, row: area.row, column: area.column, isLine: false });
    return;
  }
  // A whole column or row, pressed at its head.
  const line = /^\$?([A-Z]{1,3}|\d+):\$?[A-Z\d]+$/.exec(first)?.[1];
  const from = line === undefined ? null : parseRegionAddress(/\d/.test(line) ? `A${line}` : `${line}1`);
  if (from) watcher.onSelect({ sheetId: worksheetId, row: from.row, column: from.column, isLine: true });
}

/** Handlers can be removed only in the context they were added in. */
async function remove(excel: ExcelNamespace, context: Excel.RequestContext, handlers: Handlers): Promise<void> {
  try {
    await excel.run({ previousObjects: context }, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (thrown) {
    throw refusalOfExcel(thrown, "");
  }
}

/** Gathers changes until nothing has happened for a moment. */
class Gathering {
  private cells: ChangedCells[] = [];
  /** Of each edit, whether it was the user's own. */
  private edits: boolean[] = [];
  private sheets = false;
  private quiet: ReturnType<typeof setTimeout> | null = null;
  private longest: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;

  constructor(private readonly report: (change: WorkbookChange) => void) {}

  cellsEdited(sheetId: string, address: string | undefined, isOwn: boolean): Promise<void> {
    return this.whileWatching(() => {
      this.edits.push(isOwn);
      this.note(sheetId, address);
      const [only, ...more] = this.cells;
      const isOneCell = more.length === 0 && only?.area?.rows === 1 && only.area.columns === 1;
      this.wait(isOneCell && !this.sheets ? QUIET_AFTER_ONE_CELL : QUIET_MILLISECONDS);
    });
  }

  /** What Excel calculated: it follows an edit, and waits no longer than that does. */
  cellsCalculated(sheetId: string, address: string): Promise<void> {
    return this.whileWatching(() => {
      this.note(sheetId, address);
      if (this.quiet === null) this.wait(QUIET_MILLISECONDS);
    });
  }

  private note(sheetId: string, address: string | undefined): void {
    for (const part of (address ?? "").split(",")) this.cells.push({ sheetId, area: parseRegionAddress(part) });
  }

  sheetsChanged(): Promise<void> {
    return this.whileWatching(() => {
      this.sheets = true;
      this.wait(QUIET_MILLISECONDS);
    });
  }

  whileWatching(work: () => void): Promise<void> {
    if (!this.stopped) work();
    return Promise.resolve();
  }

  stop(): void {
    this.stopped = true;
    this.clearTimers();
  }

  private wait(milliseconds: number): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.flush();
    }, milliseconds);
    this.longest ??= setTimeout(() => {
      this.flush();
    }, LONGEST_WAIT_MILLISECONDS);
  }

  private flush(): void {
    this.clearTimers();
    const own = this.edits.length > 0 && this.edits.every((isOwn) => isOwn);
    const change: WorkbookChange = { cells: this.cells, sheets: this.sheets, own };
    this.cells = [];
    this.edits = [];
    this.sheets = false;
    this.report(change);
  }

  private clearTimers(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    if (this.longest !== null) clearTimeout(this.longest);
    this.quiet = null;
    this.longest = null;
  }
}
