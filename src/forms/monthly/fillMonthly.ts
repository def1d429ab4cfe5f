import { type Balance, totalOf } from "../../shares/balances/balances";
import type { ClassMonth, MonthSummary } from "../../shares/month/monthSummary";
import type { StatedPercentage } from "../../shares/register/movement";
import type { Register } from "../../shares/register/register";
import type { ShareClass } from "../../shares/register/shareClass";
import { fieldCell, pairCell } from "../../shares/register/table";
import type { CellRef } from "../../shares/values/cell";
import type { Language } from "../../shares/values/finding";
import type { Money } from "../../shares/values/money";
import {
  addRatios,
  compareRatios,
  dropTrailingZeros,
  multiplyRatios,
  ratioOf,
  roundHalfUp,
} from "../../shares/values/ratio";
import type { ShareCount } from "../../shares/values/quantity";
import { descriptionOfClass, designationOfClass, kindOfClass } from "../classNames";
import { numberedConfirmations } from "../confirmations";
import { fillHeader, fillSignOff } from "../fillAround";
import type { Filled } from "../filledReturn";
import { EMPTY_FIELD, type FilledField } from "../filledField";
import { countField, dateField, moneyField, textField } from "../printField";
import { wordIn } from "../words";
import { FF301 } from "../words/ff301";
import { fillParts, totalOfParts } from "./fillParts";
import type { FilledMonthly, FilledMonthlyClass } from "./filledMonthly";
import type { MonthlyEdition } from "./monthlyForm";
import type { AuthorisedValue, FloatValue, IssuedValue } from "./monthlyValues";

/** Every field of a Monthly Return as an edition prints it, in one language: texts, the values behind them, and the cells they came from. */
export function fillMonthly(
  register: Register,
  summary: MonthSummary,
  edition: MonthlyEdition,
  language: Language,
): FilledMonthly {
  const { closingDate, month } = summary;
  const header = fillHeader(register, language);
  const submitted = register.issuer?.dateSubmitted?.value ?? null;
  const classes = summary.classes.map((of) => fillClass(register, of, edition, language));
  return {
    edition,
    language,
    month,
    closingDate,
    around: {
      ...fillSignOff(register, language),
      issuer: header.issuer,
      status: header.status,
      month: dateField(closingDate, language),
      // The day of a return of the month itself is none of the Monthly Return.
      dateSubmitted: submitted === null || submitted <= closingDate ? EMPTY_FIELD : header.dateSubmitted,
    },
    classes,
    authorisedTotal: authorisedTotal(summary.classes.map(({ shareClass }) => shareClass)),
    confirmations: hasIssueToConfirm(summary)
      ? numberedConfirmations(edition, language, register.issuer?.confirmations?.value ?? null)
      : [],
  };
}

/** Whether shares came into issue in the month that no Next Day return has confirmed (FF301 Note 2). */
function hasIssueToConfirm({ classes }: MonthSummary): boolean {
  return classes.some(({ lines }) => lines.some((line) => line.change.issued > 0n && !line.isWhollyDisclosed));
}

function fillClass(
  register: Register,
  of: ClassMonth,
  edition: MonthlyEdition,
  language: Language,
): FilledMonthlyClass {
  const { shareClass, parts } = of;
  const { origin } = shareClass;
  return {
    shareClass: shareClass.name,
    kind: kindOfClass(register, shareClass, language),
    designation: designationOfClass(register, shareClass, edition, language),
    listed: textField(wordIn(language, shareClass.listed ? "yes" : "no"), [fieldCell(origin, "Listed")]),
    stockCode: textField(shareClass.stockCode, [fieldCell(origin, "Stock code")]),
    multiCounter: textField(shareClass.multiCounter, [fieldCell(origin, "Multi-counter stock code")]),
    description: textField(descriptionOfClass(shareClass), [fieldCell(origin, "Description")]),
    authorised: authorisedOf(shareClass),
    balances: {
      Opening: balance(of.opening, [fieldCell(origin, "Opening balance")]),
      Change: balance(of.change, cellsOfChange(of)),
      Closing: balance(of.closing, [fieldCell(origin, "Opening balance")]),
    },
    parts: fillParts(of, edition, language),
    total: totalOfParts(parts),
    float: floatOf(register, shareClass, language),
  };
}

