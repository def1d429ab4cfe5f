import {
  categoryInWords,
  categoryNamed,
  categoryNames,
  categoryNamesNotRead,
  type CategoryList,
  ownCategoryName,
  printedCategory,
} from "../../src/forms/categories";
import type { CategoryCode } from "../../src/shares/register/category";

const OTHER = "Other (please specify)";
const NO_WORDS = { event: "", details: "" };

/** The names a list has for a category in both languages. */
function names(code: CategoryCode, list: CategoryList): readonly [string, string] | null {
  const own = ownCategoryName(code, list);
  return own === null ? null : [own.en.text, own["zh-Hant"].text];
}

describe("the Monthly Return names in Part E", () => {
  test("purchases cancelled plainly until June 2024 (Kanzhun, July 2023), and no others", () => {
    expect(names("repurchase-cancelled", "FF301 Part E")).toEqual(["Repurchase of shares", "購回股份"]);
    expect(names("repurchase-not-cancelled", "FF301 Part E")).toBeNull();
    expect(names("repurchase-into-treasury", "FF301 Part E")).toBeNull();
  });

  test("since then what becomes of the shares (Moon, January 2026, Notes 2 and 3)", () => {
    const since = (code: CategoryCode): unknown => names(code, "FF301 Part E from June 2024");
    expect(since("repurchase-cancelled")).toEqual([
      "Repurchase of shares (shares repurchased and cancelled)",
      "購回股份（股份購回並註銷）",
    ]);
    expect(since("repurchase-into-treasury")).toEqual([
      "Repurchase of shares (shares held as treasury shares)",
      "購回股份（股份購回並持作庫存股份）",
    ]);
    expect(since("repurchase-not-cancelled")).toEqual([
      "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)",
      "購回股份擬註銷但尚未註銷",
    ]);
    expect(since("redemption-cancelled")).toEqual([
      "Redemption of shares (shares redeemed and cancelled)",
      "贖回股份（股份贖回並註銷）",
    ]);
    expect(since("redemption-not-cancelled")).toEqual([
      "Redemption of shares (shares redeemed but not yet cancelled)",
      "贖回股份但尚未註銷",
    ]);
  });
});

test("a name is known again by its list: the same words are none of another form's", () => {
  expect([
    categoryNamed("Repurchase of shares", "FF301 Part E"),
    categoryNamed("購回股份", "FF301 Part E"),
    categoryNamed("Repurchase of shares", "FF304"),
    categoryNamed("Shares repurchased for cancellation but not yet cancelled", "FF305 Part B"),
    categoryNamed("Shares repurchased for cancellation but not yet cancelled", "FF305 Part A"),
    categoryNamed(OTHER, "FF304"),
  ]).toEqual(["repurchase-cancelled", "repurchase-cancelled", null, "repurchase-not-cancelled", null, null]);
});

describe("how an event prints", () => {
  const printed = (code: CategoryCode, list: CategoryList, words: Partial<typeof NO_WORDS>): readonly string[] => {
    const { name, detail } = printedCategory(code, list, { ...NO_WORDS, ...words });
    return [name.en.text, detail];
  };

  test("under a name of its own with its details alone, none where there are none", () => {
    expect(printed("placing", "FF305 Part A", { event: "Top-up placing", details: "Tranche A" })).toEqual([
      "Placing",
      "Tranche A",
    ]);
    expect(printed("placing", "FF304", { event: "Top-up placing" })).toEqual(["Placing", ""]);
  });

  test("under Other, which asks for words, with its details, else with the secretary's event", () => {
    expect(printed("other", "FF304", { event: "Adjustment", details: "Scheme of 2020" })).toEqual([
      OTHER,
      "Scheme of 2020",
    ]);
    expect(printed("over-allotment", "FF304", { event: "Over-allotment" })).toEqual([OTHER, "Over-allotment"]);
    // There were no treasury shares before June 2024.
    expect(printed("treasury-sale", "FF304", { event: "Sale" })).toEqual([OTHER, "Sale"]);
    // Part B lists what was bought and is not cancelled.
    expect(printed("placing", "FF305 Part B", { event: "Placing" })).toEqual([OTHER, "Placing"]);
  });
});

describe("words typed for a category", () => {
  const PART_B = ["Shares repurchased for cancellation but not yet cancelled", "股份購回作註銷但尚未註銷"] as const;
  const FF304 = [
    "Repurchase of shares (or other securities) but not cancelled",
    "購回股份(或其他證券)但沒有註銷",
  ] as const;

  test.each([
    ["Shares repurchased for cancellation but not yet cancelled as at the closing balance date", PART_B],
    ["Shares redeemed or repurchased for cancellation but not yet cancelled", PART_B],
    ["購回股份(擬註銷但截至期終結存日期尚未註銷)", PART_B],
    ["贖回/購回股份(擬註銷但截至期終結存日期尚未註銷)", PART_B],
    ["購回以作註銷但尚未註銷的股份", PART_B],
    ["購回股份擬註銷但尚未註銷", PART_B],
    ["Repurchase of shares but not cancelled", FF304],
    ["購回股份但沒有註銷", FF304],
    ["購回股份但未註銷", FF304],
    ["購回股份但尚未註銷", FF304],
  ])("%s mean purchases not yet cancelled, on the form that says it so", (words, [english, chinese]) => {
    expect([categoryInWords(words, "en"), categoryInWords(words, "zh-Hant")]).toEqual([english, chinese]);
  });

  test("are a name of the list whatever their capitals, brackets, spaces and hyphens; others stand as typed", () => {
    expect(
      ["PLACING", "Share sub-division", "Other: please specify", "其他（請註明）", "紅股 發行", "Gift"].map((words) =>
        categoryInWords(words, "en"),
      ),
    ).toEqual(["Placing", "Share subdivision", OTHER, OTHER, "Bonus issue", "Gift"]);
  });
});

test("names read on no published return are named as such, the others are not", () => {
  for (const language of ["en", "zh-Hant"] as const) {
    const all = categoryNames(language);
    expect(categoryNamesNotRead(language).filter((each) => !all.includes(each))).toEqual([]);
  }
  expect(categoryNamesNotRead("en")).toContain("Scrip dividend");
  expect(categoryNamesNotRead("zh-Hant")).toContain("以股代息");
  expect(categoryNamesNotRead("en")).not.toContain("Repurchase of shares (or other securities) and cancelled");
  expect(categoryNamesNotRead("en")).not.toContain(OTHER);
});
