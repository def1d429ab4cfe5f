import {
  filingStatus,
  isDitto,
  isFilingReference,
  isMonthBand,
  isTotalsLabel,
  rowWords,
  yesOrNo,
} from "../../../src/reading/vocabulary/statuses";

describe("what a Disclosed or Status cell says", () => {
  test.each([
    [
      "filed",
      [
        "Y",
        "yes",
        "✓",
        "✔",
        "√",
        "Filed",
        "FILED",
        "Submitted",
        "Disclosed",
        "Done",
        "Yes - NDDR 3 June",
        "已披露",
        "已呈交",
        "是",
        "已刊發",
        "Filed with HKEX",
        "Completed",
      ],
    ],
    [
      "not filed",
      [
        "N",
        "No",
        "To be filed",
        "Pending",
        "Not yet",
        "Not filed",
        "not yet disclosed",
        "Draft",
        "Outstanding",
        "TBC",
        "否",
        "未披露",
        "尚未呈交",
        "待披露",
        "擬呈交",
        "Unfiled",
        "未公告",
      ],
    ],
    [
      "void",
      [
        "Void",
        "VOID",
        "Cancelled entry",
        "Reversed",
        "entered in error",
        "作廢",
        "已作废",
        "撤銷",
        "Not executed",
        "Duplicate",
        "Order cancelled",
        "VOID - duplicate",
        "Reversed 3 June",
        "Cancelled order",
      ],
    ],
  ] as const)("%s", (status, texts) => {
    expect(texts.map((text) => filingStatus(text))).toEqual(texts.map(() => status));
  });

  test.each(["", "19 May 2025", "NDDR-2025-031", "On the Exchange", "Class B"])("%j is none of these words", (text) => {
    expect(filingStatus(text)).toBeNull();
  });

  test.each(["NDDR-2025-031", "HKEX-EPS-20250519-11321", "ESS 2025/0519", "20250519000123", "#31"])(
    "%s is a reference",
    (text) => {
      expect(isFilingReference(text)).toBe(true);
    },
  );
  test.each(["", "pending", "19/05/2025", "已披露", "NSC1-07", "NSC 2/2025"])("%j is no reference", (text) => {
    expect(isFilingReference(text)).toBe(false);
  });
});

describe("rows that are no entries, by their words", () => {
  test.each([
    [
      "total",
      [
        "Total",
        "Totals",
        "Grand total",
        "Sub-total",
        "Subtotal",
        "Total for May",
        "May 2025 total",
        "YTD",
        "Net total",
        "合計",
        "總計",
        "小計",
        "本月合計",
        "累計",
        "5月小計",
        "Total:",
      ],
    ],
    [
      "opening",
      [
        "Opening balance",
        "Balance b/f",
        "B/F",
        "Balance brought forward",
        "Bal. b/f",
        "期初結存",
        "承前結餘",
        "Opening",
      ],
    ],
    ["closing", ["Closing balance", "Balance c/f", "C/F", "Balance carried forward", "期終结存", "结转"]],
    [
      "as at",
      [
        "As at 30 December 2022",
        "Balance as at 1 May 2025",
        "As of 31 May 2025",
        "於2025年5月31日之結存",
        "截至2025年5月31日",
      ],
    ],
    [
      "signature",
      [
        "Prepared by:",
        "Checked by",
        "Approved by: LSY",
        "Signature",
        "編製人：",
        "覆核：",
        "Prepared by Amy Chan on 3 May",
      ],
    ],
    [
      "note",
      [
        "Note:",
        "Notes",
        "Note 1: shares bought",
        "* including odd lots",
        "註：",
        "附註",
        "Remarks:",
        "備註：",
        "Source: CCASS",
      ],
    ],
    [
      "month",
      [
        "May 2025",
        "MAY",
        "May-25",
        "2025年5月",
        "5月",
        "五月",
        "FY2025",
        "Q2 2025",
        "2025",
        "2025年",
        "2025-05",
        "2025年度",
        "For the month of June 2025",
        "第二季度",
        "FY2024/25",
      ],
    ],
    ["column numbers", ["(1)", "(a)", "[3]", "(iii)"]],
    ["page", ["Page 2 of 3", "- 2 -", "續上頁"]],
    ["end", ["*** END ***", "End of report", "以下空白", "-----"]],
  ] as const)("%s", (what, texts) => {
    expect(texts.map((text) => rowWords(text))).toEqual(texts.map(() => what));
  });

  test.each([
    "Repurchase of shares",
    "Totally new plan",
    "Class B",
    "On the Exchange",
    "Noteholder conversion",
    "Conversion of notes",
    "Maybank",
    "Issue of shares",
    "19 May 2025",
    "31,775,000",
    "配售",
    "Scrip dividend",
    "Marching",
  ])("%s is an entry's", (text) => {
    expect(rowWords(text)).toBeNull();
  });

  test("a month alone is a band, a day is not", () => {
    expect(isMonthBand("June 2025")).toBe(true);
    expect(isMonthBand("3 June 2025")).toBe(false);
    expect(isTotalsLabel("Total for May")).toBe(true);
    expect(rowWords("For the year ended 31 December 2025")).toBe("month");
  });
});

test("ditto marks", () => {
  expect(['"', "〃", "do.", "ditto", "同上", "''", "”", "-do-"].map(isDitto)).toEqual(Array(8).fill(true));
  expect(["", "-", "Class B", "done"].map(isDitto)).toEqual(Array(4).fill(false));
});

test("yes and no", () => {
  expect(["Y", "Yes", "✓", "是", "TRUE", "1", "x"].map(yesOrNo)).toEqual(Array(7).fill(true));
  expect(["N", "no", "✗", "否", "×", "0", "false"].map(yesOrNo)).toEqual(Array(7).fill(false));
  expect(["", "maybe", "-"].map(yesOrNo)).toEqual([null, null, null]);
});
