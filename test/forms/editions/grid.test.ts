import { classLabels, COLUMN_WIDTHS } from "../../../src/forms/editions/grid";
import { wordIn } from "../../../src/forms/words";
import { inOrder, spansOffThePage } from "./formOnGrid";

/** An A4 page on its side is 842 points wide. */
const PAGE = 842;

test("the eight columns fit the width of an A4 page on its side", () => {
  expect(COLUMN_WIDTHS).toHaveLength(8);
  expect(COLUMN_WIDTHS.reduce((total, width) => total + width, 0)).toBeLessThan(PAGE);
});

test("the labels of a class: kind, designation and listing on one line, stock code and description below, a second counter like it", () => {
  const { lines, multiCounter } = classLabels(
    ["label.kind", "label.designation"],
    "ff304.listed",
    "label.stockCode",
    7,
  );
  expect(lines.map((line) => line.map(({ field }) => field.from))).toEqual([
    ["kind", "designation", "listed"],
    ["stockCode", "description"],
  ]);
  const [, below = []] = lines;
  expect([multiCounter, multiCounter.blank].map(({ labelAt, at }) => [labelAt, at])).toEqual(
    below.map(({ labelAt, at }) => [labelAt, at]),
  );
  expect([multiCounter.label, multiCounter.blank.label].map((label) => wordIn("en", label))).toEqual([
    "Multi-counter stock code",
    "Description",
  ]);
  for (const line of lines) expect([inOrder(line), line.at(-1)?.at[1]]).toEqual([true, 7]);
  expect(spansOffThePage([lines, multiCounter])).toEqual([]);
});
