import { runChecks } from "../../src/checks/runChecks";
import { fillReturn } from "../../src/forms/fillReturn";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { textField } from "../../src/forms/printField";
import { editionFor, EDITIONS } from "../../src/forms/registry";
import { returnAsJson, type ReturnAsJson } from "../../src/forms/returnAsJson";
import { mayLeaveWords, wordsLeft } from "../../src/forms/wordsLeft";
import { Ledger } from "../../src/shares/ledger";
import { type CellRef, showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import type { RemarkText, RemarkToken } from "../../src/shares/values/remarkText";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { checkFixture } from "../checks/support/registerFixture";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

/** A record in Chinese: the words in braces are put in. */
const RECORD = ({ category = "", title = "公司秘書", kind = "普通股", details = "" } = {}): string => `
Form: FF305
Languages: en, zh-Hant

Issuer
| Name of issuer | 長江和記實業有限公司 |
| Status | 新提交 |
| Title | ${title} |
| Part B category | ${category} |

Share classes
| Share class | Kind of shares | Opening balance | Opening date |
| 普通股 | ${kind} | 1,000,000 | 2026-08-31 |

Movements
| Date | Event | Details | Number of shares |
| 2026-09-07 | Placing | ${details} | 100 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method |
| 2026-09-08 | 200 | HKD 1 | HKD 1 | HKD 200 | 上交所 |
`;

function printed(record: string, language: Language): ReturnAsJson {
  const { ledger, content } = checkFixture(record).input;
  const edition = EDITIONS.find(({ form }) => form === "FF305");
  if (content === null || edition === undefined) throw new Error("There is something to disclose");
  return returnAsJson(fillReturn(ledger, content, edition, language, []));
}

const IN_ENGLISH = "Repurchase of shares (or other securities) but not cancelled";
const IN_CHINESE = "購回股份(或其他證券)但沒有註銷";
const OF_PART_B = "Shares repurchased for cancellation but not yet cancelled";

describe("the category of Part B prints in the language of the return", () => {
  test.each([
    [IN_CHINESE, "en", IN_ENGLISH],
    ["購回股份（或其他證券）但沒有註銷", "en", IN_ENGLISH],
    ["購回股份但未註銷", "en", IN_ENGLISH],
    ["購回股份 (擬註銷但截至期終結存日期尚未註銷)", "en", OF_PART_B],
    [IN_ENGLISH, "zh-Hant", IN_CHINESE],
    ["Repurchase of shares but not cancelled", "zh-Hant", IN_CHINESE],
  ] as const)("%s in %s", (category, language, expected) => {
    expect(printed(RECORD({ category }), language).classes[0]?.uncancelled[0]?.category).toBe(expected);
  });
});

test("status, office, venue and kind of the forms' own lists print in English", () => {
  const { header, signOff, sectionII, classes } = printed(RECORD({ kind: "其他分類 (請於說明列明)" }), "en");
  expect(header.status).toBe("New Submission");
  expect(signOff.title).toBe("Company Secretary");
  expect(sectionII).toMatchObject({
    purchases: [{ method: "On another stock exchange (Shanghai Stock Exchange)" }],
  });
  expect(classes[0]).toMatchObject({
    labels: { "Class of shares": "Other class (specify in description)" },
    description: "普通股",
  });
});

/** Words of T113, for a return in a language. */
function reported(record: string, language: Language): readonly string[] {
  return runChecks(checkFixture(record.replace("en, zh-Hant", language)).input)
    .filter(({ code }) => code === "T113")
    .flatMap(({ facts }) => facts["words"] as readonly string[]);
}

test("what stays in Chinese on an English return is one finding that names each, and prints as the record has it", () => {
  const record = RECORD({ category: "待註銷的股份", title: "執行董事", kind: "受限制股份", details: "先舊後新" });
  expect(reported(record, "en")).toEqual([
    "Name of issuer “長江和記實業有限公司”",
    "普通股, kind of shares “受限制股份”",
    "普通股, line 1, details “先舊後新”",
    "普通股, Part B, line 1, event “待註銷的股份”",
    "Title “執行董事”",
  ]);
  expect(printed(record, "en").classes[0]?.uncancelled[0]?.category).toBe("待註銷的股份");
});

test("what stays in English on a Chinese return is named too", () => {
  expect(
    reported(
      RECORD({ category: "Bought, to be cancelled", title: "Executive Director", details: "Top-up" }),
      "zh-Hant",
    ),
  ).toEqual([
    "普通股, line 1, details “Top-up”",
    "普通股, Part B, line 1, event “Bought, to be cancelled”",
    "Title “Executive Director”",
  ]);
});

test("a venue that only has an English name is named on a Chinese return, and one of the table is not", () => {
  const at = (venue: string): readonly string[] => reported(RECORD().replace("上交所", venue), "zh-Hant");
  expect(at("Euronext Amsterdam")).toEqual(["Section II, line 1, method “於另一證券交易所進行 (Euronext Amsterdam)”"]);
  expect(at("London Stock Exchange")).toEqual([]);
  expect(at("On the Exchange")).toEqual([]);
});

test.each([
  ["Infinity Vision Enterprise Inc.", false],
  ["DBS", false],
  ["Bank of East Asia plc", false],
  ["Société Générale", false],
  ["A1", false],
  ["Issued to Infinity Vision Enterprise Inc.", true],
  ["Tranche A", true],
  ["PLACING", true],
  ["exercise by Lee", true],
  ["2021 Share Award Scheme", true],
])("“%s” on a Chinese return is named as English: %s", (details, isNamed) => {
  expect(reported(RECORD({ details }), "zh-Hant")).toEqual(isNamed ? [`普通股, line 1, details “${details}”`] : []);
});

test("a return is filled for this only where the record has words to leave", () => {
  for (const details of ["", "Top-up", "先舊後新"]) {
    const record = RECORD({ details })
      .replace("長江和記實業有限公司", "Example Limited")
      .replace("新提交", "New Submission")
      .replace("公司秘書", "Director")
      .replace("上交所", "Shanghai Stock Exchange")
      .replace(/普通股/g, "Ordinary");
    const { ledger, content } = checkFixture(record).input;
    const [edition] = EDITIONS.filter(({ form }) => form === "FF305");
    if (content === null || edition === undefined) throw new Error("There is something to disclose");
    const remarks = composeRemarks(ledger, content, "en").remarks;
    const left = wordsLeft(fillReturn(ledger, content, edition, "en", remarks));
    expect(mayLeaveWords(ledger.register, content, "en")).toBe(left.length > 0);
    expect(left.map(({ text }) => text)).toEqual(details === "先舊後新" ? [details] : []);
  }
});

/** Issued today, bought today and still in treasury or not cancelled, and sold today: a return with every part, all in English. */
const ENGLISH: RegisterSketch = {
  issuer: { dateSubmitted: "2025-06-13", percentageDecimals: 2 },
  classes: [{ name: "Ordinary", opening: "800,000", openingDate: "2025-05-30", openingTreasury: "5,000" }],
  movements: [
    { date: "2025-06-13", category: "placing", event: "Placing", number: "1,000" },
    { date: "2025-06-13", category: "repurchase-not-cancelled", event: "Bought", number: "-10" },
  ],
  repurchases: [{ date: "2025-06-13", number: "100", highest: "HKD 2", lowest: "HKD 2", paid: "HKD 200" }],
  treasurySales: [{ date: "2025-06-13", number: "50", highest: "HKD 2", lowest: "HKD 2", received: "HKD 100" }],
  mandate: { resolutionDate: "2025-05-14", sharesInIssue: "800,000", authorised: "80,000" },
};
const [PLACED, BOUGHT] = ENGLISH.movements ?? [];
const [PURCHASE] = ENGLISH.repurchases ?? [];
const [ORDINARY] = ENGLISH.classes ?? [];

describe("whether an English return may print Chinese", () => {
  const may = (sketch: RegisterSketch, language: Language = "en"): boolean => {
    const register = aRegister({ ...ENGLISH, ...sketch });
    const content = new Ledger(register).returnContent(day("2025-06-13"));
    if (content === null) throw new Error("There is a return");
    return mayLeaveWords(register, content, language);
  };

  test("none of a record all in English can, whichever tables it has", () => {
    expect([
      may({}),
      may({ issuer: null }),
      may({ repurchases: [] }),
      may({ treasurySales: [] }),
      may({ repurchases: [], treasurySales: [], mandates: [] }),
    ]).toEqual([false, false, false, false, false]);
  });

  test("a Chinese return may print English always", () => {
    expect(may({}, "zh-Hant")).toBe(true);
  });

  test.each<readonly [string, RegisterSketch]>([
    ["the issuer's name", { issuer: { name: "例子有限公司" } }],
    ["the office of who submits it", { issuer: { title: "執行董事" } }],
    ["the name of a class", { classes: [{ ...ORDINARY, name: "普通股" }] }],
    ["the kind of a class", { classes: [{ ...ORDINARY, kind: "普通股" }] }],
    ["the description of a class", { classes: [{ ...ORDINARY, description: "特別股" }] }],
    ["the type of a class as filed", { classes: [{ ...ORDINARY, typeAsFiled: "其他" }] }],
    ["words in place of a mandate's number", { mandate: { ...ENGLISH.mandate, printedAs: "見註" } }],
    ["a mandate's note", { mandate: { ...ENGLISH.mandate, note: "見註" } }],
    ["how one of two purchases was made", { repurchases: [{ ...PURCHASE }, { ...PURCHASE, method: "上交所" }] }],
    ["how treasury shares were sold", { treasurySales: [{ ...ENGLISH.treasurySales?.[0], method: "協議" }] }],
    ["an event", { movements: [{ ...PLACED, event: "配售" }] }],
    [
      "an event of the second of two classes",
      {
        classes: [{ ...ORDINARY }, { ...ORDINARY, name: "B" }],
        movements: [
          { ...PLACED, shareClass: "Ordinary" },
          { ...PLACED, shareClass: "B", event: "配售" },
        ],
      },
    ],
    ["an event's details", { movements: [{ ...PLACED, details: "先舊後新" }] }],
    ["one of two events", { movements: [{ ...PLACED }, { ...PLACED, category: "rights-issue", event: "供股" }] }],
    [
      "the holder of one of an event's rows",
      {
        movements: [
          { ...PLACED, holder: "Lee" },
          { ...PLACED, holder: "李" },
        ],
      },
    ],
    [
      "details of one of two days of purchases not yet cancelled",
      {
        repurchases: [
          { ...PURCHASE, date: "2025-06-12" },
          { ...PURCHASE, details: "待註銷" },
        ],
      },
    ],
    [
      "what a movement calls a purchase not yet cancelled",
      { movements: [{ ...PLACED }, { ...BOUGHT, event: "購回" }], repurchases: [] },
    ],
  ])("%s in Chinese can", (_, sketch) => {
    expect(may(sketch)).toBe(true);
  });
});

describe("what a return leaves in the other language", () => {
  const filledOf = (sketch: RegisterSketch, language: Language, remarks: readonly RemarkText[] = []): FilledReturn => {
    const ledger = new Ledger(aRegister({ ...ENGLISH, ...sketch }));
    const content = ledger.returnContent(day("2025-06-13"));
    if (content === null) throw new Error("There is a return");
    return fillReturn(ledger, content, editionFor(content.closingDate), language, remarks);
  };
  const left = (...given: Parameters<typeof filledOf>): readonly unknown[] =>
    wordsLeft(filledOf(...given)).map(({ text, field, cells }) => [text, field, cells.map(showCell)]);

  test("words that stand in two boxes are said once, under the first, with the cells of both", () => {
    const movements = [
      { ...PLACED, details: "先舊後新" },
      { ...PLACED, date: "2025-06-12", details: "先舊後新" },
    ];
    expect(left({ movements }, "en")).toEqual([
      [
        "先舊後新",
        { en: "Ordinary, line 1, details", "zh-Hant": "Ordinary、第 1 項、詳情" },
        ["Movements!D3", "Movements!D2"],
      ],
    ]);
  });

  test("a figure of the Remarks in Chinese is said alone, without the sentence round it; on a Chinese return it is at home", () => {
    const cell = { sheet: "Mandate", row: 9, column: 1 };
    const said = (text: string, cells: readonly CellRef[]): RemarkToken => ({ kind: "name", text, cells });
    const remarks: readonly RemarkText[] = [
      { code: "T", parts: ["See ", said("附註", [cell]), said("Note 2", []), "."], missing: [] },
    ];
    expect(left({}, "en", remarks)).toEqual([["附註", { en: "Remarks", "zh-Hant": "備註" }, ["Mandate!B10"]]]);
    expect(left({}, "zh-Hant", remarks).filter((each) => JSON.stringify(each).includes("附註"))).toEqual([]);
  });

  test("on a Chinese return the name of a person stays, a letter, an abbreviation and English beside Chinese too", () => {
    const details = (text: string): readonly unknown[] =>
      left({ issuer: { submittedBy: "Grant Chan" }, movements: [{ ...PLACED, details: text }] }, "zh-Hant")
        .map((each) => (each as readonly unknown[])[0])
        .filter((each) => each !== "Ordinary");
    expect(["(b)", "A", "員工 share plan"].map(details)).toEqual([[], [], []]);
    expect(details("for employees")).toEqual(["for employees"]);
  });

  test("words without a cell are the form's own, not the record's", () => {
    const filled = filledOf({}, "zh-Hant");
    const withInstrument = (cells: readonly CellRef[]): readonly string[] =>
      wordsLeft({ ...filled, header: { ...filled.header, instrument: textField("Other issuer", cells) } }).map(
        ({ text }) => text,
      );
    expect(withInstrument([])).not.toContain("Other issuer");
    expect(withInstrument([{ sheet: "Issuer", row: 0, column: 1 }])).toContain("Other issuer");
  });
});
