import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CATEGORIES, type CategoryCode } from "../../shares/register/category";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import type { EntryFields } from "./entryFields";
import { ENTRY_WORDS } from "./entryWords";
import { nameOfEvent } from "./eventNames";

/** What the dealings add in their own tables: listed once more only for a record that keeps it among its movements. */
const OF_DEALINGS: ReadonlySet<CategoryCode> = new Set([
  "repurchase-not-cancelled",
  "repurchase-into-treasury",
  "treasury-sale",
]);

/** The dealings first; then what else moves a balance. */
export function EventSelect({ fields, tried }: { readonly fields: EntryFields; readonly tried: boolean }): ReactNode {
  const { language, words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const { draft, register, type } = fields;
  const kept = new Set(register.movements.map(({ category }) => category));
  const others = CATEGORIES.map(({ code }) => code)
    .filter((code) => code !== "class-conversion")
    .filter((code) => !OF_DEALINGS.has(code) || kept.has(code));
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
