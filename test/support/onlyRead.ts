import type { EditableWorkbook, ReadableWorkbook } from "../../src/workbook/workbook";

/** A workbook that can only be read, where one is asked for that can be edited too: whatever would change it is refused. */
export function onlyRead(workbook: ReadableWorkbook): EditableWorkbook {
  const refuse = (): Promise<never> => Promise.reject(new Error("This workbook is not written to"));
  return {
    survey: () => workbook.survey(),
    read: (regions, work) => workbook.read(regions, work),
    readFormulas: (region) => workbook.readFormulas(region),
    readNames: (sheets) => workbook.readNames(sheets),
    setting: (name) => workbook.setting(name),
    mark: refuse,
    write: refuse,
    put: refuse,
    appendRow: refuse,
    removeRow: refuse,
    addColumn: refuse,
    replaceSheet: refuse,
    together: refuse,
    show: refuse,
    remember: refuse,
  };
}
