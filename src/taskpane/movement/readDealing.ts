import type { Money } from "../../shares/values/money";
import { showMoney } from "../../shares/values/money";
import { showCount } from "../../shares/values/quantity";
import { compareRatios, dropTrailingZeros, roundHalfUp } from "../../shares/values/ratio";
import { dateInWords } from "../frame/dateInWords";
import {
  type EntryRow,
  predictPurchase,
  predictSale,
  type PredictedPurchase,
  type PredictedSale,
  type ProposedDealing,
} from "../state/entailed";
import { venueRows, type VenueRow } from "./dealingRows";
import {
  classValue,
  type EntryReading,
  FieldProblems,
  type ReadingContext,
  text,
  valuesOf,
  writtenIn,
} from "./entryReading";
import { ENTRY_WORDS } from "./entryWords";

/** As the form prints an average where the issuer has chosen nothing else. */
const PRICE_DECIMALS = 4;
const PERCENT_DECIMALS = 4;

/** A purchase for Repurchases, or a sale for Treasury sales: a row for each venue. */
export function readDealing(context: ReadingContext, side: "purchase" | "sale"): EntryReading {
  const { draft, register, words, paneWords } = context;
  const problems = new FieldProblems(words);
  const date = problems.date(draft, paneWords);
  const shareClass = problems.shareClass(draft, register);
  const currency = problems.currency(draft, register);
  const rows = venueRows(draft, problems, words);
  if (date === null || shareClass === null || currency === null || rows === null)
    return { problems: problems.found, entry: null, effect: [] };
  const asDealing = ({ venue, number, highest, lowest, total }: VenueRow): ProposedDealing => {
    const money = ({ amount }: { readonly amount: Money["amount"] }): Money => ({ currency, amount });
    return {
      date,
      shareClass,
      number,
      highest: money(highest),
      lowest: money(lowest),
      total: money(total),
      method: venue,
      purpose: draft.purpose,
    };
  };
  const [first, ...more] = rows;
  const dealings: readonly [ProposedDealing, ...ProposedDealing[]] = [asDealing(first), ...more.map(asDealing)];
  const predicted =
    side === "purchase" ? predictPurchase(register, context.table, dealings) : predictSale(register, dealings);
  return {
    problems: problems.found,
    entry: {
      rows: rows.map((row, index) => rowOf(context, side, { row, date, shareClass, currency, predicted, index })),
      writes: [],
    },
    effect: [
      ...rows.map((row, index) =>
        words.average(
          row.venue,
          showMoney(predicted.averages[index] ?? { currency, amount: row.total.amount }, priceDecimals(context)),
        ),
      ),
      ...(isOfPurchase(predicted) ? effectOfPurchase(predicted, context) : effectOfSale(predicted, context)),
      ...(predicted.due === null
        ? []
        : [words.reportDue(dateInWords(predicted.due, context.language), REPORT_RULES[side])]),
      ...(predicted.day === "weekend" || predicted.day === "holiday" ? [paneWords.notABusinessDay] : []),
    ],
  };
}

/** The rule by which a day's dealings are reported. */
const REPORT_RULES = { purchase: "10.06(4)(a)", sale: "10.06B" } as const;

function isOfPurchase(predicted: PredictedSale | PredictedPurchase): predicted is PredictedPurchase {
  return "mandate" in predicted;
}

export function venueName(venue: string, { words }: Pick<ReadingContext, "words">): string {
  return venue === "" ? words.onExchange : venue;
}

function priceDecimals({ register }: ReadingContext): number {
  return register.issuer?.priceDecimals?.value ?? PRICE_DECIMALS;
}

interface RowParts {
  readonly row: VenueRow;
  readonly date: ProposedDealing["date"];
  readonly shareClass: string;
  readonly currency: string;
  readonly predicted: PredictedSale | PredictedPurchase;
  readonly index: number;
}

