import fc from "fast-check";
import { patchedSnapshot } from "../../src/reading/patchedSnapshot";
import type { Snapshot } from "../../src/workbook/workbook";

const [ROWS, COLUMNS] = [12, 4];
const cells = <Cell>(rows: number, columns: number, cell: (row: number, column: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
const snapshotOf = (row: number, column: number, values: number[][]): Snapshot => ({
  region: { sheet: "Movements", row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
  formats: values.map((each) => each.map(() => "General")),
});
const whole = (): Snapshot =>
  snapshotOf(
    3,
    1,
    cells(ROWS, COLUMNS, (row, column) => row * 10 + column),
  );

/** A part of the region read anew; half of its cells hold what they held. */
const part = fc
  .record({
    top: fc.nat(ROWS - 1),
    left: fc.nat(COLUMNS - 1),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 3 }),
    other: fc.func(fc.boolean()),
  })
  .map(({ top, left, rows, columns, other }) =>
    snapshotOf(
      3 + top,
      1 + left,
      cells(
        Math.min(rows, ROWS - top),
        Math.min(columns, COLUMNS - left),
        (row, column) => (other(row, column) ? 1_000 : 0) + (top + row) * 10 + left + column,
      ),
    ),
  );

test("a snapshot with parts read anew holds their cells, and tells which rows may be others", () => {
  let changes = 0;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const before = whole();
      const now = patchedSnapshot(before, parts);
      const expected = whole().values.map((row) => [...row]);
      for (const { region, values } of parts)
        for (const [down, row] of values.entries())
          for (const [across, value] of row.entries())
            (expected[region.row - 3 + down] ?? [])[region.column - 1 + across] = value;
      expect(now.values).toEqual(expected);
      expect(before.values).toEqual(whole().values);
      const others = now.values.flatMap((row, index) => (row === before.values[index] ? [] : [index]));
      const changed = expected.flatMap((row, index) =>
        row.every((cell, across) => cell === before.values[index]?.[across]) ? [] : [index],
      );
      expect(changed.filter((index) => !others.includes(index))).toEqual([]);
      if (others.length > 0) changes += 1;
    }),
  );
  expect(changes).toBeGreaterThan(50);
});
