import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../paneContext";
import type { Refusal } from "../refusal";
import { refusalInWords } from "../refusalInWords";
import { SeverityIcon } from "./SeverityIcon";

/** Why something could not be done, and what to do now. */
export function RefusalBox({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { words, host } = usePane();
  return (
    <div className="box box-refused" role="alert">
      <SeverityIcon severity="error" />
      <p>{refusalInWords(refusal, words)}</p>
      {refusal.kind === "part missing" && (
        <Button
          size="small"
          onClick={() => {
            host.reload();
          }}
        >
          {words.reload}
        </Button>
      )}
    </div>
  );
}
