import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellAddress, type CellRef, showCell } from "../../shares/values/cell";
import { usePane } from "../paneContext";

interface CellLinkProps {
  readonly cell: CellRef;
  /** Without the name of the sheet, where all stand on one. */
  readonly short?: boolean;
}

/** A cell's address that leads to the cell. */
export function CellLink({ cell, short = false }: CellLinkProps): ReactNode {
  const { work, words } = usePane();
  const address = showCell(cell);
  return (
    <Link
      as="button"
      inline
      className="cell-link"
      aria-label={words.goTo(address)}
      onClick={() => void work.cells.show(cell)}
    >
      {short ? cellAddress(cell.row, cell.column) : address}
    </Link>
  );
}
