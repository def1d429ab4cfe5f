import fc from "fast-check";
import { Ledger } from "../../../src/shares/ledger";
import { aRegister } from "../../support/registerBuilder";
import type { RepurchaseSketch, SaleSketch } from "../../support/registerSketch";
import { timesTried } from "../../support/sampled";
import { comparePublished } from "../../../src/forms/published/comparePublished";
import { fillReturn } from "../../../src/forms/fillReturn";
import { parsePublished } from "../../../src/forms/published/parsePublished";
import { EDITIONS } from "../../../src/forms/registry";
import { returnAsJson } from "../../../src/forms/returnAsJson";
import type { Language } from "../../../src/shares/values/finding";
import { checkFixture } from "../../checks/support/registerFixture";
import { joined, textOfReturn } from "./textOfSheet";

/** Purchases of two classes; of the first in two currencies and under two mandates, one of them with words in the place of its number. */
const REGISTER = `Form: FF305
Issuer
| Name of issuer | Two Classes Holdings Limited |
| Date submitted | 2026-09-09 |
| Percentage decimals | 4 |
| Date of explanatory statement | 2026-04-20 |

Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| H | Ordinary shares | Yes | 09999 | 2,000,000,000 | 2026-08-31 | 1,000,000 |
| A | Ordinary shares | No | | 5,000,000,000 | 2026-08-31 | 0 |

Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method | Purpose | Mandate |
| 2026-09-07 | H | 10,000 | HKD 12.5 | HKD 12.4 | HKD 124,600 | | treasury | 2025-06-05 |
| 2026-09-08 | H | 3,823 | GBP 1.27 | GBP 1.25 | GBP 4,815.1 | London Stock Exchange | treasury | 2026-06-10 |
| 2026-09-08 | H | 359,200 | HKD 12.6 | HKD 12.5 | HKD 4,508,000 | | | 2026-06-10 |
| 2026-09-08 | A | 858,364 | RMB 34.2 | RMB 34.01 | RMB 29,299,936.4 | Shanghai Stock Exchange | treasury | |

Mandate
| Share class | H |
| Date of resolution | 2025-06-05 |
| Shares authorised | 190,000,000 |
| Shares in issue at resolution | 1,900,000,000 |
| Purchased before this register | 7,000,000 |

Mandate
| Share class | H |
| Date of resolution | 2026-06-10 |
| Shares authorised | 200,000,000 |
| Shares in issue at resolution | 2,000,000,000 |
| Purchased before this register | 500,000 |
| Printed as | Note 1 & 2 |
`;

const EDITION = EDITIONS.filter(({ form }) => form === "FF305")[0];

function written(language: Language, between: string | typeof joined): ReturnType<typeof textOfReturn> {
  const { ledger, content } = checkFixture(REGISTER).input;
  if (content === null || EDITION === undefined) throw new Error("The register has purchases");
  return textOfReturn(fillReturn(ledger, content, EDITION, language, []), between);
}

const CASES = (["en", "zh-Hant"] as const).flatMap((language) =>
  ([" ", "\t", joined] as const).map((between) => [language, between] as const),
);

test.each(CASES)("each table of Section II has its totals and mandates (%s, %j)", (language, between) => {
  const { text, fields } = written(language, between);
  const published = parsePublished(text);
  expect(published?.unread).toEqual([]);
  if (published === null) throw new Error("The text is a return");
  expect(comparePublished(published, fields).filter(({ state }) => state !== "agrees")).toEqual([]);
  expect(Object.fromEntries(published.fields)).toMatchObject({
    "SectionII.Purchase4.Paid": "RMB 29,299,936.4",
    "SectionII.TotalNumber": "369,200",
    "SectionII.TotalPaid": "HKD 4,632,600",
    "SectionII.Total2.TotalPaid": "GBP 4,815.1",
    "SectionII.Total2.ForTreasury": "3,823",
    "SectionII.Total3.TotalNumber": "858,364",
    "SectionII.Mandate.Purchased": "7,010,000",
    "SectionII.Mandate2.Mandate.Purchased": "Note 1 & 2",
    "SectionII.Mandate2.Mandate.Authorised": "200,000,000",
    "SectionII.Mandate3.Mandate.ResolutionDate": "",
  });
});

