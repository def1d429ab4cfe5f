import { CANCELLATION, CLASSES, INTO_CLASS_B, OUT_OF_CLASS_A, PUBLISHED_REMARKS, senseTime } from "./senseTime";
import { paragraphOn, remarksOn } from "./remarksOn";

const PROPORTION =
  "such that the proportion of class A ordinary shares would not be increased as a result of the repurchase of class B ordinary shares, in accordance with Rule 8A.13 and 8A.15 of the Listing Rules.";

describe("SenseTime's register, changed", () => {
  test("another holder is named instead", () => {
    const holder = "Amind Inc.";
    const movements = [CANCELLATION, { ...INTO_CLASS_B, holder }, { ...OUT_OF_CLASS_A, holder }];
    expect(paragraphOn(senseTime({ movements }))).toBe(
      PUBLISHED_REMARKS.replace("Infinity Vision Enterprise Inc.", holder),
    );
  });

  test.each(["Class A", "Class B"])("the holder is read off the %s leg alone", (named) => {
    const movements = [
      CANCELLATION,
      ...[INTO_CLASS_B, OUT_OF_CLASS_A].map((leg) => (leg.shareClass === named ? leg : { ...leg, holder: "" })),
    ];
    expect(paragraphOn(senseTime({ movements }))).toBe(PUBLISHED_REMARKS);
  });

  test("without a short name the name of issuer stands", () => {
    expect(paragraphOn(senseTime({ issuer: { name: "SenseTime Group Inc" } }))).toBe(
      PUBLISHED_REMARKS.replace("SenseTime Group Inc.", "SenseTime Group Inc"),
    );
  });

  test("class A listed first changes nothing", () => {
    expect(
      paragraphOn(
        senseTime({ classes: [...CLASSES].reverse(), movements: [OUT_OF_CLASS_A, INTO_CLASS_B, CANCELLATION] }),
      ),
    ).toBe(PUBLISHED_REMARKS);
  });

  test("the Weighted voting rights column is blank: the kind of shares decides", () => {
    expect(paragraphOn(senseTime({ classes: CLASSES.map((sketch) => ({ ...sketch, weighted: false })) }))).toBe(
      PUBLISHED_REMARKS,
    );
  });

  test("purchases over two months share their year", () => {
    const movements = [{ ...CANCELLATION, purchaseDates: ["2022-09-29", "2022-09-30", "2022-10-03"] }];
    expect(paragraphOn(senseTime({ movements }))).toContain(
      " on 29 and 30 September and 3 October 2022 on the Stock Exchange. ",
    );
  });

  test("one share is singular", () => {
    const movements = [
      { ...CANCELLATION, number: -1n, purchaseDates: ["2022-09-16"] },
      { ...INTO_CLASS_B, number: 1n },
      { ...OUT_OF_CLASS_A, number: -1n },
    ];
    expect(paragraphOn(senseTime({ movements }))).toBe(
      'SenseTime Group Inc. (the "Company") purchased a total of 1 class B ordinary share (the "Repurchased Share") on 16 September 2022 on the Stock Exchange. The Repurchased Share was cancelled on 30 December 2022. ' +
        "Upon cancellation of the Repurchased Share, Infinity Vision Enterprise Inc., a holder of class A ordinary shares, simultaneously converted 1 class A ordinary share into 1 class B ordinary share on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules, " +
        PROPORTION,
    );
  });

  test("no conversion, no words of Chapter 8A", () => {
    expect(paragraphOn(senseTime({ movements: [CANCELLATION] }))).toBe(
      PUBLISHED_REMARKS.slice(0, PUBLISHED_REMARKS.indexOf(" Upon cancellation")),
    );
  });

  test("a conversion without a cancellation", () => {
    const expected =
      "On 30 December 2022, Infinity Vision Enterprise Inc., a holder of class A ordinary shares, converted 7,139,508 class A ordinary shares into 7,139,508 class B ordinary shares on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules.";
    expect(paragraphOn(senseTime({ movements: [INTO_CLASS_B, OUT_OF_CLASS_A] }))).toBe(expected);
    expect(paragraphOn(senseTime({ movements: [INTO_CLASS_B, OUT_OF_CLASS_A] }), "zh-Hant")).toBe(
      "於2022年12月30日，A類普通股持有人Infinity Vision Enterprise Inc.根據上市規則第8A.21條按一換一比率將7,139,508股A類普通股轉換為7,139,508股B類普通股。",
    );
  });

  test("a conversion on a later day follows the cancellation, and claims nothing of the proportion", () => {
    const movements = [{ ...CANCELLATION, date: "2022-12-29" }, INTO_CLASS_B, OUT_OF_CLASS_A];
    expect(paragraphOn(senseTime({ movements }))).toBe(
      'SenseTime Group Inc. (the "Company") purchased a total of 31,775,000 class B ordinary shares (the "Repurchased Shares") on 16, 19, 20, 21, 22, 23 and 26 September 2022 on the Stock Exchange. The Repurchased Shares were cancelled on 29 December 2022. ' +
        "Subsequent to the cancellation of the Repurchased Shares, on 30 December 2022, Infinity Vision Enterprise Inc., a holder of class A ordinary shares, converted 7,139,508 class A ordinary shares into 7,139,508 class B ordinary shares on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules.",
    );
  });

  test("two holders are named once each, with the numbers of the legs", () => {
    const movements = [
      CANCELLATION,
      { ...INTO_CLASS_B, number: 4n, holder: "Xu Li" },
      { ...INTO_CLASS_B, number: 6n, holder: "Xu Bing" },
      { ...OUT_OF_CLASS_A, number: -6n, holder: "" },
      { ...OUT_OF_CLASS_A, number: -4n, holder: "" },
    ];
    expect(paragraphOn(senseTime({ movements }))).toContain(
      "Xu Bing and Xu Li, holders of class A ordinary shares, simultaneously converted 10 class A ordinary shares into 10 class B ordinary shares on a one-to-one ratio",
    );
  });

  test("legs that differ are not said to be one for one", () => {
    const text = paragraphOn(senseTime({ movements: [CANCELLATION, { ...INTO_CLASS_B, number: 7n }, OUT_OF_CLASS_A] }));
    expect(text).toContain("converted 7,139,508 class A ordinary shares into 7 class B ordinary shares pursuant to");
  });
});

