import type { UncancelledPurchase } from "../../shares/disclosure/purchasesUncancelled";
import type { CategoryCode } from "../../shares/register/category";
import type { ClassMonth } from "../../shares/month/monthSummary";
import { grouped } from "../../shares/values/grouped";
import { changeOf, linesIn, MONTH_PARTS, type MonthPart, type PartLine } from "../../shares/month/monthParts";
import type { EventLine } from "../../shares/disclosure/returnContent";
import { outstandingAtClose, type Scheme, schemeCell } from "../../shares/register/scheme";
import type { CellRef } from "../../shares/values/cell";
import type { Figure } from "../../shares/values/figure";
import type { Language } from "../../shares/values/finding";
import type { Money } from "../../shares/values/money";
import { absolute, type ShareCount, sumOf } from "../../shares/values/quantity";
import { addRatios, multiplyRatios, ratioOf } from "../../shares/values/ratio";
import { type CategoryName, printedCategory } from "../categories";
import type { Filled } from "../filledReturn";
import { EMPTY_FIELD, type FilledField } from "../filledField";
import { ROW_CELLS } from "../lineCells";
import { countField, dateField, moneyField, textField } from "../printField";
import type { FilledPart } from "./filledMonthly";
import type { MonthlyEdition } from "./monthlyForm";
import type { PartTotalValue, PartValue } from "./monthlyValues";

const NOTHING: Filled<PartValue> = {
  description: EMPTY_FIELD,
  detail: EMPTY_FIELD,
  currency: EMPTY_FIELD,
  price: EMPTY_FIELD,
  date: EMPTY_FIELD,
  opening: EMPTY_FIELD,
  granted: EMPTY_FIELD,
  exercised: EMPTY_FIELD,
  cancelled: EMPTY_FIELD,
  lapsed: EMPTY_FIELD,
  moved: EMPTY_FIELD,
  closing: EMPTY_FIELD,
  newShares: EMPTY_FIELD,
  treasuryShares: EMPTY_FIELD,
  notCancelled: EMPTY_FIELD,
  issuable: EMPTY_FIELD,
  grantable: EMPTY_FIELD,
  approvalDate: EMPTY_FIELD,
  instrumentType: EMPTY_FIELD,
  instrumentCode: EMPTY_FIELD,
};

/** Section III of a class, part by part. */
export function fillParts(
  { parts, pending }: Pick<ClassMonth, "parts" | "pending">,
  edition: MonthlyEdition,
  language: Language,
): Readonly<Record<MonthPart, FilledPart>> {
  const part = (of: MonthPart): FilledPart => {
    const own = linesIn(of, parts);
    return {
      lines: [
        ...own.map((line) => ({
          ...NOTHING,
          ...figures(line, edition),
          ...(line.scheme === null ? words(line, edition, language) : schemeLine(line.scheme, language)),
        })),
        ...(of === "E" && edition.rules.hasTreasury ? pendingLines(pending, edition, language) : []),
      ],
      total: totalOfParts(own),
    };
  };
  const [A, B, C, D, E] = MONTH_PARTS.map(part);
  if (!A || !B || !C || !D || !E) throw new RangeError("A part of Section III is missing");
  return { A, B, C, D, E };
}

/** What lines come to: new shares, treasury shares, and the money options brought in. */
export function totalOfParts(lines: readonly PartLine[]): Filled<PartTotalValue> {
  const { issued, treasury } = changeOf(lines.map(({ change }) => change));
  const cells = lines.flatMap(numberCells);
  return {
    newShares: countField(issued, cells),
    treasuryShares: countField(treasury, cells),
    funds: moneyField(
      fundsOf(lines),
      "exact",
      lines.flatMap(({ events }) => events.flatMap(ROW_CELLS.price)),
    ),
  };
}

/** Number × price of every exercise, where each has a price, all in one currency; null where one has none, or shares were issued that no movement tells of. */
function fundsOf(lines: readonly PartLine[]): Money | null {
  if (lines.some(({ change, events }) => change.issued !== 0n && events.length === 0)) return null;
  const rows = lines.flatMap(({ events }) => events.flatMap(({ movements }) => movements));
  const paid = rows.map(({ number, issuePrice }) =>
    number === null || issuePrice === null
      ? null
      : { currency: issuePrice.currency, amount: multiplyRatios(issuePrice.amount, ratioOf(absolute(number))) },
  );
  const [first] = paid;
  if (first === undefined) {
    const currency = lines.flatMap(({ scheme }) => scheme?.price?.currency ?? [])[0] ?? null;
    return lines.length === 0 ? null : { currency, amount: ratioOf(0n) };
  }
  const amounts = paid.flatMap((each) => (each?.currency === first?.currency ? (each?.amount ?? []) : []));
  if (first === null || amounts.length < rows.length) return null;
  return { currency: first.currency, amount: amounts.reduce(addRatios) };
}

function numberCells({ scheme, events }: PartLine): readonly CellRef[] {
  const stated = scheme?.issued ? [schemeCell(scheme, "Shares issued")] : [];
  return stated.length > 0 ? stated : events.flatMap(ROW_CELLS.number);
}

