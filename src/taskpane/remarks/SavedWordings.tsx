import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KeptRemarks } from "../../actions/keptRemarks";
import type { Narrative } from "../../actions/narrative";
import { remarkName } from "../../remarks/registry";
import { usePane } from "../paneContext";
import { WordingInFrames } from "./WordingInFrames";

/** Every house wording the workbook keeps, also of remarks this return does not have, each with a button back to the built-in words. */
export function SavedWordings({
  kept: { wordings },
  narratives,
}: {
  readonly kept: KeptRemarks;
  readonly narratives: readonly Narrative[];
}): ReactNode {
  const { work, words, language } = usePane();
  const saved = (["en", "zh-Hant"] as const).flatMap((of) =>
    [...wordings[of]].map(([code, wording]) => ({ of, code, wording })),
  );
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="saved-wordings" className="remarks-of">
      <h2 id="saved-wordings">{words.wordingsSaved}</h2>
      {saved.map(({ of, code, wording }) => (
        <article key={`${of} ${code}`} className="box">
          <h3>
            {remarkName(code)[language]} <span className="chip quiet">{words.remarksIn[of]}</span>
          </h3>
          <WordingInFrames wording={wording} of={of} />
          {narratives.some(
            (narrative) => narrative.language === of && narrative.refused.some((refused) => refused.code === code),
          ) && <p>{words.wordingRefused}</p>}
          <div>
            <Button size="small" onClick={() => void work.wordings.drop(of, code)}>
              {words.backToBuiltIn}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
