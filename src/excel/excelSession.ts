import type { ExcelNamespace, SetSupport } from "./excelNamespace";
import { refusalOfExcel } from "./refusalOfExcel";

/** Settings as Excel last gave them. */
interface LoadedSettings {
  readonly at: number;
  readonly values: ReadonlyMap<string, string>;
}

/** Our way to Excel: batches, with its refusals turned into failures of ours. */
export class ExcelSession {
  /**
   * Sheets and their tables as last seen, by id. Only a hint: it lets one request ask for all that would otherwise take two.
   * What is not known is asked for afterwards, what is gone answers as a null object.
   */
  known: ReadonlyMap<string, readonly string[]> = new Map();

  /** Our settings as they were a moment ago, or null. */
  settings: LoadedSettings | null = null;
  /** Counts the times they were forgotten. */
  settingChanges = 0;

  constructor(
    private readonly excel: ExcelNamespace,
    readonly supports: SetSupport,
  ) {}

  forgetSettings(): void {
    this.settings = null;
    this.settingChanges++;
  }

  /**
   * Runs a batch. A cell being edited makes Excel wait, not fail, where it can.
   * @param subject what the batch is about, for the user to read if it is refused
   */
  async run<Result>(subject: string, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    try {
      return await this.excel.run({ delayForCellEdit: true }, batch);
    } catch (thrown) {
      throw refusalOfExcel(thrown, subject);
    }
  }
}
