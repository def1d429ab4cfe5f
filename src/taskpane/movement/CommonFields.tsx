import type { ReactNode } from "react";
import { DateField } from "../frame/DateField";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import type { EntryKind } from "../state/typedEntry";
import { ClassSelect } from "./ClassSelect";
import type { EntryFields } from "./entryFields";
import { ENTRY_WORDS } from "./entryWords";

/** The day and the class, which every entry has. */
export function CommonFields({ fields, kind }: { readonly fields: EntryFields; readonly kind: EntryKind }): ReactNode {
  const { words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const { draft, register, type, stateOf } = fields;
  const isDealing = kind === "purchase" || kind === "sale";
  return (
    <>
      <DateField
        label={isDealing ? words.tradingDate : kind === "cancellation" ? words.cancellationDate : paneWords.date}
        required
        value={draft.date}
        missing={stateOf("date").validationMessage ?? undefined}
        onChange={(date) => {
          type({ date });
        }}
      />
      {register.classes.length > 1 && (
        <ClassSelect
          label={kind === "conversion" ? words.fromClass : paneWords.shareClass}
          register={register}
          value={draft.shareClass}
          message={stateOf("shareClass").validationMessage}
          onChange={(shareClass) => {
            type({ shareClass });
          }}
        />
      )}
    </>
  );
}
