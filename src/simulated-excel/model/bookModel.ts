import { type EntryLocale, LOCALES } from "./entryLocale";
import { HostRefusal } from "../protocol/hostRefusal";
import { SheetModel, type NameModel } from "./sheetModel";
import type { Rectangle } from "./rectangle";

/** Who changes the workbook: events distinguish the add-in, the user and co-authors. */
export type Author = "add-in" | "user" | "co-author";

/** A change of the model, for the grid and for the events sent to the client. */
export type ModelChange =
  | {
      readonly kind: "cells";
      readonly sheet: SheetModel;
      readonly area: Rectangle;
      readonly change: CellsChange;
      readonly author: Author;
    }
  | { readonly kind: "calculated"; readonly sheet: SheetModel; readonly area: Rectangle }
  | { readonly kind: "looks"; readonly sheet: SheetModel; readonly area: Rectangle }
  | { readonly kind: "layout"; readonly sheet: SheetModel }
  | { readonly kind: "conditional formats"; readonly sheet: SheetModel }
  | { readonly kind: "sheet added" | "sheet deleted"; readonly sheet: SheetModel; readonly author: Author }
  | { readonly kind: "sheet renamed"; readonly sheet: SheetModel; readonly before: string; readonly author: Author }
  | { readonly kind: "setting"; readonly name: string }
  | { readonly kind: "selection"; readonly sheet: SheetModel; readonly area: Rectangle };

/** In the words of Excel's changed event. */
export type CellsChange = "RangeEdited" | "RowInserted" | "RowDeleted" | "CellInserted" | "CellDeleted";

/** A workbook: sheets, names, settings, selection. */
export class BookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  private readonly keptSettings = new Map<string, unknown>();
  date1904 = false;
  /** Of the Excel that has it open, not of the file. */
  locale: EntryLocale = LOCALES["en-HK"];
  activeSheet: SheetModel | null = null;
  selection: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
  private readonly listeners = new Set<(change: ModelChange) => void>();
  private lastId = 0;

  constructor(readonly fileName: string) {}

  /** A new identity, unique in this workbook. */
  nextId(): string {
    this.lastId++;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  /** What add-ins keep with the workbook, by name. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.keptSettings;
  }

  /** Keeps a setting, or forgets it where the value is undefined. */
  keepSetting(name: string, value: unknown): void {
    if (value === undefined) this.keptSettings.delete(name);
    else this.keptSettings.set(name, value);
    this.notify({ kind: "setting", name });
  }

  /** Calls back after every change. @returns how to stop */
  onChange(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  notify(change: ModelChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** By name whatever its case, or by id. */
  sheet(nameOrId: string): SheetModel | null {
    const wanted = nameOrId.toUpperCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toUpperCase() === wanted) ?? null;
  }

  addSheet(name: string | null, author: Author): SheetModel {
    const given = name ?? this.freeSheetName();
    this.checkSheetName(given, null);
    const sheet = new SheetModel(this.nextId(), given);
    this.sheets.push(sheet);
    this.notify({ kind: "sheet added", sheet, author });
    return sheet;
  }

  deleteSheet(sheet: SheetModel, author: Author): void {
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visible.length === 0) throw new HostRefusal("InvalidOperation", "A workbook needs one visible sheet");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeSheet === sheet) this.activeSheet = visible[0] ?? null;
    this.notify({ kind: "sheet deleted", sheet, author });
  }

  renameSheet(sheet: SheetModel, name: string, author: Author): void {
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.notify({ kind: "sheet renamed", sheet, before, author });
  }

  private checkSheetName(name: string, self: SheetModel | null): void {
    const wrong =
      name === "" ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      name.toUpperCase() === "HISTORY";
    if (wrong) throw new HostRefusal("InvalidArgument", `A sheet cannot be called ${name}`);
    const other = this.sheet(name);
    if (other && other !== self) throw new HostRefusal("ItemAlreadyExists", `A sheet called ${name} already exists`);
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** A plain dump of the whole workbook, for comparing before and after. */
  describe(): unknown {
    return {
      sheets: this.sheets.map((sheet) => sheet.describe()),
      names: this.names.map((name) => [name.name, name.formula, name.visible]),
      settings: [...this.settings].sort(([a], [b]) => a.localeCompare(b)),
    };
  }
}
