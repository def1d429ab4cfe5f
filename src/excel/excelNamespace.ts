/** What we need of the `Excel` global: its `run`. A parameter, so that tests can pass the client of a simulated Excel. */
export interface ExcelNamespace {
  run<Result>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

/** Whether this Excel has a requirement set: `Office.context.requirements.isSetSupported`. */
export type SetSupport = (set: string, version: string) => boolean;

/** Whether a feature newer than ExcelApi 1.9, which the manifest requires, is there. Each has a fallback. */
export function hasExcelApi(
  support: SetSupport,
  version: "1.10" | "1.11" | "1.12" | "1.13" | "1.14" | "1.15" | "1.17" | "1.19" | "1.20",
): boolean {
  return support("ExcelApi", version);
}

/** Whether what the user can undo outlives an add-in's requests. Before ExcelApi 1.19 any request may clear it (OfficeDev/office-js 2802). */
export function keepsUndo(support: SetSupport): boolean {
  return hasExcelApi(support, "1.19");
}

/** Whether several requests can be one step of what the user can undo: `mergeUndoGroup` of `Excel.run`. */
export function groupsUndo(support: SetSupport): boolean {
  return hasExcelApi(support, "1.20");
}

/** Whether this Excel reports renamed sheets. Excel on the web does under a requirement set of its own. */
export function reportsRenamedSheets(support: SetSupport): boolean {
  return support("ExcelApiOnline", "1.1") || hasExcelApi(support, "1.17");
}
