import fc from "fast-check";
import { group, type Group, heightOf, paginate } from "../../src/forms/layout/paginate";
import type { LaidRow } from "../../src/forms/layout/rows";

function rowOf(height: number): LaidRow {
  return { boxes: [], height };
}

function strips(...heights: readonly number[]): Group {
  return { ...group([]), strips: heights.map((height) => [rowOf(height)]) };
}

describe("setting rows on pages", () => {
  test("what belongs together moves to the next page whole", () => {
    expect(paginate([strips(60), { ...strips(30, 30), keepTogether: true }], 100).breaksBefore).toEqual([1]);
  });

  test("it flows where no page holds it, its headings repeated", () => {
    const long = { ...strips(40, 40, 40, 40), keepTogether: true, continuation: [rowOf(10)] };
    const { rows, breaksBefore } = paginate([long], 100);
    expect(breaksBefore).toEqual([2]);
    expect(rows.map(({ height }) => height)).toEqual([40, 40, 10, 40, 40]);
  });

  test("it flows rather than leave a page all but empty", () => {
    expect(paginate([strips(30), { ...strips(40, 40), keepTogether: true }], 100).breaksBefore).toEqual([2]);
  });

  test("a heading goes with what it heads", () => {
    expect(paginate([strips(60), { ...strips(30), keepWithNext: true }, strips(20)], 100).breaksBefore).toEqual([1]);
  });

  test("the last of the notes never stands on a page alone", () => {
    const notes = (...heights: readonly number[]): Group => ({ ...strips(...heights), lastTwoTogether: true });
    expect(paginate([notes(40, 30, 20, 20)], 100).breaksBefore).toEqual([2]);
    // Where both do not fit a page, the last goes on alone.
    expect(paginate([notes(20, 70, 40)], 100).breaksBefore).toEqual([2]);
    expect(paginate([notes(40, 30, 20)], 100).breaksBefore).toEqual([]);
  });

  test("a block that begins a page does, but never leaves an empty one", () => {
    expect(
      paginate(
        [
          { ...strips(20), startsPage: true },
          { ...strips(20), startsPage: true },
        ],
        100,
      ).breaksBefore,
    ).toEqual([1]);
  });

  test("a page with one line on it is gone on with: no page is spent on a section that is not applicable alone", () => {
    const sections = [strips(90), { ...strips(10), startsPage: true }, { ...strips(30), startsPage: true }];
    expect(paginate(sections, 100).breaksBefore).toEqual([1]);
  });

  test("no page is higher than it may be, and no row is lost", () => {
    const anyGroup = fc
      .record({
        heights: fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 12 }),
        startsPage: fc.boolean(),
        keepTogether: fc.boolean(),
        lastTwoTogether: fc.boolean(),
      })
      .map(({ heights, ...rest }): Group => ({ ...strips(...heights), ...rest, continuation: [rowOf(20)] }));
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 8 }), (groups) => {
        const { rows, breaksBefore } = paginate(groups, 100);
        const starts = [0, ...breaksBefore];
        starts.forEach((start, index) => {
          expect(heightOf(rows.slice(start, starts[index + 1] ?? rows.length))).toBeLessThanOrEqual(100);
        });
        const given = groups.flatMap((one) => one.strips.flat());
        expect(rows.filter((row) => given.includes(row))).toEqual(given);
      }),
    );
  });
});
