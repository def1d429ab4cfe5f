import fc from "fast-check";
import type { CivilDate } from "../../src/shares/values/civilDate";
import { foundOfDays } from "../../src/shares/foundOfDays";

interface Row {
  readonly id: number;
  readonly day: CivilDate | undefined;
}

const dayOf = ({ day }: Row): CivilDate | undefined => day;
/** One thing found of every day with two rows or more, two of one with four, so that neither none nor several is taken for one. */
const find = (rows: readonly Row[]): string[] => {
  const ids = `${rows[0]?.day ?? ""}: ${rows.map(({ id }) => id).join(" ")}`;
  return rows.length < 2 ? [] : rows.length < 4 ? [ids] : [ids, `${ids}!`];
};

/** Every day by itself, in the order of their first rows. */
function oneByOne(rows: readonly Row[]): string[] {
  const days = [...new Set(rows.flatMap(({ day }) => day ?? []))];
  return days.flatMap((day) => find(rows.filter((row) => row.day === day)));
}

const cut = (rows: readonly Row[], sizes: readonly number[]): Row[][] => {
  const blocks: Row[][] = [];
  for (let at = 0, turn = 0; at < rows.length; turn++)
    blocks.push(rows.slice(at, (at += sizes[turn % sizes.length] ?? 1)));
  return blocks;
};

const ORDERS = ["as they come", "rising", "falling"] as const;
const days = fc.array(fc.option(fc.integer({ min: 10, max: 22 }), { freq: 8 }), { maxLength: 60, size: "max" });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

function rowsOf(order: (typeof ORDERS)[number], given: readonly (number | null)[]): Row[] {
  const dated = given.filter((day) => day !== null);
  if (order !== "as they come") dated.sort((a, b) => (order === "rising" ? a - b : b - a));
  return given.map((day, id) => ({
    id,
    day: day === null ? undefined : (`2024-05-${dated.shift() ?? 0}` as CivilDate),
  }));
}

describe("what is found of days", () => {
  test.each(ORDERS)("is what each day by itself gives, the days %s, wherever the blocks are cut", (order) => {
    let found = 0;
    fc.assert(
      fc.property(days, sizes, (given, cuts) => {
        const rows = rowsOf(order, given);
        const expected = oneByOne(rows);
        found += expected.length;
        expect(foundOfDays(dayOf, find)(cut(rows, cuts))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(1_000);
  });

  test("is so after an edit, of the blocks that stay and the one that is new", () => {
    fc.assert(
      fc.property(days, sizes, fc.nat(), fc.integer({ min: 10, max: 22 }), (given, cuts, at, day) => {
        const found = foundOfDays(dayOf, find);
        const blocks = cut(rowsOf("rising", given), cuts);
        found(blocks);
        const edited = blocks.map((block, index) =>
          index === at % blocks.length
            ? block.map((row, within) => (within === 0 ? { ...row, day: `2024-05-${day}` as CivilDate } : row))
            : block,
        );
        expect(found(edited)).toEqual(oneByOne(edited.flat()));
      }),
      { numRuns: 400 },
    );
  });

  test("looks at a day between the ends of a block once, however often it is asked for", () => {
    const seen: string[] = [];
    const found = foundOfDays(dayOf, (rows: readonly Row[]) => {
      seen.push(rows[0]?.day ?? "");
      return [];
    });
    const [first = [], second = []] = cut(rowsOf("rising", [11, 12, 13, 14, 15, 16, 17, 18]), [4]);
    found.lookAt(first);
    expect(seen).toEqual(["2024-05-12", "2024-05-13"]);
    found([first, second]);
    const changed = second.map((row) => ({ ...row }));
    found([first, changed]);
    expect(seen.filter((day) => day < "2024-05-15").sort()).toEqual([
      "2024-05-11",
      "2024-05-12",
      "2024-05-13",
      "2024-05-14",
    ]);
  });
});
