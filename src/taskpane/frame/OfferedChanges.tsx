import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CellChange } from "../../actions/changeCells";
import type { CellWrite } from "../../workbook/workbook";
import type { PaneWords } from "../paneWords";
import { usePane } from "../paneContext";
import { ChangesTable } from "./ChangesTable";
import { OpenedBox } from "./OpenedBox";

interface OfferedChangesProps {
  readonly label: string;
  /** What a screen reader says of the button, where its label alone does not say which cell; begins with the label. */
  readonly name?: string;
  readonly writes: readonly CellWrite[];
  /** What the notice says once the cells are changed. */
  readonly says: (words: PaneWords) => string;
}

/** Propose, preview, apply: the first press reads the cells and shows old and new, the second writes. */
export function OfferedChanges({ label, name, writes, says }: OfferedChangesProps): ReactNode {
  const { work, words } = usePane();
  const [changes, setChanges] = useState<readonly CellChange[] | null>(null);
  if (changes === null) {
    return (
      <Button
        size="small"
        {...(name === undefined ? {} : { "aria-label": name })}
        onClick={() => void work.cells.preview(writes).then(setChanges)}
      >
        {label}
      </Button>
    );
  }
  return (
    <OpenedBox
      close={() => {
        setChanges(null);
      }}
    >
      <ChangesTable changes={changes} />
      <div className="row">
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            void work.cells.apply(changes, says).then((done) => {
              if (done) setChanges(null);
            });
          }}
        >
          {words.apply}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setChanges(null);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </OpenedBox>
  );
}
