import type { MovementSketch } from "./sketchRegister";
import { paragraphOn, remarksOn } from "./remarksOn";
import type { CategoryCode } from "../../src/shares/register/category";

const ISSUE: MovementSketch = {
  date: "2021-07-15",
  category: "over-allotment",
  event: "Over-allotment option exercised",
  number: 15_600_000n,
};
const ANNOUNCED_ISSUE: MovementSketch = { ...ISSUE, announcementDate: "2021-07-12" };
/** The words of the return of 15 July 2021. */
const OA21_DETAILS =
  "Issue of ordinary shares on 15 July 2021 pursuant to the full exercise of the over-allotment option as disclosed in the announcement of the issuer dated 12 July 2021";
const ANNOUNCED = 'as disclosed in the announcement of Example Limited (the "Company") dated 12 July 2021.';

describe("an issue that was announced", () => {
  const causes: readonly (readonly [CategoryCode, string, string])[] = [
    ["over-allotment", "pursuant to the exercise of the over-allotment option", "因超額配股權獲行使而發行"],
    ["placing", "pursuant to the placing", "根據配售發行"],
    ["rights-issue", "pursuant to the rights issue", "根據供股發行"],
    ["open-offer", "pursuant to the open offer", "根據公開發售發行"],
    ["consideration-issue", "as consideration shares", "作為代價股份發行"],
  ];

  test.each(causes)("%s names the announcement and its date", (category, en, zh) => {
    const sketch = { movements: [{ ...ANNOUNCED_ISSUE, category, event: "Allotment" }] };
    expect(paragraphOn(sketch)).toBe(`15,600,000 ordinary shares were issued on 15 July 2021 ${en} ${ANNOUNCED}`);
    expect(paragraphOn(sketch, "zh-Hant")).toBe(
      `15,600,000股普通股已於2021年7月15日${zh}，詳情載於Example Limited（「本公司」）日期為2021年7月12日的公告。`,
    );
  });

  test("has no remark if the row names it", () => {
    expect(paragraphOn({ movements: [{ ...ANNOUNCED_ISSUE, details: OA21_DETAILS }] })).toBe("");
  });

  test("has no remark where no announcement is dated", () => {
    expect(paragraphOn({ movements: [ISSUE] })).toBe("");
  });
});

describe("bonus and scrip shares", () => {
  test("are credited as fully paid", () => {
    const bonus = { ...ISSUE, category: "bonus-issue", number: 1n } as const;
    expect(paragraphOn({ movements: [bonus] })).toBe(
      "1 ordinary share was issued on 15 July 2021 as bonus shares credited as fully paid.",
    );
    expect(paragraphOn({ movements: [{ ...bonus, announcementDate: "2021-07-12" }] })).toBe(
      `1 ordinary share was issued on 15 July 2021 as bonus shares credited as fully paid, ${ANNOUNCED}`,
    );
    expect(paragraphOn({ movements: [{ ...bonus, details: "Bonus shares, credited as fully paid" }] })).toBe("");
    expect(paragraphOn({ movements: [bonus] }, "zh-Hant")).toBe("1股普通股已於2021年7月15日發行為入賬列作繳足的紅股。");
  });

  test("in lieu of a cash dividend", () => {
    const scrip = { ...ANNOUNCED_ISSUE, category: "scrip-dividend" } as const;
    expect(paragraphOn({ movements: [scrip] })).toBe(
      `15,600,000 ordinary shares were issued on 15 July 2021 under the scrip dividend scheme, credited as fully paid, in lieu of cash dividend, ${ANNOUNCED}`,
    );
    expect(paragraphOn({ movements: [scrip] }, "zh-Hant")).toContain(
      "根據以股代息計劃發行，入賬列作繳足，以代替現金股息，詳情載於",
    );
  });
});

