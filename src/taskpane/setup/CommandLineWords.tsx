import type { ReactNode } from "react";
import { CopiedText } from "../frame/CopiedText";
import type { SetupWords } from "./setupWords";

/** What the user said of tables and columns, as words for the command line, to be copied. Nothing where the headings decide all. */
export function CommandLineWords({ said, words }: { readonly said: string; readonly words: SetupWords }): ReactNode {
  if (said === "") return null;
  return (
    <section aria-label={words.commandLine}>
      <h2>{words.commandLine}</h2>
      <p className="quiet">{words.commandLead}</p>
      <CopiedText
        label={words.commandLine}
        text={said}
        rows={4}
        words={{ copy: words.copyWords, copied: words.copied }}
      />
    </section>
  );
}
