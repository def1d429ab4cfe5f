import type { Language } from "../../src/shares/values/finding";
import type { FormCode } from "../../src/shares/register/issuer";
import { fillReturn } from "../../src/forms/fillReturn";
import { editionFor } from "../../src/forms/registry";
import { type ReturnAsJson, returnAsJson } from "../../src/forms/returnAsJson";
import { Ledger } from "../../src/shares/ledger";
import { aRegister } from "../support/registerBuilder";
import type { ClassSketch, IssuerSketch, RegisterSketch } from "../support/registerSketch";

interface Asked {
  readonly language?: Language;
  readonly form?: FormCode;
  readonly labelOrder?: "old" | "new";
}

function printed(sketch: RegisterSketch, { language = "en", form, labelOrder }: Asked = {}): ReturnAsJson {
  const register = aRegister(sketch);
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("The register has nothing to disclose");
  return returnAsJson(
    fillReturn(
      new Ledger(register),
      content,
      editionFor(content.closingDate, form ?? null, labelOrder ?? null),
      language,
      [],
    ),
  );
}

const OPENING = { opening: "1,000,000", openingDate: "2025-01-31", openingTreasury: "0" } as const;
const AN_ISSUE = { date: "2025-02-03", category: "placing", number: "10,000", issuePrice: "HKD 2" } as const;

function labels(classes: readonly ClassSketch[], asked: Asked = {}): Readonly<Record<string, string>> {
  const [first] = classes;
  const movements = [{ ...AN_ISSUE, shareClass: first?.name ?? "" }];
  return (
    printed({ classes: classes.map((sketch) => ({ ...OPENING, ...sketch })), movements }, asked).classes[0]?.labels ??
    {}
  );
}

describe("the name of a class", () => {
  test.each(["Class B", "B", "class B shares", "B類股份"])(
    "%s is Class B on the old labels and B on the new",
    (name) => {
      const classes = [
        { name, kind: "WVR ordinary shares" },
        { name: "Class A", weighted: true },
      ];
      expect(labels(classes, { form: "FF304", labelOrder: "old" })).toEqual({
        "Type of shares": "WVR ordinary shares",
        "Class of shares": "Class B",
      });
      expect(labels(classes, { form: "FF304", labelOrder: "new" })).toEqual({
        "Class of shares": "WVR ordinary shares",
        "Type of shares": "B",
      });
      expect(labels(classes)).toEqual({ "Class of shares": "WVR ordinary shares", "Type of shares": "B" });
    },
  );

  test.each(["Ordinary", "Ordinary shares", "普通股"])("%s has none beside its kind", (name) => {
    expect(labels([{ name }])).toEqual({ "Class of shares": "Ordinary shares", "Type of shares": "Not applicable" });
  });

  test("H shares are told by their letter on either order", () => {
    const classes = [{ name: "H" }, { name: "Domestic shares", listed: false }];
    expect(labels(classes)).toEqual({ "Class of shares": "Ordinary shares", "Type of shares": "H" });
    expect(labels(classes, { form: "FF304", labelOrder: "old" })).toEqual({
      "Type of shares": "Ordinary shares",
      "Class of shares": "H",
    });
  });

  test("a name of its own stands as it is", () => {
    expect(labels([{ name: "Domestic shares" }, { name: "H" }])).toMatchObject({ "Type of shares": "Domestic shares" });
  });
});

describe("in Chinese", () => {
  const chinese = { language: "zh-Hant" } as const;

  test("a name the register lacks is a placeholder, never a transliteration", () => {
    const filled = printed(
      {
        issuer: { name: "Example Holdings Limited" },
        classes: [{ ...OPENING, name: "Domestic shares", kind: "Unlisted shares" }],
        movements: [AN_ISSUE],
      },
      chinese,
    );
    expect(filled.header.issuer).toBe("[公司中文名稱]");
    expect(Object.values(filled.classes[0]?.labels ?? {})).toEqual(["[股份種類中文名稱]", "[股份種類中文名稱]"]);
  });

  test("names and kinds of the register print; what the form has words for needs none", () => {
    const classes = [
      { ...OPENING, name: "Class B", kind: "WVR ordinary shares" },
      { ...OPENING, name: "Class A", kind: "Special shares", kindInChinese: "特別股", weighted: true },
    ];
    const movements = classes.map(({ name }) => ({ ...AN_ISSUE, shareClass: name }));
    const filled = printed(
      { issuer: { nameInChinese: "範例控股有限公司", title: "Director" }, classes, movements },
      chinese,
    );
    expect(filled.header.issuer).toBe("範例控股有限公司");
    expect(filled.classes.map((block) => Object.values(block.labels))).toEqual([
      ["不同投票權架構公司普通股", "B"],
      ["特別股", "A"],
    ]);
    expect(filled.signOff.title).toBe("董事");
  });

  test("Section II prints its dates and its method in Chinese", () => {
    const filled = printed(
      {
        classes: [OPENING],
        repurchases: [{ date: "2025-02-03", number: "1,000", highest: "HKD 2", lowest: "HKD 2", paid: "HKD 2,000" }],
      },
      chinese,
    );
    expect(filled.sectionII).toMatchObject({
      moratorium: "截至2025年3月5日",
      purchases: [{ date: "2025年2月3日", method: "於本交易所進行" }],
    });
    expect(filled.classes[0]?.events).toMatchObject([{ category: "其他 (請註明)", detail: "見B部分" }]);
  });

  test("confirmations are punctuated as Chinese", () => {
    const filled = printed(
      { issuer: { confirmations: [1, 4, 8] }, classes: [OPENING], movements: [AN_ISSUE] },
      chinese,
    );
    expect(filled.confirmations.map((text) => text.replace(/ .*(.)$/u, " …$1"))).toEqual([
      "(i) …；",
      "(ii) …及",
      "(iii) …。",
    ]);
  });
});

