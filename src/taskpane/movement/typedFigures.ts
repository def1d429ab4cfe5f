import { parseDecimal, type Ratio } from "../../shares/values/ratio";

/** A figure as it was typed: read, left blank, or refused with the reason. */
export type Typed<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "blank" }
  | {
      readonly kind: "refused";
      readonly why: "no number" | "commas" | "not whole" | "below zero" | "zero" | "too long";
    };

/** Excel keeps fifteen digits. */
const MOST_DIGITS = 15;

/** The text without spaces, full-width digits as digits. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00a0]/g, "")
    .replace("−", "-");
}

/** The digits of a figure; commas only where they part thousands: 1,23 may mean 1.23, 1,230 or 123. */
function plain(text: string): Typed<string> {
  const typed = bare(text);
  if (typed === "") return { kind: "blank" };
  if (!/^[+-]?[\d,.]+$/.test(typed) || !/\d/.test(typed)) return { kind: "refused", why: "no number" };
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?$/.test(typed)) return { kind: "refused", why: "commas" };
  const digits = typed.replaceAll(",", "");
  if (digits.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS) return { kind: "refused", why: "too long" };
  return { kind: "value", value: digits };
}

/** A whole number of shares, not zero. @param signed whether a minus sign says something here */
export function readCount(text: string, signed = false): Typed<bigint> {
  const typed = plain(text);
  if (typed.kind !== "value") return typed;
  if (typed.value.includes(".")) return { kind: "refused", why: "not whole" };
  const count = BigInt(typed.value.replace("+", ""));
  if (count === 0n) return { kind: "refused", why: "zero" };
  return count < 0n && !signed ? { kind: "refused", why: "below zero" } : { kind: "value", value: count };
}

/** An amount of money: exact, with the decimal text that a cell takes. */
export interface TypedAmount {
  readonly amount: Ratio;
  readonly decimal: string;
}

/** A price or total above zero. */
export function readAmount(text: string): Typed<TypedAmount> {
  const typed = plain(text);
  if (typed.kind !== "value") return typed;
  const amount = parseDecimal(typed.value);
  if (amount === null) return { kind: "refused", why: "no number" };
  if (amount.numerator < 0n) return { kind: "refused", why: "below zero" };
  if (amount.numerator === 0n) return { kind: "refused", why: "zero" };
  return { kind: "value", value: { amount, decimal: decimalOf(typed.value) } };
}

/** `.5` and `5.` as a cell takes them. */
function decimalOf(digits: string): string {
  const [whole = "", fraction = ""] = digits.replace("+", "").split(".");
  return `${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
}
