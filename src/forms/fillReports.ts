import { mandateCell } from "../shares/register/mandate";
import type { CellRef } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import type { Money } from "../shares/values/money";
import { absolute, showCount } from "../shares/values/quantity";
import { isOnTheExchange, otherExchange } from "../shares/register/exchanges";
import type { Register } from "../shares/register/register";
import type { Repurchase, TreasurySale } from "../shares/register/repurchase";
import { dealingCell } from "../shares/register/rowCells";
import type {
  MandateUse,
  PurchaseReport,
  PurchasesOfClass,
  PurchaseTotal,
  SaleReport,
} from "../shares/disclosure/returnContent";
import { fieldCell } from "../shares/register/table";
import {
  type FilledMandate,
  type FilledPurchaseReport,
  type FilledPurchases,
  type FilledSaleReport,
  type FilledTotal,
  NO_MANDATE,
  prefixOf,
} from "./filledReturn";
import { bareSign, countField, dateField, moneyField, percentField, textField } from "./printField";
import { wordIn } from "./words";
import type { FilledField } from "./filledField";

/** Section II (Rule 10.06(4)(a)): the purchases no return has reported, their totals, and what the mandates have come to. */
export function fillPurchaseReport(
  register: Register,
  report: PurchaseReport,
  language: Language,
): FilledPurchaseReport {
  const { issuer } = register;
  const statement = issuer?.explanatoryStatementDate ?? null;
  return {
    purchases: report.purchases.map((purchase) => ({
      ...fillDealing(register, purchase, language),
      paid: exactMoney(purchase.totalPaid, purchase, "Total paid"),
    })),
    classes: fillClasses(register, report, language),
    explanatoryStatement: dateField(statement?.value ?? null, language, statement === null ? [] : [statement.cell]),
  };
}

function fillClasses(register: Register, report: PurchaseReport, language: Language): readonly FilledPurchases[] {
  // Part B is for an issuer whose primary listing is on the Exchange; a blank cell means it is.
  const hasPartB = register.issuer?.primaryListing?.value !== false;
  let [totals, mandates] = [0, 0];
  return report.classes.map((of) => ({
    shareClass: of.shareClass ?? register.classes[0]?.name ?? "",
    totals: of.totals.map((total) => fillTotal(total, prefixOf("SectionII", "Total", totals++))),
    mandates: hasPartB
      ? fillMandates(register, of.mandates, language).map((mandate, index) => ({
          ...mandate,
          moratorium: index === 0 ? moratoriumField(of, language) : null,
          prefix: prefixOf("SectionII", "Mandate", mandates++),
        }))
      : [],
  }));
}

function fillTotal(total: PurchaseTotal, prefix: string): FilledTotal {
  const cells = (purchases: readonly Repurchase[], field: "Number" | "Total paid"): readonly CellRef[] =>
    purchases.map((purchase) => dealingCell(purchase, field));
  const numbers = cells(total.purchases, "Number");
  return {
    currency: total.currency,
    prefix,
    values: {
      totalNumber: countField(total.number, numbers),
      totalPaid: moneyField(total.paid, "exact", cells(total.purchases, "Total paid")),
      forCancellation: countField(total.forCancellation, numbers),
      forTreasury: countField(total.forTreasury, numbers),
    },
  };
}

type MandateLines = Omit<FilledMandate, "prefix" | "moratorium">;

/** The lines of each mandate; empty boxes for a class that no mandate covers. */
function fillMandates(register: Register, uses: readonly MandateUse[], language: Language): readonly MandateLines[] {
  const decimals = (register.issuer?.mandateDecimals ?? register.issuer?.percentageDecimals)?.value ?? 2;
  if (uses.length === 0) return [{ values: { ...NO_MANDATE, percent: bareSign() }, base: "", baseFrom: "" }];
  return uses.map(({ mandate, resolutionDate, authorised, purchased, base, percent }) => {
    const { printedAs } = mandate;
    const baseCells = [
      mandateCell(mandate, "Shares in issue at resolution"),
      mandateCell(mandate, "Shares authorised"),
    ];
    return {
      values: {
        resolutionDate: dateField(resolutionDate, language, [mandateCell(mandate, "Date of resolution")]),
        authorised: countField(authorised, [mandateCell(mandate, "Shares authorised")]),
        purchased:
          printedAs === null
            ? countField(purchased, [mandateCell(mandate, "Purchased before this register")])
            : textField(printedAs.value, [printedAs.cell]),
        percent: percentField(printedAs === null ? percent : null, decimals, baseCells),
      },
      base: base === null ? "" : showCount(base.base),
      baseFrom: base?.from ?? "",
    };
  });
}

