import { numberOfRoman } from "../../shares/values/romanNumeral";
import type { Figure } from "../../shares/values/figure";
import type { Issuer, RestrictedPeriod } from "../../shares/register/issuer";
import { pairCell } from "../../shares/register/table";
import { inTwoLanguages } from "../cells/inTwoLanguages";
import { parseDate } from "../cells/parseDate";
import type { Entry } from "../rows/entry";
import type { TableReader } from "./tableReader";

/** Wraps what a `pairs` cell gave with its cell; nothing stays nothing. */
function figure<T>(reader: TableReader, field: string, read: T | null): Figure<T> | null {
  return read === null || read === "" ? null : { value: read, cell: pairCell(reader.table, field) };
}

/** The one entry of a table of names and values. */
function entryOf(reader: TableReader): Entry {
  return reader.entries[0] ?? { table: reader.table, row: reader.table.firstRow };
}

/** One cell may hold the name in both languages. */
function namesOf(
  name: Figure<string> | null,
  inChinese: Figure<string> | null,
): Pick<Issuer, "name" | "nameInChinese"> {
  const both = name === null || inChinese !== null ? null : inTwoLanguages(name.value);
  return name === null || both === null
    ? { name, nameInChinese: inChinese }
    : { name: { ...name, value: both.english }, nameInChinese: { ...name, value: both.chinese } };
}

/** Reads the Issuer table. */
export function readIssuer(reader: TableReader): Issuer {
  const text = (field: string, needed = false): Figure<string> | null =>
    figure(reader, field, reader.text(entryOf(reader), field, needed));
  const decimals = (field: string): Figure<number> | null =>
    figure(
      reader,
      field,
      reader.choice(
        entryOf(reader),
        field,
        [0, 1, 2, 3, 4, 5, 6].map((count) => [new RegExp(`^${count}$`), count, String(count)] as const),
      ),
    );
  return {
    table: reader.table,
    ...namesOf(text("Name of issuer", true), text("Name in Chinese")),
    shortName: text("Short name"),
    shortNameInChinese: text("Short name in Chinese"),
    dateSubmitted: figure(reader, "Date submitted", reader.date(entryOf(reader), "Date submitted")),
    form: figure(
      reader,
      "Form",
      reader.choice(entryOf(reader), "Form", [
        [/^ff ?304$/, "FF304", "FF304"],
        [/^ff ?305$/, "FF305", "FF305"],
      ] as const),
    ),
    status: text("Status"),
    submittedBy: text("Submitted by"),
    title: text("Title"),
    primaryListing: figure(
      reader,
      "Primary listing on the Exchange",
      reader.choice(entryOf(reader), "Primary listing on the Exchange", [
        [/^(y|yes|true|是|primary|主要上市)$/, true, "Yes"],
        [/^(n|no|false|否|secondary|第二上市)$/, false, "No"],
      ] as const),
    ),
    percentageDecimals: decimals("Percentage decimals"),
    priceDecimals: decimals("Price decimals"),
    percentageBase: figure(
      reader,
      "Percentage base",
      reader.choice(entryOf(reader), "Percentage base", [
        [/^(this class|class|本類別)/, "this class", "this class"],
        [/^(all classes|所有類別)/, "all classes", "all classes"],
        [/^(without exclusion|不作扣除)/, "without exclusion", "without exclusion"],
      ] as const),
    ),
    repeatPercentages: figure(
      reader,
      "Repeat percentages of earlier purchases",
      reader.yesOrNo(entryOf(reader), "Repeat percentages of earlier purchases"),
    ),
    partAWithoutEvent: text("Part A without an event"),
    explanatoryStatementDate: figure(
      reader,
      "Date of explanatory statement",
      reader.date(entryOf(reader), "Date of explanatory statement"),
    ),
    confirmations: figure(reader, "Confirmations", readConfirmations(reader)),
    lastReturn: figure(reader, "Last return", reader.date(entryOf(reader), "Last return")),
    labelOrder: figure(
      reader,
      "Label order",
      reader.choice(entryOf(reader), "Label order", [
        [/^old|^type/, "old", "old"],
        [/^new|^class/, "new", "new"],
      ] as const),
    ),
    mandateDecimals: decimals("Mandate percentage decimals"),
    discountDecimals: decimals("Discount decimals"),
    partBCategory: text("Part B category"),
    closingDate: figure(reader, "Closing date", reader.date(entryOf(reader), "Closing date")),
    partADate: figure(
      reader,
      "Date of Part A without an event",
      reader.date(entryOf(reader), "Date of Part A without an event"),
    ),
    rowOrder: figure(
      reader,
      "Order of rows",
      reader.choice(entryOf(reader), "Order of rows", [
        [/^by dates?$|^按日期/, "by date", "by date"],
        [/^as kept|^as in the register|^按登記/, "as kept", "as kept"],
      ] as const),
    ),
    placeOfIncorporation: text("Place of incorporation"),
    publicFloat: figure(reader, "Public float", reader.field("Public float").percentage(entryOf(reader))),
    publicFloatRequired: figure(
      reader,
      "Public float required",
      reader.field("Public float required").percentage(entryOf(reader)),
    ),
    lowestWeightedProportion: figure(
      reader,
      "Lowest weighted proportion",
      reader.field("Lowest weighted proportion").percentage(entryOf(reader)),
    ),
    restrictedPeriods: figure(reader, "Restricted periods", readRestrictedPeriods(reader)),
    automaticProgramme: figure(reader, "Automatic programme", reader.yesOrNo(entryOf(reader), "Automatic programme")),
  };
}

