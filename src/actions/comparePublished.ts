import { fillReturn } from "../forms/fillReturn";
import { type ComparedField, type ComparedReturn, comparePublished } from "../forms/published/comparePublished";
import { MONTHLY_FORM } from "../forms/monthly/monthlyForm";
import { placeMonthly } from "../forms/monthly/placeMonthly";
import { linesAligned } from "../forms/published/linesAligned";
import { parseMonthly } from "../forms/published/month/parseMonthly";
import type { PublishedMonth } from "../forms/published/month/publishedMonth";
import { parsePublished } from "../forms/published/parsePublished";
import { isNamed, publishedDate, publishedDay } from "../forms/published/publishedClosing";
import { whyNoReturn } from "../forms/published/whyNoReturn";
import type { PublishedReturn } from "../forms/published/publishedReturn";
import { type ReturnField, returnFields } from "../forms/returnFields";
import type { Finding, Words } from "../shares/values/finding";
import type { CivilDate } from "../shares/values/civilDate";
import { type FiledReturn, Ledger } from "../shares/ledger";
import type { Register } from "../shares/register/register";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { ReadableWorkbook } from "../workbook/workbook";
import type { KeptRemarks } from "./keptRemarks";
import { monthlyReturn } from "./monthlyReturn";
import { narrativeOf, printedRemarks } from "./narrative";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { type RowLeftOut, rowsLeftOut } from "../forms/published/rowsLeftOut";

export interface CompareOutcome {
  /** Null where the text is no Next Day Disclosure Return and no Monthly Return that can be read; then why. */
  readonly published: PublishedReturn | PublishedMonth | null;
  readonly whyNoReturn: Words | null;
  readonly fields: readonly ComparedField[];
  /** Lines of the text that no row of the record gives. */
  readonly leftOut: readonly RowLeftOut[];
  /** What of the text is of another return altogether: to be said before any difference. */
  readonly another: AnotherReturn;
  /** The names of the classes, in the order of the form. */
  readonly classNames: readonly string[];
  readonly register: Register;
  readonly hasMovements: boolean;
  /** What was seen instead, where it has none. */
  readonly whyNoMovements: Finding | null;
}

/** As printed in the text, and as in the record; null where the two are the same, or one of them says nothing. */
interface AnotherReturn {
  readonly issuer: { readonly published: string; readonly fromRecord: string } | null;
  readonly closingDate: { readonly published: CivilDate; readonly fromRecord: CivilDate } | null;
}

/** Compares the text of a published return with what the register gives for the same form, language and closing date, or month. Writes nothing. */
export async function compareWithPublished(
  text: string,
  workbook: ReadableWorkbook,
  work: ReadOptions = {},
): Promise<CompareOutcome> {
  const published = parsePublished(text) ?? parseMonthly(text);
  const { register, hasMovements, whyNoMovements } = await readWorkbook(workbook, work);
  const read = {
    published,
    whyNoReturn: published === null ? whyNoReturn(text) : null,
    register,
    hasMovements,
    whyNoMovements,
  };
  if (published === null || !hasMovements)
    return { ...read, fields: [], leftOut: [], classNames: [], another: { issuer: null, closingDate: null } };
  const ledger = new Ledger(register);
  const given =
    published.form === MONTHLY_FORM
      ? monthFor(ledger, published)
      : returnFor(ledger, published, await keptRemarks(workbook));
  const fields = comparePublished(given.published, given.fields);
  return {
    ...read,
    fields,
    leftOut: published.form === MONTHLY_FORM ? [] : rowsLeftOut(fields),
    classNames: given.classNames,
    another: {
      issuer: anotherIssuer(published, register),
      closingDate: anotherDay(publishedDay(published, "Class1.Closing"), given.closingDate),
    },
  };
}

/** True if every field was read and agrees, and no text was left over. */
export function equalsPublished({ published, fields }: CompareOutcome): boolean {
  return (
    published !== null &&
    published.unread.length === 0 &&
    fields.length > 0 &&
    fields.every(({ state }) => state === "agrees")
  );
}

/** What a published return is compared with. */
interface GivenReturn {
  /** What was read, under the names its lines have on ours. */
  readonly published: ComparedReturn;
  readonly fields: readonly ReturnField[];
  readonly classNames: readonly string[];
  readonly closingDate: CivilDate | null;
}

/** The Monthly Return of the month. An empty box says nil, as 0 does. */
function monthFor(ledger: Ledger, published: PublishedMonth): GivenReturn {
  const { month, language, edition, absent } = published;
  if (month === null) return { published, fields: [], classNames: [], closingDate: null };
  const filled = monthlyReturn(ledger, month, language, edition.id);
  const { fields } = placeMonthly(filled);
  const aligned = new Map(linesAligned(fields, published.fields));
  for (const { name, format, field } of fields)
    if ((format === "count" || format === "money") && isNil(field.text) && isNil(aligned.get(name) ?? null))
      aligned.set(name, field.text);
  return {
    published: { fields: aligned, absent },
    fields,
    classNames: [
      ...filled.classes.map(({ shareClass }) => shareClass),
      ...publishedAlone(aligned, filled.classes.length),
    ],
    closingDate: filled.closingDate,
  };
}

