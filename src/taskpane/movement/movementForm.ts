import type { NewMovement } from "../../actions/addMovement";
import { type CategoryCode, categoryOf } from "../../shares/register/category";
import { parseCivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { Register } from "../../shares/register/register";
import { parseDecimal } from "../../shares/values/ratio";
import { EVENT_NAMES } from "./eventNames";

/** The form's fields as typed. */
export interface MovementForm {
  readonly date: string;
  readonly shareClass: string;
  readonly category: CategoryCode | "";
  /** The secretary's own words, where the category is `other`. */
  readonly ownWords: string;
  readonly details: string;
  readonly number: string;
  readonly issuePrice: string;
  readonly currency: string;
  readonly holder: string;
}

export type FormEvent =
  | { readonly type: "typed"; readonly field: Exclude<keyof MovementForm, "category">; readonly value: string }
  | { readonly type: "event chosen"; readonly category: CategoryCode | "" }
  | { readonly type: "added" };

/** An empty form, the class chosen where there is only one and the currency as the register uses it. */
export function emptyForm(register: Register): MovementForm {
  const only = register.classes.length === 1 ? (register.classes[0]?.name ?? "") : "";
  const currency = register.movements.find(({ issuePrice }) => issuePrice?.currency)?.issuePrice?.currency ?? "HKD";
  return {
    date: "",
    shareClass: only,
    category: "",
    ownWords: "",
    details: "",
    number: "",
    issuePrice: "",
    currency,
    holder: "",
  };
}

export function reduceMovementForm(form: MovementForm, event: FormEvent): MovementForm {
  switch (event.type) {
    case "typed":
      return { ...form, [event.field]: event.value };
    case "event chosen":
      return { ...form, category: event.category };
    case "added":
      // The date and the class stay: the next row is often the other leg.
      return { ...form, category: "", ownWords: "", details: "", number: "", issuePrice: "", holder: "" };
  }
}

export interface ReadForm {
  readonly movement: NewMovement;
  readonly category: CategoryCode;
}

/** What is still missing, by field. */
export type MissingField = "date" | "shareClass" | "category" | "number";

/** The row of the form, or what it lacks. The sign follows the event; of an event that goes either way it is as typed. */
export function readForm(
  form: MovementForm,
  register: Register,
  language: Language,
): ReadForm | { readonly missing: readonly MissingField[] } {
  const date = parseCivilDate(form.date);
  const typed = readCount(form.number);
  const event =
    form.category === "" ? "" : form.category === "other" ? form.ownWords.trim() : EVENT_NAMES[form.category][language];
  const missing: MissingField[] = [];
  if (date === null) missing.push("date");
  if (form.shareClass === "" && register.classes.length > 1) missing.push("shareClass");
  if (event === "") missing.push("category");
  if (typed === null) missing.push("number");
  if (date === null || typed === null || form.category === "" || missing.length > 0) return { missing };
  return {
    category: form.category,
    movement: {
      date,
      shareClass: form.shareClass,
      event,
      details: form.details.trim(),
      number: signed(typed, form.category),
      issuePrice:
        parseDecimal(form.issuePrice.replace(/[\s,]/g, "")) === null ? "" : form.issuePrice.replace(/[\s,]/g, ""),
      currency: form.currency.trim().toUpperCase(),
      holder: form.holder.trim(),
    },
  };
}

function signed(typed: bigint, category: CategoryCode): bigint {
  const { issued, treasury } = categoryOf(category);
  const effect = issued === "none" ? treasury : issued;
  const size = typed < 0n ? -typed : typed;
  return effect === "down" ? -size : effect === "up" ? size : typed;
}

/** A whole number of shares, not zero; commas and spaces between digits are ignored. */
function readCount(text: string): bigint | null {
  const bare = text.normalize("NFKC").replace(/[\s,]/g, "").replace("−", "-");
  if (!/^[+-]?\d{1,15}$/.test(bare)) return null;
  const count = BigInt(bare);
  return count === 0n ? null : count;
}
