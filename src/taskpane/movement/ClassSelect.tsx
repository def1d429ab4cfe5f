import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Register } from "../../shares/register/register";

interface ClassSelectProps {
  readonly label: string;
  readonly register: Register;
  readonly value: string;
  readonly message: string | null;
  readonly onChange: (name: string) => void;
}

/** Picks one of the register's classes. */
export function ClassSelect({ label, register, value, message, onChange }: ClassSelectProps): ReactNode {
  return (
    <Field label={label} required validationMessage={message}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        <option value="" />
        {register.classes.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