/** The end of the moratorium after the purchases of a class. */
function moratoriumField({ moratoriumUntil, purchases }: PurchasesOfClass, language: Language): FilledField {
  return dateField(moratoriumUntil, language, lastTradingDay(purchases), wordIn(language, "moratoriumUntil"));
}

function lastTradingDay(purchases: readonly Repurchase[]): readonly CellRef[] {
  const last = purchases.reduce<Repurchase | null>(
    (latest, purchase) => ((purchase.tradingDate ?? "") > (latest?.tradingDate ?? "") ? purchase : latest),
    null,
  );
  return last === null ? [] : [fieldCell(last.origin, "Trading date")];
}

/** Section III (Rule 10.06B): the sales of treasury shares no return has reported. */
export function fillSaleReport(register: Register, report: SaleReport, language: Language): FilledSaleReport {
  return {
    sales: report.sales.map((sale) => ({
      ...fillDealing(register, sale, language),
      received: exactMoney(sale.totalReceived, sale, "Total received"),
    })),
    totals: report.totals.map(({ shareClass, currency, sales, number, received }, index) => ({
      shareClass: shareClass ?? register.classes[0]?.name ?? "",
      currency,
      prefix: prefixOf("SectionIII", "Total", index),
      values: {
        totalNumber: countField(
          number,
          sales.map((sale) => dealingCell(sale, "Number")),
        ),
        totalReceived: moneyField(
          received,
          "exact",
          sales.map((sale) => dealingCell(sale, "Total received")),
        ),
      },
    })),
  };
}

interface FilledDealing {
  readonly shareClass: string;
  readonly date: FilledField;
  readonly number: FilledField;
  readonly method: FilledField;
  readonly highest: FilledField;
  readonly lowest: FilledField;
}

/** What a day of purchases and a day of sales have alike. */
function fillDealing(register: Register, dealing: Repurchase | TreasurySale, language: Language): FilledDealing {
  const { origin, tradingDate, number, method, highestPrice, lowestPrice } = dealing;
  return {
    // An issuer with one class need not name it row by row.
    shareClass: dealing.shareClass ?? register.classes[0]?.name ?? "",
    date: dateField(tradingDate, language, [fieldCell(origin, "Trading date")]),
    number: countField(number === null ? null : absolute(number), [fieldCell(origin, "Number")]),
    method: textField(methodInWords(method, language), [dealingCell(dealing, "Method")]),
    highest: exactMoney(highestPrice, dealing, "Highest price"),
    lowest: exactMoney(lowestPrice, dealing, "Lowest price"),
  };
}

function exactMoney(money: Money | null, { origin }: Repurchase | TreasurySale, field: string): FilledField {
  return moneyField(money, "exact", [fieldCell(origin, field)]);
}

/** A method as the form has it: on the Exchange, on another stock exchange by its name, by private arrangement, by general offer; else the words typed. */
function methodInWords(method: string, language: Language): string {
  if (isOnTheExchange(method)) return wordIn(language, "onTheExchange");
  const other = otherExchange(method);
  if (other !== null) return wordIn(language, "onAnotherExchange").replace("{name}", other[language]);
  if (/^(?:by )?private arrangements?$|^(?:以)?(?:私人安排|協議)(?:方式)?(?:進行)?$/i.test(method.trim()))
    return wordIn(language, "byPrivateArrangement");
  if (/^(?:by (?:way of )?)?(?:a )?general offer$|^(?:以)?全面(?:要約|收購)(?:方式)?(?:進行)?$/i.test(method.trim()))
    return wordIn(language, "byGeneralOffer");
  return method;
}
