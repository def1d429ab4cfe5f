import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CorrectionOutcome, ReplayedReturn } from "../../actions/correctReturns";
import { CellLink } from "../frame/CellLink";
import { OldAndNew } from "../frame/OldAndNew";
import { type PublishedText, PublishedTexts } from "../frame/PublishedTexts";
import { usePane } from "../paneContext";
import { CORRECT_WORDS } from "./correctWords";

/** Late discovery: the returns of this workbook, and published ones given as PDF or text, against what the tables give for them now, and the corrected ones to be written. */
export function CorrectReturns(): ReactNode {
  const { work, language } = usePane();
  const words = CORRECT_WORDS[language];
  const [texts, setTexts] = useState<readonly PublishedText[]>([]);
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);
  return (
    <details className="settings">
      <summary>{words.title}</summary>
      <PublishedTexts
        texts={texts}
        change={(other) => {
          setTexts(other);
          setOutcome(null);
        }}
        lead={<p className="quiet">{words.lead}</p>}
      >
        <div>
          <Button size="small" onClick={() => void work.filing.replay(texts).then(setOutcome)}>
            {words.replay}
          </Button>
        </div>
        <div role="status">{outcome !== null && <Replayed outcome={outcome} texts={texts} />}</div>
      </PublishedTexts>
    </details>
  );
}

function Replayed({
  outcome,
  texts,
}: {
  readonly outcome: CorrectionOutcome;
  readonly texts: readonly PublishedText[];
}): ReactNode {
  const { work, language } = usePane();
  const words = CORRECT_WORDS[language];
  const { returns, late, questions, clarification } = outcome;
  const corrected = returns.filter((each) => each.corrected !== null);
  const noReturns = texts.filter(({ name }) => !returns.some(({ file }) => file === name));
  if (returns.length === 0 && noReturns.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {noReturns.map(({ name }) => (
        <p key={name} className="refused-here">
          {words.noReturn(name)}
        </p>
      ))}
      {late.length > 0 && (
        <p>
          {words.late}{" "}
          {late.map(({ cell, event }, index) => (
            <span key={index}>
              {event[language]} <CellLink cell={cell} />{" "}
            </span>
          ))}
        </p>
      )}
      {returns.length > 0 &&
        (returns.every(({ isGiven, fields, notRead }) => isGiven && fields.length === 0 && notRead.length === 0) ? (
          <p>{words.allStand}</p>
        ) : (
          returns.map((each) => <ReplayedSheet key={`${each.file}!${each.sheet}`} replayed={each} />)
        ))}
      {questions.length > 0 && (
        <section className="box verified">
          <h3>{words.questions}</h3>
          {questions.map(({ cell, asks }) => (
            <p key={asks.en}>
              {asks[language]} {cell !== null && <CellLink cell={cell} />}
            </p>
          ))}
        </section>
      )}
      {clarification !== null && (
        <section className="box verified">
          <h3>{words.clarification}</h3>
          <p lang="en">{clarification.en}</p>
          <p lang="zh-Hant">{clarification["zh-Hant"]}</p>
        </section>
      )}
      {corrected.length > 0 && (
        <div>
          <Button size="small" appearance="primary" onClick={() => void work.filing.writeCorrected(outcome)}>
            {words.write(corrected.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function ReplayedSheet({
  replayed: { file, sheet, stamp, isGiven, fields, leftOut, notRead },
}: {
  readonly replayed: ReplayedReturn;
}): ReactNode {
  const pane = usePane();
  const { language } = pane;
  const words = CORRECT_WORDS[language];
  const state =
    stamp === null
      ? words.noStamp
      : !isGiven
        ? words.notGiven
        : fields.length === 0
          ? notRead.length === 0
            ? words.stands
            : words.standsAsRead
          : words.toCorrect(fields.length);
  return (
    <article className="box verified">
      <h3>{sheet === "" ? file : sheet}</h3>
      <p>{state}</p>
      {notRead.map((text) => (
        <p key={text}>
          <b>{pane.words.couldNotRead}</b> {text}
        </p>
      ))}
      {leftOut.map((row) => (
        <p key={row.name}>{row.says[language]}</p>
      ))}
      {fields.length > 0 && (
        <OldAndNew
          headings={[words.asFiled, words.shouldRead]}
          rows={fields.map((field) => ({
            key: field.name,
            cell: field.words[language],
            old: field.old === "" ? pane.words.blank : field.old,
            now: field.now === "" ? pane.words.blank : field.now,
          }))}
        />
      )}
    </article>
  );
}
