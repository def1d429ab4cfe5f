import type { PartValue } from "../../monthly/monthlyValues";
import { countOf } from "../publishedClosing";

/** What may stand in a box of a line. */
type FigureKind = "count" | "amount" | "currency" | "date";

/** A box of a line, in the order in which a line is read. */
export interface Slot {
  readonly value: PartValue;
  readonly kind: FigureKind;
}

/** A figure of a line as printed, with what it can be: a whole number may be an amount too. */
export interface Figure {
  readonly text: string;
  readonly kind: FigureKind;
}

/** The text of every box; "" for an empty one. */
export type BoxesOfLine = ReadonlyMap<PartValue, string>;

/** What the boxes of a line have to come to. */
export type Rule = (boxes: BoxesOfLine) => boolean;

/** A line never has more empty and filled boxes than this many ways to put them together. */
const MOST_WAYS = 5000;

/**
 * Every way to put figures into boxes so that their order is kept: empty boxes are not seen in a text.
 * @returns none where there are more figures than boxes for them
 */
export function waysToFill(slots: readonly Slot[], figures: readonly Figure[]): readonly BoxesOfLine[] {
  const ways: BoxesOfLine[] = [];
  const fill = (slot: number, figure: number, boxes: BoxesOfLine): void => {
    if (ways.length >= MOST_WAYS || slots.length - slot < figures.length - figure) return;
    const [box, next] = [slots[slot], figures[figure]];
    if (box === undefined) {
      ways.push(boxes);
      return;
    }
    if (next !== undefined && fits(next, box)) fill(slot + 1, figure + 1, new Map(boxes).set(box.value, next.text));
    fill(slot + 1, figure, new Map(boxes).set(box.value, ""));
  };
  fill(0, 0, new Map());
  return ways;
}

function fits(figure: Figure, box: Slot): boolean {
  return figure.kind === box.kind || (figure.kind === "count" && box.kind === "amount");
}

/** A count of a box; 0 for an empty one. */
export function inBox(boxes: BoxesOfLine, value: PartValue): bigint {
  return countOf(boxes.get(value) ?? "") ?? 0n;
}

/** What a line adds to the totals of its part. */
export interface Addition {
  readonly issued: bigint;
  readonly treasury: bigint;
}

/** The totals below a part; null where the text has none. */
export interface PartTotals {
  readonly issued: bigint | null;
  readonly treasury: bigint | null;
}

/** More sums than this are not followed: the totals then tell nothing of single lines. */
const MOST_SUMS = 4000;

/**
 * Of the ways to fill the lines of a part those that come to its totals.
 * @returns null where none comes to them; the ways as they were where the totals tell nothing
 */
export function waysWithin(
  lines: readonly (readonly BoxesOfLine[])[],
  added: (boxes: BoxesOfLine) => Addition,
  totals: PartTotals,
): readonly (readonly BoxesOfLine[])[] | null {
  if (totals.issued === null && totals.treasury === null) return lines;
  const of = lines.map((ways) => ways.map((boxes) => ({ boxes, sum: added(boxes) })));
  const before = sumsAlong(of);
  const after = sumsAlong([...of].reverse()).reverse();
  if ([...before, ...after].some((sums) => sums.size > MOST_SUMS)) return lines;
  const within = of.map((ways, at) => {
    const [early, late] = [before[at], after[at + 1]];
    return ways
      .filter(({ sum }) =>
        [...(early?.values() ?? [])].some((one) =>
          [...(late?.values() ?? [])].some((other) => reaches(plus(plus(one, sum), other), totals)),
        ),
      )
      .map(({ boxes }) => boxes);
  });
  return within.every((ways) => ways.length > 0) ? within : null;
}

/** What the first lines can come to, for none of them, one, two and so on. */
function sumsAlong(lines: readonly (readonly { readonly sum: Addition }[])[]): ReadonlyMap<string, Addition>[] {
  const nothing: ReadonlyMap<string, Addition> = new Map([["0 0", { issued: 0n, treasury: 0n }]]);
  const along = [nothing];
  for (const ways of lines) {
    const reached = new Map<string, Addition>();
    for (const one of along.at(-1)?.values() ?? [])
      for (const { sum } of ways) {
        const both = plus(one, sum);
        if (reached.size <= MOST_SUMS) reached.set(`${both.issued} ${both.treasury}`, both);
      }
    along.push(reached);
  }
  return along;
}

function plus(one: Addition, other: Addition): Addition {
  return { issued: one.issued + other.issued, treasury: one.treasury + other.treasury };
}

function reaches({ issued, treasury }: Addition, totals: PartTotals): boolean {
  return (
    (totals.issued === null || issued === totals.issued) && (totals.treasury === null || treasury === totals.treasury)
  );
}

/** The text of a box where every way agrees on it, an empty box of shares being nil; null where they do not. */
export function agreedText(ways: readonly BoxesOfLine[], { value, kind }: Slot): string | null {
  const texts = new Set(ways.map((boxes) => boxes.get(value) ?? ""));
  const meant = kind === "count" ? new Set([...texts].map((text) => (text === "" ? "0" : text))) : texts;
  if (meant.size !== 1) return null;
  return texts.has("") ? "" : ([...texts][0] ?? "");
}