test("classes stand in the order of Share classes, each with the moratorium of its own purchases (FF305 Section II, line 5)", () => {
  const aFirst = REGISTER.replace(
    /(\| 2026-09-07 \| H[^]*?)(\| 2026-09-08 \| A .*\n)/,
    (_, ofH: string, ofA: string) => ofA.replace("2026-09-08", "2026-09-03") + ofH,
  );
  const { ledger, content } = checkFixture(aFirst).input;
  if (content === null || EDITION === undefined) throw new Error("The register has purchases");
  const filled = fillReturn(ledger, content, EDITION, "en", []);
  const fields = parsePublished(textOfReturn(filled, joined).text)?.fields;
  expect(Object.fromEntries(fields ?? [])).toMatchObject({
    "SectionII.Purchase1.Number": "10,000",
    "SectionII.Purchase4.Number": "858,364",
    // 30 days after 8 September and after 3 September.
    "SectionII.Moratorium": "Up to 08 October 2026",
    "SectionII.Mandate3.Moratorium": "Up to 03 October 2026",
  });
  expect(fields?.has("SectionII.Mandate2.Moratorium")).toBe(false);
  expect(returnAsJson(filled).sectionII).toMatchObject({
    moratorium: "Up to 08 October 2026",
    moratoriums: [
      { shareClass: "H", moratorium: "Up to 08 October 2026" },
      { shareClass: "A", moratorium: "Up to 03 October 2026" },
    ],
  });
});

test("a figure of the second class that was printed otherwise is found by its name", () => {
  const { text, fields } = written("en", " ");
  const published = parsePublished(text.replace("RMB 29,299,936.4\n", "RMB 29,299,936.5\n"));
  if (published === null) throw new Error("The text is a return");
  expect(comparePublished(published, fields).filter(({ state }) => state !== "agrees")).toMatchObject([
    { name: "SectionII.Purchase4.Paid", state: "differs" },
  ]);
});

const CLASSES = ["A", "H"] as const;
const CURRENCIES = ["HKD", "RMB", "GBP"] as const;

const dealing = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    shareClass: fc.constantFrom(...CLASSES),
    number: fc.integer({ min: 1, max: 5_000_000 }),
    currency: fc.constantFrom(...CURRENCIES),
    method: fc.constantFrom("", "Shanghai Stock Exchange", "London Stock Exchange", "private arrangement"),
  })
  .map(({ day, currency, number, ...rest }) => ({
    ...rest,
    date: `2026-06-${String(day).padStart(2, "0")}`,
    number: String(number),
    highest: `${currency} 3.25`,
    lowest: `${currency} 3`,
    amount: `${currency} ${number * 3}`,
  }));

const purchases = fc
  .record({ of: dealing, purpose: fc.constantFrom("cancellation" as const, "treasury" as const) })
  .map(({ of: { amount, ...rest }, purpose }): RepurchaseSketch => ({ ...rest, purpose, paid: amount }));
const sales = dealing.map(({ amount, ...rest }): SaleSketch => ({ ...rest, received: amount }));

const registers = fc
  .record({
    repurchases: fc.array(purchases, { maxLength: 8 }),
    treasurySales: fc.array(sales, { maxLength: 5 }),
    hasMandates: fc.boolean(),
  })
  .filter(({ repurchases, treasurySales }) => repurchases.length + treasurySales.length > 0)
  .map(({ repurchases, treasurySales, hasMandates }) =>
    aRegister({
      issuer: { name: "Any Holdings Limited", dateSubmitted: "2026-06-29" },
      classes: CLASSES.map((name) => ({
        name,
        listed: name === "H",
        opening: "9,000,000,000",
        openingDate: "2026-05-31",
        openingTreasury: "90,000,000",
      })),
      mandates: hasMandates
        ? [
            {
              shareClass: "H",
              resolutionDate: "2025-06-20",
              authorised: "800,000,000",
              sharesInIssue: "8,000,000,000",
            },
            { shareClass: "H", resolutionDate: "2026-06-15", authorised: "900,000,000", printedAs: "Note 1 & 2" },
          ]
        : [],
      repurchases,
      treasurySales,
    }),
  );

test.each(["en", "zh-Hant"] as const)(
  "whatever was bought and sold, of whichever class, in whatever currency and under which mandate, reads back (%s)",
  (language) => {
    fc.assert(
      fc.property(registers, (register) => {
        const ledger = new Ledger(register);
        const content = ledger.returnContent();
        if (content === null || EDITION === undefined) throw new Error("There are dealings");
        const { text, fields } = textOfReturn(fillReturn(ledger, content, EDITION, language, []), joined);
        const published = parsePublished(text);
        if (published === null) throw new Error("The text is a return");
        expect(published.unread).toEqual([]);
        expect(comparePublished(published, fields).filter(({ state }) => state !== "agrees")).toEqual([]);
      }),
      { numRuns: timesTried({ sample: 20, whole: 500 }) },
    );
  },
);
