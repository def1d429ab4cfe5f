import { Button, Textarea } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { SetupWords } from "./setupWords";

/** What the user said of tables and columns, as words for the command line, to be copied. Nothing where the headings decide all. */
export function CommandLineWords({ said, words }: { readonly said: string; readonly words: SetupWords }): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState("");
  if (said === "") return null;
  const copy = (): void => {
    // Where the host keeps the clipboard to itself, the words are selected: a key copies them.
    box.current?.select();
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(said).then(
      () => {
        setCopied(said);
      },
      () => undefined,
    );
  };
  return (
    <section aria-label={words.commandLine}>
      <h2>{words.commandLine}</h2>
      <p className="quiet">{words.commandLead}</p>
      <Textarea textarea={{ ref: box }} aria-label={words.commandLine} value={said} readOnly rows={4} />
      <div className="row">
        <Button size="small" onClick={copy}>
          {words.copyWords}
        </Button>
        <span role="status" className="quiet">
          {copied === said ? words.copied : ""}
        </span>
      </div>
    </section>
  );
}
