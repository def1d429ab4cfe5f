import { runChecks } from "../../src/checks/runChecks";
import { fillReturn } from "../../src/forms/fillReturn";
import { EDITIONS } from "../../src/forms/registry";
import { returnAsJson, type ReturnAsJson } from "../../src/forms/returnAsJson";
import { mayLeaveWords, wordsLeft } from "../../src/forms/wordsLeft";
import type { Language } from "../../src/shares/values/finding";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { checkFixture } from "../checks/support/registerFixture";

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
