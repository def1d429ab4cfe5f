import { currencyNamedIn } from "./cells/parseMoney";
import type { Ground } from "./locateTables";
import type { TableOfEntries } from "./records/tableReader";
import type { SheetGrid } from "./regions/sheetGrid";
import { currencyInHeading, withoutCurrencies } from "./vocabulary/currencies";
import { foldText } from "./vocabulary/foldText";

/** Longer texts are prose; a text with figures speaks of an amount of its own. */
const LONGEST = 120;
const FIGURES = /\d/;
/** What is in a currency of its own: a fee, a dividend, the nominal value. */
const OF_ITS_OWN =
  /\b(?:commission|brokerage|fees?|dividends?|par|nominal|salar(?:y|ies)|bonds?|notes? due)\b|佣金|股息|面值|費|债|債/;
/** The currency taken out: `prices in ¤`, `amounts are ¤`, `currency: ¤`, 單位：¤. */
const SAYS =
  /\b(?:in|are|is|currency|all) ?:? ?¤|^\(? ?¤ ?\)?$|: ?(?:股 ?[、,/] ?)?¤ ?\)?$|(?:單位|貨幣|幣種|金額|價格|均)[^。]{0,12}¤|以 ?¤/;
/** Names of the currency of prices where facts stand beside their names, the money of accounts not among them. */
const NAMES: ReadonlySet<string> = new Set(
  [
    "Currency",
    "Trading currency",
    "Currency of prices",
    "Dealing currency",
    "Price currency",
    "貨幣",
    "交易貨幣",
    "幣種",
    "买卖货币",
    "買賣貨幣",
  ].map(foldText),
);
/** Rows from the top in which facts stand beside their names. */
const MOST_ROWS = 80;
const MOST_COLUMNS = 8;

/** The table with the currency that its sheet says all prices are in, above or below it, or that the facts of the workbook name. */
export function withCurrencySaid<Table extends TableOfEntries>(table: Table, { grids }: Pick<Ground, "grids">): Table {
  return { ...table, currencySaid: () => currencyOfSheet(table) ?? currencyOfFacts(grids) };
}

function currencyOfSheet({ grid, table: { region } }: TableOfEntries): string | null {
  const said = new Set<string>();
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (row >= region.row && row < region.row + region.rows) continue;
    for (const column of grid.filledIn(row)) {
      const currency = currencyIn(grid.text(row, column));
      if (currency !== null) said.add(currency);
    }
  }
  return only(said);
}

/** The one currency that a sentence about all prices names. */
function currencyIn(text: string): string | null {
  if (text === "" || text.length > LONGEST || FIGURES.test(text)) return null;
  const folded = foldText(text);
  const currency = currencyInHeading(folded);
  if (currency === null || OF_ITS_OWN.test(folded)) return null;
  return SAYS.test(withoutCurrencies(folded, "¤")) ? currency : null;
}

function currencyOfFacts(grids: readonly SheetGrid[]): string | null {
  const said = new Set<string>();
  for (const grid of grids)
    for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + MOST_ROWS); row++)
      for (const column of grid.filledIn(row, grid.left, Math.min(grid.right, grid.left + MOST_COLUMNS))) {
        if (!NAMES.has(foldText(grid.text(row, column).replace(/[:：]$/, "")))) continue;
        const currency = currencyNamedIn(grid.text(row, column + 1));
        if (currency !== null) said.add(currency);
      }
  return only(said);
}

function only(said: ReadonlySet<string>): string | null {
  const [one = null] = said;
  return said.size === 1 ? one : null;
}
