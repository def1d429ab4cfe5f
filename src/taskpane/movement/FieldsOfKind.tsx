import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type CategoryCode, categoryOf } from "../../shares/register/category";
import { useOwnWords } from "../frame/SaidInUnits";
import { usePane } from "../paneContext";
import type { EntryKind } from "../state/typedEntry";
import { ClassSelect } from "./ClassSelect";
import { DealingFields } from "./DealingFields";
import type { EntryFields } from "./entryFields";
import { tableFor } from "./entryReading";
import { ENTRY_WORDS } from "./entryWords";
import { PickedPurchases } from "./PickedPurchases";
import { TypedField } from "./TypedField";

/** What an entry of a kind asks for beside its day and class. */
export function FieldsOfKind({ fields, kind }: { readonly fields: EntryFields; readonly kind: EntryKind }): ReactNode {
  const { words } = usePane();
  switch (kind) {
    case "purchase":
    case "sale":
      return (
        <>
          {kind === "purchase" && <PurposeChoice fields={fields} />}
          <TypedField fields={fields} of="currency" label={words.currency} />
          <DealingFields fields={fields} side={kind} />
        </>
      );
    case "cancellation":
      return (
        <>
          <PickedPurchases fields={fields} />
          {tableFor(fields.register, "Movements") !== null && (
            <TypedField fields={fields} of="details" label={words.details} />
          )}
        </>
      );
    case "conversion":
      return <ConversionFields fields={fields} />;
    default:
      return <OtherEventFields fields={fields} kind={kind} />;
  }
}

function PurposeChoice({ fields: { draft, type } }: { readonly fields: EntryFields }): ReactNode {
  const words = useOwnWords(ENTRY_WORDS);
  return (
    <Field label={words.purpose}>
      <RadioGroup
        value={draft.purpose}
        onChange={(_, { value }) => {
          type({ purpose: value === "treasury" ? "treasury" : "cancellation" });
        }}
      >
        <Radio value="cancellation" label={words.purposes.cancellation} />
        <Radio value="treasury" label={words.purposes.treasury} />
      </RadioGroup>
    </Field>
  );
}

function ConversionFields({ fields }: { readonly fields: EntryFields }): ReactNode {
  const { words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const { draft, register, type, stateOf } = fields;
  return (
    <>
      <ClassSelect
        label={words.intoClass}
        register={register}
        value={draft.intoClass}
        message={stateOf("intoClass").validationMessage}
        onChange={(intoClass) => {
          type({ intoClass });
        }}
      />
      <TypedField fields={fields} of="number" label={paneWords.number} required inputMode="numeric" />
      <TypedField fields={fields} of="holder" label={paneWords.holder} />
      <TypedField fields={fields} of="details" label={paneWords.details} />
    </>
  );
}

function OtherEventFields({ fields, kind }: { readonly fields: EntryFields; readonly kind: CategoryCode }): ReactNode {
  const { words: paneWords } = usePane();
  const words = useOwnWords(ENTRY_WORDS);
  const { issued, treasury, priced } = categoryOf(kind);
  const hint =
    issued === "none" && treasury === "down"
      ? words.numberHints.treasuryDown
      : issued === "up" && treasury === "down"
        ? words.numberHints.fromTreasury
        : issued === "down" && treasury === "up"
          ? words.numberHints.intoTreasury
          : words.numberHints[issued];
  return (
    <>
      {kind === "other" && <TypedField fields={fields} of="ownWords" label={paneWords.ownWords} required />}
      <TypedField fields={fields} of="number" label={paneWords.number} required hint={hint} inputMode="numeric" />
      {priced && (
        <>
          <TypedField fields={fields} of="currency" label={paneWords.currency} />
          <TypedField fields={fields} of="price" label={paneWords.issuePrice} inputMode="decimal" />
        </>
      )}
      <TypedField fields={fields} of="details" label={paneWords.details} />
    </>
  );
}
