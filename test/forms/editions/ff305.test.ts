import { blocksOf } from "../../../src/forms/editionFields";
import { FF305 } from "../../../src/forms/editions/ff305";
import { wordIn } from "../../../src/forms/words";
import { covered, outsideColumns, spansOffThePage, textsMissing, WHOLE_PAGE } from "./formOnGrid";

test("every text of FF305 stands on its sheet", () => {
  expect(textsMissing(FF305, "ff305.")).toEqual([]);
});

const [SECTION_I] = blocksOf(FF305, "classes");
if (SECTION_I?.uncancelled == null) throw new Error("FF305 has Parts A and B");
const { table: PART_A, opening, events, closing, uncancelled: PART_B } = SECTION_I;

test("Part A covers the page from edge to edge, each box under its column; only balances have a total", () => {
  expect(covered(PART_A)).toEqual(WHOLE_PAGE);
  expect(outsideColumns([...opening.boxes, ...events, ...closing.boxes], PART_A)).toEqual([]);
  expect(events.map(({ at: [column] }) => column)).toEqual([3, 4, 5, 6]);
  for (const { boxes } of [opening, closing]) expect(boxes.map(({ at: [column] }) => column)).toEqual([2, 3, 5, 7]);
  expect(spansOffThePage(FF305.blocks)).toEqual([]);
});

test("changes in issued and in treasury shares have a heading each above those of their columns", () => {
  const upper = PART_A.headings.filter(({ level }) => level === "upper");
  const lower = PART_A.headings.filter(({ level }) => level === "lower");
  expect(upper.map(({ word, at }) => [wordIn("en", word), at])).toEqual([
    ["Changes in issued shares (excluding treasury shares)", [3, 4]],
    ["Changes in treasury shares", [5, 5]],
  ]);
  expect(lower.map(({ at: [column] }) => column)).toEqual([3, 4, 5]);
});

test("Part B has the columns of Part A without treasury shares and total: number, percentage and price of what is not yet cancelled", () => {
  const [columns, headings] = covered(PART_B.table);
  expect([columns, headings]).toEqual([WHOLE_PAGE[0], [0, 1, 2, 3, 4, 6]]);
  expect(PART_B.table.headings.map(({ level }) => level)).toEqual(["both", "both", "both", "both"]);
  expect(PART_B.boxes.map(({ field, at: [column] }) => [field.from, column])).toEqual([
    ["shares", 3],
    ["percent", 4],
    ["price", 6],
  ]);
  for (const { word, at } of PART_B.table.headings)
    expect(PART_A.headings.some((heading) => heading.word === word && heading.at[0] === at[0])).toBe(true);
});

test("is v1.3.0 and says a class by its letter alone", () => {
  expect([FF305.version, FF305.rules.designation]).toEqual(["1.3.0", "bare"]);
});
