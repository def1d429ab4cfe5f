import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { addDays } from "../../shares/values/civilDate";
import { usePane } from "../paneContext";
import { dateInWords } from "./dateInWords";
import { readTypedDate, showTypedDate } from "./typedDate";

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly required?: boolean;
  /** Why nothing else can go on; shown until a date stands there. */
  readonly missing?: string | undefined;
  /** Said beside the date in words. */
  readonly hint?: string | undefined;
  readonly size?: "small" | "medium";
}

/**
 * A day, typed day first whatever the browser's language, and read back in words: the browser's own box for dates shows the month first to half of
 * its users. The arrow keys go a day on and back.
 */
export function DateField({
  label,
  value,
  onChange,
  required,
  missing,
  hint,
  size = "medium",
}: DateFieldProps): ReactNode {
  const { words, language } = usePane();
  const date = readTypedDate(value);
  const refused = date === null && value.trim() !== "";
  const message = refused ? words.dateRefused : (missing ?? null);
  return (
    <Field
      label={label}
      required={required === true}
      validationMessage={message}
      validationState={message === null ? "none" : "error"}
      size={size}
      hint={[date === null ? words.dateHint : dateInWords(date, language), hint]
        .filter((part) => part !== undefined)
        .join(" · ")}
    >
      <Input
        size={size}
        value={value}
        inputMode="text"
        autoComplete="off"
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
        onKeyDown={(event) => {
          const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
          if (by === 0 || date === null) return;
          event.preventDefault();
          onChange(showTypedDate(addDays(date, by)));
        }}
        onBlur={() => {
          if (date !== null) onChange(showTypedDate(date));
        }}
      />
    </Field>
  );
}
