import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { RecordLanguage } from "../../actions/newRecord";
import type { PlannedStart, StartText, WrittenStart } from "../../actions/startRecord";
import { PublishedTexts } from "../frame/PublishedTexts";
import { usePane, usePaneState } from "../paneContext";
import { HeadingsIn } from "./HeadingsIn";
import { StartDocuments, StartFindings } from "./StartedDocuments";
import { PlannedFigures, WrittenFigures } from "./StartedFigures";
import { START_WORDS } from "./startWords";

/** Begins a record from published returns: given, read, compared with each other, and written as sheets of this workbook. */
export function FromReturns({ close }: { readonly close: () => void }): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  const [planned, setPlanned] = useState<PlannedStart | null>(null);
  const [written, setWritten] = useState<WrittenStart | null>(null);
  const { starting } = work;
  const [texts, setTexts] = useState<readonly StartText[]>(() => starting.texts());

  useEffect(() => {
    let current = true;
    void (texts.length === 0 ? Promise.resolve(null) : starting.plan(texts)).then((plan) => {
      if (current) setPlanned(plan);
    });
    return () => {
      current = false;
    };
  }, [texts, starting]);

  useEffect(() => {
    if (written === null) starting.keep(texts);
  }, [texts, starting, written]);

  const neverChecked = usePaneState(({ check }) => check.phase === "never");
  useEffect(() => {
    // Whether a record stands here already.
    if (neverChecked) void work.checks.check("start");
  }, [neverChecked, work]);

  if (written !== null) return <WrittenFigures written={written} close={close} />;
  return (
    <section
      className="box"
      aria-label={paneWords.startFromReturns}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <PublishedTexts
        texts={texts}
        change={setTexts}
        lead={<p>{words.returnsLead}</p>}
        beside={<Button onClick={close}>{paneWords.cancel}</Button>}
      >
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
      </PublishedTexts>
    </section>
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
