import { runChecks } from "../../src/checks/runChecks";
import { comparePublished } from "../../src/forms/published/comparePublished";
import { parsePublished } from "../../src/forms/published/parsePublished";
import { fillReturn } from "../../src/forms/fillReturn";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { wordsNotRead } from "../../src/forms/wordsNotRead";
import { EDITIONS } from "../../src/forms/registry";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import type { FormCode } from "../../src/shares/register/issuer";
import type { Language } from "../../src/shares/values/finding";
import { allInUnits, inUnits } from "../../src/shares/values/inUnits";
import { checkFixture } from "../checks/support/registerFixture";
import { textOfReturn } from "./published/textOfSheet";

const TRUST = (form: FormCode, year: string): string => `Form: ${form}
Languages: en, zh-Hant
Issuer
| Name of issuer | Harbour Real Estate Investment Trust |
| Short name | Harbour REIT |
| Date submitted | ${year}-01-09 |

Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Closing balance |
| Units | Yes | 00823 | 2,500,000,000 | ${year}-01-02 | 2,499,950,001 |

Movements
| Date | Event | Number of shares | Purchase dates |
| ${year}-01-07 | Repurchase cancelled | -50,000 | ${year}-01-03 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Purpose |
| ${year}-01-08 | 200,000 | HKD 38.5 | HKD 38.2 | HKD 7,670,000 | |
`;

function filled(form: FormCode, language: Language): ReturnType<typeof fillReturn> {
  const { ledger, content } = checkFixture(TRUST(form, form === "FF304" ? "2024" : "2026")).input;
  const edition = EDITIONS.find((each) => each.form === form);
  if (content === null || edition === undefined) throw new Error("There is something to disclose");
  return fillReturn(ledger, content, edition, language, composeRemarks(ledger, content, language).remarks);
}

const CASES = (["FF304", "FF305"] as const).flatMap((form) =>
  (["en", "zh-Hant"] as const).map((language) => [form, language] as const),
);

test.each(CASES)("%s of a trust in %s has units in its labels, rows and remarks, and reads back", (form, language) => {
  const made = filled(form, language);
  const { text, fields } = textOfReturn(made, " ");
  const own = language === "en" ? /\bshares?\b/i : /股份|每股/;
  // Sentences of the form stay; what stands before them are its labels and boxes.
  const [, labels = ""] = /\n(?:Section I|第一章節)\n([^]*?)\n(?:Confirmation|確認|We hereby|我們)/.exec(text) ?? [];
  expect(labels).toMatch(language === "en" ? /of units|per unit/ : /基金單位/);
  expect(labels).not.toMatch(own);
  const published = parsePublished(text);
  if (published === null) throw new Error("The text is a return");
  expect(published.unread).toEqual([]);
  expect(comparePublished(published, fields).filter(({ state }) => state !== "agrees")).toEqual([]);
});

test("the form's boxes are called as they print", () => {
  const json = returnAsJson(filled("FF305", "en"));
  expect(json).toMatchObject({
    classes: [
      {
        labels: { "Class of units": "Units", "Type of units": "Not applicable" },
        events: [
          { category: "Repurchase of units (units repurchased and cancelled)" },
          { category: "Other (please specify)", detail: "See Part B" },
        ],
        uncancelled: [{ category: "Units repurchased for cancellation but not yet cancelled" }],
      },
    ],
    remarks:
      'Harbour REIT (the "Company") purchased a total of 50,000 units (the "Repurchased Units") on 3 January 2026 on the Stock Exchange. The Repurchased Units were cancelled on 7 January 2026.',
  });
  expect(returnAsJson(filled("FF305", "zh-Hant")).remarks).toMatch(/50,000個基金單位.*購回基金單位/);
});

test("findings of a trust speak of units", () => {
  const found = runChecks(checkFixture(TRUST("FF305", "2026")).input);
  const messages = found.flatMap(({ message, todo }) => [message.en, todo.en]);
  expect(messages.join("\n").replace(/Share classes/g, "")).not.toMatch(/\bshares?\b/i);
  expect(found.map(({ code }) => code)).toContain("B110");
  // The form has its own word for units in either language.
  expect(messages.join("\n")).not.toMatch(/Chinese name for the share class/);
});

test("words of others, of the form's title and of schemes stay", () => {
  expect(inUnits('Number of shares, "5 shares": share option scheme, issued share capital', "en")).toBe(
    'Number of units, "5 shares": share option scheme, issued share capital',
  );
  expect(inUnits("每股購回價，1,000 股，股份發行人，庫存股份", "zh-Hant")).toBe(
    "每個基金單位購回價，1,000 個基金單位，股份發行人，庫存基金單位",
  );
  expect(allInUnits('(the "Repurchased Shares")', "en")).toBe('(the "Repurchased Units")');
});

describe("words to hold against the Exchange's form", () => {
  test("of a trust they are the labels said of units", () => {
    const made = filled("FF305", "en");
    expect(wordsNotRead(made, layOutReturn(made))).toEqual(
      expect.arrayContaining(["Class of units", "Number of units repurchased", "Units"]),
    );
  });

  test("of a Chinese return those not read on one; of an issuer of shares none that was", () => {
    const ofShares = { ...filled("FF305", "zh-Hant"), inUnits: false };
    const words = wordsNotRead(ofShares, layOutReturn(ofShares));
    expect(words).toEqual(expect.arrayContaining(["呈交者:", "1). 購回授權的決議獲通過的日期"]));
    // Read on published returns: the title, and CK Hutchison's labels.
    expect(words).not.toEqual(expect.arrayContaining(["翌日披露報表"]));
    expect(words.filter((word) => /^(?:股份類別|股份分類|狀態:)$/.test(word))).toEqual([]);
  });
});
