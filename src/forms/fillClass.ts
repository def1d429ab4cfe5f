import { type Balance, totalOf } from "../shares/balances/balances";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import type { Ledger } from "../shares/ledger";
import type { ClassReturn, ReturnContent } from "../shares/disclosure/returnContent";
import { fieldCell } from "../shares/register/table";
import { designationOfClass, kindOfClass } from "./classNames";
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
    description: textField(shareClass.description, [fieldCell(origin, "Description")]),
    opening: fillBalance(language, of, opening, openingDate),
    events: fillEvents(context, of),
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
    hasTreasuryColumn: editionFields(edition).event.some(({ from }) => from === "treasury"),
    closingDate: content.closingDate,
    base: ledger.percentageBasis(content, edition.form, of).base,
    percentageDecimals: issuer?.percentageDecimals?.value ?? 2,
    priceDecimals: issuer?.priceDecimals?.value ?? 4,
    repeatPercentages: edition.rules.repeatsPercentages && (issuer?.repeatPercentages?.value ?? false),
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

/** The lines of the table by date, on one day changes of the balance in front of purchases that leave it as it is. */
function fillEvents(context: EventContext, of: ClassReturn): readonly FilledEvent[] {
  const { rules } = context.edition;
  const events = of.events.map((line) => ({ date: line.date, row: fillEvent(context, line) }));
  const rows =
    rules.uncancelled === "among the events"
      ? [...events, ...of.uncancelled.map((line) => ({ date: line.date, row: fillUncancelledAsEvent(context, line) }))]
      : events;
  const inOrder = [...rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ row }) => row);
  return rules.rowWithoutEvent && newsIsInPartB(context, of) ? [...inOrder, rowWithoutEvent(context)] : inOrder;
}

/** True where Part A would not show why the return is made: no event at all, or none on the closing date that Part B's news set. */
function newsIsInPartB({ closingDate }: EventContext, of: ClassReturn): boolean {
  if (of.events.length === 0) return true;
  return of.uncancelled.some((line) => line.newlyDisclosed) && of.events.every((line) => line.date !== closingDate);
}
