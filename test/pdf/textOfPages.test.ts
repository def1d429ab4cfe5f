import { type PieceOfText, textOfPages } from "../../src/pdf/textOfPages";

const at = (x: number, y: number, text: string, width = text.length * 5, size = 10): PieceOfText => ({
  text,
  x,
  y,
  width,
  size,
});

test("a cell of several lines is one piece, beside cells that stand at its middle", () => {
  const page = [
    at(50, 100, "Repurchase of shares (or other securities) but not"),
    at(50, 112, "cancelled"),
    at(20, 106, "1)."),
    at(350, 106, "1,740,000"),
    at(450, 106, "%"),
  ];
  expect(textOfPages([page])).toBe("1).  Repurchase of shares (or other securities) but not cancelled  1,740,000  %");
});

test("rows that stand close are rows: each has its label", () => {
  const page = [
    at(20, 100, "Name of Issuer:"),
    at(150, 100, "A Limited"),
    at(20, 117, "Date Submitted:"),
    at(150, 117, "18 January 2024"),
  ];
  expect(textOfPages([page])).toBe("Name of Issuer:  A Limited\nDate Submitted:  18 January 2024");
});

test("a number begins a row, however close it stands to the line above", () => {
  const page = [at(20, 100, "1). 18 January 2024"), at(20, 111, "2). 19 January 2024")];
  expect(textOfPages([page])).toBe("1). 18 January 2024\n2). 19 January 2024");
});

test("cells are parted by their places; words of one cell by a space", () => {
  const page = [
    at(20, 100, "3,640,000", 45),
    at(75, 100, "On the", 30),
    at(108, 100, "Exchange", 40),
    at(170, 100, "HKD", 15),
    at(188, 100, "278.8", 25),
    at(230, 100, "HKD 271.2", 45),
  ];
  expect(textOfPages([page])).toBe("3,640,000  On the Exchange  HKD 278.8  HKD 271.2");
});

test("a raised note mark stays on its line", () => {
  const page = [at(20, 100, "Trading date"), at(81, 96.5, "(Note)", 18, 6)];
  expect(textOfPages([page])).toBe("Trading date (Note)");
});

test("bold that is drawn twice is read once: as two runs, or glyph by glyph in one", () => {
  expect(textOfPages([[at(20, 100, "股份類別", 40), at(20.4, 100, "股份類別", 40)]])).toBe("股份類別");
  expect(textOfPages([[at(20, 100, "股股份份類類別別", 40)]])).toBe("股份類別");
  // Two names that are alike stand apart, and a word may repeat its glyphs at their full width.
  expect(textOfPages([[at(20, 100, "不適用", 30), at(80, 100, "不適用", 30)]])).toBe("不適用  不適用");
  expect(textOfPages([[at(20, 100, "千千萬萬", 40)]])).toBe("千千萬萬");
});

test("lines of Chinese go on without a space", () => {
  expect(textOfPages([[at(20, 100, "每股最高", 40), at(20, 114, "購回價", 30)]])).toBe("每股最高購回價");
});
