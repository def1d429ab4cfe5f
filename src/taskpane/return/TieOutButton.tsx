import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../paneContext";

/** Writes the tie-out of a return. The label for screen readers names its sheet. */
export function TieOutButton({ sheet }: { readonly sheet: string }): ReactNode {
  const { work, words } = usePane();
  return (
    <div>
      <Button size="small" aria-label={words.tieOutOf(sheet)} onClick={() => void work.filing.tieOut(sheet)}>
        {words.tieOut}
      </Button>
    </div>
  );
}
