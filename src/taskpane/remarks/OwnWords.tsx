import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Narrative, NarrativeRemark } from "../../actions/narrative";
import { usePane } from "../paneContext";
import { wordingOfEdit } from "../state/narratives";
import type { RemarkKey } from "../state/remarkDraft";
import { WordingInFrames } from "./WordingInFrames";

interface OwnWordsProps {
  readonly narrative: Narrative;
  readonly remark: NarrativeRemark;
  readonly of: RemarkKey;
}

/** The words of an edited remark, to be saved for later returns once they are seen with their frames; or why they cannot be. */
export function OwnWords({ narrative, remark, of }: OwnWordsProps): ReactNode {
  const { work, words, language } = usePane();
  const proposed = wordingOfEdit(remark, narrative);
  return (
    <details className="own-words">
      <summary>{words.wordsForLater}</summary>
      {remark.composed.inHouseWords && (
        <>
          <p>{words.wordsForLaterInUse}</p>
          <div>
            <Button size="small" onClick={() => void work.wordings.drop(of.language, of.code)}>
              {words.backToBuiltIn}
            </Button>
          </div>
        </>
      )}
      {proposed === null ? (
        <p className="quiet">{words.wordsForLaterFirst}</p>
      ) : "because" in proposed ? (
        <p role="status">{proposed.because[language]}</p>
      ) : (
        <>
          <p className="quiet">{words.wordsForLaterLead}</p>
          <WordingInFrames wording={proposed.wording} of={of.language} />
          <div>
            <Button
              size="small"
              onClick={() => void work.wordings.save(narrative, proposed.wording, remark.composed, of)}
            >
              {words.saveWordsForLater}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
