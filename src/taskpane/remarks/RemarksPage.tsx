import { type ReactNode, useMemo } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { ReturnContent } from "../../shares/disclosure/returnContent";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { usePane, usePaneState } from "../paneContext";
import { keptNarratives, withTyped } from "../state/narratives";
import { figureWords } from "./figureWords";
import { RemarkCard } from "./RemarkCard";
import { SavedWordings } from "./SavedWordings";

/** The narrative of the return, remark by remark, to be read and edited with its figures whole. */
export function RemarksPage(): ReactNode {
  const { words } = usePane();
  const { outcome } = usePaneState((state) => state.check);
  if (outcome === null) return <NotCheckedYet />;
  if (outcome.content === null) return <p>{words.nothingToDisclose}</p>;
  return <Narratives outcome={outcome} content={outcome.content} />;
}

function Narratives({
  outcome,
  content,
}: {
  readonly outcome: CheckOutcome;
  readonly content: ReturnContent;
}): ReactNode {
  const { words, language } = usePane();
  const { languages } = usePaneState((state) => state.draft);
  const drafts = usePaneState((state) => state.remarks);
  // Composed once a check; typing updates only the remark typed in.
  const kept = useMemo(() => keptNarratives(outcome, content, languages), [outcome, content, languages]);
  const narratives = useMemo(
    () => kept.map((narrative) => withTyped(narrative, drafts, content.closingDate)),
    [kept, drafts, content.closingDate],
  );
  const figures = useMemo(() => figureWords(words, language, content), [words, language, content]);
  const isEmpty = narratives.every(({ remarks }) => remarks.length === 0);
  return (
    <div className="remarks">
      <p className="quiet">{isEmpty ? words.noRemarks : words.remarksLead}</p>
      {narratives.map((narrative) => (
        <section key={narrative.language} className="remarks-of" aria-label={words.remarksIn[narrative.language]}>
          {narratives.length > 1 && !isEmpty && <h2>{words.remarksIn[narrative.language]}</h2>}
          {narrative.remarks.map((remark, index) => {
            const of = {
              closingDate: content.closingDate,
              language: narrative.language,
              code: remark.code,
              place: remark.place,
            };
            return (
              <RemarkCard
                key={`${remark.code} ${remark.place}`}
                number={index + 1}
                narrative={narrative}
                remark={remark}
                of={of}
                figures={figures}
              />
            );
          })}
        </section>
      ))}
      <SavedWordings kept={outcome.kept} narratives={narratives} />
    </div>
  );
}
