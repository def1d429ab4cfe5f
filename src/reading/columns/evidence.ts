import type { TableKind } from "../../shares/register/table";
import type { Words } from "../../shares/values/finding";
import type { TableRegion } from "../regions/tableRegion";
import { unitIn } from "../vocabulary/units";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { kindsNamed, kindWords } from "./kindWords";
import type { Matrix } from "./matrix";
import { largestIn } from "./proofs";
import { REASONS } from "./reasons";
import { isOfSides } from "./sides";

/** Something that speaks for a region being a table of a kind, and how much. */
export interface Reason {
  readonly says: Words;
  readonly points: number;
  /** `title`: of its title or sheet. `kind`: of tables of this kind alone. `shares`: of every table about shares. */
  readonly of: "title" | "kind" | "shares";
}

/** Fields that say of a table under general headings what it is, with their points. */
export const TELLING: Partial<Record<TableKind, Readonly<Record<string, number>>>> = {
  Repurchases: {
    "Trading date": 0.5,
    Number: 1.5,
    "Highest price": 0.5,
    "Lowest price": 0.5,
    "Average price": 0.5,
    "Total paid": 0.5,
    Purpose: 1,
    "Cancelled on": 1,
    "Purchased under the mandate": 1,
  },
  "Treasury sales": { "Trading date": 0.5, Number: 1.5, "Total received": 1.5 },
  Movements: { Date: 1, "Number of shares": 1, "Balance after": 0.5, Increase: 0.5, Decrease: 0.5 },
};
/** Words of a heading from this weight on say what a table is. */
const TELLING_WORDS = 0.8;
/** Fields that hardly any other table has. */
const OF_CLASSES: Readonly<Record<string, number>> = {
  "Stock code": 0.5,
  "Multi-counter stock code": 0.75,
  Listed: 0.75,
  "Weighted voting rights": 0.75,
  "Opening date": 0.5,
  "Opening treasury shares": 0.5,
};
/** A field of a kind whose headings are its own. */
const OF_ANOTHER_FIELD = 0.25;
/** Words that tables of anything bought have. */
const SAID_OF_ANYTHING = /^(?:unit )?(?:price|amount|value|cost|total)$/i;
const SAID_OF_ANYTHING_IN_CHINESE = /[價价]|金額|總額|金额|总额/;
/** Words that only a log of repurchases has over a column. */
const SAYS_REPURCHASE = /repurchase|buy-?back|bought back|購回|回購|购回|回购/i;
/** Over numbers that say they are of shares. */
const BOUGHT = /\b(?:bought|purchased)\b|[買买購购]/i;
/** What is paid was not received. */
const SAYS_PAID = /\bpaid\b|\bcosts?\b|\bpurchase|付|買|买|購|购/i;
const NAMES_THE_KIND = 1.5;
/** The return itself, over the column that says whether it was filed. */
const NAMES_RETURN = /\bNDDR\b|\bnext day\b|翌日/i;
const SHARES = /\bshares?\b|\bsecurities\b|\bstock units\b|股/i;

export function titleOfEvent({ titles, grid }: TableRegion, { isEvent }: KnownWords): string | null {
  return [...titles.map(({ text }) => text), grid.sheet].find((text) => isEvent(text)) ?? null;
}

/** What the heading of the numbers says happened, where it says more than that shares moved: `Options exercised`. */
export function headingOfEvent(
  { fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  { isEvent }: KnownWords,
): string | null {
  const number = columns.find(({ heading }) => heading.column === fields.get("Number of shares")?.column);
  return number?.heading.path.find((text) => OF_RIGHTS.test(text) && isEvent(text)) ?? null;
}

const OF_RIGHTS = /exercis|\bvest|行使|行權|行权|歸屬|归属/i;

/** Rows below the headings in which the first band of events is looked for. */
const MOST_ROWS = 400;

/** The first band over rows that names an event, where nothing stands above it: the events of the rows are then those of their bands. */
export function bandOfEvent({ grid, lastHeadingRow, end }: TableRegion, { isEvent }: KnownWords): string | null {
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + 1 + MOST_ROWS); row++) {
    const [only, ...others] = grid.filledIn(row);
    if (only === undefined) continue;
    const text = others.length === 0 ? grid.text(row, only) : "";
    if (text === "") return null;
    if (isEvent(text)) return text;
  }
  return null;
}

