import { currencyNamedIn } from "./cells/parseMoney";
import { isIssueAtAPrice } from "../shares/disclosure/pricedRows";
import type { Movement } from "../shares/register/movement";
import { showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { placesOf } from "./answers/offeredAnswers";
import type { FoundTable, Ground } from "./locateTables";
import { type Unread, unreadOf } from "./pricesNotRead";
import { quotedTexts } from "./quotedTexts";
import { readingFinding } from "./readingFindings";

const FIELD = "Issue price";
/** Alternatives worth printing. */
const MOST_ALTERNATIVES = 3;

/**
 * The price of an issue still to be reported that no heading says, in a table with amounts that nobody reads: one of them may be it, and the return would
 * leave its place blank.
 */
export function issuePricesNotRead(
  found: FoundTable,
  movements: readonly Movement[],
  tables: readonly FoundTable[],
  { regions, words }: Pick<Ground, "regions" | "words">,
): Finding[] {
  const { table, taken } = found;
  if (table.kind !== "Movements" || table.shape !== "rows" || taken === null || table.fields.has(FIELD)) return [];
  if (taken.score.assignment.open.some(({ fields }) => fields.includes(FIELD))) return [];
  const issues = movements.filter(
    (movement) =>
      movement.origin.table === table &&
      movement.disclosedOn === null &&
      movement.issuePrice === null &&
      isIssueAtAPrice(movement),
  );
  const unread = issues.length === 0 ? [] : unreadOf(found, words).filter((each) => holdsAmounts(each, issues, found));
  if (unread.length === 0) return [];
  const facts = {
    table: table.kind,
    columns: quotedTexts(unread.map(({ heading, cell }) => (heading === "" ? showCell(cell) : heading))),
    fields: FIELD,
  };
  const answers = unread
    .filter(({ heading }) => heading !== "")
    .slice(0, MOST_ALTERNATIVES)
    .map(({ heading }) => ({
      kind: table.kind,
      places: placesOf(table.kind, tables, regions),
      columns: [{ field: FIELD, heading }],
    }));
  return [
    readingFinding(
      "price-not-read",
      unread.map(({ cell }) => cell),
      facts,
      answers,
    ),
  ];
}

/** True for figures that show cents, or a currency: whole numbers may number anything. */
function holdsAmounts({ figureOf, cell }: Unread, issues: readonly Movement[], { grid }: FoundTable): boolean {
  return issues.some(({ origin }) => {
    const figure = figureOf({ origin });
    if (figure === null || figure.numerator <= 0n) return false;
    const isBroken = figure.numerator % figure.denominator !== 0n;
    const format = grid.format(origin.row, cell.column);
    return isBroken || AMOUNT_FORMAT.test(format) || currencyNamedIn(format) !== null;
  });
}

/** Cents, or a sign. */
const AMOUNT_FORMAT = /0\.0|\p{Sc}/u;