function rowOf(
  context: ReadingContext,
  side: "purchase" | "sale",
  { row, date, shareClass, currency, predicted, index }: RowParts,
): EntryRow {
  const { table, draft } = context;
  const words = ENTRY_WORDS[writtenIn(table)];
  const money = (decimal: string): { readonly kind: "money"; readonly decimal: string; readonly currency: string } => ({
    kind: "money",
    decimal,
    currency,
  });
  const average = predicted.averages[index];
  const sameOne = row.highest.decimal === row.lowest.decimal;
  return {
    table,
    values: valuesOf([
      ["Trading date", { kind: "date", date }],
      ["Share class", classValue(context, shareClass)],
      ["Number", { kind: "number", decimal: row.number.toString() }],
      ["Highest price", money(row.highest.decimal)],
      ["Lowest price", sameOne && !table.fields.has("Lowest price") ? null : money(row.lowest.decimal)],
      [side === "purchase" ? "Total paid" : "Total received", money(row.total.decimal)],
      [
        table.fields.has("Venue") ? "Venue" : "Method",
        row.venue === "" && !table.fields.has("Venue") && !table.fields.has("Method")
          ? null
          : text(venueName(row.venue, { words })),
      ],
      [
        "Purpose",
        side === "sale" || (draft.purpose === "cancellation" && !table.fields.has("Purpose"))
          ? null
          : text(words.purposes[draft.purpose]),
      ],
    ]),
    computed: valuesOf([
      [
        "Average price",
        average === undefined ? null : money(dropTrailingZeros(roundHalfUp(average.amount, priceDecimals(context)))),
      ],
      [
        "Purchased under the mandate",
        isOfPurchase(predicted) && predicted.mandate !== null && index === predicted.averages.length - 1
          ? { kind: "number", decimal: predicted.mandate.purchased.toString() }
          : null,
      ],
    ]),
  };
}

function effectOfPurchase({ mandate, cap, moratoriumUntil }: PredictedPurchase, context: ReadingContext): string[] {
  const { words, language } = context;
  const lines: string[] = [];
  if (mandate !== null) {
    const { purchased, authorised, left, percent } = mandate;
    if (authorised === null || left === null) lines.push(words.mandateUnknown(showCount(purchased)));
    else if (left < 0n) lines.push(words.mandateOver(showCount(purchased), showCount(authorised), showCount(-left)));
    else lines.push(words.mandate(showCount(purchased), showCount(authorised), showCount(left)));
    if (percent !== null) lines.push(words.mandatePercent(dropTrailingZeros(roundHalfUp(percent, PERCENT_DECIMALS))));
  }
  if (typeof cap === "string") lines.push(words.capNotChecked[cap]);
  else if (cap !== null) {
    const { highest, cap: limit } = cap;
    const isBelow = highest.amount.numerator * limit.denominator < limit.numerator * highest.amount.denominator;
    const shownCap = showMoney({ currency: highest.currency, amount: limit }, PRICE_DECIMALS);
    lines.push(isBelow ? words.capHeld(showMoney(highest), shownCap) : words.capBroken(showMoney(highest), shownCap));
  }
  if (moratoriumUntil !== null) lines.push(words.moratoriumUntil(dateInWords(moratoriumUntil, language)));
  return lines;
}

function effectOfSale({ floor, heldUntil }: PredictedSale, { words, language }: ReadingContext): string[] {
  const lines: string[] = [];
  if (typeof floor === "string") lines.push(words.capNotChecked[floor]);
  else if (floor !== null) {
    const { lowest, floor: limit } = floor;
    const shownFloor = showMoney({ currency: lowest.currency, amount: limit }, PRICE_DECIMALS);
    const isBelow = compareRatios(lowest.amount, limit) < 0;
    lines.push(
      isBelow ? words.floorBroken(showMoney(lowest), shownFloor) : words.floorHeld(showMoney(lowest), shownFloor),
    );
  }
  if (heldUntil !== null) lines.push(words.heldUntil(dateInWords(heldUntil, language)));
  return lines;
}
