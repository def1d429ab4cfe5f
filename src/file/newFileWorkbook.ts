import JSZip from "jszip";
import { freeSheetName } from "../workbook/freeSheetName";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { WritableWorkbook } from "../workbook/workbook";
import { createPackage, savePackage } from "./savePackage";
import { type NewSheet, workbookParts } from "./workbookParts";

/** A new workbook to write sheets into. It is in memory until it is saved, and no file before its first sheet. */
export class NewFileWorkbook implements WritableWorkbook {
  private sheets: readonly NewSheet[] = [];
  private parts: ReadonlyMap<string, string> = new Map();

  /**
   * Adds a sheet with a free name, whole or not at all.
   * @throws HostFailure `too large` for a text no cell can hold
   */
  write(plan: SheetPlan): Promise<WrittenSheet> {
    return Promise.resolve().then(() => {
      const taken = this.sheets.map((sheet) => sheet.sheetName);
      const sheetName = freeSheetName(plan.sheetName, taken);
      const sheets = [...this.sheets, { sheetName, plan }];
      this.parts = workbookParts(sheets);
      this.sheets = sheets;
      return { sheetName, unsupported: [] };
    });
  }

  /** The file as it would be saved. */
  async toBytes(): Promise<Uint8Array> {
    if (this.sheets.length === 0) throw new Error("a workbook without a sheet is no file");
    const zip = new JSZip();
    for (const [name, xml] of this.parts) zip.file(name, xml);
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  /**
   * Writes the file, whole or not at all. One that is replaced keeps its mode and its owner.
   * @throws HostFailure `cannot write`
   */
  async save(path: string): Promise<void> {
    await savePackage(path, await this.toBytes());
  }

  /**
   * Writes the file under the first of these names of one folder that is free, whole or not at all. Replaces nothing, whoever else writes there.
   * @returns the name taken; null where none was free
   * @throws HostFailure `cannot write`
   */
  async saveNew(paths: Iterable<string>): Promise<string | null> {
    return createPackage(paths, await this.toBytes());
  }
}
