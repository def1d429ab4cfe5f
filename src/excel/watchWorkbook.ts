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
}

export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
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

/** Long enough that typing a number is one change, short enough to feel live. */
const QUIET_MILLISECONDS = 300;
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
      worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource }) =>
        triggerSource === "ThisLocalAddin"
          ? Promise.resolve()
          : gathering.cellsChanged(worksheetId, changeType === "RangeEdited" ? address : undefined),
      ),
      worksheets.onCalculated.add(({ worksheetId, address }) => gathering.cellsChanged(worksheetId, address)),
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
  // Of several areas the first; of whole rows or columns none, as no finding is about them.
  const area = parseRegionAddress(address.split(",")[0] ?? "");
  if (area) watcher.onSelect({ sheetId: worksheetId, row: area.row, column: area.column });
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
  private sheets = false;
  private quiet: ReturnType<typeof setTimeout> | null = null;
  private longest: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;

  constructor(private readonly report: (change: WorkbookChange) => void) {}

  cellsChanged(sheetId: string, address: string | undefined): Promise<void> {
    return this.whileWatching(() => {
      for (const part of (address ?? "").split(",")) this.cells.push({ sheetId, area: parseRegionAddress(part) });
      this.wait();
    });
  }

  sheetsChanged(): Promise<void> {
    return this.whileWatching(() => {
      this.sheets = true;
      this.wait();
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

  private wait(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.flush();
    }, QUIET_MILLISECONDS);
    this.longest ??= setTimeout(() => {
      this.flush();
    }, LONGEST_WAIT_MILLISECONDS);
  }

  private flush(): void {
    this.clearTimers();
    const change: WorkbookChange = { cells: this.cells, sheets: this.sheets };
    this.cells = [];
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
