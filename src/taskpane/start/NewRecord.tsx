import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { RecordLanguage } from "../../actions/newRecord";
import { OpenedBox } from "../frame/OpenedBox";
import { usePane } from "../paneContext";
import { HeadingsIn } from "./HeadingsIn";
import { START_WORDS } from "./startWords";

/** Begins a record: empty tables on new sheets, in the language of the headings chosen. */
export function NewRecord({ close }: { readonly close: () => void }): ReactNode {
  const { work, words: paneWords, language } = usePane();
  const words = START_WORDS[language];
  const [headings, setHeadings] = useState<RecordLanguage>(language);
  const [writing, setWriting] = useState(false);
  return (
    <OpenedBox close={close} label={paneWords.newRecord}>
      <p>{words.recordLead}</p>
      <HeadingsIn headings={headings} choose={setHeadings} />
      <div className="row">
        <Button
          appearance="primary"
          disabledFocusable={writing}
          onClick={() => {
            setWriting(true);
            void work.setup.newRecord(headings).then((done) => {
              setWriting(false);
              if (done) close();
            });
          }}
        >
          {words.makeRecord}
        </Button>
        <Button onClick={close}>{paneWords.cancel}</Button>
      </div>
    </OpenedBox>
  );
}
