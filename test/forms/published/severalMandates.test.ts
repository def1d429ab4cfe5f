import { fillReturn } from "../../../src/forms/fillReturn";
import { parsePublished } from "../../../src/forms/published/parsePublished";
import { type StartedRecord, startedRecord } from "../../../src/forms/published/start/startedRecord";
import { EDITIONS } from "../../../src/forms/registry";
import type { Language } from "../../../src/shares/values/finding";
import type { PlainValue } from "../../../src/workbook/plainValue";
import { checkFixture } from "../../checks/support/registerFixture";
import { joined, textOfReturn } from "./textOfSheet";

/** H shares bought under two resolutions, A shares under one of their own; `numbers` are what each had bought before. */
const register = ([old, recent, ofA]: readonly [string, string, string]): string => `Form: FF305
Issuer
| Name of issuer | Two Classes Holdings Limited |
| Date submitted | 2026-09-09 |
| Percentage decimals | 6 |

Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| H | Ordinary shares | Yes | 09999 | 2,000,000,000 | 2026-06-05 | 0 |
| A | Ordinary shares | No | | 5,000,000,000 | 2026-06-05 | 0 |

Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method |
| 2026-06-09 | H | 10,000 | HKD 12.5 | HKD 12.4 | HKD 124,600 | |
| 2026-09-08 | H | 359,200 | HKD 12.6 | HKD 12.5 | HKD 4,508,000 | |
| 2026-09-08 | A | 858,364 | RMB 34.2 | RMB 34.01 | RMB 29,299,936.4 | Shanghai Stock Exchange |

Mandate
| Share class | H |
| Date of resolution | 2025-06-05 |
| Shares authorised | 190,000,000 |
| Shares in issue at resolution | 1,900,000,000 |
| Purchased before this register | ${old} |

Mandate
| Share class | H |
| Date of resolution | 2026-06-10 |
| Shares authorised | 200,000,000 |
| Shares in issue at resolution | 2,000,000,000 |
| Purchased before this register | ${recent} |

Mandate
| Share class | A |
| Date of resolution | 2026-06-10 |
| Shares authorised | 400,000,000 |
| Shares in issue at resolution | 5,000,000,000 |
| Purchased before this register | ${ofA} |
`;

function started(language: Language, ...registers: readonly string[]): StartedRecord {
  const documents = registers.map((text, index) => {
    const { ledger, content } = checkFixture(text).input;
    const edition = EDITIONS.find(({ form }) => form === "FF305");
    if (content === null || edition === undefined) throw new Error("The register has purchases");
    const printed = textOfReturn(fillReturn(ledger, content, edition, language, []), joined).text;
    const published = parsePublished(printed);
    if (published === null) throw new Error("The text is a return");
    return { name: `return-${index + 1}.pdf`, text: printed, published };
  });
  return startedRecord(documents);
}

/** A return of one class: a purchase to be held in treasury, under the mandate of a resolution. */
const oneReturn = (
  [opening, openingDate, treasury]: readonly [string, string, string],
  [date, number]: readonly [string, string],
  [resolution, authorised, before]: readonly [string, string, string],
): string => `Form: FF305
Issuer
| Name of issuer | One Class Holdings Limited |
| Date submitted | ${date} |
| Percentage decimals | 6 |

Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary shares | Ordinary shares | Yes | 09998 | ${opening} | ${openingDate} | ${treasury} |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Purpose |
| ${date} | ${number} | HKD 5 | HKD 5 | HKD 50,000 | treasury |

Mandate
| Date of resolution | ${resolution} |
| Shares authorised | ${authorised} |
| Shares in issue at resolution | ${authorised}0 |
| Purchased before this register | ${before} |
`;

test("older resolutions of earlier returns are in the record as the last return that prints them has them", () => {
  const first = oneReturn(["2,000,000", "2026-05-04", "0"], ["2026-05-05", "10,000"], ["2025-06-05", "210,000", "500"]);
  const second = oneReturn(
    ["1,990,000", "2026-05-05", "10,000"],
    ["2026-05-06", "10,000"],
    ["2025-06-05", "210,000", "10,500"],
  );
  const third = oneReturn(
    ["1,980,000", "2026-05-06", "20,000"],
    ["2026-06-15", "10,000"],
    ["2026-06-10", "198,000", "0"],
  );
  for (const order of [
    [first, second, third],
    [third, first, second],
  ]) {
    const record = started("en", ...order);
    expect(rowsOf(record, "Mandate")).toEqual([
      [
        "Date of resolution: 2025-06-05",
        "Shares authorised: 210000",
        "Purchased before this register: 20500",
        "Base of the percentage: ten times",
      ],
      [
        "Date of resolution: 2026-06-10",
        "Shares authorised: 198000",
        "Purchased before this register: 10000",
        "Base of the percentage: ten times",
      ],
    ]);
    expect(record.findings).toEqual([]);
  }
});

