import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useEffect, useState } from "react";
import { usePane, usePaneState } from "../paneContext";
import type { Notice } from "../state/notices";
import { SeverityIcon } from "./SeverityIcon";

const SHAPE = { done: "done", look: "warning", refused: "error" } as const;

/** A success is read at a glance; one with a way back stays long enough to be pressed. */
const READ_MS = 8_000;
const PRESSED_MS = 45_000;

/** The latest message at the foot of the pane, the earlier ones behind a button. They are announced and take no focus; successes go by themselves. */
export function Notices(): ReactNode {
  const { words, language } = usePane();
  const given = usePaneState((state) => state.notices);
  // The same message twice is one.
  const notices = [
    ...new Map(given.toReversed().map((notice) => [notice.says(words, language), notice])).values(),
  ].toReversed();
  const [all, setAll] = useState(false);
  const earlier = notices.length - 1;
  return (
    <div className="notices" role="log" aria-live="polite" aria-label={words.notices}>
      {(all ? notices : notices.slice(0, 1)).map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
      {earlier > 0 && (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? words.fewerNotices : words.earlierNotices(earlier)}
        </Button>
      )}
    </div>
  );
}

/** A success that stays for its way back takes one line once it has been read. */
function useFolded(stays: boolean): boolean {
  const [folded, setFolded] = useState(false);
  useEffect(() => {
    if (!stays) return undefined;
    const timer = setTimeout(() => {
      setFolded(true);
    }, READ_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [stays]);
  return folded;
}

function NoticeLine({ notice: { id, tone, says, putBack, goTo, reload } }: { readonly notice: Notice }): ReactNode {
  const { store, words, language, host } = usePane();
  const stays = tone === "done" ? (putBack === null && goTo === null ? READ_MS : PRESSED_MS) : null;
  useEffect(() => {
    if (stays === null) return undefined;
    const timer = setTimeout(() => {
      store.send({ type: "notice read", id });
    }, stays);
    return () => {
      clearTimeout(timer);
    };
  }, [store, id, stays]);
  const isFolded = useFolded(stays !== null && stays > READ_MS);
  return (
    <div className={`notice notice-${tone}${isFolded ? " notice-folded" : ""}`}>
      <SeverityIcon severity={SHAPE[tone]} />
      <p>{says(words, language)}</p>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.dismiss}
        onClick={() => {
          store.send({ type: "notice read", id });
        }}
      />
      {(goTo !== null || putBack !== null || reload) && (
        <div className="row notice-ways">
          {goTo !== null && (
            <Button size="small" onClick={() => void goTo()}>
              {words.goToRow}
            </Button>
          )}
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
        </div>
      )}
    </div>
  );
}
