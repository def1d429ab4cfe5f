import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { parseCivilDate } from "../../shares/values/civilDate";
import { dateInWords } from "../frame/dateInWords";
import { usePane, usePaneState } from "../paneContext";

/** Closing date, form and languages of the return. */
export function ReturnChoices({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { work, words, language } = usePane();
  const { asAt, form, languages } = usePaneState((state) => state.draft);
  const closing = outcome.content?.closingDate ?? null;
  return (
    <section className="choices">
      <Field
        label={words.closingDate}
        size="small"
        {...(asAt === null && closing !== null ? { hint: words.closingDateHint(dateInWords(closing, language)) } : {})}
      >
        <Input
          type="date"
          size="small"
          value={asAt ?? closing ?? ""}
          onChange={(_, { value }) => void work.returns.choose({ asAt: parseCivilDate(value) })}
        />
      </Field>
      <Field label={words.form} size="small">
        <Select
          size="small"
          value={form ?? ""}
          onChange={(_, { value }) =>
            void work.returns.choose({ form: value === "FF304" || value === "FF305" ? value : null })
          }
        >
          <option value="">
            {words.formByDate} ({outcome.form})
          </option>
          <option value="FF304">FF304</option>
          <option value="FF305">FF305</option>
        </Select>
      </Field>
      <fieldset className="plain">
        <legend>{words.returnLanguages}</legend>
        {(["en", "zh-Hant"] as const).map((each) => (
          <Checkbox
            key={each}
            label={<span lang={each}>{each === "en" ? words.english : words.chinese}</span>}
            checked={languages.includes(each)}
            onChange={() => void work.returns.toggleLanguage(each)}
          />
        ))}
      </fieldset>
    </section>
  );
}
