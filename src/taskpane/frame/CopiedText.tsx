import { Button, Textarea } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";

interface CopiedTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: { readonly copy: string; readonly copied: string };
}

/** A text to be copied by a button, or by a key where the host keeps the clipboard to itself. */
export function CopiedText({ label, text, rows, words }: CopiedTextProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState("");
  const copy = (): void => {
    // Selected as well: where the clipboard is refused, a key copies it.
    box.current?.select();
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(text).then(
      () => {
        setCopied(text);
      },
      () => undefined,
    );
  };
  return (
    <>
      <Textarea className="copied-text" textarea={{ ref: box }} aria-label={label} value={text} readOnly rows={rows} />
      <div className="row">
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        <span role="status" className="quiet">
          {copied === text ? words.copied : ""}
        </span>
      </div>
    </>
  );
}
