import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Finding } from "../../shares/values/finding";
import { Message } from "../frame/Message";
import { usePane, usePaneState } from "../paneContext";
import { RETURN_WORDS } from "./returnWords";

/** The button that writes the return. With errors it needs a tick first. */
export function WriteButton({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { store, work, words } = usePane();
  const { force, writing, standing } = usePaneState((state) => state.draft);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <section className="write">
      {errors > 0 && (
        <Message
          intent="error"
          ways={
            <Button
              size="small"
              onClick={() => {
                store.send({ type: "page opened", page: "findings" });
              }}
            >
              {words.showErrors}
            </Button>
          }
        >
          {words.errorsStand(errors)}
          <Checkbox
            label={words.writeInSpite(errors)}
            checked={force}
            onChange={(_, { checked }) => {
              store.send({ type: "writing in spite of errors", force: checked === true });
            }}
          />
        </Message>
      )}
      {standing !== null && <Standing sheets={standing} />}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={writing || (errors > 0 && !force)}
        onClick={() => void work.returns.write()}
      >
        {writing ? words.writing : words.write}
      </Button>
    </section>
  );
}

/** Asks what becomes of the sheet on which the return stands already; Esc writes nothing. */
function Standing({ sheets }: { readonly sheets: readonly string[] }): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = RETURN_WORDS[language];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
    // Not where the ribbon asked: the keyboard is then in the sheet.
    if (document.hasFocus()) box.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div
      ref={box}
      className="box"
      role="alertdialog"
      aria-labelledby="standing"
      onKeyDown={({ key }) => {
        if (key === "Escape") work.returns.leaveStanding();
      }}
    >
      <p id="standing">{words.standsAlready(sheets)}</p>
      <div className="row">
        <Button size="small" appearance="primary" onClick={() => void work.returns.write("replace")}>
          {words.replace}
        </Button>
        <Button size="small" onClick={() => void work.returns.write("keep both")}>
          {words.keepBoth}
        </Button>
        <Button
          size="small"
          onClick={() => {
            work.returns.leaveStanding();
          }}
        >
          {paneWords.cancel}
        </Button>
      </div>
    </div>
  );
}
