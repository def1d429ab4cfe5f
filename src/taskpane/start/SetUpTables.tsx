import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../paneContext";
import { START_WORDS } from "./startWords";

/** Leads to the page on which it is said which table is which, and which column. */
export function SetUpTables(): ReactNode {
  const { store, language } = usePane();
  return (
    <Button
      size="small"
      onClick={() => {
        store.send({ type: "page opened", page: "setup" });
      }}
    >
      {START_WORDS[language].setUpTables}
    </Button>
  );
}
