import type { CivilDate } from "../../../shares/values/civilDate";
import { type ShareCount, sumOf } from "../../../shares/values/quantity";
import { ownCategoryName } from "../../categories";
import { inUnits } from "../../../shares/values/inUnits";
import { prefixOf } from "../../filledReturn";
import { MONTHLY_FORM } from "../../monthly/monthlyForm";
import { countOf, isNamed, publishedDate, publishedDay, publishedTreasury } from "../publishedClosing";
import type { PublishedMonth } from "../month/publishedMonth";
import type { PublishedReturn } from "../publishedReturn";
import { squeeze } from "../foldedText";
import { type FigureSource, type PageOfWords, pagesOf, pageWith } from "./pages";

/** A published return and what it is called: its file, as a rule. */
export interface PublishedDocument {
  readonly name: string;
  readonly text: string;
  readonly published: PublishedReturn | PublishedMonth;
}

/** A balance of a class on a day, as printed. */
export interface PrintedBalance {
  readonly date: CivilDate;
  readonly issued: ShareCount;
  readonly treasury: ShareCount;
  readonly source: FigureSource;
}

/** A purchase or redemption that was not cancelled by the closing date. */
export interface PrintedUncancelled {
  readonly date: CivilDate;
  readonly number: ShareCount;
  /** With its currency; "" where none is printed. */
  readonly price: string;
  readonly source: FigureSource;
}

/** A day of Section II. */
export interface PrintedPurchase {
  /** The number of its class on the return; null where that is not said. */
  readonly place: number | null;
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly method: string;
  readonly highest: string;
  readonly lowest: string;
  readonly paid: string;
  readonly source: FigureSource;
}

export interface PrintedMandate {
  /** The number of the class whose purchases stand with it; null where that is not said. */
  readonly place: number | null;
  /** Null where the form has no box for it, or it could not be read; the same for the number authorised. */
  readonly resolutionDate: CivilDate | null;
  readonly authorised: ShareCount | null;
  /** Null where words stand in its place. */
  readonly purchased: ShareCount | null;
  /** The words in the place of the number bought; "" for a number. */
  readonly printedAs: string;
  /** As printed, without the percent sign. */
  readonly percent: string;
  readonly source: FigureSource;
}

/** A class of a return. */
export interface PrintedClass {
  /** Its number on the return, from 1. */
  readonly place: number;
  /** What it is called: its designation, else its kind, else its number. */
  readonly name: string;
  readonly kind: string;
  /** "" where the form prints Not applicable. */
  readonly designation: string;
  readonly listed: string;
  readonly stockCode: string;
  readonly multiCounter: string;
  readonly description: string;
  /** Null where it could not be read. */
  readonly opening: PrintedBalance | null;
  readonly closing: PrintedBalance | null;
  /** Issued shares by its events; null where one could not be read. */
  readonly change: ShareCount | null;
  /** Shares that its events cancel, of those bought back. */
  readonly cancelled: ShareCount;
  readonly uncancelled: readonly PrintedUncancelled[];
}

/** What a published return says, as far as a record starts from it. */
export interface DocumentFacts {
  readonly document: PublishedDocument;
  readonly pages: readonly PageOfWords[];
  readonly submitted: CivilDate | null;
  readonly issuer: string;
  readonly classes: readonly PrintedClass[];
  /** The last closing date of its classes; null where none could be read. */
  readonly closingDate: CivilDate | null;
  readonly purchases: readonly PrintedPurchase[];
  /** In the order of the form: those of which anything is printed. */
  readonly mandates: readonly PrintedMandate[];
}

/** Whether a document is a Monthly Return: it says nothing of days, purchases or mandates. */
export function isOfMonth({ document }: DocumentFacts): boolean {
  return document.published.form === MONTHLY_FORM;
}

/** More rows than any return prints. */
const MOST_ROWS = 10_000;

export function documentFacts(document: PublishedDocument): DocumentFacts {
  const { published, name, text } = document;
  const pages = pagesOf(text);
  const said = (field: string): string => published.fields.get(field) ?? "";
  const source = (...printed: readonly string[]): FigureSource => ({ document: name, page: pageWith(pages, printed) });
  const classes = Array.from({ length: published.classes }, (_, index) => classFacts(index + 1, published, source));
  const days = classes.flatMap(({ closing }) => closing?.date ?? []).sort();
  return {
    document,
    pages,
    submitted: publishedDate(said("Header.DateSubmitted")),
    issuer: said("Header.Issuer"),
    classes,
    closingDate: days.at(-1) ?? null,
    purchases: purchasesOf(published, source),
    mandates: mandatePrefixes(published).flatMap((prefix) => mandateUnder(prefix, published, source) ?? []),
  };
}

type SourceOf = (...printed: readonly string[]) => FigureSource;

