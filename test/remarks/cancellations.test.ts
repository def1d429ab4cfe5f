import type { MovementSketch, RepurchaseSketch } from "./sketchRegister";
import { paragraphOn } from "./remarksOn";

const CANCELLED: MovementSketch = {
  date: "2024-10-08",
  category: "repurchase-cancelled",
  event: "Buy-back cancelled",
  number: -701_740n,
  purchaseDates: ["2024-07-05", "2024-07-25"],
};
/** The words of MINISO's return of 18 October 2024. */
const MINISO_DETAILS =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";

const BOUGHT: RepurchaseSketch = {
  tradingDate: "2024-07-05",
  number: 700_000n,
  disclosedOn: "2024-07-08",
  cancelledOn: "2024-10-08",
};
const BOUGHT_LATER: RepurchaseSketch = {
  ...BOUGHT,
  tradingDate: "2024-07-25",
  number: 1740n,
  disclosedOn: "2024-07-26",
};

describe("a cancellation", () => {
  test("that only Repurchases has", () => {
    expect(paragraphOn({ repurchases: [BOUGHT, BOUGHT_LATER] })).toBe(
      'Example Limited (the "Company") purchased a total of 701,740 ordinary shares (the "Repurchased Shares") on 5 and 25 July 2024 on the Stock Exchange. The Repurchased Shares were cancelled on 8 October 2024.',
    );
  });

  test("of H shares, bought at another place or in another way", () => {
    const classes = [{ name: "H", kind: "Ordinary shares" }];
    const said = (method: string, language: "en" | "zh-Hant" = "en"): string =>
      paragraphOn({ classes, repurchases: [{ ...BOUGHT, method }] }, language);
    expect(said("On the London Stock Exchange")).toContain(
      '700,000 H shares (the "Repurchased Shares") on 5 July 2024 on the London Stock Exchange.',
    );
    expect(said("private arrangement")).toContain("on 5 July 2024 by private arrangement.");
    expect(said("General offer", "zh-Hant")).toContain(
      "於2024年7月5日以全面要約方式購回合共700,000股H股（「購回股份」）。",
    );
    expect(said("本交易所", "zh-Hant")).toContain("於2024年7月5日在聯交所購回");
  });

  test("bought in two places names both", () => {
    expect(
      paragraphOn({ repurchases: [BOUGHT, { ...BOUGHT_LATER, method: "the New York Stock Exchange" }] }),
    ).toContain("on 5 and 25 July 2024 on the Stock Exchange and on the New York Stock Exchange.");
  });

  test("whose purchases this return's report lists has no remark", () => {
    const today = { tradingDate: "2024-10-08", number: 5n, cancelledOn: "2024-10-08" };
    expect(paragraphOn({ repurchases: [today] })).toBe("");
    expect(paragraphOn({ repurchases: [today, BOUGHT] })).toContain(
      "on 5 July and 8 October 2024 on the Stock Exchange.",
    );
  });

  test.each([
    MINISO_DETAILS,
    "Shares bought back on 5 July 2024 and 25 July 2024, cancelled on 8 October 2024",
    "於2024年7月5日至25日購回的股份於2024年10月8日註銷",
  ])("whose row says when they were bought has no remark: %s", (details) => {
    expect(paragraphOn({ movements: [{ ...CANCELLED, details }] })).toBe("");
  });

  test.each([
    "Repurchased shares cancelled on 8 October 2024",
    "Cancellation on 8 October 2024 of shares repurchased",
    "購回的股份於2024年10月8日註銷",
    "於10月8日註銷購回的股份",
  ])("whose row has only the day of cancelling has a remark: %s", (details) => {
    expect(paragraphOn({ movements: [{ ...CANCELLED, details }] })).toContain("on 5 and 25 July 2024");
  });

  test("of treasury shares has a remark if their purchase dates are given", () => {
    const treasury = { ...CANCELLED, category: "treasury-cancellation" } as const;
    expect(paragraphOn({ movements: [treasury] })).toBe(
      'Example Limited (the "Company") purchased a total of 701,740 ordinary shares (the "Repurchased Shares") on 5 and 25 July 2024 on the Stock Exchange. The Repurchased Shares, held as treasury shares, were cancelled on 8 October 2024.',
    );
    expect(paragraphOn({ movements: [{ ...treasury, purchaseDates: [] }] })).toBe("");
  });
});

