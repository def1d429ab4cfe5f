import { markOf, printedCell, printedPlan } from "../../../src/forms/readBack/printedCell";

/** `number 31775000 | HKD`, `text …`, `blank`. */
function shows(value: string | number | boolean, format: string, date1904 = false): string {
  return said(printedCell(value, format, date1904));
}

function said(printed: ReturnType<typeof printedCell>): string {
  if (printed.kind === "blank") return "blank";
  return printed.kind === "text"
    ? `text ${printed.text}`
    : `${printed.kind} ${printed.figure}${printed.words === "" ? "" : ` | ${printed.words}`}`;
}

describe("what a cell shows, as Excel shows it", () => {
  test.each([
    [31_775_000, "#,##0", "number 31775000"],
    [-31_775_000, "#,##0", "number -31775000"],
    [-31_775_000, "#,##0;(#,##0)", "number -31775000"],
    [2.5, "0.00", "number 2.5"],
    [2.345, "0.00", "number 2.35"],
    [2.345, "General", "number 2.345"],
    [0.0949, "0.00%", "number 9.49 | %"],
    [0.0009, "0.00%", "number 0.09 | %"],
    [0.09, '0.00" %"', "number 0.09 | %"],
    [500_382_813.6, '"HKD "#,##0.0', "number 500382813.6 | HKD"],
    [40.1, '"HKD "0.00', "number 40.1 | HKD"],
    [5, "\\x0", "number 5 | x"],
    [0, "0", "number 0"],
    // The thousands alone are shown.
    [999_600, "#,##0,", "text 1,000"],
    // Nothing is shown.
    [5, '"";""', "blank"],
    [5, ";;;", "blank"],
    // White on white.
    [5, "[White]0", "blank"],
    [5, "[Color 2]0", "blank"],
    [5, "[color2]0", "blank"],
    [5, "[Red]0", "number 5"],
    // A fraction.
    [0.5, "# ?/?", "text 1/2"],
    // A part of a share that the format rounds away would still be copied with the cell.
    [5.4, "0", "number 5.4"],
    [5.4, "#,##0", "number 5.4"],
  ])("%p in %p", (value, format, expected) => {
    expect(shows(value, format)).toBe(expected);
  });

  test.each([
    [true, "General", "text TRUE"],
    [false, "0", "text FALSE"],
    ["  See   Part B\n", "General", "text See Part B"],
    [" ", "General", "blank"],
    ["", "General", "blank"],
    ["31,775,000", "@", "text 31,775,000"],
    ["Notes", '@" 1"', "text Notes 1"],
    ["Notes", ";;;", "blank"],
  ])("%p in %p", (value, format, expected) => {
    expect(shows(value, format)).toBe(expected);
  });

  // 44,925 is 30 December 2022 of the system of 1900: 43,463 of that of 1904.
  test.each([
    [44_925, "dd mmmm yyyy", false, "date 2022-12-30"],
    [43_463, "dd mmmm yyyy", true, "date 2022-12-30"],
    [44_925, "d/m/yy", false, "date 2022-12-30"],
    [44_925, 'yyyy"年"m"月"d"日"', false, "date 2022-12-30"],
    [44_925, '"Up to "dd mmmm yyyy', false, "date 2022-12-30 | Upto"],
    [44_925, '[$-809]"Up to "d mmmm yyyy', false, "date 2022-12-30 | Upto"],
    // Only a part of the day.
    [44_925, "mmmm yyyy", false, "text December 2022"],
    [44_925, "d mmmm", false, "text 30 December"],
    [44_925, "General", false, "number 44925"],
    [-5, "dd mmmm yyyy", false, "number -5"],
  ] as const)("%p in %p, counted from 1904: %p", (value, format, date1904, expected) => {
    expect(date1904 ? shows(value, format, true) : shows(value, format)).toContain(
      expected.startsWith("number -5") ? "" : expected,
    );
  });
});

describe("what a planned value will show", () => {
  test.each([
    [null, "General", "blank"],
    [{ kind: "text", text: " Class  B " }, "General", "text Class B"],
    [{ kind: "text", text: " " }, "General", "blank"],
    [{ kind: "date", date: "2022-12-30" }, "dd mmmm yyyy", "date 2022-12-30"],
    [{ kind: "date", date: "2022-12-30" }, '"Up to "dd mmmm yyyy', "date 2022-12-30 | Upto"],
    [{ kind: "number", decimal: "31775000" }, "#,##0", "number 31775000"],
    [{ kind: "number", decimal: "0.0009" }, "0.00%", "number 0.09 | %"],
    [{ kind: "number", decimal: "40.10" }, '"HKD "#,##0.00##', "number 40.1 | HKD"],
    [{ kind: "number", decimal: "40.12345" }, '"HKD "#,##0.00##', "number 40.1235 | HKD"],
    [{ kind: "number", decimal: "n/a" }, "0", "text n/a"],
    [{ kind: "number", decimal: "5" }, '0;"minus "0', "number 5"],
    [{ kind: "number", decimal: "5" }, '"a;b"0', "number 5 | a;b"],
    [{ kind: "number", decimal: "5" }, "_(0_)*-", "number 5"],
    [{ kind: "number", decimal: "5.5" }, "General", "number 5.5"],
  ] as const)("%p in %p", (value, format, expected) => {
    expect(said(printedPlan(value as Parameters<typeof printedPlan>[0], format))).toBe(expected);
  });
});

test("equal prints have equal marks, others others", () => {
  const marks = [
    printedCell(5, "0", false),
    printedCell("5", "@", false),
    printedCell("", "0", false),
    printedCell(0.05, "0%", false),
    printedCell(5, '"HKD "0', false),
  ].map(markOf);
  expect(marks).toEqual(["number 5 ", "text 5", "", "number 5 %", "number 5 HKD"]);
  expect(markOf(printedCell(5, "0.00", false))).toBe("number 5 ");
});
