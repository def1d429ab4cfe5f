import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CATEGORIES } from "../../shares/register/category";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import type { EntryFields } from "./entryFields";
import { ENTRY_WORDS } from "./entryWords";
import { nameOfEvent } from "./eventNames";

/** The dealings first; then what else moves a balance. */
export function EventSelect({ fields, tried }: { readonly fields: EntryFields; readonly tried: boolean }): ReactNode {
  const { language, words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const { draft, register, type } = fields;
  const others = CATEGORIES.map(({ code }) => code).filter((code) => code !== "class-conversion");
  const dealings = (["purchase", "cancellation", "conversion", "sale"] as const).filter(
    (kind) => kind !== "conversion" || register.classes.length > 1,
  );
  return (
    <Field label={words.event} required validationMessage={tried && draft.kind === null ? words.eventNeeded : null}>
      <Select
        value={draft.kind ?? ""}
        onChange={(_, { value }) => {
          type({ kind: [...dealings, ...others].find((kind) => kind === value) ?? null });
        }}
      >
        <option value="">{words.chooseEvent}</option>
        <optgroup label={words.dealings}>
          {dealings.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.otherEvents}>
          {others.map((code) => (
            <option key={code} value={code}>
              {code === "other" ? paneWords.ownWords : nameOfEvent(code, language, register)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}
