import { Button, Field, Textarea } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useRef, useState } from "react";
import { usePane } from "../paneContext";
import { PUBLISHED_TEXTS_WORDS } from "./publishedTextsWords";

/** The text of a published return, by the name of its file or by a number. */
export interface PublishedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Takes published returns, as PDF or as text: chosen, dropped anywhere on it, or pasted. Lists those that were taken, each with a way out again.
 * @param change puts other texts in place of those there are
 * @param lead what stands above the button that chooses files
 * @param beside what stands beside it
 * @param children what stands below the list; files may be dropped on all of it
 */
export function PublishedTexts({
  texts,
  change,
  lead,
  beside = null,
  children,
}: {
  readonly texts: readonly PublishedText[];
  readonly change: (other: (before: readonly PublishedText[]) => readonly PublishedText[]) => void;
  readonly lead: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { work, language } = usePane();
  const words = PUBLISHED_TEXTS_WORDS[language];
  const [isReading, setIsReading] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setIsReading(true);
    for (const file of files) {
      const text = await work.published.textOf(file);
      if (text !== null) change((before) => [...before, { name: freeName(file.name, before), text }]);
    }
    setIsReading(false);
  };
  return (
    <div
      className="published-texts"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void take([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        void take(files);
      }}
    >
      {lead}
      <input
        ref={picker}
        hidden
        multiple
        type="file"
        accept=".pdf,.txt"
        aria-label={words.chooseReturns}
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <div className="row">
        <Button disabledFocusable={isReading} onClick={() => picker.current?.click()}>
          {isReading ? words.readingReturns : words.chooseReturns}
        </Button>
        {beside}
      </div>
      <PastedText
        add={(text) => {
          change((before) => [...before, { name: freeName(words.pasted(1), before, words.pasted), text }]);
        }}
      />
      {texts.map(({ name }) => (
        <div key={name} className="row">
          <span className="grow said">{name}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.leaveOut(name)}
            onClick={() => {
              change((before) => before.filter((each) => each.name !== name));
            }}
          />
        </div>
      ))}
      {children}
    </div>
  );
}

/** A name that no other text has. */
function freeName(name: string, taken: readonly PublishedText[], numbered = (n: number) => `${name} (${n})`): string {
  const isTaken = (each: string): boolean => taken.some((text) => text.name === each);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = numbered(number);
  return free;
}

/** For a return that is at hand as text only. */
function PastedText({ add }: { readonly add: (text: string) => void }): ReactNode {
  const { language } = usePane();
  const words = PUBLISHED_TEXTS_WORDS[language];
  const [text, setText] = useState("");
  return (
    <>
      <Field label={words.pasteText} size="small">
        <Textarea
          size="small"
          rows={3}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      {text.trim() !== "" && (
        <div>
          <Button
            size="small"
            onClick={() => {
              add(text);
              setText("");
            }}
          >
            {words.addText}
          </Button>
        </div>
      )}
    </>
  );
}
