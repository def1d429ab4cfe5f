import type { ReactNode } from "react";
import type { HouseWording } from "../../remarks/houseWording";
import { placeholderInWords, splitWording } from "../../remarks/placeholders";
import type { Language } from "../../shares/values/finding";
import { usePane } from "../paneContext";

/** A house wording as a reader sees it: words, and in frames what a return will fill in. */
export function WordingInFrames({ wording, of }: { readonly wording: HouseWording; readonly of: Language }): ReactNode {
  const { language } = usePane();
  return (
    <p className="wording" lang={of}>
      {splitWording(wording).map(({ slot, text }, index) =>
        slot === null ? (
          <span key={index}>{text}</span>
        ) : (
          <span key={index} className="figure" lang={language}>
            {placeholderInWords(language, slot)}
          </span>
        ),
      )}
    </p>
  );
}
