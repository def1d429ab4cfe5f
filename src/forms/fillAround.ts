import type { Language } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import { issuerName } from "./classNames";
import type { Filled } from "./filledReturn";
import { dateField, textField } from "./printField";
import type { HeaderValue, SignOffValue } from "./returnValues";
import { type WordKey, wordIn, wordOfForm } from "./words";

/** Offices the form itself names. */
const OFFICES: readonly WordKey[] = ["officer.director", "officer.secretary", "officer.companySecretary"];

/** Title to date submitted. */
export function fillHeader(register: Register, language: Language): Filled<HeaderValue> {
  const { issuer } = register;
  return {
    issuer: issuerName(register, language),
    instrument: textField(wordIn(language, "header.instrument.equity")),
    status: textField(statusOf(register, language), issuer?.status ? [issuer.status.cell] : []),
    dateSubmitted: dateField(
      issuer?.dateSubmitted?.value ?? null,
      language,
      issuer?.dateSubmitted ? [issuer.dateSubmitted.cell] : [],
    ),
  };
}

/** Who submits a return, and in what office. */
export function fillSignOff(register: Register, language: Language): Filled<SignOffValue> {
  const { issuer } = register;
  return {
    name: textField(issuer?.submittedBy?.value ?? "", issuer?.submittedBy ? [issuer.submittedBy.cell] : []),
    title: textField(officeOf(register, language), issuer?.title ? [issuer.title.cell] : []),
  };
}

function statusOf(register: Register, language: Language): string {
  const typed = register.issuer?.status?.value.trim() ?? "";
  return typed === "" ? wordIn(language, "header.status.new") : wordOfForm(typed, ["header.status.new"], language);
}

function officeOf(register: Register, language: Language): string {
  const typed = register.issuer?.title?.value ?? "";
  const office = wordOfForm(typed, OFFICES, language);
  // Capitals are the secretary's.
  return office.toLowerCase() === typed.trim().toLowerCase() ? typed : office;
}
