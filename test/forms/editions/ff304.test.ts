import { blocksOf } from "../../../src/forms/editionFields";
import { FF304_NEW_LABELS, FF304_OLD_LABELS } from "../../../src/forms/editions/ff304";
import { wordIn } from "../../../src/forms/words";
import { covered, inOrder, outsideColumns, spansOffThePage, textsMissing, WHOLE_PAGE } from "./formOnGrid";

const [SECTION_I] = blocksOf(FF304_NEW_LABELS, "classes");
const [SECTION_II] = blocksOf(FF304_NEW_LABELS, "purchaseReport");
if (SECTION_I === undefined || SECTION_II === undefined) throw new Error("FF304 has Sections I and II");

test("every text of FF304 stands on its sheet", () => {
  expect(textsMissing(FF304_NEW_LABELS, "ff304.")).toEqual([]);
});

test("its tables cover the page from edge to edge, under one row of headings, each box under its column", () => {
  for (const { table } of [SECTION_I, SECTION_II]) {
    expect(covered(table)).toEqual(WHOLE_PAGE);
    expect(table.headings.map(({ level }) => level)).toEqual(table.headings.map(() => "both"));
  }
  const { opening, events, closing } = SECTION_I;
  expect(events).toHaveLength(5);
  expect(outsideColumns([...opening.boxes, ...events, ...closing.boxes], SECTION_I.table)).toEqual([]);
  expect(SECTION_II.boxes).toHaveLength(6);
  expect(outsideColumns(SECTION_II.boxes, SECTION_II.table)).toEqual([]);
  expect(spansOffThePage(FF304_NEW_LABELS.blocks)).toEqual([]);
});

test("labels stand left of their boxes, and no line leaves room for another box", () => {
  const lines = [SECTION_I.labels, SECTION_II.labels].flatMap((labels) => labels.lines);
  for (const line of [...lines, ...SECTION_II.totals, ...SECTION_II.mandate.lines.map((each) => [each])]) {
    expect(inOrder(line)).toBe(true);
    expect(line.at(-1)?.at[1]).toBe(7);
  }
  for (const { multiCounter } of [SECTION_I.labels, SECTION_II.labels]) {
    expect(inOrder([multiCounter, multiCounter.blank])).toBe(true);
    expect(multiCounter.blank.at[1]).toBe(7);
    expect([multiCounter.label, multiCounter.blank.label].map((label) => wordIn("en", label))).toEqual([
      "Multi-counter stock code",
      "Description",
    ]);
  }
});

test("the older edition says type before class and is numbered nowhere, the newer class before type and is v1.2.5", () => {
  const labels = ({ rules }: typeof FF304_OLD_LABELS): readonly string[] =>
    rules.classLabels.map((label) => wordIn("en", label));
  expect([labels(FF304_OLD_LABELS), labels(FF304_NEW_LABELS)]).toEqual([
    ["Type of shares", "Class of shares"],
    ["Class of shares", "Type of shares"],
  ]);
  expect([FF304_OLD_LABELS.version, FF304_NEW_LABELS.version]).toEqual([null, "1.2.5"]);
  // SenseTime, December 2022: "Class B"; Tencent, January 2024: the letter alone.
  expect([FF304_OLD_LABELS.rules.designation, FF304_NEW_LABELS.rules.designation]).toEqual([
    "with the word Class",
    "bare",
  ]);
  expect(FF304_NEW_LABELS.leftBlank).toHaveLength(1);
});
