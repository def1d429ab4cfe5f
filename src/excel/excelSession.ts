import { type ExcelNamespace, groupsUndo, type SetSupport } from "./excelNamespace";
import { HostFailure } from "../workbook/hostFailure";
import { isOfKind, isUndoNotSupported, refusalOfExcel } from "./refusalOfExcel";

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
    /** That of the step all batches belong to; null where each is a step of its own. */
    private readonly step: Excel.RequestContext | null = null,
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
      return await (this.step === null ? this.excel.run({ delayForCellEdit: true }, batch) : batch(this.step));
    } catch (thrown) {
      const refusal = refusalOfExcel(thrown, subject);
      if (isOfKind(refusal, "denied") && (await this.isProtected(subject)))
        throw new HostFailure("protected", subject, thrown);
      throw refusal;
    }
  }

  /**
   * Runs work whose batches are one step of Excel's own undo, where it groups them. Work that Excel cannot group must have left the workbook as
   * it was: it is done again, in steps.
   */
  async asOneStep<Result>(work: (session: ExcelSession) => Promise<Result>): Promise<Result> {
    if (this.step !== null || !groupsUndo(this.supports)) return work(this);
    try {
      return await this.excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) =>
        work(new ExcelSession(this.excel, this.supports, context)),
      );
    } catch (thrown) {
      if (isUndoNotSupported(thrown)) return work(this);
      throw refusalOfExcel(thrown, "");
    }
  }

  /** Runs a batch that may be done twice: once more where another workbook was in front, for Excel may be bringing ours up. */
  async runInFront<Result>(
    subject: string,
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.run(subject, batch);
    } catch (failure) {
      if (!isOfKind(failure, "another workbook in front")) throw failure;
      return this.run(subject, batch);
    }
  }

  /** Whether Excel denied something because the sheet is protected. Where that cannot be read either, it is not said to be. */
  private async isProtected(sheetName: string): Promise<boolean> {
    if (sheetName === "") return false;
    try {
      return await this.excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
        sheet.load("protection/protected");
        await context.sync();
        return !sheet.isNullObject && sheet.protection.protected;
      });
    } catch {
      // The first refusal is the one to report.
      return false;
    }
  }
}
