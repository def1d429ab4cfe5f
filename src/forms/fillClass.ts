import { type Balance, totalOf } from "../shares/balances/balances";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import type { Ledger } from "../shares/ledger";
import { newsIsInPartB } from "../shares/disclosure/eventLines";
import { linesInOrder } from "../shares/disclosure/linesInOrder";
import { repeatedPercentage } from "../shares/disclosure/repeatedPercentage";
import { USUAL_DISCOUNT_DECIMALS } from "../shares/register/issuer";
import type { ClassReturn, ReturnContent } from "../shares/disclosure/returnContent";
import { countsUnits } from "../shares/register/countsUnits";
import { fieldCell } from "../shares/register/table";
import { descriptionOfClass, designationOfClass, kindOfClass } from "./classNames";
import { editionFields } from "./editionFields";
import { type EventContext, fillEvent, fillUncancelled, fillUncancelledAsEvent, rowWithoutEvent } from "./fillEvent";
import type { FilledBalance, FilledClass, FilledEvent } from "./filledReturn";
import type { FormEdition } from "./form";
import { countField, dateField, textField } from "./printField";
import { wordIn } from "./words";

/** Section I for one class: its labels, balances and lines as the edition prints them. */
export function fillClass(
  ledger: Ledger,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
  of: ClassReturn,
): FilledClass {
  const { shareClass, opening, openingDate, closing, uncancelled } = of;
  const { origin } = shareClass;
  const { register } = ledger;
  const context = eventContext(ledger, content, edition, language, of);
  return {
    kind: kindOfClass(register, shareClass, language),
    designation: designationOfClass(register, shareClass, edition, language),
    shareClass: shareClass.name,
    listed: textField(wordIn(language, shareClass.listed ? "yes" : "no"), [fieldCell(origin, "Listed")]),
    stockCode: textField(shareClass.stockCode, [fieldCell(origin, "Stock code")]),
    multiCounter: textField(shareClass.multiCounter, [fieldCell(origin, "Multi-counter stock code")]),
    description: textField(descriptionOfClass(shareClass), [fieldCell(origin, "Description")]),
    opening: fillBalance(language, of, opening, openingDate),
    events: fillEvents(ledger, content, context, of),
    uncancelled:
      edition.rules.uncancelled === "in a list of their own"
        ? uncancelled.map((line) => fillUncancelled(context, line))
        : [],
    closing: fillBalance(language, of, closing, content.closingDate),
  };
}

function eventContext(
  ledger: Ledger,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
  of: ClassReturn,
): EventContext {
  const { issuer } = ledger.register;
  return {
    edition,
    language,
    inUnits: countsUnits(ledger.register),
    hasTreasuryColumn: editionFields(edition).event.some(({ from }) => from === "treasury"),
    base: ledger.percentageBasis(content, edition.form, of).base,
    percentageDecimals: issuer?.percentageDecimals?.value ?? 2,
    priceDecimals: issuer?.priceDecimals?.value ?? 4,
    discountDecimals: issuer?.discountDecimals?.value ?? USUAL_DISCOUNT_DECIMALS,
    repeatPercentages: issuer?.repeatPercentages?.value ?? false,
    percentageRepeated: (line) => repeatedPercentage(ledger.register, line),
    partBCategory: issuer?.partBCategory?.value ?? null,
    withoutEventDate: issuer?.partADate?.value ?? content.closingDate,
    withoutEvent: issuer?.partAWithoutEvent?.value ?? null,
  };
}

function fillBalance(
  language: Language,
  of: ClassReturn,
  balance: Balance | null,
  date: CivilDate | null,
): FilledBalance {
  const { origin } = of.shareClass;
  const cells = [fieldCell(origin, "Opening balance")];
  return {
    date: dateField(date, language, [fieldCell(origin, "Opening date")]),
    issued: countField(balance?.issued ?? null, cells),
    treasury: countField(balance?.treasury ?? null, [fieldCell(origin, "Opening treasury shares")]),
    total: countField(balance === null ? null : totalOf(balance), cells),
  };
}

/** The lines of the table in their order, and the row that stands where none shows why the return is made. */
function fillEvents(
  ledger: Ledger,
  content: ReturnContent,
  context: EventContext,
  of: ClassReturn,
): readonly FilledEvent[] {
  const { rules } = context.edition;
  const rows = linesInOrder(ledger.register, of, rules.uncancelled).map((listed) =>
    listed.kind === "event" ? fillEvent(context, listed.line) : fillUncancelledAsEvent(context, listed.line),
  );
  return rules.rowWithoutEvent && newsIsInPartB(content.closingDate, of) ? [...rows, rowWithoutEvent(context)] : rows;
}
