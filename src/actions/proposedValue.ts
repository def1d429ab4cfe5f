import type { Proposal } from "../shares/values/finding";
import type { PlainValue } from "../workbook/plainValue";

/** The value a finding proposes, to be put into its cell. */
export function proposedValue({ kind, value }: Proposal): PlainValue {
  switch (kind) {
    case "number":
      return { kind, decimal: value };
    case "date":
      return { kind, date: value };
    case "text":
      return { kind, text: value };
  }
}
