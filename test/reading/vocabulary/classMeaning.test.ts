import { classesNamedIn, classMeaning } from "../../../src/reading/vocabulary/classMeaning";

describe("one class by many names", () => {
  test.each([
    [
      "b",
      [
        "B",
        "Class B",
        "class b",
        "CLASS B",
        "Class B ordinary shares",
        "B shares",
        "B-shares",
        "B Ordinary",
        "Class “B” Shares",
        "B股",
        "B類",
        "B类",
        "B類普通股",
        "乙類",
        "乙类股份",
        "Class B Shares of US$0.0001 each",
        "B 股份",
        "（B類）",
      ],
    ],
    ["h", ["H", "H shares", "H Share", "H股", "H 股", "境外上市H股"]],
    ["a", ["A shares", "A股", "人民幣普通股（A股）", "Class A WVR ordinary shares", "不同投票權A類股份", "甲類"]],
    ["domestic", ["Domestic", "Domestic shares", "內資股", "内资股", "unlisted domestic shares"]],
    ["unlisted", ["Unlisted shares", "非上市股份"]],
    ["ordinary", ["Ordinary", "Ordinary shares", "ORD", "普通股", "Common stock", "Ordinary shares of HK$0.10 each"]],
    ["preference", ["Preference shares", "Preferred", "優先股", "优先股"]],
    ["wvr", ["WVR shares", "不同投票權股份"]],
  ])("%s", (key, names) => {
    expect(names.map((name) => classMeaning(name)?.key)).toEqual(names.map(() => key));
  });
});

test.each([
  "",
  "Shares",
  "Date",
  "Movements",
  "Class",
  "Issued shares",
  "Repurchase of Class B shares",
  "Total",
  "AB",
  "Note 1",
  "2025",
])("%j is no class", (text) => {
  expect(classMeaning(text)).toBeNull();
});

test("weight is said by words", () => {
  expect(classMeaning("Class A WVR shares")?.weighted).toBe(true);
  expect(classMeaning("Class A shares")?.weighted).toBe(false);
});

test.each([
  ["Movements - Class B", ["b"]],
  ["B股變動", ["b"]],
  ["Class A and Class B", ["a", "b"]],
  ["H Shares", ["h"]],
  ["Register of movements in ordinary shares", ["ordinary"]],
  ["內資股變動表", ["domestic"]],
  ["Stationery 2025", []],
  ["Plan B", []],
  ["Share capital", []],
])("the title %j speaks of %j", (title, classes) => {
  expect(classesNamedIn(title)).toEqual(classes);
});