/** What classes of the return that the record has not are called, behind its own. */
function publishedAlone(fields: ReadonlyMap<string, string>, known: number): readonly string[] {
  const names: string[] = [];
  for (let place = known + 1; fields.has(`Class${place}.Kind`); place += 1) {
    const designation = fields.get(`Class${place}.Designation`) ?? "";
    names.push([fields.get(`Class${place}.Kind`) ?? "", isNamed(designation) ? designation : ""].join(" ").trim());
  }
  return names;
}

function isNil(text: string | null): boolean {
  return text !== null && /^(?:(?:[A-Z]{3} )?0)?$/.test(text);
}

function returnFor(current: Ledger, published: PublishedReturn, kept: KeptRemarks): GivenReturn {
  const said = (name: string): CivilDate | null => publishedDate(published.fields.get(name) ?? "");
  const filed = returnBefore(current, said("Class1.Closing.Date"), said("Header.DateSubmitted"));
  if (filed === null) return { published, fields: [], classNames: [], closingDate: null };
  const { ledger, content } = filed;
  const { edition, language } = published;
  const remarks = printedRemarks(narrativeOf(ledger, content, edition, language, kept));
  const fields = returnFields(fillReturn(ledger, content, edition, language, remarks));
  return {
    published: { ...published, fields: withLinesInPlace(published.fields, fields) },
    fields,
    classNames: content.classes.map(({ shareClass }) => shareClass.name),
    closingDate: content.closingDate,
  };
}

/** Where the text has more lines than the record gives, those after a line that only the text has are compared with their own. */
function withLinesInPlace(
  published: ReadonlyMap<string, string>,
  given: readonly ReturnField[],
): ReadonlyMap<string, string> {
  const names = new Set(given.map(({ name }) => name));
  return [...published].some(([name, text]) => text !== "" && !names.has(name))
    ? linesAligned(given, published)
    : published;
}

/** By their stock codes; by their names where one of the two gives no code, and both names are in one script. */
function anotherIssuer(
  { fields, classes }: Pick<PublishedReturn, "fields" | "classes">,
  register: Register,
): AnotherReturn["issuer"] {
  const plainCode = (code: string): string => code.replace(/\D/g, "").replace(/^0+/, "");
  const codes = Array.from({ length: classes }, (_, index) =>
    plainCode(fields.get(`Class${index + 1}.StockCode`) ?? ""),
  ).filter((code) => code !== "");
  const own = register.classes.map(({ stockCode }) => plainCode(stockCode)).filter((code) => code !== "");
  const published = fields.get("Header.Issuer") ?? "";
  const fromRecord = register.issuer?.name?.value ?? "";
  const isAnother =
    codes.length > 0 && own.length > 0
      ? !codes.some((code) => own.includes(code))
      : published !== "" &&
        fromRecord !== "" &&
        /\p{Script=Han}/u.test(published) === /\p{Script=Han}/u.test(fromRecord) &&
        !areOneName(published, fromRecord);
  if (!isAnother) return null;
  const named = (name: string, codesOfIt: readonly string[]): string =>
    [name, ...(codesOfIt.length > 0 ? [`(${codesOfIt.map((code) => code.padStart(5, "0")).join(", ")})`] : [])]
      .join(" ")
      .trim();
  return { published: named(published, codes), fromRecord: named(fromRecord, own) };
}

/** One name may go on where the other ends: "(incorporated in the Cayman Islands with limited liability)". */
function areOneName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
  return plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
}

function anotherDay(published: CivilDate | null, fromRecord: CivilDate | null): AnotherReturn["closingDate"] {
  return published === null || fromRecord === null || published === fromRecord ? null : { published, fromRecord };
}

/**
 * The return of the register whose closing date comes nearest to the published one from below. The closing date is the day of the last event (FF304 Note 8,
 * FF305 Note 5), so a misprinted one is found to differ and not taken over.
 */
function returnBefore(
  current: Ledger,
  closingDate: CivilDate | null,
  submittedOn: CivilDate | null,
): FiledReturn | null {
  const upTo = closingDate === null ? null : current.filedReturn(closingDate, submittedOn);
  const last = upTo === null ? null : (lastEvent(upTo.content) ?? upTo.content.closingDate);
  const ledger = upTo?.ledger ?? current;
  const content = ledger.returnContent(last ?? undefined);
  return content === null ? null : { ledger, content };
}

function lastEvent({ classes, purchaseReport, saleReport }: ReturnContent): CivilDate | null {
  const days = [
    ...classes.flatMap(({ events, uncancelled }) => [
      ...events.map(({ date }) => date),
      ...uncancelled.filter((line) => line.newlyDisclosed).map(({ date }) => date),
    ]),
    ...[...(purchaseReport?.purchases ?? []), ...(saleReport?.sales ?? [])].flatMap(
      ({ tradingDate }) => tradingDate ?? [],
    ),
  ];
  return days.sort().at(-1) ?? null;
}
