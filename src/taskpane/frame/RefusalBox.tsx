import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../paneContext";
import type { Refusal } from "../refusal";
import { refusalInWords } from "../refusalInWords";
import { Message } from "./Message";

/** Why something could not be done, and what to do now. */
export function RefusalBox({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { words, host } = usePane();
  return (
    <Message
      intent="error"
      ways={
        refusal.kind === "part missing" && (
          <Button
            size="small"
            onClick={() => {
              host.reload();
            }}
          >
            {words.reload}
          </Button>
        )
      }
    >
      {refusalInWords(refusal, words)}
    </Message>
  );
}
