import { showDateInChinese, showDateInText } from "../../../shares/values/civilDate";
import { squeeze } from "../foldedText";
import type { StartFinding } from "./contradictions";
import { type DocumentFacts, isOfMonth, type PrintedClass } from "./documentFacts";

/**
 * Documents in the order in which they were filed: by closing date, then by the day they were submitted, then by which opens where the other closes. The same return
 * given twice counts once. Documents of two issuers, and two of one day that neither follow nor repeat each other, are errors at both.
 */
export function inOrder(documents: readonly DocumentFacts[]): {
  readonly ordered: readonly DocumentFacts[];
  readonly findings: readonly StartFinding[];
} {
  const findings: StartFinding[] = [];
  const once: DocumentFacts[] = [];
  for (const facts of documents) {
    const same = once.find((each) => isSame(each, facts));
    if (same === undefined) once.push(facts);
    else findings.push(twice(same, facts));
  }
  const ordered = [...once].sort(
    (a, b) =>
      compared(a.closingDate ?? "", b.closingDate ?? "") ||
      compared(a.submitted ?? "", b.submitted ?? "") ||
      (follows(b, a) ? -1 : follows(a, b) ? 1 : 0),
  );
  ordered.forEach((facts, index) => {
    const before = ordered[index - 1];
    if (before === undefined) return;
    if (!isOfOneIssuer(before, facts)) findings.push(anotherIssuer(before, facts));
    else if (isOfOneDay(before, facts) && !follows(facts, before)) findings.push(ofOneDay(before, facts));
  });
  return { ordered, findings };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSame(a: DocumentFacts, b: DocumentFacts): boolean {
  const [one, other] = [a.document.published, b.document.published];
  return (
    one.form === other.form &&
    one.language === other.language &&
    one.fields.size === other.fields.size &&
    [...one.fields].every(([name, value]) => other.fields.get(name) === value)
  );
}

function isOfOneDay(a: DocumentFacts, b: DocumentFacts): boolean {
  // The two languages of one return say the same.
  if (a.document.published.language !== b.document.published.language && saysTheSame(a, b)) return false;
  // A month may end on the day a Next Day return closes.
  return a.closingDate === b.closingDate && isOfMonth(a) === isOfMonth(b);
}

/** Whether two returns have the same balances: one return in two languages has. */
function saysTheSame(a: DocumentFacts, b: DocumentFacts): boolean {
  const said = ({ classes }: DocumentFacts): string =>
    classes
      .map(({ stockCode, opening, closing }) =>
        [stockCode, opening?.date, opening?.issued, closing?.date, closing?.issued, closing?.treasury].join(),
      )
      .join(";");
  return said(a) === said(b);
}

/** Whether a return opens where another closes, in every class that both have and at least one. */
function follows(later: DocumentFacts, earlier: DocumentFacts): boolean {
  const pairs = later.classes.flatMap((of) => {
    const before = earlier.classes.find((each) => isOneClass(each, of));
    return before === undefined ? [] : [[before, of] as const];
  });
  return (
    pairs.length > 0 &&
    pairs.every(
      ([before, of]) =>
        before.closing !== null &&
        of.opening !== null &&
        before.closing.date <= of.opening.date &&
        before.closing.issued === of.opening.issued &&
        before.closing.treasury === of.opening.treasury,
    )
  );
}

function isOneClass(a: PrintedClass, b: PrintedClass): boolean {
  return a.stockCode !== "" || b.stockCode !== ""
    ? a.stockCode === b.stockCode
    : squeeze(a.kind + a.designation) === squeeze(b.kind + b.designation);
}

/** By stock codes; by names in one language where one of the two has none. */
function isOfOneIssuer(a: DocumentFacts, b: DocumentFacts): boolean {
  const codes = ({ classes }: DocumentFacts): readonly string[] =>
    classes.map(({ stockCode }) => stockCode).filter((code) => code !== "");
  const [one, other] = [codes(a), codes(b)];
  if (one.length > 0 && other.length > 0) return one.some((code) => other.includes(code));
  return (
    a.document.published.language !== b.document.published.language ||
    squeeze(a.issuer).toLowerCase() === squeeze(b.issuer).toLowerCase()
  );
}

function both(a: DocumentFacts, b: DocumentFacts): StartFinding["at"] {
  return [a, b].map(({ document, pages }) => ({ document: document.name, page: pages[0]?.number ?? null }));
}

function twice(a: DocumentFacts, b: DocumentFacts): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `“${a.document.name}” and “${b.document.name}” are the same return: it counts once.`,
      "zh-Hant": `「${a.document.name}」與「${b.document.name}」為同一報表，只計一次。`,
    },
    at: both(a, b),
  };
}

function anotherIssuer(a: DocumentFacts, b: DocumentFacts): StartFinding {
  return {
    severity: "error",
    message: {
      en: `“${a.document.name}” is a return of ${a.issuer}, “${b.document.name}” of ${b.issuer}. A record is of one issuer: leave the others out.`,
      "zh-Hant": `「${a.document.name}」屬${a.issuer}，「${b.document.name}」屬${b.issuer}。紀錄只屬一間公司，請剔除其他公司的報表。`,
    },
    at: both(a, b),
  };
}

function ofOneDay(a: DocumentFacts, b: DocumentFacts): StartFinding {
  const [day, dayInChinese] =
    a.closingDate === null ? ["", ""] : [showDateInText(a.closingDate), showDateInChinese(a.closingDate)];
  return {
    severity: "error",
    message: {
      en: `“${a.document.name}” and “${b.document.name}” both close on ${day}, and neither opens where the other closes. Give the one that stands: a return filed again replaces the earlier one.`,
      "zh-Hant": `「${a.document.name}」與「${b.document.name}」的期終日期同為${dayInChinese}，而兩者的期初與期終並不相接。請只提供有效的一份：重新呈交的報表取代先前的報表。`,
    },
    at: both(a, b),
  };
}
