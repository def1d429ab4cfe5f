import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EntryFields } from "./entryFields";

interface TypedFieldProps {
  readonly fields: EntryFields;
  readonly of: "ownWords" | "number" | "currency" | "price" | "details" | "holder";
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string;
  /** The keys a touch screen shows. */
  readonly inputMode?: "numeric" | "decimal";
}

/** One line of what is typed, with what stands in its way. */
export function TypedField({ fields, of, label, required = false, hint, inputMode }: TypedFieldProps): ReactNode {
  const problem = of === "details" || of === "holder" ? {} : fields.stateOf(of);
  return (
    <Field label={label} required={required} hint={hint ?? null} {...problem}>
      <Input
        inputMode={inputMode}
        value={of === "currency" ? fields.currency : fields.draft[of]}
        autoComplete={of === "currency" ? "off" : undefined}
        onChange={(_, { value }) => {
          fields.type({ [of]: value });
        }}
      />
    </Field>
  );
}
