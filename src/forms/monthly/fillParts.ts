import { changeOf, linesIn, MONTH_PARTS, type MonthPart, type PartLine } from "../../shares/month/monthParts";
import type { EventLine } from "../../shares/disclosure/returnContent";
import { outstandingAtClose, type Scheme, schemeCell } from "../../shares/register/scheme";
import type { CellRef } from "../../shares/values/cell";
import type { Figure } from "../../shares/values/figure";
import type { Language } from "../../shares/values/finding";
import type { Money } from "../../shares/values/money";
import { absolute, type ShareCount } from "../../shares/values/quantity";
import { addRatios, multiplyRatios, ratioOf } from "../../shares/values/ratio";
import { printedCategory } from "../categories";
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
  issuable: EMPTY_FIELD,
  grantable: EMPTY_FIELD,
  approvalDate: EMPTY_FIELD,
  instrumentType: EMPTY_FIELD,
  instrumentCode: EMPTY_FIELD,
};

/** Section III of a class, part by part. */
export function fillParts(
  lines: readonly PartLine[],
  edition: MonthlyEdition,
  language: Language,
): Readonly<Record<MonthPart, FilledPart>> {
  const part = (of: MonthPart): FilledPart => {
    const own = linesIn(of, lines);
    return {
      lines: own.map((line) => ({
        ...NOTHING,
        ...figures(line),
        ...(line.scheme === null ? words(line, edition, language) : schemeLine(line.scheme, language)),
      })),
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

/** Number × price of every exercise, where each has a price, all in one currency; null where one has none. */
function fundsOf(lines: readonly PartLine[]): Money | null {
  const rows = lines.flatMap(({ events }) => events.flatMap(({ movements }) => movements));
  const paid = rows.map(({ number, issuePrice }) =>
    number === null || issuePrice === null
      ? null
      : { currency: issuePrice.currency, amount: multiplyRatios(issuePrice.amount, ratioOf(absolute(number))) },
  );
  const [first] = paid;
  if (first === undefined) return lines.length === 0 ? null : { currency: null, amount: ratioOf(0n) };
  const amounts = paid.flatMap((each) => (each?.currency === first?.currency ? (each?.amount ?? []) : []));
  if (first === null || amounts.length < rows.length) return null;
  return { currency: first.currency, amount: amounts.reduce(addRatios) };
}

function numberCells({ scheme, events }: PartLine): readonly CellRef[] {
  const stated = scheme?.issued ? [schemeCell(scheme, "Shares issued")] : [];
  return stated.length > 0 ? stated : events.flatMap(ROW_CELLS.number);
}

function figures(line: PartLine): Pick<Filled<PartValue>, "newShares" | "treasuryShares" | "price" | "date"> {
  const { change, events } = line;
  const cells = numberCells(line);
  const treasuryCells = events.flatMap(ROW_CELLS.treasury);
  return {
    newShares: change.issued === 0n && change.treasury !== 0n ? EMPTY_FIELD : countField(change.issued, cells),
    treasuryShares: change.treasury === 0n ? EMPTY_FIELD : countField(change.treasury, treasuryCells),
    price: EMPTY_FIELD,
    date: EMPTY_FIELD,
  };
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
  const inWords = name[language].verified ? name[language].text : name.en.text;
  return {
    description: textField(inWords, ROW_CELLS.event(first)),
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
