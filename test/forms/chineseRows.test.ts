import { textHeight } from "../../src/forms/layout/textMeasure";
import { TYPEFACES } from "../../src/forms/layout/typeface";

const FACE = TYPEFACES["zh-Hant"];
const SETTING = { size: 10, bold: false };
/** Ten characters of 10 points at the widening of the face, and what a cell keeps free. */
const TEN_WIDE = 10 * 10 * FACE.widening + 6.01;

function lines(text: string): number {
  const [one, two] = ["字", "字\n字"].map((each) => textHeight(each, 500, FACE, SETTING));
  return 1 + Math.round((textHeight(text, TEN_WIDE, FACE, SETTING) - (one ?? 0)) / ((two ?? 0) - (one ?? 0)));
}

test("ten characters stand on a line with room for ten, eleven on two", () => {
  expect(lines("於下列日期開始時的結")).toBe(1);
  expect(lines("於下列日期開始時的結存")).toBe(2);
});

test("a line ends a character early so as not to begin the next with a full stop, nor to end with a bracket that opens", () => {
  // 10 + 10 would fit two lines; the tenth goes along with the stop, and leaves eleven for the second.
  expect(lines("於下列日期開始時的結。存於下列日期開始時的")).toBe(3);
  expect(lines("於下列日期開始時的（結存於下列日期開始時的）")).toBe(3);
});