/**
 * Part E says what the balances change by. The columns of Parts A to D part new shares from treasury shares transferred out of treasury, which come into issue
 * (excluding treasury shares) as well.
 */
function figures(
  { part, change, ...line }: PartLine,
  { rules }: MonthlyEdition,
): Pick<Filled<PartValue>, "newShares" | "treasuryShares"> {
  const cells = numberCells({ part, change, ...line });
  const treasuryCells = line.events.flatMap(ROW_CELLS.treasury);
  const isParted = part !== "E" && rules.hasTreasury;
  const issued = isParted ? change.issued + change.treasury : change.issued;
  const treasury = isParted ? -change.treasury : change.treasury;
  return {
    newShares: issued === 0n && treasury !== 0n ? EMPTY_FIELD : countField(issued, cells),
    treasuryShares: treasury === 0n ? EMPTY_FIELD : countField(treasury, treasuryCells),
  };
}

/** Purchases not cancelled at the close of the month, a line a day: a negative number in a column of their own (Note 3), and in no total. */
function pendingLines(
  pending: readonly UncancelledPurchase[],
  { rules }: MonthlyEdition,
  language: Language,
): readonly Filled<PartValue>[] {
  const categoryOf = ({ movement }: UncancelledPurchase): CategoryCode =>
    movement?.category ?? "repurchase-not-cancelled";
  const groups = grouped(pending, (purchase) => `${purchase.date} ${categoryOf(purchase)}`);
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, purchases]) => {
      const [first] = purchases;
      if (first === undefined) return [];
      const rows = {
        movements: purchases.flatMap(({ movement }) => movement ?? []),
        repurchases: purchases.flatMap(({ repurchase }) => repurchase ?? []),
      };
      const { name } = printedCategory(categoryOf(first), rules.categories, { event: "", details: "" });
      return {
        ...NOTHING,
        description: textField(officialIn(name, language), ROW_CELLS.event(rows)),
        date: dateField(first.date, language, ROW_CELLS.date(rows)),
        notCancelled: countField(-sumOf(purchases.map(({ number }) => number)), ROW_CELLS.number(rows)),
      };
    });
}

/** A name whose Chinese was not read stands in English. */
function officialIn(name: CategoryName, language: Language): string {
  return name[language].verified ? name[language].text : name.en.text;
}

/** A line that no scheme has: the words of the movement, and in E its day and price. */
function words({ part, events }: PartLine, { rules }: MonthlyEdition, language: Language): Partial<Filled<PartValue>> {
  const [first] = events;
  if (first === undefined) return {};
  if (part !== "E")
    return {
      description: textField(first.details === "" ? first.event : first.details, ROW_CELLS.event(first)),
      issuable: EMPTY_FIELD,
    };
  const { name, detail } = printedCategory(first.category, rules.categories, first);
  return {
    description: textField(officialIn(name, language), ROW_CELLS.event(first)),
    detail: textField(detail, ROW_CELLS.details(first)),
    ...priceOf(first),
    date: dateField(first.date, language, ROW_CELLS.date(first)),
  };
}

/** The form has a box for the currency and one for the amount. A purchase for cancellation or into treasury has no issue price. */
function priceOf(event: EventLine): Partial<Filled<PartValue>> {
  const { price, issued } = event;
  if (price === null || issued <= 0n) return {};
  const cells = ROW_CELLS.price(event);
  return {
    currency: textField(price.currency ?? "", cells),
    price: moneyField({ currency: null, amount: price.amount }, "exact", cells),
  };
}

function schemeLine(scheme: Scheme, language: Language): Partial<Filled<PartValue>> {
  const count = (figure: Figure<ShareCount> | null, sign: 1n | -1n | null = null): FilledField =>
    figure === null
      ? EMPTY_FIELD
      : countField(sign === null ? figure.value : sign * absolute(figure.value), [figure.cell]);
  const { price, opening, closing, approvalDate } = scheme;
  const atClose = closing?.value ?? outstandingAtClose(scheme);
  const cells = opening === null ? [] : [opening.cell];
  return {
    description: textField(scheme.name, [schemeCell(scheme, "Scheme")]),
    currency: textField(price?.currency ?? "", [schemeCell(scheme, "Exercise price")]),
    price: moneyField(price, "exact", [schemeCell(scheme, "Exercise price")]),
    opening: count(opening),
    granted: count(scheme.granted, 1n),
    exercised: count(scheme.exercised, -1n),
    cancelled: count(scheme.cancelled, -1n),
    lapsed: count(scheme.lapsed, -1n),
    moved: opening === null || atClose === null ? EMPTY_FIELD : countField(atClose - opening.value, cells),
    closing: countField(atClose, closing === null ? cells : [closing.cell]),
    issuable: count(scheme.issuable),
    grantable: count(scheme.grantable),
    approvalDate: dateField(approvalDate?.value ?? null, language, approvalDate === null ? [] : [approvalDate.cell]),
  };
}
