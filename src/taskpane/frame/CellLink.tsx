import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type CellRef, showCell } from "../../shares/values/cell";
import { usePane } from "../paneContext";

/** A cell's address that leads to the cell. */
export function CellLink({ cell }: { readonly cell: CellRef }): ReactNode {
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
      {address}
    </Link>
  );
}
