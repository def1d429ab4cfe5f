import { NOT_CALCULATED } from "../../workbook/workbook";
import { dayOfStatus } from "../cells/dayOfStatus";
import { orderShown } from "../cells/dateOrder";
import { isDateFormat, parseDate, serialInText } from "../cells/parseDate";
import { currencyCode } from "../cells/parseMoney";
import { parseQuotient } from "../cells/parseNumber";
import { classKey } from "../../shares/register/shareClass";
import { foldText } from "../vocabulary/foldText";
import { remembered } from "../vocabulary/remembered";
import { directionOf } from "../vocabulary/directions";
import { sideOf } from "../vocabulary/sideOf";
import { filingStatus, isFilingReference, yesOrNo } from "../vocabulary/statuses";
import type { SheetGrid } from "../regions/sheetGrid";

/** What the cells of a column are, as shares (0 to 1) of those that hold something. */
export interface Contents {
  readonly filled: number;
  readonly dates: number;
  /** Whole numbers that would be days of our time under a format of dates, or are in figures: 20221230. */
  readonly serials: number;
  /** Whole numbers, under no format of a date or a percentage. */
  readonly wholes: number;
  /** Numbers of any kind that are no dates. */
  readonly numbers: number;
  readonly percentages: number;
  readonly classes: number;
  readonly events: number;
  readonly currencies: number;
  /** Words, marks and references that say whether an entry was filed. */
  readonly filings: number;
  /** Words of the side of a trade: `B`, `BUY`, 買入; and `S`, `SELL`, 賣出. */
  readonly buys: number;
  readonly sells: number;
  /** Words that say what bought shares are for: `to be cancelled`, 持作庫存股份. */
  readonly purposes: number;
  /** `Yes`, `N`, 是. */
  readonly answers: number;
  /** Numbers that say in their own cells that they count shares: `1,000 shares`, 25萬股. */
  readonly sharesSaid: number;
  readonly texts: number;
  /** Opening and closing balances of classes among them: how many. */
  readonly balances: number;
  /** True where the cells count 1, 2, 3: they number the rows. */
  readonly isCounter: boolean;
  /** True where no text stands twice. */
  readonly isDistinct: boolean;
  /** True where every text names a kind of shares: `WVR ordinary shares`, 普通股. */
  readonly areKinds: boolean;
  /** True where most cells only say which way a number goes: `+`, `Out`, 減. */
  readonly areDirections: boolean;
  /** True where all a text ever holds is a dash: a minus, or nothing. */
  readonly areDashes: boolean;
  /** True where every text is the letter of a class: `A`, `Class B`, H股. */
  readonly areLetters: boolean;
}

/** What the register already says of words: names of its classes, and events. */
export interface KnownWords {
  readonly isClass: (text: string) => boolean;
  readonly isEvent: (text: string) => boolean;
  /** True for words that say a row states a balance. */
  readonly isBalance: (text: string) => boolean;
  /** Balances the classes table and the last return name. */
  readonly balances: ReadonlySet<number>;
}

/** Cells looked at in a column: enough to say what it is. */
const MOST_CELLS = 120;
/** Different texts of a column that are looked at for being events. */
const MOST_JUDGED = 16;
const LONGEST_TEXT = 160;
/** The numbers of rows begin below this, on whatever page. */
const LARGEST_COUNTER = 10_000;

