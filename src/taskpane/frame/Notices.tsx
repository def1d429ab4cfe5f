import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../paneContext";
import { SeverityIcon } from "./SeverityIcon";

const SHAPE = { done: "done", look: "warning", refused: "error" } as const;

/** Messages at the foot of the pane. They are announced, take no focus, and stay until dismissed. */
export function Notices(): ReactNode {
  const { store, words, language, host } = usePane();
  const notices = usePaneState((state) => state.notices);
  return (
    <div className="notices" role="log" aria-live="polite" aria-label={words.notices}>
      {notices.map(({ id, tone, text, putBack, reload }) => (
        <div key={id} className={`notice notice-${tone}`}>
          <SeverityIcon severity={SHAPE[tone]} />
          <p>{text[language]}</p>
          {putBack !== null && (
            <Button
              size="small"
              onClick={() => {
                store.send({ type: "notice read", id });
                void putBack();
              }}
            >
              {words.putBack}
            </Button>
          )}
          {reload && (
            <Button
              size="small"
              onClick={() => {
                host.reload();
              }}
            >
              {words.reload}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.dismiss}
            onClick={() => {
              store.send({ type: "notice read", id });
            }}
          />
        </div>
      ))}
    </div>
  );
}