describe("a cancellation kept in Movements, its purchases in the log", () => {
  const movements = [{ ...CANCELLED, purchaseDates: [] }];
  const elsewhere: RepurchaseSketch = { ...BOUGHT, tradingDate: "2024-06-03", number: 9_000n };

  test("was bought on the days of the purchases cancelled that day, and on no other", () => {
    const earlier = { ...elsewhere, cancelledOn: "2024-09-09" };
    expect(paragraphOn({ movements, repurchases: [earlier, BOUGHT, BOUGHT_LATER] })).toContain(
      '701,740 ordinary shares (the "Second Repurchased Shares") on 5 and 25 July 2024 on the Stock Exchange.',
    );
  });

  test("was bought in its own class", () => {
    const classes = [
      { name: "A", kind: "Ordinary shares" },
      { name: "B", kind: "Ordinary shares" },
    ];
    const ofA = { shareClass: "A" };
    expect(
      paragraphOn({
        classes,
        movements: movements.map((movement) => ({ ...movement, ...ofA })),
        repurchases: [
          { ...elsewhere, shareClass: "B" },
          { ...BOUGHT, ...ofA },
          { ...BOUGHT_LATER, ...ofA },
        ],
      }),
    ).toContain("on 5 and 25 July 2024 on the Stock Exchange.");
  });

  test("whose row names the days takes place and depositary shares from the purchases of those days alone", () => {
    const depositary = { method: "NYSE" };
    expect(
      paragraphOn({
        movements: [CANCELLED],
        repurchases: [
          { ...elsewhere, depositaryShares: 2_250n, method: "the London Stock Exchange" },
          { ...BOUGHT, ...depositary, depositaryShares: 175_000n },
          { ...BOUGHT_LATER, ...depositary, depositaryShares: 435n },
        ],
      }),
    ).toContain(
      '175,435 depositary shares (representing 701,740 ordinary shares, the "Repurchased Shares") on 5 and 25 July 2024 on NYSE.',
    );
  });
});

describe("a plain buy-back", () => {
  // Tencent's return of 13 June 2025: twenty purchases in Part B and no remarks.
  test("for cancellation has no remark", () => {
    const purchases = ["2025-06-12", "2025-06-13"].map((tradingDate) => ({ tradingDate, number: 973_000n }));
    expect(paragraphOn({ repurchases: purchases })).toBe("");
    expect(paragraphOn({ repurchases: purchases }, "zh-Hant")).toBe("");
  });

  test("into treasury has none either", () => {
    expect(paragraphOn({ repurchases: [{ tradingDate: "2025-06-13", number: 973_000n, purpose: "treasury" }] })).toBe(
      "",
    );
  });
});

describe("depositary shares", () => {
  test("cancelled: both counts, and where they were bought when a purchase says so", () => {
    const movement = { ...CANCELLED, depositaryShares: 175_435n };
    expect(paragraphOn({ movements: [movement] })).toBe(
      'Example Limited (the "Company") purchased a total of 175,435 depositary shares (representing 701,740 ordinary shares, the "Repurchased Shares") on 5 and 25 July 2024. The Repurchased Shares were cancelled on 8 October 2024.',
    );
    const repurchases = [
      { ...BOUGHT, depositaryShares: 175_000n, method: "NYSE" },
      { ...BOUGHT_LATER, depositaryShares: 435n, method: "NYSE" },
    ];
    expect(paragraphOn({ repurchases })).toContain(
      '175,435 depositary shares (representing 701,740 ordinary shares, the "Repurchased Shares") on 5 and 25 July 2024 on NYSE.',
    );
    expect(paragraphOn({ repurchases }, "zh-Hant")).toBe(
      "Example Limited（「本公司」）於2024年7月5日及25日在NYSE購回合共175,435股預託股份（代表701,740股普通股，「購回股份」）。購回股份已於2024年10月8日註銷。",
    );
  });

  test("that stand for a part of the shares are not said to stand for all", () => {
    expect(
      paragraphOn({ repurchases: [{ ...BOUGHT, depositaryShares: 175_000n, method: "NYSE" }, BOUGHT_LATER] }),
    ).not.toContain("depositary");
  });

  test("whose row has their count have no remark", () => {
    expect(paragraphOn({ movements: [{ ...CANCELLED, depositaryShares: 175_435n, details: "175,435 ADSs" }] })).toBe(
      "",
    );
    expect(
      paragraphOn({ movements: [{ ...CANCELLED, depositaryShares: 5435n, details: "Cancelled 175,435 of 2024" }] }),
    ).toContain("5,435 depositary shares");
  });

  test("bought and reported in this return: said where the row has other words, and by the row itself where it has none", () => {
    const bought = { tradingDate: "2024-10-08", number: 4n, depositaryShares: 1n, method: "NYSE" };
    expect(paragraphOn({ repurchases: [bought] })).toBe("");
    expect(paragraphOn({ repurchases: [{ ...bought, details: "Programme of 2024" }] })).toBe(
      'Example Limited (the "Company") purchased 1 depositary share (representing 4 ordinary shares) on 8 October 2024 on NYSE.',
    );
  });
});
