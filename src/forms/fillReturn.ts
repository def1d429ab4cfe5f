import type { Language } from "../shares/values/finding";
import type { Ledger } from "../shares/ledger";
import { countsUnits } from "../shares/register/countsUnits";
import type { RemarkText } from "../shares/values/remarkText";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import { numberedConfirmations } from "./confirmations";
import { fillHeader, fillSignOff } from "./fillAround";
import { fillClass } from "./fillClass";
import type { FilledReturn } from "./filledReturn";
import { fillPurchaseReport, fillSaleReport } from "./fillReports";
import type { FormEdition } from "./form";

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
    header: fillHeader(register, language),
    classes: content.classes.map((of) => fillClass(ledger, content, edition, language, of)),
    sectionII: content.purchaseReport === null ? null : fillPurchaseReport(register, content.purchaseReport, language),
    sectionIII: content.saleReport === null ? null : fillSaleReport(register, content.saleReport, language),
    remarks,
    confirmations: numberedConfirmations(edition, language, issuer?.confirmations?.value ?? null),
    signOff: fillSignOff(register, language),
  };
}