/** What the cells of a column are, from its first rows. */
export function contentsOf(
  grid: SheetGrid,
  column: number,
  [from, to]: readonly [from: number, to: number],
  { isClass, isEvent, isBalance, balances }: KnownWords,
): Contents {
  let filled = 0;
  let counted: number | null = null;
  let isCounter = true;
  const texts: string[] = [];
  const filings = new Map<string, boolean>();
  const kindOf = remembered((text) => kindOfText(text, isClass));
  const judged = new Map<string, "event" | "balance" | "other">();
  const count = {
    dates: 0,
    serials: 0,
    wholes: 0,
    numbers: 0,
    percentages: 0,
    classes: 0,
    events: 0,
    currencies: 0,
    filings: 0,
    purposes: 0,
    buys: 0,
    sells: 0,
    sharesSaid: 0,
    texts: 0,
    balances: 0,
    stated: 0,
    unjudged: 0,
  };
  for (let row = from; row < to && filled < MOST_CELLS; row++) {
    const value = grid.value(row, column);
    // What a formula without a value will be, nobody knows.
    if (value === "" || typeof value === "boolean" || value === NOT_CALCULATED) continue;
    filled += 1;
    // `Total` below the numbers of the rows.
    const isWordBelow = filled > ENOUGH_COUNTED && typeof value === "string" && !/\d/.test(value);
    if (isCounter && !isWordBelow) {
      const count = typeof value === "number" ? value : /^\d{1,5}$/.test(value) ? parseInt(value, 10) : NaN;
      isCounter = counted === null ? Number.isInteger(count) && count < LARGEST_COUNTER : count === counted + 1;
      counted = count;
    }
    if (typeof value === "number") {
      const format = grid.format(row, column);
      if (isDateFormat(format)) count.dates += 1;
      else {
        count.numbers += 1;
        if (parseDate(value, format, false).kind === "value") count.serials += 1;
        if (balances.has(value)) count.balances += 1;
        if (/%/.test(format)) count.percentages += 1;
        else if (Number.isInteger(value)) count.wholes += 1;
      }
      continue;
    }
    const text = value.trim();
    texts.push(text);
    if (text.length > LONGEST_TEXT) {
      count.texts += 1;
      continue;
    }
    const kind = kindOf(text);
    if (kind.is === "date") count.dates += 1;
    else {
      if (kind.is === "text") count.texts += 1;
      else count.numbers += 1;
      if (kind.is === "whole") count.wholes += 1;
      if (kind.is === "whole" && serialInText(text) !== null) count.serials += 1;
      if (kind.is === "percentage") count.percentages += 1;
      if (kind.isClass) count.classes += 1;
      if (kind.isPurpose) count.purposes += 1;
      if (kind.side === "buy") count.buys += 1;
      else if (kind.side === "sell") count.sells += 1;
      if (kind.is !== "text" && SAYS_SHARES.test(text)) count.sharesSaid += 1;
      if (!judged.has(text) && judged.size < MOST_JUDGED)
        judged.set(text, isEvent(text) ? "event" : isBalance(text) ? "balance" : "other");
      const judgement = judged.get(text);
      if (judgement === "event") count.events += 1;
      else if (judgement === "balance") count.stated += 1;
      else if (judgement === undefined) count.unjudged += 1;
      if (!filings.has(text) && filings.size < MOST_JUDGED) filings.set(text, isFilingMark(text));
      if (filings.get(text) === true) count.filings += 1;
      if (kind.isCurrency) count.currencies += 1;
    }
  }
  const distinct = new Set(texts.map(foldText));
  const share = (of: number): number => (filled === 0 ? 0 : of / filled);
  return {
    filled,
    dates: share(count.dates),
    serials: share(count.serials),
    wholes: share(count.wholes),
    numbers: share(count.numbers),
    percentages: share(count.percentages),
    classes: share(count.classes),
    events: count.events === 0 ? 0 : count.events / (filled - count.stated - count.unjudged),
    balances: count.balances,
    isCounter: isCounter && filled > 1,
    currencies: share(count.currencies),
    filings: share(count.filings),
    purposes: share(count.purposes),
    answers: share(texts.filter((text) => yesOrNo(text) !== null).length),
    buys: share(count.buys),
    sells: share(count.sells),
    sharesSaid: share(count.sharesSaid),
    texts: share(count.texts),
    isDistinct: distinct.size === texts.length,
    areDirections: texts.filter((text) => directionOf(text) !== null).length > filled / 2,
    areDashes: texts.length > 0 && texts.every((text) => ONLY_DASHES.test(text)),
    areKinds: texts.length > 0 && [...distinct].every((text) => /ordinary shares|普通股/.test(text)),
    areLetters: texts.length > 0 && [...distinct].every((text) => /^[a-z]$/.test(classKey(text))),
  };
}

const ENOUGH_COUNTED = 3;
const ONLY_DASHES = /^[-‐-―−―－]+$/;

interface KindOfText {
  readonly is: "date" | "whole" | "number" | "percentage" | "text";
  readonly isClass: boolean;
  readonly isCurrency: boolean;
  readonly isPurpose: boolean;
  readonly side: "buy" | "sell" | null;
}

function kindOfText(text: string, isClass: (text: string) => boolean): KindOfText {
  if (parseDate(text, "", false).kind === "value" || orderShown(text) === "month first") return OF_DAY;
  return {
    is: figureOf(text) ?? "text",
    isClass: isClass(text),
    isCurrency: text.length <= 4 && currencyCode(text) !== null,
    isPurpose: text.length <= LONGEST_PURPOSE && PURPOSE.test(foldText(text)),
    side: sideOf(text),
  };
}

const OF_DAY: KindOfText = { is: "date", isClass: false, isCurrency: false, isPurpose: false, side: null };
const SAYS_SHARES = /\d\s?[千百萬万億亿]*(?:shares?|shs|股)\)?$/i;
const LONGEST_PURPOSE = 40;
/** `Cancelled` alone is what became of the shares. */
const PURPOSE =
  /^(?:for |to be |as |into |in |(?:held|kept|keep|retained?) (?:in|as) |hold(?:ing)? (?:in|as) )*(?:cancel(?!led$)|(?<=to be )cancel|treasury)|^(?:擬|作|持作|供|待|購回作|以供)*(?:註銷|庫存)/;

function figureOf(text: string): "whole" | "number" | "percentage" | null {
  const number = parseQuotient(text);
  if (number.kind === "value") return number.value.numerator % number.value.denominator === 0n ? "whole" : "number";
  return /^[\d.,]+\s*[%％]$/.test(text) ? "percentage" : null;
}

function isFilingMark(text: string): boolean {
  const status = dayOfStatus(text)?.status ?? filingStatus(text);
  return status === "filed" || status === "not filed" || isFilingReference(text);
}
