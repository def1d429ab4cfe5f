import { checkRegister, type CheckOutcome } from "../../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../../src/file/openFileWorkbook";
import { type CellRef, showCell } from "../../../src/shares/values/cell";
import type { CivilDate } from "../../../src/shares/values/civilDate";
import type { Language } from "../../../src/shares/values/finding";
import type { BookModel } from "../../../src/simulated-excel/model/bookModel";
import { isCellError, shownValue, type Cell } from "../../../src/simulated-excel/model/cellContent";
import type { Editor } from "../../../src/simulated-excel/model/editor";
import { openXlsx } from "../../../src/simulated-excel/openXlsx";
import type { CellValue, EditableWorkbook, ReadableWorkbook, Snapshot } from "../../../src/workbook/workbook";

/** What is put into one cell in place of what stands there. */
export interface Typed {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/**
 * A register that is opened once and checked again for each fault. A value is typed over its cell and the formulas that look at it are
 * calculated anew, as Excel does; then all is put back.
 */
export class SeedableRegister {
  private constructor(
    readonly name: string,
    private readonly file: ReadableWorkbook,
    private readonly book: BookModel,
    private readonly editor: Editor,
    private readonly asRead: readonly Snapshot[],
    private readonly today: CivilDate | null,
    readonly languages: readonly Language[],
  ) {}

  static async open(
    name: string,
    bytes: Uint8Array,
    languages: readonly Language[] = ["en"],
  ): Promise<SeedableRegister> {
    const file = await openWorkbookBytes(bytes, `${name}.xlsx`);
    const { sheets } = await file.survey();
    // A row more than is used: one may be entered twice.
    const used = sheets.flatMap((sheet) => (sheet.used === null ? [] : [{ ...sheet.used, rows: sheet.used.rows + 1 }]));
    const snapshots = await file.read(used);
    const { book, editor } = await openXlsx(bytes);
    const { register } = await checkRegister(file);
    return new SeedableRegister(
      name,
      file,
      book,
      editor,
      snapshots,
      register.issuer?.dateSubmitted?.value ?? null,
      languages,
    );
  }

  /** What stands in a cell now, and how it is shown. */
  cell({ sheet, row, column }: CellRef): { readonly value: CellValue; readonly format: string } {
    const snapshot = this.asRead.find(({ region }) => region.sheet === sheet);
    const [down, across] = [row - (snapshot?.region.row ?? 0), column - (snapshot?.region.column ?? 0)];
    return { value: snapshot?.values[down]?.[across] ?? "", format: snapshot?.formats[down]?.[across] ?? "General" };
  }

  isFormula(cell: CellRef): boolean {
    return this.modelCell(cell).formula !== null;
  }

  /** Checked as it stands, on the day it is submitted. */
  untouched(): Promise<CheckOutcome> {
    return this.check();
  }

  /** Checked with these cells typed over. The register is as before afterwards. */
  async with(typed: readonly Typed[]): Promise<CheckOutcome> {
    const before = typed.map(({ cell }) => ({ cell, was: this.modelCell(cell) }));
    for (const { cell, value } of typed) this.put(cell, { ...this.modelCell(cell), content: value, formula: null });
    try {
      return await this.check();
    } finally {
      for (const { cell, was } of before.reverse()) this.put(cell, was);
    }
  }

  private check(): Promise<CheckOutcome> {
    const workbook: EditableWorkbook = Object.create(this.file, {
      read: { value: () => Promise.resolve(this.snapshots()) },
    });
    return checkRegister(workbook, {
      languages: this.languages,
      ...(this.today === null ? {} : { today: this.today }),
    });
  }

  private snapshots(): readonly Snapshot[] {
    return this.asRead.map(({ region, formats }) => ({
      region,
      formats,
      values: formats.map((row, down) =>
        row.map((_, across) =>
          shownValue(
            this.modelCell({ sheet: region.sheet, row: region.row + down, column: region.column + across }).content,
          ),
        ),
      ),
    }));
  }

  private modelCell(cell: CellRef): Cell {
    return this.sheet(cell).cell(cell.row, cell.column);
  }

  private put(cell: CellRef, content: Cell): void {
    const sheet = this.sheet(cell);
    sheet.setCell(cell.row, cell.column, content);
    this.editor.calculator.afterWrite(sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }

  private sheet({ sheet }: CellRef): NonNullable<ReturnType<BookModel["sheet"]>> {
    const found = this.book.sheet(sheet);
    if (found === null) throw new Error(`no sheet ${sheet}`);
    return found;
  }

  /** Cells whose value the two readers of the file do not agree on: none, or the run would prove nothing. */
  differently(): string[] {
    return this.asRead.flatMap(({ region, values }) =>
      values.flatMap((row, down) =>
        row.flatMap((value, across) => {
          const cell = { sheet: region.sheet, row: region.row + down, column: region.column + across };
          const { content } = this.modelCell(cell);
          return !isCellError(content) && content === value ? [] : [showCell(cell)];
        }),
      ),
    );
  }
}
