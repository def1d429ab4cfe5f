import { BLANK, count, isBlank, text } from "../book";
import { cellIn, changing, columnOf, entriesOf, isFilled } from "../tables";
import { LOGS, type Transformation, unlessSame } from "../transformation";

const SIDES: readonly (readonly [more: string, less: string])[] = [
  ["Increase", "Decrease"],
  ["Issued", "Cancelled"],
  ["Credit", "Debit"],
  ["Cr", "Dr"],
  ["In", "Out"],
  ["Additions", "Deductions"],
  ["Shares issued", "Shares cancelled"],
  ["增加", "減少"],
  ["增加股数", "减少股数"],
];

/** The number in two columns by its sign; the less is written plain, or as a minus too. */
const twoSides: Transformation = {
  name: "increase and decrease in two columns",
  variants: SIDES.length * 2,
  apply: (tables, variant) =>
    changing(tables, ["movements"], (table) => {
      const at = columnOf(table, "number");
      if (at < 0) return [table];
      const [more, less] = SIDES[variant % SIDES.length] ?? ["", ""];
      const signed = variant >= SIDES.length;
      const split = <Item>(items: readonly Item[], first: Item, second: Item): Item[] => [
        ...items.slice(0, at),
        first,
        second,
        ...items.slice(at + 1),
      ];
      return [
        {
          ...table,
          columns: split(
            table.columns,
            { field: "increase", headings: [more] },
            { field: "decrease", headings: [less] },
          ),
          rows: table.rows
            .filter(({ is }) => is !== "total")
            .map((row) => {
              const cell = row.cells[at] ?? BLANK;
              if (typeof cell.value !== "number") return { ...row, cells: split(row.cells, BLANK, BLANK) };
              const down = cell.value < 0 ? count(signed ? cell.value : -cell.value) : BLANK;
              return { ...row, cells: split(row.cells, cell.value < 0 ? BLANK : cell, down) };
            }),
        },
      ];
    }),
};

/** `515.00 / 506.50` in one cell. */
const highAndLowTogether: Transformation = {
  name: "highest and lowest in one cell",
  variants: 3,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, ["repurchases"], (table) => {
        const [high, low] = [columnOf(table, "high"), columnOf(table, "low")];
        if (high < 0 || low < 0) return [table];
        const without = <Item>(items: readonly Item[], item: Item): Item[] =>
          items.flatMap((each, at) => (at === low ? [] : at === high ? [item] : [each]));
        const own = /HKD/.test(
          `${table.columns[high]?.headings.at(-1) ?? ""}${entriesOf(table).at(-1)?.cells[high]?.format ?? ""}`,
        );
        const heading = `${["High / Low", "Highest/lowest price", "Price range (high - low)"][variant] ?? ""}${own ? " (HKD)" : ""}`;
        return [
          {
            ...table,
            columns: without(table.columns, { field: "range", headings: [heading] }),
            rows: table.rows.map((row) => {
              const [above, below] = [cellIn(table, row, "high"), cellIn(table, row, "low")];
              const joined = isBlank(above)
                ? BLANK
                : text(
                    [
                      `${above.value} / ${below.value}`,
                      `${above.value}/${below.value}`,
                      `${above.value} - ${below.value}`,
                    ][variant] ?? "",
                  );
              return { ...row, cells: without(row.cells, joined) };
            }),
          },
        ];
      }),
    ),
};

/** Values given once and left blank below, as merged cells are read. */
function mergedDown(ditto: string): Transformation {
  return {
    name: ditto === "" ? "given once, blank below (merged)" : "ditto marks",
    variants: 1,
    apply: (tables) =>
      unlessSame(
        tables,
        changing(tables, LOGS, (table) => {
          const fields = ["class", "date", "method", "purpose"].filter((field) => isFilled(table, field));
          const rows = table.rows.map((row, down) => {
            const above = table.rows[down - 1];
            if (row.is !== "entry" || above?.is !== "entry") return row;
            const cells = row.cells.map((cell, at) => {
              const { field = "" } = table.columns[at] ?? {};
              const repeats = fields.includes(field) && cell.value === above.cells[at]?.value && !isBlank(cell);
              // A date is merged only together with the class it stands for.
              const sameClass = cellIn(table, row, "class").value === cellIn(table, above, "class").value;
              return repeats && (field !== "date" || sameClass) ? text(ditto) : cell;
            });
            return { ...row, cells };
          });
          return [{ ...table, rows }];
        }),
      ),
  };
}

export const SHAPES: readonly Transformation[] = [twoSides, highAndLowTogether, mergedDown(""), mergedDown("″")];
