import type { Register } from "../../shares/register/register";
import type { EntryDraft } from "../state/typedEntry";
import type { EntryFieldName } from "./entryReading";

/** What the fields of the page share: what is typed, and what stands in the way of it. */
export interface EntryFields {
  readonly draft: EntryDraft;
  readonly register: Register;
  /** The currency the amounts are in. */
  readonly currency: string;
  readonly type: (typed: Partial<EntryDraft>) => void;
  /** What Fluent's Field shows of a problem. */
  readonly stateOf: (field: EntryFieldName) => { readonly validationMessage: string | null };
}
