import { sumOfMoney } from "./averagePrice";
import type { CivilDate } from "../values/civilDate";
import { absolute, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { SaleReport } from "./returnContent";

/** FF305 Section III: on-market sales of treasury shares no return has reported (Rule 10.06B). Null where there are none. */
export function saleReportOf(register: Register, closingDate: CivilDate): SaleReport | null {
  const sales = register.treasurySales.filter(
    (sale) => sale.disclosedOn === null && sale.tradingDate !== null && sale.tradingDate <= closingDate,
  );
  if (sales.length === 0) return null;
  const received = sales.flatMap((sale) => sale.totalReceived ?? []);
  return {
    sales,
    totalNumber: sumOf(sales.map((sale) => absolute(sale.number ?? 0n))),
    totalReceived: received.length === sales.length ? sumOfMoney(received) : null,
  };
}
