import {
  cellAddress,
  columnLetters,
  columnNumber,
  parseRegionAddress,
  regionAddress,
  sameCell,
  showCell,
} from "../../../src/shares/values/cell";

describe("columns of a sheet", () => {
  // Excel's own: 26 letters, then two, then three up to XFD, the 16,384th.
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("number %i, from 0, is %s", (number, letters) => {
    expect([columnLetters(number), columnNumber(letters), columnNumber(letters.toLowerCase())]).toEqual([
      letters,
      number,
      number,
    ]);
  });
});

test("rows are shown from 1, a cell with its sheet as that is named", () => {
  expect([cellAddress(11, 5), showCell({ sheet: "Share classes", row: 0, column: 1 })]).toEqual([
    "F12",
    "Share classes!B1",
  ]);
});

describe("a rectangle", () => {
  test.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["B2:F12", { row: 1, column: 1, rows: 11, columns: 5 }],
    ["A1:A2", { row: 0, column: 0, rows: 2, columns: 1 }],
    ["A1:B1", { row: 0, column: 0, rows: 1, columns: 2 }],
  ])("%s", (address, region) => {
    expect([regionAddress(region), parseRegionAddress(address)]).toEqual([address, region]);
  });

  test.each(["$B$2:$F$12", "b2:f12", "$b2:F$12"])("fixed or in small letters is the same: %s", (address) => {
    expect(parseRegionAddress(address)).toEqual({ row: 1, column: 1, rows: 11, columns: 5 });
  });

  test("is read whole, up to the last cell of a sheet", () => {
    expect(parseRegionAddress("XFD1048576")).toEqual({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 });
  });

  test.each(["A:C", "1:3", "B", "2", "", "Sheet1!B2", "B2:", "B2:F", ":F12", "ABCD1", "B2 ", "=B2", "B2:F12:G13"])(
    "is not read of %p",
    (text) => {
      expect(parseRegionAddress(text)).toBeNull();
    },
  );
});

describe("two cells are the same", () => {
  const cell = { sheet: "Log", row: 3, column: 2 };
  test.each([
    ["when sheet, row and column are", cell, true],
    ["not on another sheet", { ...cell, sheet: "log 2" }, false],
    ["not in another row", { ...cell, row: 4 }, false],
    ["not in another column", { ...cell, column: 3 }, false],
  ])("%s", (_, other, expected) => {
    expect(sameCell(cell, { ...other })).toBe(expected);
  });
});
