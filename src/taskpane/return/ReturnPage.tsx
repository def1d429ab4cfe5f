import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
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
  return (
    <div className="return">
      {written !== null && (
        <AfterWriting
          key={written.sheets.map(({ sheetName }) => sheetName).join("/")}
          written={written.from}
          sheets={written.sheets}
        />
      )}
      <ReturnChoices outcome={outcome} />
      <RowsOfReturn outcome={outcome} />
      {outcome.content !== null && (
        <>
          <ReturnSettings outcome={outcome} suggested={first?.suggested ?? []} />
          <section aria-labelledby="preview">
            <h2 id="preview">{words.preview}</h2>
            {previews.map((each) => (
              <SheetPreview key={each.language} plan={each.plan} language={each.language} />
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
        <>
          <VerifyReturns />
          <CorrectReturns />
        </>
      )}
      <ComparePublished />
      <MonthSheet register={outcome.register} />
    </div>
  );
}
