import { layOutMonthly } from "../../../src/forms/monthly/layOutMonthly";
import { placeMonthly } from "../../../src/forms/monthly/placeMonthly";
import { parseMonthly } from "../../../src/forms/published/month/parseMonthly";
import type { PublishedMonth } from "../../../src/forms/published/month/publishedMonth";
import type { Language } from "../../../src/shares/values/finding";
import { everyPart } from "../monthly/everyPart";
import { monthly } from "../monthly/placed";
import { type Between, joined, textOfCells } from "./textOfSheet";

function read(text: string): PublishedMonth {
  const found = parseMonthly(text);
  if (found === null) throw new RangeError("no Monthly Return");
  return found;
}

const CELLS_APART: Between = "  ";
const RUN_TOGETHER: Between = joined;

function texts(month: string, language: Language, between: Between) {
  const filled = monthly(everyPart(month), month, language);
  const { fields } = placeMonthly(filled);
  const text = textOfCells("FF301", layOutMonthly(filled).cells, fields, between);
  return { fields, published: read(`${text}\nPage 1 of 5 v ${filled.edition.version}\n`) };
}

describe("Parts A to E of our own sheets", () => {
  test.each(
    ["2022-12", "2023-08", "2024-08", "2026-03"].flatMap((month) =>
      (["en", "zh-Hant"] as const).flatMap((language) => [[month, language] as const]),
    ),
  )("%s in %s read back line by line, cells apart", (month, language) => {
    const { fields, published } = texts(month, language, CELLS_APART);
    expect(published.unread).toEqual([]);
    expect(different(fields, published)).toEqual([]);
  });

  test.each(["2022-12", "2024-08", "2026-03"])(
    "%s: no figure is put into a wrong box where cells are run together",
    (month) => {
      const { fields, published } = texts(month, "en", RUN_TOGETHER);
      const wrong = different(fields, published).filter(({ read: found }) => found !== undefined);
      expect(wrong).toEqual([]);
    },
  );
});

const CONVERTIBLE = (figures: string): string =>
  `Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities
For the month ended: 31 August 2024
II. Movements in Issued Shares and/or Treasury Shares
1. Class of shares  Ordinary shares  Type of shares  Not applicable  Listed on the Exchange (Note 1)  Yes
Stock code (if listed)  00020  Description
Balance at close of preceding month  1,000  0  1,000
Increase / decrease (-)
Balance at close of the month  1,000  0  1,000
III. Details of Movements in Issued Shares and/or Treasury Shares
(C). Convertibles (i.e. Convertible into Shares of the Issuer)
1. Class of shares  Ordinary shares  Type of shares  Not applicable  Listed on the Exchange (Note 1)  Yes
Stock code (if listed)  00020  Description
1).  Notes due 2028  HKD  ${figures}
Increase in issued shares (excluding treasury shares):  Ordinary shares (CC1)
Decrease in treasury shares:  Ordinary shares (CC2)
`;

// The totals are blank: nothing was issued. 6,000 − 1,000 = 5,000 and 1,000 − 400 = 600, so 600 is no number of shares that may be issued.
test.each([
  ["6,000  1,000  5,000  700", ["6,000", "1,000", "5,000", "700"]],
  ["1,000  400  600", ["1,000", "400", "600", ""]],
])("what moved is told by the amounts before and after it, where boxes behind it are empty: %s", (figures, boxes) => {
  const { fields } = read(CONVERTIBLE(figures));
  const names = ["Outstanding.Opening", "Moved", "Outstanding.Closing", "Issuable", "NewShares", "TreasuryShares"];
  expect(names.map((name) => fields.get(`Class1.PartC1.${name}`))).toEqual([...boxes, "", ""]);
});

function different(fields: ReturnType<typeof placeMonthly>["fields"], published: PublishedMonth) {
  return fields.flatMap(({ name, format, field: { text } }) => {
    const found = published.fields.get(name);
    const nil = (value: string | undefined): string | undefined => (format === "count" && value === "" ? "0" : value);
    return nil(found) === nil(text) ? [] : [{ name, printed: text, read: found }];
  });
}
