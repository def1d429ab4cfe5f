import { EXAMPLES_OF_CODES, KNOWN_CODES } from "../../../shares/register/currencies";
import { printedDealings } from "../../../shares/disclosure/printedDealings";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import { hasField, type RowOrigin } from "../../../shares/register/table";
import type { CellRef } from "../../../shares/values/cell";
import type { Money } from "../../../shares/values/money";
import { defineCheck } from "../../check";

export const unknownCurrency = defineCheck<{ currency: string }>({
  code: "S185",
  name: "unknown-currency",
  severity: "warning",
  source: "FF304 and FF305 Section I and Section II: prices are stated in a currency",
  title: { en: "A currency code that is not known", "zh-Hant": "未能識別的貨幣" },
  *find({ content }) {
    if (content === null) return;
    for (const { currency, cell } of unknownCurrencies(content)) yield { at: [cell], facts: { currency } };
  },
  says: {
    en: ({ currency }) => `The price is in ${currency}, which is not a known currency code.`,
    "zh-Hant": ({ currency }) => `價格以 ${currency} 計，並非已知的貨幣。`,
  },
  todo: {
    en: `Correct the code (${EXAMPLES_OF_CODES.join(", ")}), or accept with the reason if it is right.`,
    "zh-Hant": `請更正代號（${EXAMPLES_OF_CODES.join("、")}）；如無誤，請註明理由後接受。`,
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HDK 515 {S185} | HDK 506.5 | HDK 500,382,813.6 |
`,
});

/** A price on the return in a currency there is none of. */
interface UnknownCurrency {
  readonly currency: string;
  readonly cell: CellRef;
}

/** One for each row: its Currency cell, or the price itself. */
function unknownCurrencies(content: ReturnContent): UnknownCurrency[] {
  const of = (
    prices: readonly (Money | null)[],
    origin: RowOrigin,
    currencyCell: CellRef,
    priceCell: CellRef,
  ): UnknownCurrency[] => {
    const currency = prices.flatMap((price) => price?.currency ?? []).find((code) => !KNOWN_CODES.has(code));
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