describe("share schemes", () => {
  const options: MovementSketch = {
    date: "2024-03-04",
    category: "option-exercise",
    event: "Exercise of options",
    details: "2015 Share Option Scheme",
    number: 5000n,
  };
  const ofDirector: MovementSketch = { ...options, category: "option-exercise-director", number: 1000n };

  test("distinguish directors", () => {
    expect(paragraphOn({ movements: [ofDirector, options] })).toBe(
      'Under the 2015 Share Option Scheme, upon the exercise of options, 1,000 ordinary shares were issued to directors of Example Limited (the "Company") on 4 March 2024 and 5,000 ordinary shares were issued to other participants on 4 March 2024.',
    );
    expect(paragraphOn({ movements: [ofDirector, options] }, "zh-Hant")).toBe(
      "根據2015 Share Option Scheme，因購股權獲行使，於2024年3月4日向Example Limited（「本公司」）董事發行1,000股普通股及於2024年3月4日向其他參與者發行5,000股普通股。",
    );
  });

  test("know a director by the Director column too", () => {
    const movements = [
      { ...options, director: true, event: "Exercise, directors" },
      { ...options, director: false, date: "2024-03-05" },
    ];
    expect(paragraphOn({ movements })).toContain(
      '5,000 ordinary shares were issued to directors of Example Limited (the "Company") on 4 March 2024 and 5,000 ordinary shares were issued to other participants on 5 March 2024.',
    );
  });

  test("name the director, where the row does not", () => {
    expect(paragraphOn({ movements: [{ ...ofDirector, holder: "Chan Tai Man" }] })).toBe(
      'Under the 2015 Share Option Scheme, upon the exercise of options, 1,000 ordinary shares were issued to Chan Tai Man, a director of Example Limited (the "Company"), on 4 March 2024.',
    );
    expect(
      paragraphOn({
        movements: [{ ...ofDirector, holder: "Chan Tai Man", event: "Options exercised by Chan Tai Man" }],
      }),
    ).toBe("");
  });

  test("keep two schemes apart, awards from options, and say nothing of lines that say everything", () => {
    const award = { ...options, category: "award", details: "2020 RSU Scheme" } as const;
    expect(paragraphOn({ movements: [options, award] })).toBe("");
    const codes = remarksOn({ movements: [options, ofDirector, award, { ...award, category: "award-director" }] }).map(
      (remark) => remark.code,
    );
    expect(codes).toEqual(["share-scheme", "share-scheme"]);
  });

  test("ask for the scheme's name where it is blank, and do not quote a sentence as a name", () => {
    expect(
      paragraphOn({
        movements: [
          { ...ofDirector, details: "" },
          { ...options, details: "" },
        ],
      }),
    ).toMatch(/^Under the \[scheme\], upon/);
    const details = "Exercise of options under the 2015 Share Option Scheme";
    expect(
      paragraphOn({
        movements: [
          { ...ofDirector, details },
          { ...options, details },
        ],
      }),
    ).toMatch(/^Under the relevant share scheme, upon/);
  });
});

describe("treasury shares", () => {
  const bought: MovementSketch = {
    date: "2025-02-04",
    category: "repurchase-into-treasury",
    event: "Into treasury",
    number: -300n,
    purchaseDates: ["2025-01-28", "2025-02-03"],
  };

  test("bought on days that Section II does not list", () => {
    expect(paragraphOn({ movements: [bought] })).toBe(
      'Example Limited (the "Company") purchased a total of 300 ordinary shares on 28 January and 3 February 2025 on the Stock Exchange, which are held as treasury shares.',
    );
    expect(paragraphOn({ movements: [bought] }, "zh-Hant")).toBe(
      "Example Limited（「本公司」）於2025年1月28日及2月3日在聯交所購回合共300股普通股，並持作庫存股份。",
    );
    expect(paragraphOn({ movements: [{ ...bought, purchaseDates: [] }] })).toBe("");
  });

  test("sold or transferred: to whom, and by which announcement", () => {
    const sale: MovementSketch = { date: "2025-02-04", category: "treasury-sale", event: "Sale", number: 300n };
    expect(paragraphOn({ movements: [sale] })).toBe("");
    expect(paragraphOn({ movements: [{ ...sale, announcementDate: "2025-02-03" }] })).toBe(
      '300 ordinary shares held in treasury were sold on 4 February 2025, as disclosed in the announcement of Example Limited (the "Company") dated 3 February 2025.',
    );
    const transfer = { ...sale, category: "treasury-transfer-other", holder: "Trustee Limited" } as const;
    expect(paragraphOn({ movements: [transfer] })).toBe(
      "300 ordinary shares held in treasury were transferred to Trustee Limited on 4 February 2025.",
    );
    expect(paragraphOn({ movements: [transfer] }, "zh-Hant")).toBe(
      "300股普通股庫存股份已於2025年2月4日轉讓予Trustee Limited。",
    );
    expect(paragraphOn({ movements: [{ ...transfer, details: "Transfer to Trustee Limited" }] })).toBe("");
  });

  test("handed over under a scheme", () => {
    const handed: MovementSketch = {
      date: "2025-02-04",
      category: "treasury-transfer-scheme",
      event: "Transfer",
      details: "Share Award Scheme",
      number: 20n,
    };
    expect(
      paragraphOn({ movements: [handed, { ...handed, category: "treasury-transfer-scheme-director", number: 1n }] }),
    ).toBe(
      'Under the Share Award Scheme, 20 ordinary shares were transferred out of treasury to other participants on 4 February 2025 and 1 ordinary share was transferred out of treasury to directors of Example Limited (the "Company") on 4 February 2025.',
    );
  });
});
