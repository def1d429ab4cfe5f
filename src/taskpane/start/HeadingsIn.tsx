import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RecordLanguage } from "../../actions/newRecord";
import { usePane } from "../paneContext";
import { START_WORDS } from "./startWords";

const LANGUAGES: readonly RecordLanguage[] = ["en", "zh-Hant", "both"];

/** The choice of the language of a new record's headings. */
export function HeadingsIn({
  headings,
  choose,
}: {
  readonly headings: RecordLanguage;
  readonly choose: (headings: RecordLanguage) => void;
}): ReactNode {
  const { language } = usePane();
  const words = START_WORDS[language];
  return (
    <Field label={words.headingsIn}>
      <RadioGroup
        value={headings}
        onChange={(_, { value }) => {
          choose(LANGUAGES.find((each) => each === value) ?? headings);
        }}
      >
        {LANGUAGES.map((each) => (
          <Radio key={each} value={each} label={words.languages[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
