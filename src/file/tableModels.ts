import type { Worksheet } from "exceljs";

/** What the library holds of a table read from a file. */
export interface TableModel {
  displayName: string;
  tableRef: string;
}

/**
 * The tables of a sheet. The library's types describe a table as it is made, whose every change rewrites its cells; a table that was read is
 * moved by its model, which the types leave out.
 */
export function tableModels(worksheet: Worksheet): readonly TableModel[] {
  const { tables } = worksheet as Worksheet & {
    readonly tables?: Readonly<Record<string, { readonly model: TableModel }>>;
  };
  return Object.values(tables ?? {}).map((table) => table.model);
}
