import type { CellRef } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import type { Money } from "../shares/values/money";
import { absolute } from "../shares/values/quantity";
import type { Register } from "../shares/register/register";
import { isOnTheExchange, type Repurchase, type TreasurySale } from "../shares/register/repurchase";
import type { PurchaseReport, SaleReport } from "../shares/disclosure/returnContent";
import { fieldCell, pairCell } from "../shares/register/table";
import type { FilledPurchaseReport, FilledSaleReport } from "./filledReturn";
import { bareSign, countField, dateField, moneyField, percentField, textField } from "./printField";
import { wordIn } from "./words";
import { EMPTY_FIELD, type FilledField } from "./filledField";

/** Section II (Rule 10.06(4)(a)): the purchases no return has reported, their totals, and what the mandate has come to. */
export function fillPurchaseReport(
  register: Register,
  report: PurchaseReport,
  language: Language,
): FilledPurchaseReport {
  const { issuer } = register;
  const numbers = report.purchases.map(({ origin }) => fieldCell(origin, "Number"));
  const statement = issuer?.explanatoryStatementDate ?? null;
  return {
    purchases: report.purchases.map((purchase) => ({
      ...fillDealing(register, purchase, language),
      paid: exactMoney(purchase.totalPaid, purchase, "Total paid"),
    })),
    totalNumber: countField(report.totalNumber, numbers),
    totalPaid: moneyField(
      report.totalPaid,
      "exact",
      report.purchases.map(({ origin }) => fieldCell(origin, "Total paid")),
    ),
    forCancellation: countField(report.forCancellation, numbers),
    forTreasury: countField(report.forTreasury, numbers),
    // Part B is for an issuer whose primary listing is on the Exchange; a blank cell means it is.
    mandate: issuer?.primaryListing?.value === false ? null : fillMandate(register, report, language),
    moratorium: dateField(
      report.moratoriumUntil,
      language,
      lastTradingDay(report),
      wordIn(language, "moratoriumUntil"),
    ),
    explanatoryStatement: dateField(statement?.value ?? null, language, statement === null ? [] : [statement.cell]),
  };
}

function fillMandate(
  register: Register,
  report: PurchaseReport,
  language: Language,
): NonNullable<FilledPurchaseReport["mandate"]> {
  const table = register.mandate?.table;
  const { mandate } = report;
  if (table === undefined || mandate === null)
    return { resolutionDate: EMPTY_FIELD, authorised: EMPTY_FIELD, purchased: EMPTY_FIELD, percent: bareSign() };
  const decimals = register.issuer?.percentageDecimals?.value ?? 2;
  const authorisedCell = pairCell(table, "Shares authorised");
  return {
    resolutionDate: dateField(mandate.resolutionDate, language, [pairCell(table, "Date of resolution")]),
    authorised: countField(mandate.authorised, [authorisedCell]),
    purchased: countField(mandate.purchased, [pairCell(table, "Purchased before this register")]),
    percent: percentField(mandate.percent, decimals, [
      pairCell(table, "Shares in issue at resolution"),
      authorisedCell,
    ]),
  };
}

function lastTradingDay(report: PurchaseReport): readonly CellRef[] {
  const last = report.purchases.reduce<Repurchase | null>(
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
    totalNumber: countField(
      report.totalNumber,
      report.sales.map(({ origin }) => fieldCell(origin, "Number")),
    ),
    totalReceived: moneyField(
      report.totalReceived,
      "exact",
      report.sales.map(({ origin }) => fieldCell(origin, "Total received")),
    ),
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
    method: textField(isOnTheExchange(method) ? wordIn(language, "onTheExchange") : method, [
      fieldCell(origin, "Method"),
    ]),
    highest: exactMoney(highestPrice, dealing, "Highest price"),
    lowest: exactMoney(lowestPrice, dealing, "Lowest price"),
  };
}

function exactMoney(money: Money | null, { origin }: Repurchase | TreasurySale, field: string): FilledField {
  return moneyField(money, "exact", [fieldCell(origin, field)]);
}