function classFacts(place: number, published: PublishedDocument["published"], source: SourceOf): PrintedClass {
  const { fields, form, language } = published;
  const said = (field: string): string => fields.get(`Class${place}.${field}`) ?? "";
  const balance = (which: "Opening" | "Closing"): PrintedBalance | null => {
    const date = publishedDay(published, `Class${place}.${which}`);
    const issued = countOf(said(`${which}.Issued`));
    const treasury = publishedTreasury(published, `Class${place}.${which}`);
    const isDoubtful = published.unread.some(({ where }) => where.startsWith(`Class${place}.${which}`));
    if (date === null || issued === null || treasury === null || isDoubtful) return null;
    return { date, issued, treasury, source: source(said(`${which}.Date`), said(`${which}.Issued`)) };
  };
  const listed = form === "FF304" ? "FF304" : "FF305 Part A";
  const isCalled = (category: string, codes: readonly Parameters<typeof ownCategoryName>[0][]): boolean =>
    codes.some((code) => {
      const name = ownCategoryName(code, listed)?.[language].text;
      return name !== undefined && squeeze(inUnits(name, language)) === squeeze(inUnits(category, language));
    });
  const rows = rowsOf(`Class${place}.Event`, published);
  const standing = rows.filter(({ of }) =>
    isCalled(of("Category"), ["repurchase-not-cancelled", "redemption-not-cancelled"]),
  );
  const moving = rows.filter((row) => !standing.includes(row));
  const numbers = moving.map(({ of }) => countOf(of("Issued")));
  const isWhole =
    numbers.every((number) => number !== null) &&
    !published.unread.some(({ where }) => where.startsWith(`Class${place}.Event`));
  const partB = rowsOf(`Class${place}.PartB`, published);
  const cancelling = moving.filter(({ of }) =>
    isCalled(of("Category"), ["repurchase-cancelled", "redemption-cancelled"]),
  );
  const uncancelled = [
    ...standing.map(({ of }) => ({ of, number: of("Issued") })),
    ...partB.map(({ of }) => ({ of, number: of("Shares") })),
  ].flatMap(({ of, number }): PrintedUncancelled[] => {
    const [date, count] = [publishedDate(of("Date")), countOf(number)];
    if (date === null || count === null) return [];
    return [{ date, number: count < 0n ? -count : count, price: of("Price"), source: source(of("Date"), number) }];
  });
  const designation = isNamed(said("Designation")) ? said("Designation") : "";
  return {
    place,
    name: [designation, said("Kind")].find((name) => name !== "") ?? `Class ${place}`,
    kind: said("Kind"),
    designation,
    listed: said("Listed"),
    stockCode: said("StockCode"),
    multiCounter: said("MultiCounter"),
    description: said("Description"),
    opening: balance("Opening"),
    closing: balance("Closing"),
    // The Monthly Return prints the change itself; an empty box is nil.
    change: form === MONTHLY_FORM ? countOf(said("Change.Issued") || "0") : isWhole ? sumOf(numbers) : null,
    cancelled: sumOf(cancelling.map(({ of }) => -(countOf(of("Issued")) ?? 0n))),
    uncancelled,
  };
}

/** Numbered rows of fields. */
function rowsOf(
  prefix: string,
  { fields }: PublishedDocument["published"],
): readonly { readonly of: (field: string) => string }[] {
  const rows: { readonly of: (field: string) => string }[] = [];
  for (let row = 1; row <= MOST_ROWS && fields.has(`${prefix}${row}.Date`); row++)
    rows.push({ of: (field) => fields.get(`${prefix}${row}.${field}`) ?? "" });
  return rows;
}

function purchasesOf(published: PublishedDocument["published"], source: SourceOf): readonly PrintedPurchase[] {
  return rowsOf("SectionII.Purchase", published).flatMap(({ of }, index): PrintedPurchase[] => {
    const [date, number] = [publishedDate(of("Date")), countOf(of("Number"))];
    if (date === null || number === null) return [];
    return [
      {
        place: placeOf(`SectionII.Purchase${index + 1}`, published),
        date,
        number,
        method: of("Method"),
        highest: of("Highest"),
        lowest: of("Lowest"),
        paid: of("Paid"),
        source: source(of("Date"), of("Number"), of("Paid")),
      },
    ];
  });
}

/** The names under which a return has mandate lines: the first without a number. */
function mandatePrefixes({ fields }: PublishedDocument["published"]): readonly string[] {
  const prefixes: string[] = [];
  for (let index = 0; index < MOST_ROWS; index += 1) {
    const prefix = prefixOf("SectionII", "Mandate", index);
    if (!fields.has(`${prefix}Mandate.Purchased`)) break;
    prefixes.push(prefix);
  }
  return prefixes;
}

function mandateUnder(
  prefix: string,
  published: PublishedDocument["published"],
  source: SourceOf,
): PrintedMandate | null {
  const said = (field: string): string => published.fields.get(`${prefix}Mandate.${field}`) ?? "";
  const printed = said("Purchased");
  const purchased = countOf(printed);
  // Empty boxes: a class that no mandate covers.
  if (printed === "") return null;
  return {
    place: placeOf(prefix, published),
    resolutionDate: publishedDate(said("ResolutionDate")),
    authorised: countOf(said("Authorised")),
    purchased,
    printedAs: purchased === null ? printed : "",
    percent: said("Percent"),
    source: source(said("ResolutionDate"), said("Authorised"), printed),
  };
}

/** The class of a row of Section II; null where the return does not say. */
function placeOf(row: string, { classOfRow }: PublishedDocument["published"]): number | null {
  return classOfRow.get(row) ?? null;
}