/** `(i), (iv) and (vi)`, `1, 4, 6` or `4`; null for all. */
function readConfirmations(reader: TableReader): readonly number[] | null {
  const text = reader.text(entryOf(reader), "Confirmations").normalize("NFKC").toLowerCase();
  if (text === "" || /^(all|全部)$/.test(text)) return null;
  const range = /^\(?([ivx]+|\d)\)?\s*(?:-|–|to|至)\s*\(?([ivx]+|\d)\)?$/.exec(text);
  const words = text.match(/[a-z]+|\d+/g) ?? [];
  const numbers = words.filter((word) => word !== "and" && word !== "to").map(confirmationNumber);
  if (numbers.some((number) => number === 0) || numbers.length === 0) {
    reader.report("not-one-of-the-choices", entryOf(reader), "Confirmations", { choices: "(i) to (viii)" });
    return null;
  }
  const [first = 1, last = first] = numbers;
  const kept = range ? Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index) : numbers;
  return [...new Set(kept)].sort((a, b) => a - b);
}

/** The form has (i) to (viii). */
const CONFIRMATIONS = 8;

/** 1 to 8; 0 for anything else. */
function confirmationNumber(word: string): number {
  const number = numberOfRoman(word) || (/^\d$/.test(word) ? parseInt(word, 10) : 0);
  return number <= CONFIRMATIONS ? number : 0;
}

/** `2026-07-29 to 2026-08-28; 1 February 2026 – 31 March 2026`: pairs of days. Null where blank, or where a day cannot be read. */
function readRestrictedPeriods(reader: TableReader): readonly RestrictedPeriod[] | null {
  const text = reader.text(entryOf(reader), "Restricted periods");
  if (text === "") return null;
  const periods = text.split(/[;；\n]+/).flatMap((part) => {
    const [from, to, ...more] = part.split(/\s(?:to|until|[-–—])\s|至/i).map((day) => parseDate(day.trim(), "", false));
    if (part.trim() === "") return [];
    if (from?.kind !== "value" || to?.kind !== "value" || more.length > 0 || to.value < from.value) return [null];
    return [{ from: from.value, to: to.value }];
  });
  const read = periods.flatMap((period) => period ?? []);
  if (read.length === periods.length) return read;
  reader.report("not-one-of-the-choices", entryOf(reader), "Restricted periods", {
    choices: "2026-07-29 to 2026-08-28; 2027-02-01 to 2027-03-31",
  });
  return null;
}
