import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BoundToken } from "../../remarks/boundToken";
import { showCell } from "../../shares/values/cell";
import { CellLink } from "../frame/CellLink";
import { usePane } from "../paneContext";
import type { FigureWords } from "./figureWords";

const MOST_CELLS = 6;

/** The figure at the caret: what it is, its cells, a button to remove it. Screen readers announce it. */
export function FigureAtCaret({
  token,
  figures,
  takeOut,
}: {
  readonly token: BoundToken | null;
  readonly figures: FigureWords;
  readonly takeOut: () => void;
}): ReactNode {
  const { words } = usePane();
  return (
    <div className="figure-bar">
      <p role="status" className={token === null ? "quiet" : "said-only"}>
        {token === null ? words.noFigureHere : figures.label(token)}
      </p>
      {token !== null && (
        <>
          <p className="figure-origin">
            <b>{token.text}</b> {figures.what(token)}{" "}
            {token.cells.slice(0, MOST_CELLS).map((cell) => (
              <span key={showCell(cell)}>
                <CellLink cell={cell} />{" "}
              </span>
            ))}
            {token.cells.length > MOST_CELLS && words.moreCells(token.cells.length - MOST_CELLS)}
          </p>
          <Button size="small" onClick={takeOut}>
            {words.takeOut}
          </Button>
        </>
      )}
    </div>
  );
}
