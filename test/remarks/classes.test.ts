import { Ledger } from "../../src/shares/ledger";
import { classPhrase } from "../../src/remarks/classPhrase";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { ordinal } from "../../src/remarks/ordinal";
import type { PurchasesPrinted } from "../../src/shares/disclosure/linesInOrder";
import { remarkAsText } from "../../src/shares/values/remarkText";
import { CLASSES } from "./senseTime";
import { type ClassSketch, contentOf, type MovementSketch, sketchRegister } from "./sketchRegister";
import { paragraphOn, remarksOn } from "./remarksOn";
import { showCell } from "../../src/shares/values/cell";

const NAMES: readonly (readonly [ClassSketch, byClass: boolean, en: string, one: string, zh: string])[] = [
  [
    { name: "Class B", kind: "WVR ordinary shares" },
    true,
    "class B ordinary shares",
    "class B ordinary share",
    "B類普通股",
  ],
  [{ name: "B", kind: "WVR ordinary shares" }, true, "class B ordinary shares", "class B ordinary share", "B類普通股"],
  [{ name: "H", kind: "Ordinary shares" }, false, "H shares", "H share", "H股"],
  [{ name: "H shares" }, false, "H shares", "H share", "H股"],
  [{ name: "Ordinary", kind: "Ordinary shares" }, false, "ordinary shares", "ordinary share", "普通股"],
  [{ name: "Not applicable", kind: "Ordinary shares" }, false, "ordinary shares", "ordinary share", "普通股"],
  [{ name: "Domestic shares" }, false, "domestic shares", "domestic share", "Domestic shares"],
  [{ name: "Unlisted", nameInChinese: "內資股" }, false, "unlisted shares", "unlisted share", "內資股"],
  [{ name: "Class C", kind: "" }, true, "class C shares", "class C share", "C類股份"],
  [
    { name: "Class B", nameInChinese: "B類", kindInChinese: "不同投票權普通股" },
    true,
    "class B shares",
    "class B share",
    "B類普通股",
  ],
];

test.each(NAMES)("%j inside a sentence", (sketch, byClass, en, one, zh) => {
  const [shareClass] = sketchRegister({ classes: [sketch] }).classes;
  if (shareClass === undefined) throw new RangeError("A class was sketched");
  expect(classPhrase(shareClass, byClass, "en", false)).toBe(en);
  expect(classPhrase(shareClass, byClass, "en", true)).toBe(one);
  expect(classPhrase(shareClass, byClass, "zh-Hant", false)).toBe(zh);
});

test.each([
  [1, "First", "第一"],
  [2, "Second", "第二"],
  [10, "Tenth", "第十"],
  [12, "Twelfth", "第十二"],
  [20, "Twentieth", "第二十"],
  [43, "Forty-third", "第四十三"],
])("the ordinal of %i", (place, en, zh) => {
  expect(ordinal(place, "en")).toBe(en);
  expect(ordinal(place, "zh-Hant")).toBe(zh);
});

describe("several classes with several things remarked upon", () => {
  const conversion: MovementSketch = {
    date: "2023-05-03",
    category: "class-conversion",
    event: "Conversion",
    number: 20n,
    shareClass: "Class B",
    holder: "Xu Li",
  };
  const movements: readonly MovementSketch[] = [
    { date: "2023-05-02", category: "option-exercise", event: "Options", number: 3n, shareClass: "Class A" },
    {
      date: "2023-05-03",
      category: "placing",
      event: "Placing",
      number: 100n,
      shareClass: "Class B",
      announcementDate: "2023-05-01",
    },
    conversion,
    { ...conversion, shareClass: "Class A", number: -20n },
  ];

  test("each remark is numbered and refers to the events in each class's block", () => {
    const expected =
      '1) Class B: 1) 100 class B ordinary shares were issued on 3 May 2023 pursuant to the placing as disclosed in the announcement of Example Limited (the "Company") dated 1 May 2023. ' +
      "2) Class B: 2) & Class A: 2) On 3 May 2023, Xu Li, a holder of class A ordinary shares, converted 20 class A ordinary shares into 20 class B ordinary shares on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules.";
    expect(paragraphOn({ classes: CLASSES, movements })).toBe(expected);
  });

  test("the classes stand in the order of the return, and in Chinese too", () => {
    expect(paragraphOn({ classes: [...CLASSES].reverse(), movements })).toContain(
      "2) Class A: 2) & Class B: 2) On 3 May 2023",
    );
    expect(paragraphOn({ classes: CLASSES, movements }, "zh-Hant")).toContain(
      "2) Class B: 2) & Class A: 2) 於2023年5月3日",
    );
  });

  test("where the form lists purchases among the events, they are counted", () => {
    const register = sketchRegister({
      classes: CLASSES,
      movements,
      repurchases: ["2023-05-02", "2023-05-03"].map((tradingDate) => ({
        tradingDate,
        number: 5n,
        shareClass: "Class B",
      })),
    });
    const openings = (purchases: PurchasesPrinted): readonly string[] =>
      composeRemarks(new Ledger(register), contentOf(register), "en", purchases).remarks.map((remark) =>
        remarkAsText(remark).slice(0, 40),
      );
    expect(openings("among the events")).toEqual([
      expect.stringMatching(/^1\) Class B: 2\) 100/),
      expect.stringMatching(/^2\) Class B: 3\) & Class A: 2\) On/),
    ]);
    expect(openings("in a list of their own")).toEqual([
      expect.stringMatching(/^1\) Class B: 1\) 100/),
      expect.stringMatching(/^2\) Class B: 2\) & Class A: 2\) On/),
    ]);
  });

  test("the numbers the form gives have no cell; the class has its own", () => {
    const [, second] = remarksOn({ classes: CLASSES, movements });
    const tokens = second?.parts.flatMap((part) => (typeof part === "string" ? [] : [part])).slice(0, 4) ?? [];
    expect(tokens.map(({ text, cells }) => [text, ...cells.map(showCell)])).toEqual([
      ["2"],
      ["Class B", "Share classes!A2"],
      ["2"],
      ["Class A", "Share classes!A3"],
    ]);
  });
});