describe("an event", () => {
  test("under Other the words are the Details, or else the Event", () => {
    const events = printed({
      classes: [OPENING],
      movements: [
        { date: "2025-02-03", category: "other", event: "Gift of the founder", number: "-5" },
        {
          date: "2025-02-04",
          category: "other",
          event: "Correction",
          details: "Correction of the register of members",
          number: "5",
        },
        { date: "2025-02-05", category: "placing", event: "Top-up placing", number: "5" },
      ],
    }).classes[0]?.events;
    expect(events?.map(({ category, detail }) => [category, detail])).toEqual([
      ["Other (please specify)", "Gift of the founder"],
      ["Other (please specify)", "Correction of the register of members"],
      ["Placing", ""],
    ]);
  });

  test("a purchase held in treasury moves shares between two balances", () => {
    const [block] = printed({
      classes: [OPENING],
      repurchases: [
        {
          date: "2025-02-03",
          number: "1,000",
          highest: "HKD 2",
          lowest: "HKD 2",
          paid: "HKD 2,000",
          purpose: "treasury",
        },
      ],
    }).classes;
    expect(block?.events).toMatchObject([{ issued: "-1,000", treasury: "1,000", percent: "0.1", price: "HKD 2" }]);
    expect(block?.closing).toMatchObject({ issued: "999,000", treasury: "1,000", total: "1,000,000" });
  });

  test("a cancellation of treasury shares leaves the issued balance and its percentage alone", () => {
    const [block] = printed({
      classes: [{ ...OPENING, openingTreasury: "500" }],
      movements: [{ date: "2025-02-03", category: "treasury-cancellation", number: "-500" }],
    }).classes;
    expect(block?.events).toMatchObject([{ issued: "", treasury: "-500", percent: "" }]);
    expect(block?.closing).toMatchObject({ issued: "1,000,000", treasury: "0", total: "1,000,000" });
  });

  test("one price prints as stated, an average to the issuer's decimals", () => {
    const issuer: IssuerSketch = { priceDecimals: 3 };
    const one = printed({ issuer, classes: [OPENING], movements: [{ ...AN_ISSUE, issuePrice: "HKD 0.12345" }] });
    expect(one.classes[0]?.events[0]?.price).toBe("HKD 0.12345");
    const two = printed({
      issuer,
      classes: [OPENING],
      movements: [AN_ISSUE, { ...AN_ISSUE, number: "20,000", issuePrice: "HKD 3" }],
    });
    expect(two.classes[0]?.events).toMatchObject([{ issued: "30,000", price: "HKD 2.667" }]);
  });

  test("two currencies make no discount", () => {
    const movements = [
      { date: "2024-01-05", category: "placing" as const, number: "10,000", issuePrice: "USD 1", marketPrice: "HKD 8" },
    ];
    const [event] =
      printed({ classes: [{ opening: "1,000,000", openingDate: "2023-12-31" }], movements }).classes[0]?.events ?? [];
    expect(event).toMatchObject({ price: "USD 1", marketPrice: "HKD 8", discount: "" });
  });

  test("a premium prints without a sign, and trailing noughts are dropped", () => {
    const movements = [
      {
        date: "2024-01-05",
        category: "placing" as const,
        number: "10,000",
        issuePrice: "HKD 11",
        marketPrice: "HKD 10",
      },
    ];
    const [event] =
      printed({ classes: [{ opening: "1,000,000", openingDate: "2023-12-31" }], movements }).classes[0]?.events ?? [];
    expect(event).toMatchObject({ percent: "1", discount: "10" });
  });
});