/** What the nearest title says that names a kind at all: an own title, then the Excel table, then the sheet. */
export function titleReasons(kind: TableKind, { titles, grid, excelTable }: TableRegion): Reason[] {
  const texts = [
    ...titles.map(({ text }) => ["title", text] as const),
    ...(excelTable === null ? [] : [["excelTable", excelTable.name.replace(/[_\d]+/g, " ")] as const]),
    ["sheet", grid.sheet] as const,
  ];
  for (const [what, text] of texts) {
    const named = kindsNamed(text);
    if (named.length === 0) continue;
    const says = REASONS[what](text);
    if (named.includes(kind)) {
      // A title of its own between a table and the name of its sheet says that it may be something else.
      const isOverridden = what === "sheet" && titles.length > 0;
      const points = isOverridden ? OVERRIDDEN_TITLE : TELLING[kind] === undefined ? 2 : TITLE;
      return [{ says, points, of: "title" }];
    }
    const isOfAnother = TELLING[kind] !== undefined && named.some((each) => TELLING[each] !== undefined);
    return isOfAnother ? [{ says, points: OTHER_TITLE, of: "title" }] : [];
  }
  return [];
}

/** A title of kinds under general headings is not enough: a sheet of office purchases has one too. */
const TITLE = 1.5;
const OVERRIDDEN_TITLE = 0.5;
const OTHER_TITLE = -1;

