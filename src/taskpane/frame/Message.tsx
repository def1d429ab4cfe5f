import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface MessageProps {
  readonly intent: "success" | "warning" | "error";
  /** Cut to one line, until the pointer or the keyboard is on it. */
  readonly folded?: boolean;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly ways?: ReactNode;
  /** At the end of the first line. */
  readonly end?: ReactElement;
}

/** Something that stays on the page until it is dealt with. A screen reader says it; it takes no focus. */
export function Message({ intent, folded = false, children, ways, end }: MessageProps): ReactNode {
  const hasWays = ways !== undefined && ways !== false;
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={folded ? "message message-folded" : "message"}
      role={intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>{children}</MessageBarBody>
      {(hasWays || end !== undefined) && (
        <MessageBarActions containerAction={end ?? null}>{hasWays && ways}</MessageBarActions>
      )}
    </MessageBar>
  );
}
