import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import { inUnits } from "../shares/values/inUnits";
import { absolute, type ShareCount } from "../shares/values/quantity";
import { absoluteRatio, divideRatios, isZero, type Ratio, ratioOf } from "../shares/values/ratio";
import { isWithoutEvent } from "../shares/disclosure/eventLines";
import { isChinese } from "../shares/register/chineseNames";
import { meaningWithoutEvent, type WithoutEvent } from "../shares/register/withoutEvent";
import { nameOfCategory } from "../shares/register/categoryNames";
import { depositaryLine } from "../shares/disclosure/depositaryLine";
import type { RepeatedPercentage } from "../shares/disclosure/repeatedPercentage";
import type { EventLine, UncancelledLine } from "../shares/disclosure/returnContent";
import { ROW_CELLS } from "./lineCells";
import { categoryInWords, type CategoryList, OTHER_CATEGORY, printedCategory } from "./categories";
import { depositaryDetail } from "./depositaryDetail";
import type { FilledEvent, FilledUncancelled } from "./filledReturn";
import type { FormEdition } from "./form";
import { bareSign, countField, dateField, moneyField, percentField, textField } from "./printField";
import { wordIn } from "./words";
import { EMPTY_FIELD, type FilledField } from "./filledField";

/** What every line of a class's table is printed by. */
export interface EventContext {
  readonly edition: FormEdition;
  readonly language: Language;
  /** True for a trust: categories say units where the pick-list says shares. */
  readonly inUnits: boolean;
  /** Whether the edition prints changes in treasury shares beside those in issued shares. */
  readonly hasTreasuryColumn: boolean;
  /** What percentages are taken of; null prints the bare sign. */
  readonly base: ShareCount | null;
  readonly percentageDecimals: number;
  readonly priceDecimals: number;
  readonly discountDecimals: number;
  readonly repeatPercentages: boolean;
  /** The percentage a purchase was disclosed with, where it is repeated. */
  readonly percentageRepeated: (line: UncancelledLine) => RepeatedPercentage | null;
  /** The category of Part B as the issuer files it; null: the form's own. */
  readonly partBCategory: string | null;
  /** The day of a row without an event. */
  readonly withoutEventDate: CivilDate;
  /** The secretary's words for a row without an event; null where blank. */
  readonly withoutEvent: string | null;
}

/** FF304 Note 4, FF305 Note 3: unsigned; null, the bare sign, where nothing changed or there is no base. */
function percentOf(context: EventContext, number: ShareCount, cells: readonly CellRef[]): FilledField {
  if (context.base === null || number === 0n) return bareSign(cells);
  return percentField(ratioOf(absolute(number) * 100n, context.base), context.percentageDecimals, cells);
}

/** (issue price ÷ market price − 1) × 100 (FF304 Note 7); the bare sign where either is missing or they are in two currencies. */
function discountOf(context: EventContext, { price, marketPrice }: EventLine, cells: readonly CellRef[]): FilledField {
  if (price === null || marketPrice === null || price.currency !== marketPrice.currency || isZero(marketPrice.amount))
    return bareSign(cells);
  const quotient: Ratio = divideRatios(price.amount, marketPrice.amount);
  return percentField(
    ratioOf((quotient.numerator - quotient.denominator) * 100n, quotient.denominator),
    context.discountDecimals,
    cells,
  );
}

function inWords({ inUnits: ofUnits, language }: EventContext, category: string): string {
  return ofUnits ? inUnits(category, language) : category;
}

function category(
  context: EventContext,
  list: CategoryList,
  line: EventLine | (UncancelledLine & { readonly event: string }),
): Pick<FilledEvent, "category" | "detail"> {
  const { name, detail } = printedCategory(line.category, list, withEventIn(context.language, line));
  const bought = depositaryLine(line);
  return {
    category: textField(inWords(context, name[context.language].text), ROW_CELLS.event(line)),
    detail: bought === null ? textField(detail, ROW_CELLS.details(line)) : depositaryDetail(bought, context.language),
  };
}

