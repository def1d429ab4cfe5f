import type { Words } from "../../../shares/values/finding";
import type { MonthlyEdition } from "../../monthly/monthlyForm";
import type { MonthlyRow } from "../../monthly/monthlyFieldTable";
import type { FormWord } from "../../words";
import { FF301 } from "../../words/ff301";
import { COUNT, MONEY } from "../figurePatterns";
import { inLine, squeeze } from "../foldedText";
import { countOf } from "../publishedClosing";
import type { Gathered } from "../publishedReturn";
import { WHY_UNREAD } from "../unreadWords";
import { type ClassText, classTexts, type Say } from "./classTexts";
import { readFloat } from "./readFloat";

/** The texts of Sections I and II; "" for one that was not found. */
interface MonthlySections {
  readonly I: string;
  readonly II: string;
}

const ROWS: readonly (readonly [row: MonthlyRow, label: FormWord])[] = [
  ["Opening", FF301.opening],
  ["Change", FF301.change],
  ["Closing", FF301.closing],
];

/** Section II gives the classes; Section I is put to them by their labels. */
export function readMonthlyClasses(
  sections: MonthlySections,
  edition: MonthlyEdition,
  say: Say,
  gathered: Gathered,
): readonly ClassText[] {
  const named = classTexts(sections.II, say);
  // From 2026 the labels stand once more with the public float of a class.
  const withBalances = named.filter(({ rest }) => rowText(rest, FF301.opening, say) !== null);
  const classes = withBalances.length > 0 ? withBalances : named;
  classes.forEach((of, index) => {
    const prefix = `Class${index + 1}.`;
    for (const [name, text] of of.fields) gathered.fields.set(prefix + name, text);
    readBalances(of.rest, edition, say, prefix, gathered);
    if (edition.blocks.some((block) => block.kind === "issued" && block.float !== null))
      readFloat(of.rest, prefix, say, gathered);
  });
  readAuthorised(sections.I, classes, say, gathered);
  return classes;
}

/** The text behind a row's label, up to the next label or what follows the table. */
function rowText(text: string, label: FormWord, say: Say): string | null {
  const ends = say(FF301.opening, FF301.change, FF301.closing, FF301.authorisedTotal, FF301.floatHeading, "remarks");
  const found = new RegExp(`(?:${say(label)})([\\s\\S]{0,200}?)(?=${ends}|備註|$)`, "u").exec(text);
  return found === null ? null : (found[1] ?? "");
}

function countsIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(COUNT, "gu"))].map(([found]) => found);
}

const EXPECTED_BALANCE: Words = {
  en: "expected issued shares, treasury shares and their total",
  "zh-Hant": "應為已發行股份、庫存股份及其總數",
};

/** The three rows of Section II. A treasury box that is empty leaves two figures, which are then the same. */
function readBalances(
  text: string,
  { rules }: MonthlyEdition,
  say: Say,
  prefix: string,
  { fields, unread }: Gathered,
): void {
  const found = new Map<MonthlyRow, readonly string[]>();
  for (const [row, label] of ROWS) {
    const of = rowText(text, label, say);
    if (of === null) {
      const why = row === "Closing" ? WHY_UNREAD.noClosing : WHY_UNREAD.noOpening;
      unread.push({ where: `${prefix}${row}.Issued`, text: "", why });
    } else found.set(row, countsIn(of));
  }
  const put = (row: MonthlyRow, values: readonly (readonly [name: string, text: string])[]): void => {
    for (const [name, value] of values) fields.set(`${prefix}${row}.${name}`, value);
  };
  for (const [row, counts] of found) {
    const [first = "", second = "", third = ""] = counts;
    const doubtful = (): void => {
      unread.push({ where: `${prefix}${row}.Issued`, text: counts.join(" "), why: EXPECTED_BALANCE });
    };
    if (!rules.hasTreasury) {
      if (counts.length <= 1) put(row, [["Issued", first]]);
      else doubtful();
    } else if (row === "Change") {
      if (counts.length === 1 && isChangeOfTreasury(found, first))
        put(row, [
          ["Issued", ""],
          ["Treasury", first],
        ]);
      else if (counts.length <= 2 || isSum(first, second, third))
        put(row, [
          ["Issued", first],
          ["Treasury", second],
        ]);
      else doubtful();
    } else if (isSum(first, second, third))
      put(row, [
        ["Issued", first],
        ["Treasury", second],
        ["Total", third],
      ]);
    else if (counts.length === 2 && first === second)
      put(row, [
        ["Issued", first],
        ["Treasury", ""],
        ["Total", second],
      ]);
    else doubtful();
  }
}

function isSum(a: string, b: string, sum: string): boolean {
  const [one, two, both] = [countOf(a), countOf(b), countOf(sum)];
  return one !== null && two !== null && both !== null && one + two === both;
}

/** Where the one figure of a change is the change of the treasury shares, and issued shares are what they were. */
function isChangeOfTreasury(rows: ReadonlyMap<MonthlyRow, readonly string[]>, change: string): boolean {
  const [before, after] = [rows.get("Opening") ?? [], rows.get("Closing") ?? []].map((counts) =>
    counts.length === 2 ? [counts[0], "0"] : counts,
  );
  const of = (counts: readonly (string | undefined)[] | undefined, at: number): bigint | null =>
    countOf(counts?.[at] ?? "");
  const [issuedBefore, issuedAfter] = [of(before, 0), of(after, 0)];
  const [treasuryBefore, treasuryAfter] = [of(before, 1), of(after, 1)];
  return (
    issuedBefore !== null &&
    issuedBefore === issuedAfter &&
    treasuryBefore !== null &&
    treasuryAfter !== null &&
    treasuryAfter - treasuryBefore === countOf(change) &&
    treasuryAfter !== treasuryBefore
  );
}

/** Section I: number, par value and capital, put to the classes of Section II by their labels. A class that has none there has empty boxes. */
function readAuthorised(section: string, classes: readonly ClassText[], say: Say, { fields }: Gathered): void {
  const authorised = classTexts(section, say);
  classes.forEach((of, index) => {
    const own =
      authorised.find((each) => sameClass(each, of)) ??
      (classes.length === 1 && authorised.length === 1 ? authorised[0] : undefined);
    for (const [row, label] of ROWS) {
      const text = own === undefined ? "" : (rowText(own.rest, label, say) ?? "");
      const money = [...text.matchAll(new RegExp(MONEY, "gu"))].map(([found]) => inLine(found));
      const [number = ""] = countsIn(text.replace(new RegExp(MONEY, "gu"), " "));
      const prefix = `Class${index + 1}.Authorised.${row}.`;
      fields.set(`${prefix}Number`, number);
      if (row !== "Change") fields.set(`${prefix}ParValue`, money.length > 1 ? (money[0] ?? "") : "");
      fields.set(`${prefix}Capital`, money.at(-1) ?? "");
    }
  });
  const total = new RegExp(
    `(?:${say(FF301.authorisedTotal).replace(/\\?:$|：$/u, "")})\\s*[:：]?\\s*(${MONEY})`,
    "u",
  ).exec(section);
  fields.set("Authorised.Total", inLine(total?.[1] ?? ""));
}

function sameClass(a: ClassText, b: ClassText): boolean {
  return squeeze(a.kind + a.designation) === squeeze(b.kind + b.designation);
}
