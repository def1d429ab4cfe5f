import type { ReactNode } from "react";
import type { CellChange } from "../../actions/changeCells";
import { showCell } from "../../shares/values/cell";
import { usePane } from "../paneContext";
import { OldAndNew } from "./OldAndNew";
import { showNewValue, showOldValue } from "./showCellValue";

/** Old and new value of each cell, and a warning if a formula is lost. */
export function ChangesTable({ changes }: { readonly changes: readonly CellChange[] }): ReactNode {
  const { words, language } = usePane();
  const losesFormula = changes.some(({ formula }) => formula.startsWith("="));
  const rows = changes.map((change) => ({
    key: showCell(change.cell),
    cell: showCell(change.cell),
    old: change.old === "" ? words.blank : showOldValue(change, language),
    now: showNewValue(change, language),
  }));
  return (
    <>
      <OldAndNew headings={[words.oldValue, words.newValue]} rows={rows} />
      {losesFormula && <p className="quiet">{words.losesFormula}</p>}
    </>
  );
}