function rowsOf({ tables }: StartedRecord, kind: string): readonly (readonly string[])[] {
  return (tables.find((table) => table.kind === kind)?.rows ?? []).map((row) =>
    [...row].map(([field, { value }]) => `${field}: ${valueAsText(value)}`),
  );
}

function valueAsText(value: PlainValue): string {
  if (value.kind === "text") return value.text;
  return value.kind === "date" ? value.date : value.decimal;
}

test.each([
  ["en", ["7,000,000", "500,000", "1,000"]],
  ["zh-Hant", ["1", "12,345,678", "90"]],
] as const)(
  "every mandate of the last return is in the record, with what it had bought before (%s)",
  (language, numbers) => {
    const record = started(language, register(numbers));
    const [old, recent, ofA] = numbers.map((number) => `Purchased before this register: ${number.replaceAll(",", "")}`);
    expect(rowsOf(record, "Mandate")).toEqual([
      [
        "Share class: H",
        "Date of resolution: 2025-06-05",
        "Shares authorised: 190000000",
        old,
        "Base of the percentage: ten times",
      ],
      [
        "Share class: H",
        "Date of resolution: 2026-06-10",
        "Shares authorised: 200000000",
        recent,
        "Base of the percentage: ten times",
      ],
      // 8 % of the shares in issue: ten times the number is not the base.
      ["Share class: A", "Date of resolution: 2026-06-10", "Shares authorised: 400000000", ofA],
    ]);
    expect(record.findings.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/which is not of ten times the 400,000,000 authorised/),
    ]);
  },
);

test("a day of Section II is that of its own class: two classes bought as many on one day", () => {
  const record = started("en", register(["1", "2", "3"]).replace("858,364", "359,200"));
  const paid = rowsOf(record, "Repurchases")
    .flat()
    .filter((cell) => cell.startsWith("Total paid"));
  expect(paid.sort()).toEqual(["Total paid: 124600", "Total paid: 29299936.4", "Total paid: 4508000"]);
});

test("A shares without mandate lines leave the one of the H shares without a class", () => {
  const [ofH = "", , ofA = ""] = register(["7", "8", "9"])
    .split(/(?=\nMandate\n)/)
    .slice(1);
  const record = started("en", register(["7", "8", "9"]).replace(ofH, "").replace(ofA, ""));
  expect(rowsOf(record, "Mandate")).toEqual([
    [
      "Date of resolution: 2026-06-10",
      "Shares authorised: 200000000",
      "Purchased before this register: 8",
      "Base of the percentage: ten times",
    ],
  ]);
  expect(record.findings).toEqual([]);
});

test("words in the place of a number are taken over", () => {
  const words = register(["7", "8", "9"]).replace(
    "| Purchased before this register | 8 |",
    "| Printed as | Note 1 & 2 |",
  );
  expect(rowsOf(started("en", words), "Mandate")[1]).toEqual([
    "Share class: H",
    "Date of resolution: 2026-06-10",
    "Shares authorised: 200000000",
    "Printed as: Note 1 & 2",
  ]);
});

test("two mandates of one day, of one class, are asked about", () => {
  const record = started(
    "en",
    register(["7", "8", "9"])
      .replace("2025-06-05", "2026-06-10")
      .replace(/\| HKD 4,508,000 \| \|/, "| HKD 4,508,000 | | Second |")
      .replace(/\| HKD 124,600 \| \|/, "| HKD 124,600 | | First |")
      .replace("| Total paid | Method |", "| Total paid | Method | Mandate |")
      .replace("Shanghai Stock Exchange |", "Shanghai Stock Exchange | |")
      .replace(
        "| Shares authorised | 190,000,000 |",
        "| Shares authorised | 190,000,000 |\n| Name of mandate | First |",
      )
      .replace(
        "| Shares authorised | 200,000,000 |",
        "| Shares authorised | 200,000,000 |\n| Name of mandate | Second |",
      ),
  );
  expect(rowsOf(record, "Mandate")).toHaveLength(3);
  expect(record.findings.map(({ message }) => message.en).filter((text) => text.includes("two mandates"))).toHaveLength(
    2,
  );
});

test.each(["證券代號 (如上市)", "證券代號 (如於香港聯交所上市)"])(
  "the stock code of a Chinese return is read under %s (D&G Technology, 3 April 2025; CK Hutchison, 15 September 2021)",
  (label) => {
    const { ledger, content } = checkFixture(register(["1", "2", "3"])).input;
    const edition = EDITIONS.find(({ form }) => form === "FF305");
    if (content === null || edition === undefined) throw new Error("The register has purchases");
    const printed = textOfReturn(fillReturn(ledger, content, edition, "zh-Hant", []), joined).text;
    const published = parsePublished(printed.replaceAll(/證券代號\s*[(（]如上市[)）]/g, label));
    expect(published?.fields.get("Class1.StockCode")).toBe("09999");
  },
);
