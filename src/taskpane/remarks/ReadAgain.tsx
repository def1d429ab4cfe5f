import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TokenChange } from "../../remarks/refreshParts";
import { showCell } from "../../shares/values/cell";
import { CellLink } from "../frame/CellLink";
import { OldAndNew } from "../frame/OldAndNew";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane } from "../paneContext";

interface ReadAgainProps {
  readonly changes: readonly TokenChange[];
  readonly keep: () => void;
  readonly drop: () => void;
}

/** The tables changed under an edited remark: each figure, old and new, and the choice to keep or drop the edit. */
export function ReadAgain({ changes, keep, drop }: ReadAgainProps): ReactNode {
  const { words } = usePane();
  const rows = changes.map(({ from, to, cells }, index) => ({
    key: String(index),
    cell: cells.map((cell) => <CellLink key={showCell(cell)} cell={cell} />),
    old: from,
    now: to ?? words.figureGone,
  }));
  return (
    <div className="box read-again">
      <div className="said-with-sign">
        <SeverityIcon severity="warning" />
        <p>{words.readAgain}</p>
      </div>
      <OldAndNew headings={[words.was, words.isNow]} rows={rows} />
      {changes.some(({ to }) => to === null) && <p className="quiet">{words.goneBecomesWords}</p>}
      <div className="row">
        <Button size="small" appearance="primary" onClick={keep}>
          {words.keepAsRead}
        </Button>
        <Button size="small" onClick={drop}>
          {words.backToComposed}
        </Button>
      </div>
    </div>
  );
}
