import { Checkbox, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { hasField, pairCell } from "../../shares/register/table";
import { showCell } from "../../shares/values/cell";
import { DateField } from "../frame/DateField";
import { OfferedChanges } from "../frame/OfferedChanges";
import { readTypedDate, showTypedDate } from "../frame/typedDate";
import { usePane, usePaneState } from "../paneContext";

/** The row of the Issuer table for the closing date of the return in hand. */
const CLOSING_DATE = "Closing date";

/** Closing date, form and languages of the return. */
export function ReturnChoices({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { work, words } = usePane();
  const { asAt, form, languages } = usePaneState((state) => state.draft);
  const closing = outcome.content?.closingDate ?? null;
  const { issuer } = outcome.register;
  const entered = issuer?.closingDate ?? null;
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
        hint={
          asAt !== null || closing === null
            ? undefined
            : entered === null
              ? words.closingDateHint
              : showCell(entered.cell)
        }
        onChange={(text) => {
          setTyped(text);
          const date = readTypedDate(text);
          if (date !== null && date !== shown) void work.returns.choose({ asAt: date });
          else if (text.trim() === "" && asAt !== null) void work.returns.choose({ asAt: null });
        }}
      />
      {issuer !== null && asAt !== null && asAt !== entered?.value && hasField(issuer.table, CLOSING_DATE) && (
        <OfferedChanges
          label={words.keepSetting}
          writes={[{ cell: pairCell(issuer.table, CLOSING_DATE), value: { kind: "date", date: asAt } }]}
          says={(each) => each.cellChanged(showCell(pairCell(issuer.table, CLOSING_DATE)))}
        />
      )}
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
