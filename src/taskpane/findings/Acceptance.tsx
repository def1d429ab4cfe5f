import { Button, Input } from "@fluentui/react-components";
import { type ReactNode, type SubmitEvent, useId, useState } from "react";
import type { Finding } from "../../shares/values/finding";
import { focusIsLost } from "../frame/focusIsLost";
import { usePane } from "../paneContext";

/** Accepts a warning or a note with a reason, kept in the workbook; or withdraws the acceptance. */
export function Acceptance({
  finding,
  accepted,
}: {
  readonly finding: Finding;
  readonly accepted: string | null;
}): ReactNode {
  const { work, words } = usePane();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const id = useId();
  if (accepted !== null) {
    return (
      <p className="acceptance">
        {words.acceptedBecause(accepted)}{" "}
        <Button size="small" onClick={() => void work.cells.accept(finding, null)}>
          {words.withdraw}
        </Button>
      </p>
    );
  }
  if (!asking) {
    return (
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.accept}
      </Button>
    );
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") return;
    void work.cells.accept(finding, reason.trim()).then(() => {
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
      onKeyDown={({ key }) => {
        if (key === "Escape") setAsking(false);
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
      <div className="row">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ""}>
          {words.acceptWithReason}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
