import { sumOfMoney } from "./averagePrice";
import type { CivilDate } from "../values/civilDate";
import { currencyOfDealing, dealingsByCurrency } from "./eventLines";
import { rowsByClass } from "./rowsByClass";
import { absolute, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { TreasurySale } from "../register/repurchase";
import type { SaleReport, SaleTotal } from "./returnContent";

/** FF305 Section III: on-market sales of treasury shares no return has reported (Rule 10.06B). Null where there are none. */
export function saleReportOf(register: Register, closingDate: CivilDate): SaleReport | null {
  const sales = register.treasurySales.filter(
    (sale) => sale.disclosedOn === null && sale.tradingDate !== null && sale.tradingDate <= closingDate,
  );
  if (sales.length === 0) return null;
  const byClass = rowsByClass(register, sales);
  return {
    sales: byClass.flatMap(([, rows]) => rows),
    totals: byClass.flatMap(([shareClass, rows]) => totalsOf(shareClass, rows)),
  };
}

/** One a currency, in the order in which they first stand. */
function totalsOf(shareClass: string | null, rows: readonly TreasurySale[]): SaleTotal[] {
  return dealingsByCurrency(rows).map((sales) => {
    const received = sales.flatMap((sale) => sale.totalReceived ?? []);
    return {
      shareClass,
      currency: sales.map(currencyOfDealing).find((currency) => currency !== "") ?? "",
      sales,
      number: sumOf(sales.map((sale) => absolute(sale.number ?? 0n))),
      received: received.length === sales.length ? sumOfMoney(received) : null,
    };
  });
}
