import { fieldMark, fieldMarks, parseFieldMarks, printSame } from "../../../src/forms/readBack/fieldMarks";
import { printedPlan } from "../../../src/forms/readBack/printedCell";
import { REMARKS_FIELD } from "../../../src/forms/returnFields";
import type { FilledField } from "../../../src/forms/filledField";

const field = (text: string): FilledField => ({
  text,
  value: { kind: "text", text },
  numberFormat: "General",
  cells: [],
});
const text = (words: string): ReturnType<typeof printedPlan> => printedPlan({ kind: "text", text: words }, "General");

test("a mark is eight digits, and tells fields and what they print apart", () => {
  const marks = [fieldMark("A", text("1")), fieldMark("B", text("1")), fieldMark("A", text("2"))];
  expect(new Set(marks).size).toBe(3);
  expect(marks.every((mark) => /^[0-9a-f]{8}$/.test(mark))).toBe(true);
  expect(fieldMark("A", text("1"))).toBe(marks[0]);
});

test("marks stand in texts that a hidden name can hold (255 characters), and come out of them whole", () => {
  const fields = Array.from({ length: 63 }, (_, index) => ({
    name: `Class1.Event${index}.Issued`,
    format: "count" as const,
    field: field(String(index)),
  }));
  const texts = fieldMarks(fields);
  expect(texts.map(({ length }) => length)).toEqual([248, 248, 8]);
  const marks = parseFieldMarks(texts);
  expect(marks.size).toBe(63);
  expect(fields.every(({ name, field: { text: words } }) => marks.has(fieldMark(name, text(words))))).toBe(true);
  expect([fieldMarks([]), parseFieldMarks([]).size, parseFieldMarks(["1234567"]).size]).toEqual([[], 0, 0]);
});

test("spaces count for nothing in the narrative, which is cut into cells; elsewhere they do", () => {
  expect([
    printSame(REMARKS_FIELD, text("a b"), text("ab")),
    printSame("A", text("a b"), text("ab")),
    printSame("A", text("a b"), text("a  b")),
  ]).toEqual([true, false, true]);
});
