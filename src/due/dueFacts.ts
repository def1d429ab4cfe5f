import * as v from "valibot";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";

/**
 * What one evening needs of a register and of a return, in plain values: nothing of it depends on the day it is asked or on the files beside it, so it may be
 * kept as long as the file's bytes and the program stay what they are. Share counts are digits.
 */

const day = v.pipe(
  v.string(),
  v.check((text) => parseCivilDate(text) !== null, "not a day"),
  v.transform((text) => text as CivilDate),
);
const digits = v.pipe(v.string(), v.regex(/^-?\d+$/));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One text in each language. */
const words = v.object({ en: v.string(), "zh-Hant": v.string() });

const dueEvent = v.object({
  date: day,
  shareClass: v.string(),
  /** The secretary's own words, or the category's. */
  event: words,
  /** Signed change of the shares in issue; of a purchase not yet cancelled, what was bought, as a decrease. */
  number: digits,
  /** The list of Rule 13.25A(2) it stands in. */
  list: v.picklist(["a", "b"]),
});
export type DueEvent = Readonly<v.InferOutput<typeof dueEvent>>;

const errorInBrief = v.object({ code: v.string(), cell: v.string(), message: words });
export type ErrorInBrief = Readonly<v.InferOutput<typeof errorInBrief>>;

const mandateLeft = v.object({
  resolutionDate: v.nullable(day),
  authorised: digits,
  purchased: digits,
  /** Below zero where more was bought than authorised. */
  left: digits,
});

/** One of the mandates in use: a register has one a class, or one a name. */
const namedMandateLeft = v.object({
  ...mandateLeft.entries,
  /** Its name, or the class it covers; "" for one that needs neither. */
  name: v.string(),
  /** The last day on which it may be used; null where the register does not say. */
  expires: v.nullable(day),
});
export type NamedMandateLeft = Readonly<v.InferOutput<typeof namedMandateLeft>>;

export const registerFacts = v.object({
  issuer: words,
  /** Of its listed classes. */
  stockCodes: v.array(v.string()),
  /** What the register says, as written on its returns. */
  fingerprint: v.string(),
  form: v.picklist(["FF304", "FF305"]),
  /** Of the return that discloses all events below; null where there is nothing to disclose. */
  closingDate: v.nullable(day),
  /** Events no return has disclosed, by date. */
  events: v.array(dueEvent),
  /** The first event for which a return is due, the rules that ask for it, and the day by whose 08:30 it is due: null beyond our table of holidays. Null where none is due. */
  asksForReturn: v.nullable(v.object({ event: day, rules: v.array(v.string()), deadline: v.nullable(day) })),
  findings: v.object({ errors: wholeNumber, warnings: wholeNumber, notes: wholeNumber }),
  /** The first few. */
  firstErrors: v.array(errorInBrief),
  /** The first of `mandates`; null where the register has no mandate, or does not say how much the first authorises. */
  mandate: v.nullable(mandateLeft),
  /** The latest of each class and name, as far as the register says how much they authorise. */
  mandates: v.optional(v.array(namedMandateLeft), []),
  /** The last day of a purchase, and the days its moratorium lasts (Rule 10.06(3)); null without one, or where the rule does not bind. */
  lastPurchase: v.nullable(v.object({ date: day, moratoriumUntil: day })),
});
export type RegisterFacts = Readonly<v.InferOutput<typeof registerFacts>>;

const returnFacts = v.object({
  sheet: v.string(),
  issuer: v.string(),
  form: v.picklist(["FF304", "FF305", "FF301"]),
  /** The last day of the month, for a Monthly Return. */
  closingDate: day,
  language: v.picklist(["en", "zh-Hant"]),
  /** A moment; null where the sheet does not say. */
  writtenAt: v.nullable(v.string()),
  /** Of the register it was written from. */
  registerFingerprint: v.nullable(v.string()),
  version: v.nullable(v.string()),
  /** Whether every field prints what it printed when it was written. */
  isAsWritten: v.boolean(),
});
export type ReturnFacts = Readonly<v.InferOutput<typeof returnFacts>>;

/** What a workbook holds for the evening. A register may hold returns of its own as well. */
export const workbookFacts = v.object({
  register: v.nullable(registerFacts),
  returns: v.array(returnFacts),
  /** Without a register: what was seen in place of one; null for a workbook of returns. */
  whyNoRegister: v.nullable(words),
  /** Why the bytes are no workbook that can be read; null where they are. */
  refusal: v.nullable(v.picklist(["not a workbook", "password-protected"])),
});
export type WorkbookFacts = Readonly<v.InferOutput<typeof workbookFacts>>;
