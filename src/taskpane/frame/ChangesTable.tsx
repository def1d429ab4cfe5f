import type { ReactNode } from "react";
import type { CellChange } from "../../actions/changeCells";
import { showCell } from "../../shares/cell";
import { usePane } from "../paneContext";
import { showNewValue, showOldValue } from "./showCellValue";

/** Old and new, cell by cell, and a word where a formula would go. */
export function ChangesTable({ changes }: { readonly changes: readonly CellChange[] }): ReactNode {
  const { words } = usePane();
  const losesFormula = changes.some(({ formula }) => formula.startsWith("="));
  return (
    <>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.oldValue}</th>
            <th scope="col">{words.newValue}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={showCell(change.cell)}>
              <th scope="row">{showCell(change.cell)}</th>
              <td>
                <del>{change.old === "" ? words.blank : showOldValue(change)}</del>
              </td>
              <td>
                <ins>{showNewValue(change)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {losesFormula && <p className="quiet">{words.losesFormula}</p>}
    </>
  );
}
