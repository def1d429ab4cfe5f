import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PROGRAM_VERSION } from "../../shares/values/programVersion";
import { CopiedText } from "../frame/CopiedText";
import { usePane, usePaneState } from "../paneContext";
import { HELP_WORDS } from "./helpWords";
import { problemReport } from "./problemReport";

/** How to go about it, the keys, the version and its licence, and a text to report a problem with. */
export function HelpPage(): ReactNode {
  const { host, language } = usePane();
  const state = usePaneState((all) => all);
  const words = HELP_WORDS[language];
  const part = language === "en" ? "" : "#zh";
  return (
    <div className="help">
      <section>
        {words.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <Link href={`support.html${part}`} target="_blank" rel="noopener">
            {words.more}
          </Link>
        </p>
      </section>
      <section>
        <h2>{words.keys}</h2>
        <table className="fields keys">
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {words.shortcuts.map(([keys, does]) => (
              <tr key={keys}>
                <th scope="row">{keys}</th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{words.report}</h2>
        <p className="quiet">{words.reportLead}</p>
        <div lang="en">
          <CopiedText
            label={words.reportText}
            text={problemReport(state, host, navigator.userAgent)}
            rows={7}
            words={words}
          />
        </div>
      </section>
      <section>
        <h2>{words.about}</h2>
        <p>{words.version(PROGRAM_VERSION)}</p>
        <p className="quiet">{words.licence}</p>
        <p>
          <Link href={`privacy.html${part}`} target="_blank" rel="noopener">
            {words.privacy}
          </Link>
          {" · "}
          <Link href="third-party-notices.txt" target="_blank" rel="noopener">
            {words.others}
          </Link>
        </p>
      </section>
    </div>
  );
}