function cellsOfChange({ parts }: ClassMonth): readonly CellRef[] {
  const rows = parts.flatMap(({ events }) => events.flatMap(({ movements }) => movements));
  return rows.map(({ origin }) => fieldCell(origin, "Number of shares"));
}

function balance(of: Balance | null, cells: readonly CellRef[]): Filled<IssuedValue> {
  return {
    issued: countField(of?.issued ?? null, cells),
    treasury: countField(of?.treasury ?? null, cells),
    total: countField(of === null ? null : totalOf(of), cells),
  };
}

/** Section I; empty boxes where the record does not keep authorised shares. */
function authorisedOf(shareClass: ShareClass): FilledMonthlyClass["authorised"] {
  const { authorised, authorisedBefore, parValue, origin } = shareClass;
  const cells = [fieldCell(origin, "Authorised shares")];
  const now = authorised?.value ?? null;
  const before = authorisedBefore?.value ?? now;
  const row = (number: ShareCount | null, withPar: boolean): Filled<AuthorisedValue> => ({
    number: countField(number, cells),
    parValue:
      withPar && number !== null ? moneyField(parValue, "exact", [fieldCell(origin, "Par value")]) : EMPTY_FIELD,
    capital: moneyField(number === null ? null : capitalOf(number, parValue), "exact", cells),
  });
  return {
    Opening: row(before, true),
    Change: row(now === null || before === null ? null : now - before, false),
    Closing: row(now, true),
  };
}

function capitalOf(number: ShareCount, parValue: Money | null): Money | null {
  return parValue === null
    ? null
    : { currency: parValue.currency, amount: multiplyRatios(parValue.amount, ratioOf(number)) };
}

/** Of all classes, where each has a capital, in one currency. */
function authorisedTotal(classes: readonly ShareClass[]): FilledField {
  const capitals = classes.map(({ authorised, parValue }) =>
    authorised === null ? null : capitalOf(authorised.value, parValue),
  );
  const [first = null] = capitals;
  const amounts = capitals.flatMap((capital) => (capital?.currency === first?.currency ? (capital?.amount ?? []) : []));
  if (first === null || amounts.length < classes.length) return EMPTY_FIELD;
  const cells = classes.map(({ origin }) => fieldCell(origin, "Authorised shares"));
  return moneyField({ currency: first.currency, amount: amounts.reduce(addRatios) }, "exact", cells);
}

/** Whether the stated public float of the month is what is required of it; nothing is ticked where the record states only one of them. */
function floatOf({ issuer }: Register, { listed }: ShareClass, language: Language): Filled<FloatValue> {
  const nothing = { met: EMPTY_FIELD, notMet: EMPTY_FIELD, threshold: EMPTY_FIELD, additional: EMPTY_FIELD };
  if (issuer === null || !listed) return nothing;
  const { publicFloat: held, publicFloatRequired: required } = issuer;
  const cells = [pairCell(issuer.table, "Public float"), pairCell(issuer.table, "Public float required")];
  const tick = (isTrue: boolean): FilledField => (isTrue ? textField(TICK, cells) : { ...EMPTY_FIELD, cells });
  const isMet = held === null || required === null ? null : compareRatios(held.value.value, required.value.value) >= 0;
  return {
    ...nothing,
    met: tick(isMet === true),
    notMet: tick(isMet === false),
    threshold: required === null ? EMPTY_FIELD : thresholdOf(required.value, language, cells.slice(1)),
  };
}

/** As Moon ticks, January 2026. */
const TICK = "\u2714";

/** The words of the form for 25%; those of other thresholds were not seen, and the percentage stands alone. */
function thresholdOf(required: StatedPercentage, language: Language, cells: readonly CellRef[]): FilledField {
  const percent = dropTrailingZeros(roundHalfUp(required.value, required.decimals ?? 2));
  return textField(percent === "25" ? wordIn(language, FF301.floatInitialThreshold) : `${percent}%`, cells);
}
