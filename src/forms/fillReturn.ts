import type { Language } from "../shares/values/finding";
import type { Ledger } from "../shares/ledger";
import { countsUnits } from "../shares/register/countsUnits";
import type { Register } from "../shares/register/register";
import type { RemarkText } from "../shares/values/remarkText";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import { issuerName } from "./classNames";
import { numberedConfirmations } from "./confirmations";
import { fillClass } from "./fillClass";
import type { FilledReturn } from "./filledReturn";
import { fillPurchaseReport, fillSaleReport } from "./fillReports";
import type { FormEdition } from "./form";
import { dateField, textField } from "./printField";
import { type WordKey, wordIn } from "./words";

/** Offices the form itself names. */
const OFFICES: ReadonlyMap<string, WordKey> = new Map([
  ["director", "officer.director"],
  ["secretary", "officer.secretary"],
  ["company secretary", "officer.companySecretary"],
]);

/**
 * Every field of a return as an edition prints it, in one language: texts, the values behind them, and the cells they came from.
 * @param content what the return says, whatever the form
 * @param remarks composed in the same language
 */
export function fillReturn(
  ledger: Ledger,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
  remarks: readonly RemarkText[],
): FilledReturn {
  const { register } = ledger;
  const { issuer } = register;
  return {
    edition,
    language,
    closingDate: content.closingDate,
    inUnits: countsUnits(register),
    header: {
      issuer: issuerName(register, language),
      instrument: textField(wordIn(language, "header.instrument.equity")),
      status: textField(statusOf(register, language), issuer?.status ? [issuer.status.cell] : []),
      dateSubmitted: dateField(
        issuer?.dateSubmitted?.value ?? null,
        language,
        issuer?.dateSubmitted ? [issuer.dateSubmitted.cell] : [],
      ),
    },
    classes: content.classes.map((of) => fillClass(ledger, content, edition, language, of)),
    sectionII: content.purchaseReport === null ? null : fillPurchaseReport(register, content.purchaseReport, language),
    sectionIII: content.saleReport === null ? null : fillSaleReport(register, content.saleReport, language),
    remarks,
    confirmations: numberedConfirmations(edition, language, issuer?.confirmations?.value ?? null),
    signOff: {
      name: textField(issuer?.submittedBy?.value ?? "", issuer?.submittedBy ? [issuer.submittedBy.cell] : []),
      title: textField(officeOf(register, language), issuer?.title ? [issuer.title.cell] : []),
    },
  };
}

function statusOf(register: Register, language: Language): string {
  const typed = register.issuer?.status?.value.trim() ?? "";
  return typed === "" || /^new submission$/i.test(typed) ? wordIn(language, "header.status.new") : typed;
}

function officeOf(register: Register, language: Language): string {
  const typed = register.issuer?.title?.value ?? "";
  const office = OFFICES.get(typed.trim().toLowerCase());
  return language === "en" || office === undefined ? typed : wordIn(language, office);
}
