import { Checkbox, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { DateField } from "../frame/DateField";
import { readTypedDate, showTypedDate } from "../frame/typedDate";
import { usePane, usePaneState } from "../paneContext";

/** Closing date, form and languages of the return. */
export function ReturnChoices({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { work, words } = usePane();
  const { asAt, form, languages } = usePaneState((state) => state.draft);
  const closing = outcome.content?.closingDate ?? null;
  const shown = asAt ?? closing;
  /** While it is typed, and no date yet. */
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    setTyped(null);
  }, [shown]);
  return (
    <section className="choices">
      <DateField
        size="small"
        label={words.closingDate}
        value={typed ?? (shown === null ? "" : showTypedDate(shown))}
        hint={asAt === null && closing !== null ? words.closingDateHint : undefined}
        onChange={(text) => {
          setTyped(text);
          const date = readTypedDate(text);
          if (date !== null && date !== shown) void work.returns.choose({ asAt: date });
          else if (text.trim() === "" && asAt !== null) void work.returns.choose({ asAt: null });
        }}
      />
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
