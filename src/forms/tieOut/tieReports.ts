import { MORATORIUM_DAYS } from "../../shares/disclosure/purchaseReport";
import { absolute, sumOf } from "../../shares/values/quantity";
import { isOffExchange, type Repurchase, type TreasurySale } from "../../shares/register/repurchase";
import type { SaleReport, PurchaseReport } from "../../shares/disclosure/returnContent";
import { dealingCell } from "../../shares/register/rowCells";
import { asItStands, combine, sizeOf, sumFormula, type TieFormula } from "./tieFormula";
import type { TieOutContext, Ties } from "./tieClass";

/** Every figure of Section II under its name. */
export function tiePurchaseReport(scene: TieOutContext, report: PurchaseReport): Ties {
  const { purchases } = report;
  const ties = new Map<string, TieFormula | null>(
    purchases.flatMap((day, index) => dayTies(day, `SectionII.Purchase${index + 1}.`, "Paid", "Total paid")),
  );
  const numbers = (of: readonly Repurchase[]): TieFormula =>
    sumFormula(of.map((day) => sizeOf(dealingCell(day, "Number"))));
  ties.set("SectionII.TotalNumber", numbers(purchases));
  ties.set("SectionII.TotalPaid", moneySum(purchases, "Total paid"));
  ties.set("SectionII.ForCancellation", numbers(purchases.filter(({ purpose }) => purpose === "cancellation")));
  ties.set("SectionII.ForTreasury", numbers(purchases.filter(({ purpose }) => purpose === "treasury")));
  const dates = sumRange(purchases);
  ties.set("SectionII.Moratorium", combine(`MAX({0})+${MORATORIUM_DAYS}`, dates));
  for (const [name, tie] of mandateTies(scene, report)) ties.set(name, tie);
  return ties;
}

/** Every figure of Section III under its name. */
export function tieSaleReport({ sales }: SaleReport): Ties {
  const ties = new Map<string, TieFormula | null>(
    sales.flatMap((day, index) => dayTies(day, `SectionIII.Sale${index + 1}.`, "Received", "Total received")),
  );
  ties.set("SectionIII.TotalNumber", sumFormula(sales.map((day) => sizeOf(dealingCell(day, "Number")))));
  ties.set("SectionIII.TotalReceived", moneySum(sales, "Total received"));
  return ties;
}

type Dealing = Repurchase | TreasurySale;

function dayTies(
  day: Dealing,
  prefix: string,
  amount: "Paid" | "Received",
  total: "Total paid" | "Total received",
): readonly (readonly [string, TieFormula])[] {
  const price = (
    field: "Highest price" | "Lowest price" | "Trading date" | "Total paid" | "Total received",
  ): TieFormula => sumFormula([asItStands(dealingCell(day, field))]);
  return [
    [`${prefix}Date`, price("Trading date")],
    [`${prefix}Number`, sumFormula([sizeOf(dealingCell(day, "Number"))])],
    [`${prefix}Highest`, price("Highest price")],
    [`${prefix}Lowest`, price("Lowest price")],
    [`${prefix}${amount}`, price(total)],
  ];
}

/** Rounded to the millionth: cents added as binary fractions leave dust. */
function moneySum(days: readonly Dealing[], total: "Total paid" | "Total received"): TieFormula {
  return combine("ROUND({0},6)", sumFormula(days.map((day) => asItStands(dealingCell(day, total)))));
}

function sumRange(days: readonly Dealing[]): TieFormula {
  const each = days.map((day) => sumFormula([asItStands(dealingCell(day, "Trading date"))]));
  return { text: each.map(({ text }) => text).join(","), cells: each.flatMap(({ cells }) => cells) };
}

function mandateTies({ ledger: { register }, content }: TieOutContext, report: PurchaseReport): Ties {
  const { mandate } = register;
  if (mandate === null || report.mandate === null) return new Map();
  const since = mandate.resolutionDate?.value ?? null;
  const counted = register.repurchases.filter(
    ({ tradingDate, method }) =>
      tradingDate !== null &&
      tradingDate <= content.closingDate &&
      (since === null || tradingDate >= since) &&
      !isOffExchange(method),
  );
  const before = mandate.purchasedBefore;
  const isAll =
    (before?.value ?? 0n) + sumOf(counted.map(({ number }) => absolute(number ?? 0n))) === report.mandate.purchased;
  const purchased = isAll
    ? sumFormula([
        ...(before === null ? [] : [asItStands(before.cell)]),
        ...counted.map((day) => sizeOf(dealingCell(day, "Number"))),
      ])
    : null;
  const base =
    mandate.sharesInIssue !== null
      ? sumFormula([asItStands(mandate.sharesInIssue.cell)])
      : mandate.authorised !== null
        ? combine("{0}*10", sumFormula([asItStands(mandate.authorised.cell)]))
        : null;
  return new Map([
    [
      "SectionII.Mandate.ResolutionDate",
      mandate.resolutionDate && sumFormula([asItStands(mandate.resolutionDate.cell)]),
    ],
    ["SectionII.Mandate.Authorised", mandate.authorised && sumFormula([asItStands(mandate.authorised.cell)])],
    ["SectionII.Mandate.Purchased", purchased],
    [
      "SectionII.Mandate.Percent",
      purchased &&
        base &&
        combine(`ROUND({0}*100/({1}),${register.issuer?.percentageDecimals?.value ?? 2})`, wrapped(purchased), base),
    ],
  ]);
}

function wrapped({ text, cells }: TieFormula): TieFormula {
  return { text: `(${text})`, cells };
}