describe("a conversion of other classes", () => {
  const classes = [
    { name: "H", kind: "Ordinary shares" },
    { name: "Domestic shares", kind: "Ordinary shares" },
  ];
  const toH = { ...INTO_CLASS_B, shareClass: "H", event: "Full circulation", holder: "Xu Li" };
  const movements = [toH, { ...toH, shareClass: "Domestic shares", number: -7_139_508n }];

  test("cites no rule of Chapter 8A", () => {
    expect(paragraphOn({ classes, movements })).toBe(
      "On 30 December 2022, Xu Li, a holder of domestic shares, converted 7,139,508 domestic shares into 7,139,508 H shares on a one-to-one ratio.",
    );
  });

  test("has a remark only if a holder is given whom no row names", () => {
    expect(paragraphOn({ classes, movements: movements.map((leg) => ({ ...leg, holder: "" })) })).toBe("");
    expect(paragraphOn({ classes, movements: movements.map((leg) => ({ ...leg, details: "By Xu Li" })) })).toBe("");
  });

  test("into the weighted class is none under Rule 8A.21", () => {
    const back = [
      { ...INTO_CLASS_B, number: -5n },
      { ...OUT_OF_CLASS_A, number: 5n },
    ];
    expect(paragraphOn(senseTime({ movements: back }))).not.toContain("8A");
  });

  test("whose row cites the rule has no remark", () => {
    const details = "Pursuant to Rule 8A.21 by Infinity Vision Enterprise Inc.";
    expect(paragraphOn(senseTime({ movements: [INTO_CLASS_B, { ...OUT_OF_CLASS_A, details }] }))).toBe("");
  });
});

describe("the issuer in Chinese", () => {
  const issuer = {
    name: "SenseTime Group Inc",
    shortName: "SenseTime Group Inc.",
    nameInChinese: "商湯集團股份有限公司",
    shortNameInChinese: "商湯",
  };

  test.each([
    [issuer, "商湯（「本公司」）"],
    [{ ...issuer, shortNameInChinese: " " }, "商湯集團股份有限公司（「本公司」）"],
    [{ name: issuer.name }, "SenseTime Group Inc（「本公司」）"],
  ])("%j", (names, opening) => {
    expect(paragraphOn(senseTime({ issuer: names }), "zh-Hant").startsWith(opening)).toBe(true);
  });
});

