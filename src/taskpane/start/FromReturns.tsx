import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { RecordLanguage } from "../../actions/newRecord";
import type { PlannedStart, StartText, WrittenStart } from "../../actions/startRecord";
import { usePane, usePaneState } from "../paneContext";
import { HeadingsIn } from "./HeadingsIn";
import { StartDocuments, StartFindings } from "./StartedDocuments";
import { PlannedFigures, WrittenFigures } from "./StartedFigures";
import { START_WORDS } from "./startWords";

/** Begins a record from published returns: given, read, compared with each other, and written as sheets of this workbook. */
export function FromReturns({ close }: { readonly close: () => void }): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  const [texts, setTexts] = useState<readonly StartText[]>([]);
  const [planned, setPlanned] = useState<PlannedStart | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [written, setWritten] = useState<WrittenStart | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { starting, published } = work;

  useEffect(() => {
    let current = true;
    void (texts.length === 0 ? Promise.resolve(null) : starting.plan(texts)).then((plan) => {
      if (current) setPlanned(plan);
    });
    return () => {
      current = false;
    };
  }, [texts, starting]);

  const neverChecked = usePaneState(({ check }) => check.phase === "never");
  useEffect(() => {
    // Whether a record stands here already.
    if (neverChecked) void work.checks.check("start");
  }, [neverChecked, work]);

  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setIsReading(true);
    for (const file of files) {
      const text = await published.textOf(file);
      if (text !== null) setTexts((before) => [...before, { name: freeName(file.name, before), text }]);
    }
    setIsReading(false);
  };

  if (written !== null) return <WrittenFigures written={written} close={close} />;
  return (
    <section
      className="box"
      aria-label={paneWords.startFromReturns}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
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
      <p>{words.returnsLead}</p>
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
        <Button onClick={close}>{paneWords.cancel}</Button>
      </div>
      <PastedText
        add={(text) => {
          setTexts((before) => [...before, { name: freeName(words.pasted(1), before, words.pasted), text }]);
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
              setTexts((before) => before.filter((each) => each.name !== name));
            }}
          />
        </div>
      ))}
      <div role="status">
        {planned?.notReturns.map(({ name, why }) => (
          <p key={name} className="refused-here">
            {words.notReturn(name, why[language])}
          </p>
        ))}
        {planned !== null && <StartDocuments documents={planned.record.documents} />}
      </div>
      {planned !== null && planned.record.documents.length > 0 && (
        <Planned key={texts.length} planned={planned} done={setWritten} />
      )}
    </section>
  );
}

/** A name that no other text has. */
function freeName(name: string, taken: readonly StartText[], numbered = (n: number) => `${name} (${n})`): string {
  const isTaken = (each: string): boolean => taken.some((text) => text.name === each);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = numbered(number);
  return free;
}

/** For a return that is at hand as text only. */
function PastedText({ add }: { readonly add: (text: string) => void }): ReactNode {
  const { language } = usePane();
  const words = START_WORDS[language];
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

/** What the record would be, what stands against it, and the button that writes it. With errors it needs a tick first. */
function Planned({
  planned,
  done,
}: {
  readonly planned: PlannedStart;
  readonly done: (written: WrittenStart) => void;
}): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  const hasRecord = usePaneState(({ check }) => (check.outcome?.register.tables.length ?? 0) > 0);
  const [headings, setHeadings] = useState<RecordLanguage>(language);
  const [force, setForce] = useState(false);
  const [writing, setWriting] = useState(false);
  const errors = planned.record.findings.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <StartFindings findings={planned.record.findings} />
      <PlannedFigures record={planned.record} />
      <HeadingsIn headings={headings} choose={setHeadings} />
      {hasRecord && <p className="refused-here">{words.oneRecordHere}</p>}
      {errors > 0 && (
        <div>
          <p id="start-contradicted">{words.contradicted(errors)}</p>
          <Checkbox
            label={words.writeAnyway(errors)}
            checked={force}
            onChange={(_, { checked }) => {
              setForce(checked === true);
            }}
          />
        </div>
      )}
      <div className="row">
        <Button
          appearance="primary"
          disabledFocusable={writing || (errors > 0 && !force)}
          aria-describedby={errors > 0 ? "start-contradicted" : undefined}
          onClick={() => {
            setWriting(true);
            void work.starting.write(planned, headings).then((written) => {
              setWriting(false);
              if (written !== null) done(written);
            });
          }}
        >
          {writing ? paneWords.writing : words.writeRecord}
        </Button>
      </div>
    </>
  );
}
