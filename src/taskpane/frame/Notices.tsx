import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useEffect, useState } from "react";
import { usePane, usePaneState } from "../paneContext";
import type { Notice } from "../state/notices";
import { Message } from "./Message";

const INTENT = { done: "success", look: "warning", refused: "error" } as const;

/** A success is read at a glance; one with a way back stays long enough to be pressed. */
const READ_MS = 8_000;
const PRESSED_MS = 45_000;

/** The latest message at the foot of the pane, the earlier ones behind a button. They take no focus; successes go by themselves. */
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
    <>
      {(all ? notices : notices.slice(0, 1)).map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
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
    </>
  );
}

/** True once a time is over; never where there is none. */
function useOver(ms: number | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (ms === null) return undefined;
    const timer = setTimeout(() => {
      setOver(true);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [ms]);
  return over;
}

function NoticeBar({ notice: { id, tone, says, putBack, goTo, reload } }: { readonly notice: Notice }): ReactNode {
  const { store, words, language, host } = usePane();
  const hasWays = putBack !== null || goTo !== null || reload;
  const isRead = useOver(tone === "done" ? READ_MS : null);
  const isOver = useOver(tone === "done" ? (hasWays ? PRESSED_MS : READ_MS) : null);
  useEffect(() => {
    if (isOver) store.send({ type: "notice read", id });
  }, [store, id, isOver]);
  return (
    <Message
      intent={INTENT[tone]}
      folded={isRead}
      end={
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={words.dismiss}
          onClick={() => {
            store.send({ type: "notice read", id });
          }}
        />
      }
      ways={
        hasWays && (
          <>
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
          </>
        )
      }
    >
      {says(words, language)}
    </Message>
  );
}
