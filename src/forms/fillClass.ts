import { type Balance, totalOf } from "../shares/balances/balances";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import { percentageBasis } from "../shares/disclosure/percentageBasis";
import type { Register } from "../shares/register/register";
import type { ClassReturn, ReturnContent } from "../shares/disclosure/returnContent";
import { fieldCell } from "../shares/register/table";
import { designationOfClass, kindOfClass } from "./classNames";
import { type EventContext, fillEvent, fillUncancelled, fillUncancelledAsEvent, rowWithoutEvent } from "./fillEvent";
import type { FilledBalance, FilledClass, FilledEvent } from "./filledReturn";
import type { FormEdition } from "./form";
import { countField, dateField, textField } from "./printField";
import { wordIn } from "./words";
import { EMPTY_FIELD } from "./filledField";

/** Section I for one class: its labels, balances and lines as the edition prints them. */
export function fillClass(
  register: Register,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
  of: ClassReturn,
): FilledClass {
  const { shareClass, opening, openingDate, closing, uncancelled } = of;
  const { origin } = shareClass;
  const [kindLabel, designationLabel] = edition.rules.classLabels;
  const context = eventContext(register, content, edition, language, of);
  return {
    labels: [
      { label: wordIn(language, kindLabel), field: kindOfClass(register, shareClass, language) },
      { label: wordIn(language, designationLabel), field: designationOfClass(register, shareClass, edition, language) },
    ],
    shareClass: shareClass.name,
    listed: textField(wordIn(language, shareClass.listed ? "yes" : "no"), [fieldCell(origin, "Listed")]),
    stockCode: textField(shareClass.stockCode, [fieldCell(origin, "Stock code")]),
    multiCounter: textField(shareClass.multiCounter, [fieldCell(origin, "Multi-counter stock code")]),
    description: textField(shareClass.description, [fieldCell(origin, "Description")]),
    opening: fillBalance(edition, language, of, opening, openingDate),
    events: fillEvents(context, of),
    uncancelled:
      edition.rules.uncancelled === "in a list of their own"
        ? uncancelled.map((line) => fillUncancelled(context, line))
        : [],
    closing: fillBalance(edition, language, of, closing, content.closingDate),
  };
}

function eventContext(
  register: Register,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
  of: ClassReturn,
): EventContext {
  const { issuer } = register;
  return {
    edition,
    language,
    closingDate: content.closingDate,
    base: percentageBasis(register, content, edition.form, of).base,
    percentageDecimals: issuer?.percentageDecimals?.value ?? 2,
    priceDecimals: issuer?.priceDecimals?.value ?? 4,
    repeatPercentages: edition.rules.repeatsPercentages && (issuer?.repeatPercentages?.value ?? false),
    withoutEvent: issuer?.partAWithoutEvent?.value ?? null,
  };
}

function fillBalance(
  edition: FormEdition,
  language: Language,
  of: ClassReturn,
  balance: Balance | null,
  date: CivilDate | null,
): FilledBalance {
  const { origin } = of.shareClass;
  const inFull = edition.rules.balances === "issued, treasury and total" && balance !== null;
  const cells = [fieldCell(origin, "Opening balance")];
  return {
    date: dateField(date, language, [fieldCell(origin, "Opening date")]),
    issued: countField(balance?.issued ?? null, cells),
    treasury: inFull ? countField(balance.treasury, [fieldCell(origin, "Opening treasury shares")]) : EMPTY_FIELD,
    total: inFull ? countField(totalOf(balance), cells) : EMPTY_FIELD,
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
