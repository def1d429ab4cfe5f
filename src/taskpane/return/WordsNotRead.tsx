import type { ReactNode } from "react";
import { usePane } from "../paneContext";
import type { ReturnPreview } from "../state/returnPreviews";
import { RETURN_WORDS } from "./returnWords";

/** What of the form's wording on a sheet is not verified, to be held against the Exchange's form. */
export function WordsNotRead({
  preview: { notRead, inUnits, language },
}: {
  readonly preview: ReturnPreview;
}): ReactNode {
  const { language: ofPane } = usePane();
  const own = RETURN_WORDS[ofPane];
  if (notRead.length === 0) return null;
  return (
    <div className="words-not-read">
      {inUnits && <p>{own.ofUnits}</p>}
      <details>
        <summary>{own.formWordsNotRead(notRead.length)}</summary>
        <ul lang={language}>
          {notRead.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
