import type { CivilDate } from "../../../shares/values/civilDate";
import type { ShareCount } from "../../../shares/values/quantity";
import type { ClassThread } from "./contradictions";
import { type DocumentFacts, isOfMonth, type PrintedPurchase, type PrintedUncancelled } from "./documentFacts";
import type { FigureSource } from "./pages";
import { count, day, rowOf, type StartedFigure, type StartedRow, text } from "./startedRow";

/** A purchase of the record, and the facts it was made of. */
export interface StartedPurchase {
  /** Of its class among those of all documents. */
  readonly thread: ClassThread;
  readonly row: StartedRow;
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly isOnExchange: boolean;
}

/** The purchases that the last return of a class lists as not yet cancelled, each with what any return reports of it. */
export function purchasesOf(thread: ClassThread, ordered: readonly DocumentFacts[]): readonly StartedPurchase[] {
  // The Monthly Return lists no purchases.
  const last = thread.parts.findLast(({ facts }) => !isOfMonth(facts));
  if (last === undefined) return [];
  return [...last.of.uncancelled]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((purchase) => {
      const reported = reportOf(purchase, thread, ordered);
      const isOnExchange = reported === null || /exchange|交易所|場內/i.test(reported.method);
      return {
        thread,
        row: purchaseRow(thread.name, purchase, reported, filedOf(purchase, thread)),
        date: purchase.date,
        number: purchase.number,
        isOnExchange,
      };
    });
}

function purchaseRow(
  shareClass: string,
  { date, number, price, source }: PrintedUncancelled,
  reported: PrintedPurchase | null,
  filed: StartedFigure,
): StartedRow {
  const money = (printed: string, from: FigureSource): StartedFigure[] => {
    const amount = /^[A-Z]{3}\s*(-?[\d,]+(?:\.\d+)?)$/.exec(printed)?.[1];
    return amount === undefined
      ? []
      : [{ value: { kind: "number", decimal: amount.replaceAll(",", "") }, source: from }];
  };
  const currency = /^([A-Z]{3})/.exec(reported?.paid ?? price)?.[1] ?? "";
  return rowOf({
    "Trading date": day(date, source),
    "Share class": text(shareClass, source),
    Number: count(number, source),
    "Average price": money(price, source),
    ...(reported === null
      ? {}
      : {
          "Highest price": money(reported.highest, reported.source),
          "Lowest price": money(reported.lowest, reported.source),
          "Total paid": money(reported.paid, reported.source),
          Method: text(reported.method, reported.source),
        }),
    Currency: text(currency, reported?.source ?? source),
    "Disclosed on": filed,
  });
}

/** The row of Section II for a purchase. Where a report of several classes does not say whose its rows are, number and day must fit one class alone. */
function reportOf(
  { date, number }: PrintedUncancelled,
  { key, parts }: ClassThread,
  ordered: readonly DocumentFacts[],
): PrintedPurchase | null {
  for (const facts of [...ordered].reverse()) {
    const { purchases, classes } = facts;
    const own = parts.find((part) => part.facts === facts)?.of.place ?? null;
    const alike = purchases.filter((each) => each.date === date && each.number === number);
    const ofClass = alike.filter(({ place }) => place !== null && place === own);
    if (ofClass.length === 1) return ofClass[0] ?? null;
    const found = alike.filter(({ place }) => place === null);
    const fitting = classes.filter(({ uncancelled }) =>
      uncancelled.some((each) => each.date === date && each.number === number),
    );
    const [only, more] = found;
    const isOurs = classes.length === 1 || (fitting.length === 1 && fitting[0]?.stockCode === key);
    if (only !== undefined && more === undefined && isOurs) return only;
  }
  return null;
}

/** When a purchase was disclosed: by the first return given that lists it, if that reports its day; else that it was, by its day unknown. */
function filedOf({ date, source }: PrintedUncancelled, { parts }: ClassThread): StartedFigure {
  const first = parts.find(({ of }) => of.uncancelled.some((each) => each.date === date));
  const isOfDay =
    first?.facts.purchases.some((each) => each.date === date) === true || first?.of.closing?.date === date;
  const submitted = first?.facts.submitted ?? null;
  return isOfDay && submitted !== null ? day(submitted, source) : { value: { kind: "text", text: "Filed" }, source };
}
