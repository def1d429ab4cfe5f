import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { previewReturns } from "../state/returnPreviews";
import { AfterWriting } from "./AfterWriting";
import { ComparePublished } from "./ComparePublished";
import { CorrectReturns } from "./CorrectReturns";
import { MonthSheet } from "./MonthSheet";
import { ReturnChoices } from "./ReturnChoices";
import { ReturnSettings } from "./ReturnSettings";
import { RowsOfReturn } from "./RowsOfReturn";
import { SheetPreview } from "./SheetPreview";
import { VerifyReturns } from "./VerifyReturns";
import { WordsNotRead } from "./WordsNotRead";
import { WriteButton } from "./WriteButton";

/** The return from top to bottom: choices, rows, preview, writing, next steps. */
export function ReturnPage(): ReactNode {
  const { store, words, language } = usePane();
  const { outcome } = usePaneState((state) => state.check);
  const { languages, written, refusal } = usePaneState((state) => state.draft);
  const drafts = usePaneState((state) => state.remarks);
  const previews = useMemo(
    () => (outcome === null ? [] : previewReturns(outcome, drafts, languages, language)),
    [outcome, languages, drafts, language],
  );
  const [first] = previews;

  if (outcome === null) return <NotCheckedYet />;
  // Written before the pane was opened, and not rolled forward yet.
  const standing = standingOf(outcome);
  const inHand = written === null ? standing : written.sheets.map(({ sheetName }) => sheetName);
  return (
    <div className="return">
      {written !== null ? (
        <AfterWriting
          key={written.sheets.map(({ sheetName }) => sheetName).join("/")}
          written={written.from}
          sheets={inHand}
          isNew
        />
      ) : (
        standing.length > 0 && <AfterWriting written={outcome} sheets={standing} isNew={false} />
      )}
      <ReturnChoices outcome={outcome} />
      <RowsOfReturn outcome={outcome} />
      {outcome.content !== null && (
        <>
          <ReturnSettings outcome={outcome} suggested={first?.suggested ?? []} />
          <section aria-labelledby="preview">
            <h2 id="preview">{words.preview}</h2>
            {previews.map((each) => (
              <div key={each.language}>
                <SheetPreview plan={each.plan} language={each.language} />
                <WordsNotRead preview={each} />
              </div>
            ))}
            <div>
              <Button
                size="small"
                onClick={() => {
                  store.send({ type: "page opened", page: "remarks" });
                }}
              >
                {words.editRemarks}
              </Button>
            </div>
          </section>
          {refusal !== null && <RefusalBox refusal={refusal} />}
          <WriteButton findings={outcome.findings} />
        </>
      )}
      {(written !== null || outcome.survey.sheets.some(({ returnSheet }) => returnSheet !== null)) && (
        <VerifyReturns sheets={inHand} />
      )}
      <CorrectReturns />
      <ComparePublished />
      <MonthSheet register={outcome.register} />
    </div>
  );
}

/** The sheets on which the return of this outcome stands already. */
function standingOf({ content, form, survey }: CheckOutcome): readonly string[] {
  return survey.sheets
    .filter(({ returnSheet }) => content !== null && returnSheet === `${form} ${content.closingDate}`)
    .map(({ name }) => name);
}
