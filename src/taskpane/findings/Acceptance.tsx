import { Button, Input } from "@fluentui/react-components";
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import type { Acceptance as Accepted } from "../../actions/acceptWarning";
import type { Finding } from "../../shares/values/finding";
import { showMoment } from "../../shares/values/momentInHongKong";
import { focusIsLost } from "../frame/focusIsLost";
import { usePane, usePaneState } from "../paneContext";
import type { KeyedFinding } from "../state/keyedFinding";
import { FINDINGS_WORDS } from "./findingsWords";

/** Accepts a warning with a reason, kept in the workbook with who accepted it and when; or withdraws the acceptance. */
export function Acceptance({ keyed: { key, finding, accepted } }: { readonly keyed: KeyedFinding }): ReactNode {
  const { store, work, words, language } = usePane();
  const asking = usePaneState(({ list }) => list.asks?.key === key && list.asks.box === "acceptance");
  const acceptor = usePaneState(({ list }) => list.acceptor);
  const [reason, setReason] = useState("");
  const id = useId();
  const opener = useRef<HTMLDivElement>(null);
  const ask = (box: "acceptance" | null): void => {
    store.send({ type: "finding asked", key, box });
  };
  const cancel = (): void => {
    ask(null);
    // The field is gone: the keyboard goes back to what opened it.
    setTimeout(() => opener.current?.querySelector("button")?.focus());
  };
  if (accepted !== null) {
    return (
      <div className="acceptance">
        <p>{words.acceptedBecause(accepted)}</p>
        <ByWhom finding={finding} />
        <div>
          <Button size="small" onClick={() => void work.cells.accept(finding, null, acceptor)}>
            {words.withdraw}
          </Button>
        </div>
      </div>
    );
  }
  if (!asking) {
    return (
      <div ref={opener}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            ask("acceptance");
          }}
        >
          {words.accept}
        </Button>
      </div>
    );
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") return;
    ask(null);
    void work.cells.accept(finding, reason.trim(), acceptor.trim()).then(() => {
      // The finding has left the list, and its form with it: the keyboard goes on from the list.
      setTimeout(() => {
        if (focusIsLost()) document.querySelector<HTMLElement>(".finding-head[tabindex='0'], .empty button")?.focus();
      });
    });
  };
  return (
    <form
      className="acceptance"
      onSubmit={submit}
      onKeyDown={({ key: pressed }) => {
        if (pressed === "Escape") cancel();
      }}
    >
      <label htmlFor={id}>{words.reason}</label>
      {/* Focused: the press on Accept opened the field to type in. */}
      <Input
        id={id}
        size="small"
        value={reason}
        onChange={(_, { value }) => {
          setReason(value);
        }}
        input={{ autoFocus: true }}
      />
      <Acceptor />
      <div className="row">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ""}>
          {words.acceptWithReason}
        </Button>
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
        {reason.trim() === "" && <span className="quiet">{FINDINGS_WORDS[language].reasonFirst}</span>}
      </div>
    </form>
  );
}

/** Who accepts: no add-in is told the user's name. */
function Acceptor(): ReactNode {
  const { store, language } = usePane();
  const name = usePaneState(({ list }) => list.acceptor);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{FINDINGS_WORDS[language].acceptor}</label>
      <Input
        id={id}
        size="small"
        autoComplete="name"
        value={name}
        onChange={(_, { value }) => {
          store.send({ type: "acceptor typed", name: value });
        }}
      />
    </>
  );
}

function ByWhom({ finding }: { readonly finding: Finding }): ReactNode {
  const { work, language } = usePane();
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  useEffect(() => {
    let current = true;
    void work.cells.acceptanceOf(finding).then((found) => {
      if (current) setAccepted(found);
    });
    return () => {
      current = false;
    };
  }, [work, finding]);
  if (accepted === null) return null;
  return <p className="quiet">{FINDINGS_WORDS[language].acceptedBy(accepted.by, showMoment(accepted.at, language))}</p>;
}