/** An event called in the other language by what we call its kind is called so in the return's. */
function withEventIn<Line extends EventLine | (UncancelledLine & { readonly event: string })>(
  language: Language,
  line: Line,
): Line {
  const { en, "zh-Hant": zh } = nameOfCategory(line.category);
  const [own, other] = language === "en" ? [capital(en), zh] : [zh, en];
  return line.event.trim().toLowerCase() === other ? { ...line, event: own } : line;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A change of the balance, as a row of the table (FF304 Section I, FF305 Part A). */
export function fillEvent(context: EventContext, line: EventLine): FilledEvent {
  const { rules } = context.edition;
  if (rules.rowWithoutEvent && isWithoutEvent(line)) return fillRowWithoutEvent(context, line);
  const inTreasury = context.hasTreasuryColumn && line.treasury !== 0n;
  const movesIssued = line.issued !== 0n || !inTreasury;
  const priceCells = ROW_CELLS.price(line);
  const marketCells = ROW_CELLS.marketPrice(line);
  // A price one row states is the price; only an average has decimals of its own making.
  const stated =
    line.movements.length === 1 && [line.repurchases, line.sales, line.pricedBy].every((rows) => rows.length === 0);
  return {
    ...category(context, rules.eventList, line),
    date: dateField(line.date, context.language, ROW_CELLS.date(line)),
    issued: movesIssued ? countField(line.issued, ROW_CELLS.number(line)) : EMPTY_FIELD,
    percent: percentOf(context, line.issued, ROW_CELLS.number(line)),
    treasury: inTreasury ? countField(line.treasury, ROW_CELLS.treasury(line)) : EMPTY_FIELD,
    price: moneyField(line.price, stated ? "exact" : context.priceDecimals, priceCells),
    marketPrice: moneyField(line.marketPrice, "exact", marketCells),
    discount: discountOf(context, line, [...priceCells, ...marketCells]),
  };
}

function uncancelledPercent(context: EventContext, line: UncancelledLine): FilledField {
  const cells = ROW_CELLS.number(line);
  if (line.newlyDisclosed) return percentOf(context, line.number, cells);
  const repeated = context.percentageRepeated(line);
  if (repeated !== null) {
    const { value, decimals } = repeated.stated;
    return percentField(absoluteRatio(value), decimals ?? context.percentageDecimals, [repeated.cell]);
  }
  // On FF304 each return has a base of its own: a percentage of this one's would be none that was ever disclosed.
  const isComputed = context.repeatPercentages && context.edition.rules.uncancelled === "in a list of their own";
  return isComputed ? percentOf(context, line.number, cells) : bareSign(cells);
}

/** A purchase not yet cancelled as FF305 Part B lists it. */
export function fillUncancelled(context: EventContext, line: UncancelledLine): FilledUncancelled {
  return {
    ...uncancelledCategory(context, line),
    date: dateField(line.date, context.language, ROW_CELLS.date(line)),
    shares: countField(absolute(line.number), ROW_CELLS.number(line)),
    percent: uncancelledPercent(context, line),
    price: moneyField(line.price, context.priceDecimals, ROW_CELLS.price(line)),
  };
}

/** A purchase not yet cancelled as FF304 lists it: a row that does not move the balance, its number without a sign. */
export function fillUncancelledAsEvent(context: EventContext, line: UncancelledLine): FilledEvent {
  const { shares, ...row } = fillUncancelled(context, line);
  // Published rows of this kind leave the price to Section II (CK Hutchison, 15 September 2021; Tencent, 18 January 2024).
  return {
    ...row,
    issued: shares,
    treasury: EMPTY_FIELD,
    price: EMPTY_FIELD,
    marketPrice: EMPTY_FIELD,
    discount: bareSign(),
  };
}

/** The pick-list's name, or the one the issuer files such purchases under in Part B. */
function uncancelledCategory(context: EventContext, line: UncancelledLine): Pick<FilledEvent, "category" | "detail"> {
  const { rules } = context.edition;
  const own = category(context, rules.uncancelledList, withEvent(line));
  const isPurchase = line.category === "repurchase-not-cancelled" && rules.uncancelledList === "FF305 Part B";
  if (context.partBCategory === null || !isPurchase) return own;
  return { ...own, category: textField(categoryInWords(context.partBCategory, context.language), own.category.cells) };
}

function withEvent(line: UncancelledLine): UncancelledLine & { readonly event: string } {
  return { ...line, event: line.movements[0]?.event ?? "" };
}

/** A row of the register that stands for no event: that row, with its own words and day. */
function fillRowWithoutEvent(context: EventContext, line: EventLine): FilledEvent {
  const own = rowWithoutEvent({
    ...context,
    withoutEvent: line.details || (/^others?$|^其他$/i.test(line.event.trim()) ? context.withoutEvent : line.event),
    withoutEventDate: line.date,
  });
  return {
    ...own,
    category: { ...own.category, cells: ROW_CELLS.event(line) },
    detail: { ...own.detail, cells: ROW_CELLS.details(line) },
    date: dateField(line.date, context.language, ROW_CELLS.date(line)),
    issued: { ...own.issued, cells: ROW_CELLS.number(line) },
  };
}

/**
 * The row of FF305 Part A that says where the news is. What says that nothing happened stands with zeros ("Not applicable": Tencent, 13 June 2025), what refers to
 * Part B with empty boxes ("See Part B": MINISO, 18 October 2024).
 */
export function rowWithoutEvent(context: EventContext): FilledEvent {
  const { language, withoutEvent, withoutEventDate } = context;
  const typed = (withoutEvent ?? "").trim();
  const meaning = typed === "" ? "reference" : meaningWithoutEvent(typed);
  const number = meaning === "nil" ? countField(0n) : EMPTY_FIELD;
  return {
    category: textField(OTHER_CATEGORY[language].text),
    detail: textField(wordsWithoutEvent(typed, meaning, language)),
    date: dateField(withoutEventDate, language),
    issued: number,
    percent: bareSign(),
    treasury: number,
    price: EMPTY_FIELD,
    marketPrice: EMPTY_FIELD,
    discount: EMPTY_FIELD,
  };
}

/** The form's own words in the language of the return; words that mean the same stand as typed if they are in it. */
function wordsWithoutEvent(typed: string, meaning: WithoutEvent | null, language: Language): string {
  if (meaning === null) return typed;
  const own = wordIn(language, meaning === "nil" ? "notApplicable" : "seePartB");
  const isForms = typed === "" || meaning === "reference" || /^not applicable$|^不適用$/i.test(typed);
  return isForms || isChinese(typed) !== (language === "zh-Hant") ? own : typed;
}
