import { readTypedDate } from "../../src/taskpane/frame/typedDate";
import { pastedFills } from "../../src/taskpane/movement/pastedFills";
import { readAmount, readCount } from "../../src/taskpane/movement/typedFigures";

describe("a date, typed day first", () => {
  test.each([
    ["3/4/2022", "2022-04-03"],
    ["30/12/22", "2022-12-30"],
    ["30 Dec 2022", "2022-12-30"],
    ["1st September 2022", "2022-09-01"],
    ["2022-12-30", "2022-12-30"],
    ["2022年12月30日", "2022-12-30"],
    ["３０/１２/２０２２", "2022-12-30"],
    ["12/30/2022", null],
    ["31/4/2022", null],
    ["30 Foo 2022", null],
    ["30/12", null],
  ])("%s is %s", (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });
});

describe("a figure is read, or refused with its reason", () => {
  test.each([
    ["1,234", 1234n],
    ["1 234", 1234n],
    ["1,23", "commas"],
    ["1,2345", "commas"],
    ["12.5", "not whole"],
    ["-5", "below zero"],
    ["0", "zero"],
    ["abc", "no number"],
    ["1e5", "no number"],
    ["1234567890123456", "too long"],
    ["", "blank"],
  ])("number of shares %s", (typed, expected) => {
    const read = readCount(typed);
    expect(read.kind === "value" ? read.value : read.kind === "refused" ? read.why : read.kind).toBe(expected);
  });

  test.each([
    ["505.50", "505.50"],
    [".5", "0.5"],
    ["1,234.5", "1234.5"],
    ["1,23", "commas"],
    ["1.2.3", "commas"],
    ["−5", "below zero"],
    ["0.00", "zero"],
    ["HKD 5", "no number"],
  ])("amount %s", (typed, expected) => {
    const read = readAmount(typed);
    expect(read.kind === "value" ? read.value.decimal : read.kind === "refused" ? read.why : read.kind).toBe(expected);
  });
});

describe("executions pasted from a broker's note", () => {
  test("under headings, in any order, totals and blank lines passed over", () => {
    const text = "Venue\tHigh\tLow\tConsideration\tQty\nSEHK\tHK$512.5\t505\t508,000\t1,000\n\nTotal\t\t\t508,000\t\n";
    expect(pastedFills(text)).toEqual([
      { number: "1,000", highest: "512.5", lowest: "505", total: "508,000", venue: "SEHK" },
    ]);
  });

  test("without headings: number and price; a third cell that is no amount is the venue", () => {
    expect(pastedFills("1,000\t505.5\tNYSE\n200\t506\tNYSE")).toEqual([
      { number: "1,000", highest: "505.5", lowest: "", total: "", venue: "NYSE" },
      { number: "200", highest: "506", lowest: "", total: "", venue: "NYSE" },
    ]);
  });

  test("nothing is made of a text without numbers", () => {
    expect(pastedFills("Dear Sirs\tplease find\n")).toEqual([]);
  });
});