export function headingReasons(
  kind: TableKind,
  { fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
): Reason[] {
  const reasons: Reason[] = [];
  const needed = new Set(
    kindWords(kind)
      .fields.filter((entry) => entry.needed)
      .map(({ field }) => field),
  );
  const telling = TELLING[kind];
  for (const [field, { words, column, isGeneric }] of fields) {
    if (words < TELLING_WORDS || isGeneric) continue;
    const text = columns.find(({ heading }) => heading.column === column)?.heading.path.join(" ") ?? "";
    // 代價 alone may be of either.
    if (kind === "Treasury sales" && field === "Total received" && SAYS_PAID.test(text)) continue;
    const own =
      telling === undefined
        ? needed.has(field)
          ? 1.5
          : (OF_CLASSES[field] ?? OF_ANOTHER_FIELD)
        : (telling[field] ?? 0);
    const points = kind === "Repurchases" && SAYS_REPURCHASE.test(text) ? Math.max(own, NAMES_THE_KIND) : own;
    const isOwnEvent = kind === "Movements" && field === "Event";
    if (points > 0 && !isSaidOfAnything(text)) reasons.push({ says: REASONS.heading(text), points, of: "kind" });
    else if (isOwnEvent) reasons.push({ says: REASONS.heading(text), points: words === 1 ? 1 : 0.5, of: "kind" });
  }
  const disclosed = columns.find(({ heading }) => heading.column === fields.get("Disclosed on")?.column);
  if (telling !== undefined && disclosed?.heading.path.some((text) => NAMES_RETURN.test(text)) === true)
    reasons.push({ says: REASONS.heading(disclosed.heading.path.join(" ")), points: 1, of: "shares" });
  const counts = ["Number of shares", "Number", "Balance after", "Increase", "Decrease"];
  const isOfShares = counts.some((field) => {
    const column = fields.get(field)?.column;
    const heading = columns.find((each) => each.heading.column === column)?.heading;
    return heading?.path.some((text) => SHARES.test(text)) ?? false;
  });
  if (isOfShares && telling !== undefined) reasons.push({ says: REASONS.headingOfShares, points: 1, of: "shares" });
  return reasons;
}

export function contentReasons(
  kind: TableKind,
  { fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  matrix: Matrix | null,
  eventTitle: string | null,
): Reason[] {
  const reasons: Reason[] = [];
  const contentsOf = (field: string): ColumnEvidence["contents"] | undefined =>
    columns.find(({ heading }) => heading.column === fields.get(field)?.column)?.contents;
  const classes = contentsOf("Share class")?.classes ?? 0;
  if (kind !== "Share classes" && classes >= 0.5) reasons.push({ says: REASONS.classes, points: 1.5, of: "shares" });
  if (kind === "Repurchases" && (contentsOf("Purpose")?.purposes ?? 0) >= 0.5)
    reasons.push({ says: REASONS.purposes, points: 1, of: "kind" });
  const traded = columns.filter(isOfSides).map(({ contents }) => contents);
  const isSide = traded.some(
    ({ buys, sells }) => (kind === "Repurchases" && sells === 0) || (kind === "Treasury sales" && buys === 0),
  );
  if (isSide) reasons.push({ says: REASONS.side, points: 1.5, of: "kind" });
  else if (
    traded.some(({ buys, sells }) => (kind === "Repurchases" ? buys : kind === "Treasury sales" ? sells : 1) === 0)
  )
    reasons.push({ says: REASONS.otherSide, points: OTHER_SIDE, of: "kind" });
  const counts = ["Number of shares", "Number", "Increase", "Decrease"].map(
    (field) => contentsOf(field)?.sharesSaid ?? 0,
  );
  if (TELLING[kind] !== undefined && counts.some((said) => said >= 0.5))
    reasons.push({ says: REASONS.sharesInCells, points: 1, of: "shares" });
  const number = columns.find(({ heading }) => heading.column === fields.get("Number")?.column);
  const isBought =
    number !== undefined && number.contents.sharesSaid >= 0.5 && BOUGHT.test(number.heading.path.join(" "));
  if (kind === "Repurchases" && isBought) reasons.push({ says: REASONS.sharesBought, points: 1, of: "kind" });
  if (kind === "Movements") {
    const events = contentsOf("Event")?.events ?? 0;
    if (events >= 0.5) reasons.push({ says: REASONS.events, points: 2, of: "kind" });
    else if (events > 0) reasons.push({ says: REASONS.anEvent, points: 1, of: "kind" });
    if (matrix !== null)
      reasons.push({
        says: ACROSS[matrix.by],
        points: 2,
        of: "kind",
      });
    if ((contentsOf("Balance after")?.balances ?? 0) > 0)
      reasons.push({ says: REASONS.balance, points: 2, of: "kind" });
    if (eventTitle !== null) reasons.push({ says: REASONS.title(eventTitle), points: 1, of: "kind" });
  }
  return reasons;
}

const ACROSS: Readonly<Record<Matrix["by"], Words>> = {
  Event: REASONS.eventsAcross,
  "Share class": REASONS.classesAcross,
  Details: REASONS.grantsAcross,
};

/** What speaks against a table of movements: balances that are none of shares. */
export function reasonsAgainst(
  kind: TableKind,
  assignment: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
  known: KnownWords,
): Reason[] {
  const isOther = kind === "Movements" && isOfOtherBalances(assignment, columns, region, known);
  if (isOther) return [{ says: REASONS.otherBalances, points: OTHER_BALANCES, of: "kind" }];
  const isDeposit =
    DEPOSITABLE.has(kind) &&
    !SAYS_MORE.some((field) => assignment.fields.has(field)) &&
    [
      ...region.titles,
      { text: region.grid.sheet },
      ...columns.map(({ heading }) => ({ text: heading.path.join(" ") })),
    ].some(({ text }) => OF_DEPOSIT.test(text));
  if (isDeposit) return [{ says: REASONS.deposits, points: OTHER_BALANCES, of: "kind" }];
  const isOfClasses = kind === "Last return" && columns.filter(saysWhatClassIs).length >= 2;
  return isOfClasses ? [{ says: REASONS.factsOfClasses, points: FACTS_OF_CLASSES, of: "kind" }] : [];
}

/** Says what a class is, and not how it stood when a return was filed. */
function saysWhatClassIs({ heading }: ColumnEvidence): boolean {
  return heading.meanings.some(
    ({ kind, field, match }) => kind === "Share classes" && match !== "partial" && WHAT_CLASS_IS.has(field),
  );
}

const WHAT_CLASS_IS: ReadonlySet<string> = new Set([
  "Stock code",
  "Multi-counter stock code",
  "Listed",
  "Kind of shares",
  "Weighted voting rights",
]);
const FACTS_OF_CLASSES = -1;
const DEPOSITABLE: ReadonlySet<TableKind> = new Set(["Movements", "Repurchases", "Treasury sales"]);
const SAYS_MORE = ["Event", "Highest price", "Lowest price", "Average price", "Total paid", "Total received"];
/** Shares moved between accounts are neither issued nor cancelled. */
const OF_DEPOSIT =
  /\bccass\b|\bparticipant (?:id|no|number|account)|\bstock account\b|中央結算|中央结算|參與者編號|参与者编号/i;

/** Balances far below those of every class, in single units: a ledger of something else, whatever words stand in it. */
export function isOfOtherBalances(
  { fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
  { balances }: KnownWords,
): boolean {
  const column = fields.get("Balance after")?.column;
  const heading = columns.find((each) => each.heading.column === column)?.heading;
  if (column === undefined || heading === undefined || balances.size === 0 || unitIn(heading.path.join(" ")) !== null)
    return false;
  const largest = largestIn(region, column);
  return largest > 0 && largest < Math.min(...[...balances].filter((balance) => balance > 0)) / FAR_BELOW;
}

const FAR_BELOW = 2_000;
const OTHER_BALANCES = -2;
/** A log of sales is none of purchases. */
const OTHER_SIDE = -2;

function isSaidOfAnything(text: string): boolean {
  const latin = (text.match(/\w+/g) ?? []).join(" ");
  return latin === "" ? SAID_OF_ANYTHING_IN_CHINESE.test(text) : SAID_OF_ANYTHING.test(latin);
}