describe("two cancellations", () => {
  const EARLIER = { ...CANCELLATION, date: "2022-12-01", number: -500n, purchaseDates: ["2022-08-31"] };

  test("each have a term of their own, and the conversion speaks of the right one", () => {
    const text = paragraphOn(senseTime({ movements: [EARLIER, CANCELLATION, INTO_CLASS_B, OUT_OF_CLASS_A] }));
    expect(text).toBe(
      '1) Class B: 1) SenseTime Group Inc. (the "Company") purchased a total of 500 class B ordinary shares (the "First Repurchased Shares") on 31 August 2022 on the Stock Exchange. The First Repurchased Shares were cancelled on 1 December 2022. ' +
        '2) Class B: 2), 3) & Class A: 1) The Company purchased a total of 31,775,000 class B ordinary shares (the "Second Repurchased Shares") on 16, 19, 20, 21, 22, 23 and 26 September 2022 on the Stock Exchange. The Second Repurchased Shares were cancelled on 30 December 2022. ' +
        "Upon cancellation of the Second Repurchased Shares, Infinity Vision Enterprise Inc., a holder of class A ordinary shares, simultaneously converted 7,139,508 class A ordinary shares into 7,139,508 class B ordinary shares on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules, " +
        PROPORTION,
    );
  });

  test("in one class, without cross references", () => {
    const movements = [EARLIER, CANCELLATION].map((movement) => ({ ...movement, shareClass: "Ordinary" }));
    const text = paragraphOn({ movements }, "zh-Hant");
    expect(text).toBe(
      "Example Limited（「本公司」）於2022年8月31日在聯交所購回合共500股普通股（「首批購回股份」）。首批購回股份已於2022年12月1日註銷。" +
        "本公司於2022年9月16日、19日、20日、21日、22日、23日及26日在聯交所購回合共31,775,000股普通股（「第二批購回股份」）。第二批購回股份已於2022年12月30日註銷。",
    );
  });

  test("on one day, both upon the same conversion", () => {
    const sameDay = { ...EARLIER, date: "2022-12-30", details: "Under the mandate of 2021" };
    const text = paragraphOn(senseTime({ movements: [sameDay, CANCELLATION, INTO_CLASS_B, OUT_OF_CLASS_A] }));
    expect(text).toContain(
      "Upon cancellation of the First Repurchased Shares and the Second Repurchased Shares, Infinity",
    );
  });
});

describe("a blank fact", () => {
  test("the holder: a placeholder, and the cell to fill", () => {
    const movements = [CANCELLATION, { ...INTO_CLASS_B, holder: "" }, { ...OUT_OF_CLASS_A, holder: "" }];
    expect(paragraphOn(senseTime({ movements }))).toBe(
      PUBLISHED_REMARKS.replace("Infinity Vision Enterprise Inc.", "[holder]"),
    );
    expect(remarksOn(senseTime({ movements })).flatMap((remark) => remark.missing)).toEqual([
      { fact: "holder", cells: [{ sheet: "Movements", row: 3, column: 6 }] },
    ]);
    expect(paragraphOn(senseTime({ movements }), "zh-Hant")).toContain("A類普通股持有人[持有人]同時");
  });

  test("the purchase dates", () => {
    const movements = [{ ...CANCELLATION, purchaseDates: [] }];
    expect(paragraphOn(senseTime({ movements }))).toContain(
      '(the "Repurchased Shares") on [purchase dates] on the Stock Exchange. ',
    );
    expect(remarksOn(senseTime({ movements }))[0]?.missing).toEqual([
      { fact: "purchase dates", cells: [{ sheet: "Movements", row: 1, column: 5 }] },
    ]);
  });

  test("the name of issuer, with and without an Issuer table", () => {
    expect(paragraphOn(senseTime({ issuer: {} }))).toMatch(/^\[name of issuer\] \(the "Company"\) purchased/);
    expect(remarksOn(senseTime({ issuer: {} }))[0]?.missing).toEqual([
      { fact: "name of issuer", cells: [{ sheet: "Issuer", row: 0, column: 1 }] },
    ]);
    expect(remarksOn(senseTime({ issuer: null }))[0]?.missing).toEqual([{ fact: "name of issuer", cells: [] }]);
  });

  test("the other leg of a conversion", () => {
    const text = paragraphOn(senseTime({ movements: [CANCELLATION, INTO_CLASS_B] }));
    expect(text).toContain(
      "a holder of class A ordinary shares, simultaneously converted [number] class A ordinary shares into 7,139,508 class B ordinary shares",
    );
  });
});
