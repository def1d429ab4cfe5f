/** What an add-in calls of the client's `Excel`. */
interface RunsBatches {
  run(...given: readonly unknown[]): Promise<unknown>;
}

/**
 * Gives the client what a newer one has: `mergeUndoGroup` of `Excel.run`, from ExcelApi 1.20. Ours overlooks it, so that the host is told here.
 * @param begin begins a step of the undo list and answers what ends it: `beginStep`
 */
export function groupedByHost(excel: RunsBatches, begin: () => () => void): void {
  const run = excel.run.bind(excel);
  excel.run = async (...given) => {
    const [options] = given;
    const groups =
      typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true;
    if (!groups) return run(...given);
    const end = begin();
    try {
      return await run(...given);
    } finally {
      end();
    }
  };
}
