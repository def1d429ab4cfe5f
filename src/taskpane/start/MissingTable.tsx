import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TableKind } from "../../shares/register/table";
import { focusIsLost } from "../frame/focusIsLost";
import { usePane } from "../paneContext";
import { SetUpTables } from "./SetUpTables";
import { START_WORDS } from "./startWords";

/** The ways on where a table is missing: say which one it is, or make it. Without a kind, a whole record is begun. */
export function MissingTable({ kind }: { readonly kind: TableKind | null }): ReactNode {
  const { store, work, words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  return (
    <div className="row">
      <SetUpTables />
      {kind === null ? (
        <Button
          size="small"
          onClick={() => {
            work.starting.ask(true);
            store.send({ type: "page opened", page: "start" });
          }}
        >
          {paneWords.newRecord}
        </Button>
      ) : (
        <Button
          size="small"
          onClick={() => {
            void work.setup.newTable(kind, language).then(() => {
              // This button goes with what it made.
              setTimeout(() => {
                if (focusIsLost()) document.querySelector("main")?.focus();
              });
            });
          }}
        >
          {words.makeTable(kind)}
        </Button>
      )}
    </div>
  );
}
