import { blocksOf } from "../../../src/forms/editionFields";
import { FF305 } from "../../../src/forms/editions/ff305";
import { wordIn } from "../../../src/forms/words";
import { covered, inOrder, outsideColumns, spansOffThePage, textsMissing, WHOLE_PAGE } from "./formOnGrid";

const [SECTION_II] = blocksOf(FF305, "purchaseReport");
const [SECTION_III] = blocksOf(FF305, "saleReport");
if (SECTION_II === undefined || SECTION_III === undefined) throw new Error("FF305 has Sections II and III");

test("every text of Sections II and III stands on the sheet", () => {
  expect([...textsMissing(FF305, "ff305.sectionII."), ...textsMissing(FF305, "ff305.sectionIII.")]).toEqual([]);
});

test("both tables cover the page from edge to edge, under one row of headings, each of six boxes under its column", () => {
  for (const { table, boxes } of [SECTION_II, SECTION_III]) {
    expect(covered(table)).toEqual(WHOLE_PAGE);
    expect(table.headings.map(({ level }) => level)).toEqual(table.headings.map(() => "both"));
    expect(boxes).toHaveLength(6);
    expect(outsideColumns(boxes, table)).toEqual([]);
  }
  expect([...spansOffThePage(SECTION_II), ...spansOffThePage(SECTION_III)]).toEqual([]);
});

test("totals stand under number and amount, with their labels to the left", () => {
  const places = ({ totals }: Pick<typeof SECTION_II, "totals">): readonly unknown[] =>
    totals.map((line) => line.map(({ at }) => at));
  const LINE = [
    [2, 2],
    [7, 7],
  ];
  expect([places(SECTION_II), places(SECTION_III as unknown as typeof SECTION_II)]).toEqual([
    [LINE, [[2, 2]], [[2, 2]]],
    [LINE],
  ]);
  for (const line of [...SECTION_II.totals, ...SECTION_III.totals]) expect(inOrder(line)).toBe(true);
});

test("the five lines of Part B are numbered in their order", () => {
  const { lines } = SECTION_II.mandate;
  expect(lines.map(({ label }) => wordIn("en", label).slice(0, 2))).toEqual(["1)", "2)", "3)", "4)", "5)"]);
  expect(lines.map(({ field }) => field.from)).toEqual([
    "resolutionDate",
    "authorised",
    "purchased",
    "percent",
    "moratorium",
  ]);
  for (const line of lines) expect(inOrder([line])).toBe(true);
});