describe("a discount (FF304 Notes 5 and 7)", () => {
  const discountAt = (discountDecimals?: number): string | undefined =>
    printed({
      ...(discountDecimals === undefined ? {} : { issuer: { discountDecimals } }),
      classes: [{ opening: "1,000,000", openingDate: "2023-12-31" }],
      movements: [
        { date: "2024-01-05", category: "placing", number: "10,000", issuePrice: "HKD 9.25", marketPrice: "HKD 10.4" },
      ],
    }).classes[0]?.events[0]?.discount;

  // 9.25 ÷ 10.4 − 1 = −11.057692… %
  test.each([
    [1, "-11.1"],
    [3, "-11.058"],
    [4, "-11.0577"],
  ])("prints to the issuer's %i decimals", (decimals, expected) => {
    expect(discountAt(decimals)).toBe(expected);
  });
});

describe("purchases not yet cancelled", () => {
  const purchases = [
    {
      date: "2025-02-03",
      number: "1,000",
      highest: "HKD 2",
      lowest: "HKD 2",
      paid: "HKD 2,000",
      disclosedOn: "2025-02-04",
    },
    { date: "2025-02-04", number: "3,000", highest: "HKD 3", lowest: "HKD 2", paid: "HKD 7,000" },
  ];

  test("FF305 lists both, the earlier with a bare sign unless the issuer repeats percentages", () => {
    const [block] = printed({ classes: [OPENING], repurchases: purchases }).classes;
    expect(block?.uncancelled.map(({ percent, price }) => [percent, price])).toEqual([
      ["", "HKD 2"],
      ["0.3", "HKD 2.3333"],
    ]);
    expect(block?.events).toMatchObject([
      { detail: "See Part B", date: "04 February 2025", issued: "", treasury: "", percent: "" },
    ]);
    const [repeated] = printed({
      issuer: { repeatPercentages: true },
      classes: [OPENING],
      repurchases: purchases,
    }).classes;
    expect(repeated?.uncancelled.map(({ percent }) => percent)).toEqual(["0.1", "0.3"]);
  });

  test("FF304 lists them by date among the events and never repeats a percentage", () => {
    const movements = [{ date: "2025-02-04", category: "placing" as const, number: "10,000", issuePrice: "HKD 2" }];
    const [block] = printed(
      { issuer: { repeatPercentages: true }, classes: [OPENING], repurchases: purchases, movements },
      { form: "FF304" },
    ).classes;
    expect(block?.uncancelled).toEqual([]);
    expect(block?.events.map(({ category, issued, percent }) => [category, issued, percent === ""])).toEqual([
      ["Repurchase of shares (or other securities) but not cancelled", "1,000", true],
      ["Placing", "10,000", false],
      ["Repurchase of shares (or other securities) but not cancelled", "3,000", false],
    ]);
    expect(block?.closing.issued).toBe("1,010,000");
  });

  test("no row of Part A points to Part B where an event falls on the closing date", () => {
    const movements = [{ date: "2025-02-04", category: "placing" as const, number: "10,000", issuePrice: "HKD 2" }];
    expect(printed({ classes: [OPENING], repurchases: purchases, movements }).classes[0]?.events).toHaveLength(1);
  });
});

describe("Sections II and III", () => {
  const purchase = { date: "2025-02-04", number: "3,000", highest: "HKD 3", lowest: "HKD 2", paid: "HKD 7,000" };
  const mandate = { resolutionDate: "2024-05-20", authorised: "100,000", purchasedBefore: "2,000" };

  test("an issuer listed elsewhere in the first place has no additional information", () => {
    const issuer = { primaryListing: false };
    expect(printed({ issuer, classes: [OPENING], repurchases: [purchase], mandate }).sectionII?.mandate).toBeNull();
  });

  test("a missing Mandate table leaves the boxes empty", () => {
    expect(printed({ classes: [OPENING], repurchases: [purchase] }).sectionII?.mandate).toEqual({
      resolutionDate: "",
      authorised: "",
      purchased: "",
      percent: "",
    });
  });

  test("FF304 asks for the number and percentage under the mandate alone", () => {
    const { sectionII } = printed({ classes: [OPENING], repurchases: [purchase], mandate }, { form: "FF304" });
    expect(sectionII).toMatchObject({
      forCancellation: "",
      forTreasury: "",
      moratorium: "",
      mandate: { resolutionDate: "", authorised: "", purchased: "5,000", percent: "0.5" },
    });
  });

  test("a sale of treasury shares is Section III", () => {
    const { sectionIII } = printed({
      classes: [{ ...OPENING, openingTreasury: "9,000" }],
      treasurySales: [
        { date: "2025-02-04", number: "4,000", highest: "HKD 3", lowest: "HKD 2.5", received: "HKD 11,000" },
      ],
    });
    expect(sectionIII).toEqual({
      sales: [
        {
          date: "04 February 2025",
          number: "4,000",
          method: "On the Exchange",
          highest: "HKD 3",
          lowest: "HKD 2.5",
          received: "HKD 11,000",
        },
      ],
      totalNumber: "4,000",
      totalReceived: "HKD 11,000",
    });
  });
});
