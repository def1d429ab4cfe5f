import { changeOfIssued } from "../../../shares/balances/balances";
import type { Register, StatedTotal } from "../../../shares/register/register";
import { nameOfField } from "../../../shares/register/fieldNames";
import { fieldCell, type RowOrigin, type TableKind } from "../../../shares/register/table";
import type { CellRef } from "../../../shares/values/cell";
import { type ShareCount, sumOf } from "../../../shares/values/quantity";
import { balanceEquation, termOf } from "../../balanceEquations";
import { sumWorking } from "../../computedFrom";
import { defineEquationCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const totalsRow = defineEquationCheck<{
  table: TableKind;
  field: string;
  expected: bigint;
  stated: bigint;
  difference: bigint;
}>({
  code: "B160",
  name: "totals-row",
  severity: "error",
  source: "The record's own totals row",
  title: { en: "Totals row of a table", "zh-Hant": "表格的合計行" },
  *list({ ledger }) {
    for (const total of ledger.register.statedTotals) {
      const columns = columnsOf(ledger.register, total);
      const [own] = columns;
      const { table, field, stated } = total;
      if (own === undefined) continue;
      if (own.some(({ isUnread }) => isUnread)) {
        yield {
          at: [stated.cell],
          notChecked: { en: "a cell of the column could not be read.", "zh-Hant": "該欄有儲存格未能讀取。" },
        };
        continue;
      }
      const ways = waysToAddUp(total);
      const expected = sumBy(ways[0], own);
      const { rows, way } = columns
        .flatMap((column) => ways.map((each) => ({ rows: column, way: each })))
        .find((each) => sumBy(each.way, each.rows) === stated.value) ?? { rows: own, way: ways[0] };
      const terms = rows.flatMap((row) => {
        if (row.held === null) return [];
        const figure = { cell: row.cell, value: row.held };
        // A sign turned leaves a total of sizes as it is.
        return [way === withoutSigns ? { ...termOf(figure, 1n), isSize: true } : termOf(figure, way(row))];
      });
      yield {
        equation: balanceEquation(stated, sumBy(way, rows), terms),
        at: [stated.cell, ...rows.map(({ cell }) => cell)],
        working: () => [
          sumWorking(
            { en: "Rows added up", "zh-Hant": "各行相加" },
            own.flatMap((row) => (row.held === null ? [] : [{ value: row.held * ways[0](row), cells: [row.cell] }])),
          ),
        ],
        facts: () => ({
          table: table.kind,
          field,
          expected,
          stated: stated.value,
          difference: stated.value - expected,
        }),
        proposal: { cell: stated.cell, value: expected.toString(), kind: "number" },
      };
    }
  },
  says: {
    en: ({ table, field, stated, expected }) =>
      `${table}: the total of ${field} is stated as ${count(stated)}; its rows add up to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ table, field, stated, expected }) =>
      `「${nameOfField(table, field)["zh-Hant"]}」的合計列為 ${count(stated)}；各行相加為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "See whether the total leaves a row out, or whether a number in the column has changed since it was added up; correct the one that is wrong.",
    "zh-Hant": "請查看合計是否漏計某行，或欄內數目於合計後是否有所更改，並更正有誤者。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-29 | Option exercise | 5,000 |
| 2022-12-30 | Repurchase cancelled | -50,000 |
| Total | | -46,000 {B160} |
`,
});

/** A row of a column that has a total. */
interface SummedRow {
  readonly cell: CellRef;
  /** As the cell holds it: a decrease in its own column has no sign. Null where it is blank. */
  readonly held: ShareCount | null;
  readonly movesBalance: boolean;
  readonly isUnread: boolean;
}

/** The rows of a column whose total means something. Null for other columns. */
function columnOf(register: Register, total: StatedTotal): readonly SummedRow[] | null {
  const { field } = total;
  const movements = register.movements.filter((row) => isAddedUp(row, total));
  const repurchases = register.repurchases.filter((row) => isAddedUp(row, total));
  const treasurySales = register.treasurySales.filter((row) => isAddedUp(row, total));
  const rowOf = (
    { origin, unread }: { readonly origin: RowOrigin; readonly unread: ReadonlySet<string> },
    held: ShareCount | null,
    movesBalance = true,
  ): SummedRow => ({ cell: fieldCell(origin, field), held, movesBalance, isUnread: unread.has(field) });
  switch (`${total.table.kind} ${field}`) {
    case "Movements Number of shares":
      return movements.map((row) => rowOf(row, row.number, changeOfIssued(row) !== 0n));
    case "Movements Treasury shares":
      return movements.map((row) => rowOf(row, row.treasuryShares));
    case "Movements Increase":
      return movements.map((row) => rowOf(row, row.number !== null && row.number > 0n ? row.number : null));
    case "Movements Decrease":
      return movements.map((row) => rowOf(row, row.number !== null && row.number < 0n ? -row.number : null));
    case "Repurchases Number":
      return repurchases.map((row) => rowOf(row, row.number));
    case "Treasury sales Number":
      return treasurySales.map((row) => rowOf(row, row.number));
    default:
      return null;
  }
}

/** True for a row that a total counts: between the first and last it names, in its table. */
function isAddedUp(
  { origin: { table, row } }: { readonly origin: RowOrigin },
  { firstRow, lastRow, table: of }: StatedTotal,
): boolean {
  if (firstRow === undefined || lastRow === undefined) return true;
  return table === of && row >= firstRow && row <= lastRow;
}

/** The rows a total may count: those it stands below, or, of a table kept in pieces, the rows of all of them. */
function columnsOf(register: Register, total: StatedTotal): readonly (readonly SummedRow[])[] {
  const own = columnOf(register, total);
  if (own === null) return [];
  const isInPieces = register.tables.filter(({ kind }) => kind === total.table.kind).length > 1;
  return isInPieces
    ? [own, columnOf(register, { table: total.table, field: total.field, stated: total.stated }) ?? []]
    : [own];
}

/** How often a row counts in a total. */
type WayToAddUp = (row: SummedRow) => bigint;

const asHeld: WayToAddUp = () => 1n;
const withoutSigns: WayToAddUp = ({ held }) => (held !== null && held < 0n ? -1n : 1n);
const whatMovesBalance: WayToAddUp = ({ movesBalance }) => (movesBalance ? 1n : 0n);
const bracketed: WayToAddUp = () => -1n;

/** The likeliest first. A total of what goes out may have a sign or none, and a column that mixes rows that move a balance with rows that do not may total the former. */
function waysToAddUp({ table, field, stated }: StatedTotal): readonly [WayToAddUp, ...WayToAddUp[]] {
  if (field === "Decrease") return [stated.value < 0n ? bracketed : asHeld];
  return table.kind === "Movements" && field === "Number of shares"
    ? [asHeld, withoutSigns, whatMovesBalance]
    : [asHeld, withoutSigns];
}

function sumBy(way: WayToAddUp, rows: readonly SummedRow[]): ShareCount {
  return sumOf(rows.map((row) => (row.held ?? 0n) * way(row)));
}
