import type { LaidRow } from "./rows";

/** Rows that stay on one page. */
export type Strip = readonly LaidRow[];

/** Strips that belong together, such as the table of a class. */
export interface Group {
  readonly strips: readonly Strip[];
  readonly startsPage: boolean;
  /** Moved to the next page whole where it fits there and not here, unless that would leave this page all but empty. */
  readonly keepTogether: boolean;
  /** Its first strip begins where its last row ends: a heading is never the last thing on a page. */
  readonly keepWithNext: boolean;
  /** Its last strip never stands on a page alone: the one before it goes along. */
  readonly lastTwoTogether: boolean;
  /** Heading rows printed again where it goes on over a page's end. */
  readonly continuation: Strip;
}

/** Rows that stand as one. */
export function group(rows: Strip, options: Partial<Omit<Group, "strips">> = {}): Group {
  return {
    strips: [rows],
    startsPage: false,
    keepTogether: false,
    keepWithNext: false,
    lastTwoTogether: false,
    continuation: [],
    ...options,
  };
}

/** The groups of a block, the first at the head of a page where the block begins one. */
export function startingPage(
  { startsPage }: { readonly startsPage?: true },
  groups: readonly Group[],
): readonly Group[] {
  const [first, ...rest] = groups;
  return startsPage === true && first !== undefined ? [{ ...first, startsPage: true }, ...rest] : groups;
}

/** A page with less on it than this part of its height is not left for the next: the official form, too, begins its table under the header. */
const LEAST_FILLED = 1 / 3;

/** A page on which one line stands, such as a section that is not applicable, is gone on with: no page is spent on it alone. */
const HARDLY_BEGUN = 1 / 8;

export interface PagedRows {
  readonly rows: readonly LaidRow[];
  /** Rows in front of which a page begins. */
  readonly breaksBefore: readonly number[];
}

export function heightOf(rows: Strip): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

/** Sets groups on pages of a height: whole where they fit, else between their strips with the headings repeated. */
export function paginate(groups: readonly Group[], pageHeight: number): PagedRows {
  const rows: LaidRow[] = [];
  const breaksBefore: number[] = [];
  let used = 0;
  const newPage = (): void => {
    if (used === 0) return;
    breaksBefore.push(rows.length);
    used = 0;
  };
  const place = (strip: Strip): void => {
    rows.push(...strip);
    used += heightOf(strip);
  };
  for (const { strips, startsPage, keepTogether, lastTwoTogether, continuation } of joinHeadings(groups)) {
    const whole = heightOf(strips.flat());
    const movesWhole =
      keepTogether && used + whole > pageHeight && whole <= pageHeight && used >= pageHeight * LEAST_FILLED;
    if ((startsPage && used >= pageHeight * HARDLY_BEGUN) || movesWhole) newPage();
    strips.forEach((strip, index) => {
      const next = lastTwoTogether && index > 0 && index === strips.length - 2 ? heightOf(strips[index + 1] ?? []) : 0;
      const goesAlong = next > 0 && heightOf(strip) + next <= pageHeight;
      if (used > 0 && used + heightOf(strip) + (goesAlong ? next : 0) > pageHeight) {
        newPage();
        if (index > 0) place(continuation);
      }
      place(strip);
    });
  }
  return { rows, breaksBefore };
}

/** Headings become the first rows of what they head. */
function joinHeadings(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  let heads: Group[] = [];
  for (const next of groups) {
    if (next.keepWithNext) {
      heads.push(next);
      continue;
    }
    const [first = [], ...rest] = next.strips;
    const headRows = heads.flatMap((head) => head.strips.flat());
    joined.push({
      ...next,
      strips: [[...headRows, ...first], ...rest],
      startsPage: next.startsPage || heads.some((head) => head.startsPage),
    });
    heads = [];
  }
  return [...joined, ...heads];
}
