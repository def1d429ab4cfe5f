import { MORATORIUM_DAYS, purchasesCounted } from "../../shares/disclosure/purchaseReport";
import { absolute, sumOf } from "../../shares/values/quantity";
import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import type { MandateUse, PurchaseReport, PurchaseTotal, SaleReport } from "../../shares/disclosure/returnContent";
import { dealingCell } from "../../shares/register/rowCells";
import { prefixOf } from "../filledReturn";
import { asItStands, combine, sizeOf, sumFormula, type TieFormula } from "./tieFormula";
import type { TieOutContext, Ties } from "./tieClass";

/** Every figure of Section II under its name. */
export function tiePurchaseReport(scene: TieOutContext, report: PurchaseReport): Ties {
  const { purchases } = report;
  const ties = new Map<string, TieFormula | null>(
    purchases.flatMap((day, index) => dayTies(day, `SectionII.Purchase${index + 1}.`, "Paid", "Total paid")),
  );
  report.classes
    .flatMap(({ totals }) => totals)
    .forEach((total, index) => {
      for (const [name, tie] of totalTies(total)) ties.set(prefixOf("SectionII", "Total", index) + name, tie);
    });
  // A class that no mandate covers has its lines too, and they are empty.
  report.classes
    .flatMap(({ mandates, purchases: own }) =>
      (mandates.length === 0 ? [null] : mandates).map((use, index) => ({ use, own: index === 0 ? own : null })),
    )
    .forEach(({ use, own }, index) => {
      const prefix = prefixOf("SectionII", "Mandate", index);
      for (const [name, tie] of use === null ? [] : mandateTies(scene, use)) ties.set(prefix + name, tie);
      if (own !== null) ties.set(`${prefix}Moratorium`, combine(`MAX({0})+${MORATORIUM_DAYS}`, sumRange(own)));
    });
  return ties;
}

function totalTies({ purchases }: PurchaseTotal): Ties {
  const numbers = (of: readonly Repurchase[]): TieFormula =>
    sumFormula(of.map((day) => sizeOf(dealingCell(day, "Number"))));
  return new Map([
    ["TotalNumber", numbers(purchases)],
    ["TotalPaid", moneySum(purchases, "Total paid")],
    ["ForCancellation", numbers(purchases.filter(({ purpose }) => purpose === "cancellation"))],
    ["ForTreasury", numbers(purchases.filter(({ purpose }) => purpose === "treasury"))],
  ]);
}

/** Every figure of Section III under its name. */
export function tieSaleReport({ sales, totals }: SaleReport): Ties {
  const ties = new Map<string, TieFormula | null>(
    sales.flatMap((day, index) => dayTies(day, `SectionIII.Sale${index + 1}.`, "Received", "Total received")),
  );
  totals.forEach((total, index) => {
    const prefix = prefixOf("SectionIII", "Total", index);
    ties.set(`${prefix}TotalNumber`, sumFormula(total.sales.map((day) => sizeOf(dealingCell(day, "Number")))));
    ties.set(`${prefix}TotalReceived`, moneySum(total.sales, "Total received"));
  });
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

function mandateTies({ ledger: { register }, content }: TieOutContext, use: MandateUse): Ties {
  const { mandate, base: taken } = use;
  const counted = purchasesCounted(mandate, register, content.closingDate);
  const before = mandate.purchasedBefore;
  const isAll = (before?.value ?? 0n) + sumOf(counted.map(({ number }) => absolute(number ?? 0n))) === use.purchased;
  const purchased =
    isAll && mandate.printedAs === null
      ? sumFormula([
          ...(before === null ? [] : [asItStands(before.cell)]),
          ...counted.map((day) => sizeOf(dealingCell(day, "Number"))),
        ])
      : null;
  const stated = taken && sumFormula([asItStands(taken.figure.cell)]);
  const base = stated && taken.from === "implied" ? combine("{0}*10", stated) : stated;
  return new Map([
    ["Mandate.ResolutionDate", mandate.resolutionDate && sumFormula([asItStands(mandate.resolutionDate.cell)])],
    ["Mandate.Authorised", mandate.authorised && sumFormula([asItStands(mandate.authorised.cell)])],
    ["Mandate.Purchased", purchased],
    [
      "Mandate.Percent",
      purchased &&
        base &&
        combine(
          `ROUND({0}*100/({1}),${(register.issuer?.mandateDecimals ?? register.issuer?.percentageDecimals)?.value ?? 2})`,
          wrapped(purchased),
          base,
        ),
    ],
  ]);
}

function wrapped({ text, cells }: TieFormula): TieFormula {
  return { text: `(${text})`, cells };
}
