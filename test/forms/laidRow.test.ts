import { fieldBox, wordsBox } from "../../src/forms/layout/boxes";
import { ALL_BORDERS } from "../../src/forms/layout/looks";
import { laidRow, type LaidBox, type Measure } from "../../src/forms/layout/rows";
import { TYPEFACES } from "../../src/forms/layout/typeface";
import { countField } from "../../src/forms/printField";

const CHINESE: Measure = { typeface: TYPEFACES["zh-Hant"], columnWidths: [24, 118, 100] };

const laid = (...boxes: readonly LaidBox[]): { readonly indented: readonly boolean[]; readonly height: number } => {
  const { boxes: fitted, height } = laidRow(CHINESE, boxes);
  return { indented: fitted.map(({ style }) => style.indented === true), height };
};

test("words and figures stand a step from the rule beside them, but not at the left edge of the form", () => {
  const number = fieldBox(countField(31_775_000n), "count", [2, 2], null);
  expect(laid(wordsBox("說明", [1, 1], { borders: ALL_BORDERS }), number).indented).toEqual([true, true]);
  expect(laid(wordsBox("說明", [0, 1], { borders: ALL_BORDERS })).indented).toEqual([false]);
  expect(laid(wordsBox("說明", [1, 1], { borders: ALL_BORDERS, horizontal: "center" })).indented).toEqual([false]);
});

test("no step is made where a text would need a line more", () => {
  // Twelve characters of 9 points are 108 and take the 112 points of the cell; with a step 103 are left.
  const full = laid(wordsBox("十二個字剛好放得下一行了", [1, 1], { borders: ALL_BORDERS }));
  const short = laid(wordsBox("一行", [1, 1], { borders: ALL_BORDERS }));
  expect(full).toEqual({ indented: [false], height: short.height });
});

test("a Chinese character takes its square and no more: a label that prints in one line has a row of one line", () => {
  // Thirteen squares of 9 points, a space and two brackets: 117 + 8.5 of the 136 points of the two columns.
  const label = laid(wordsBox("證券代號 (如於香港聯交所上市)", [0, 1], { borders: ALL_BORDERS }));
  expect(label.height).toBe(laid(wordsBox("說明", [0, 1], { borders: ALL_BORDERS })).height);
});
