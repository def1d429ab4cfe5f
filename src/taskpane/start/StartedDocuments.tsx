import type { ReactNode } from "react";
import type { StartFinding } from "../../forms/published/start/contradictions";
import type { StartedRecord } from "../../forms/published/start/startedRecord";
import { showCount } from "../../shares/values/quantity";
import { dateInWords } from "../frame/dateInWords";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane } from "../paneContext";
import { START_WORDS } from "./startWords";

/** The returns as they were read, oldest first: form, closing date and balances. */
export function StartDocuments({ documents }: Pick<StartedRecord, "documents">): ReactNode {
  const { language } = usePane();
  const words = START_WORDS[language];
  return (
    <ul className="rows">
      {documents.map(({ document, closingDate, classes }) => (
        <li key={document.name}>
          <b className="said">{document.name}</b>
          <span>
            {words.closes(document.published.form, closingDate === null ? null : dateInWords(closingDate, language))}
          </span>
          {classes.map((of) => (
            <span key={of.place}>
              {words.classCloses(of.name, of.closing === null ? null : showCount(of.closing.issued))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What the returns say against themselves or each other, with every place that says it. */
export function StartFindings({ findings }: { readonly findings: readonly StartFinding[] }): ReactNode {
  const { words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  return (
    <ul className="start-findings">
      {findings.map(({ severity, message, at }, index) => (
        <li key={index}>
          <SeverityIcon severity={severity} />
          <div>
            <span className="said-only">{paneWords.severityWord[severity]} </span>
            {message[language]}
            {at.map(({ document, page }, place) => (
              <div key={place} className="quiet said">
                {words.sourceOf(document, page)}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
