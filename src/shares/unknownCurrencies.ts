import type { CellRef } from "./values/cell";
import type { Money } from "./values/money";
import { printedDealings } from "./disclosure/printedDealings";
import type { ReturnContent } from "./disclosure/returnContent";
import { dealingCell, movementCell } from "./register/rowCells";
import { hasField, type RowOrigin } from "./register/table";

/** ISO 4217 codes an issuer listed in Hong Kong may state prices in, and RMB, as the Exchange's counters say. */
const KNOWN: ReadonlySet<string> = new Set(
  "HKD USD RMB CNY CNH GBP EUR SGD AUD CAD JPY CHF NZD MOP TWD KRW THB MYR IDR INR PHP VND KZT MNT LAK KHR MMK BDT LKR PKR AED SAR QAR KWD BHD OMR ILS TRY ZAR NGN KES EGP MAD GHS SEK NOK DKK ISK PLN CZK HUF RON BGN UAH RUB GEL BRL MXN ARS CLP COP PEN UYU".split(
    " ",
  ),
);

/** A price on the return in a currency there is none of. */
export interface UnknownCurrency {
  readonly currency: string;
  readonly cell: CellRef;
}

/** One for each row: its Currency cell, or the price itself. */
export function unknownCurrencies(content: ReturnContent): UnknownCurrency[] {
  const of = (
    prices: readonly (Money | null)[],
    origin: RowOrigin,
    currencyCell: CellRef,
    priceCell: CellRef,
  ): UnknownCurrency[] => {
    const currency = prices.flatMap((price) => price?.currency ?? []).find((code) => !KNOWN.has(code));
    return currency === undefined
      ? []
      : [{ currency, cell: hasField(origin.table, "Currency") ? currencyCell : priceCell }];
  };
  const movements = content.classes.flatMap((block) =>
    [...block.events, ...block.uncancelled].flatMap((line) => line.movements),
  );
  return [
    ...movements.flatMap((row) =>
      of(
        [row.issuePrice, row.marketPrice],
        row.origin,
        movementCell(row, "Currency"),
        movementCell(row, "Issue price"),
      ),
    ),
    ...[...printedDealings(content)].flatMap((row) => {
      const total = "totalPaid" in row ? row.totalPaid : row.totalReceived;
      return of(
        [row.highestPrice, row.lowestPrice, row.averagePrice, total],
        row.origin,
        dealingCell(row, "Currency"),
        dealingCell(row, "Highest price"),
      );
    }),
  ];
}
