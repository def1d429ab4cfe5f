import type { TableKind } from "../shares/register/table";
import { foldHeading, foldHeadingWithoutBrackets } from "./vocabulary/foldText";
import { GENERIC_HEADINGS, TABLE_HEADINGS } from "./headings";

/** One meaning of a heading. */
export interface HeadingMeaning {
  readonly kind: TableKind;
  readonly field: string;
  readonly needed: boolean;
  /** The field's own name, another heading it is seen under, or one that many tables have. */
  readonly strength: "own" | "synonym" | "generic";
}

type Index = ReadonlyMap<string, readonly HeadingMeaning[]>;

function indexOf(shape: "rows" | "pairs"): Index {
  const generic = new Set(GENERIC_HEADINGS.map(foldHeading));
  const index = new Map<string, HeadingMeaning[]>();
  for (const { kind, shapes, fields } of TABLE_HEADINGS) {
    if (!shapes.includes(shape)) continue;
    for (const { field, needed, alsoSeen } of fields) {
      for (const [place, heading] of [field, ...alsoSeen].entries()) {
        const folded = foldHeading(heading);
        const meanings = index.get(folded) ?? [];
        if (meanings.some((meaning) => meaning.kind === kind && meaning.field === field)) continue;
        meanings.push({
          kind,
          field,
          needed,
          strength: generic.has(folded) ? "generic" : place === 0 ? "own" : "synonym",
        });
        index.set(folded, meanings);
      }
    }
  }
  return index;
}

const INDEX: Readonly<Record<"rows" | "pairs", Index>> = { rows: indexOf("rows"), pairs: indexOf("pairs") };
const NONE: readonly HeadingMeaning[] = [];
/** No heading is longer than this; a paragraph is not folded for nothing. */
const LONGEST_HEADING = 120;

/** Looks headings up. One for each reading: what it remembers goes with it. */
export class HeadingReader {
  readonly #seen = {
    rows: new Map<string, readonly HeadingMeaning[]>(),
    pairs: new Map<string, readonly HeadingMeaning[]>(),
  };

  /** What a text may mean as a heading (`rows`) or as a name beside its value (`pairs`). */
  meanings(text: string, shape: "rows" | "pairs"): readonly HeadingMeaning[] {
    if (text.length > LONGEST_HEADING) return NONE;
    const seen = this.#seen[shape];
    let meanings = seen.get(text);
    if (meanings === undefined) {
      meanings = lookUp(text, INDEX[shape]);
      seen.set(text, meanings);
    }
    return meanings;
  }
}

function lookUp(text: string, index: Index): readonly HeadingMeaning[] {
  const whole = foldHeading(text);
  if (whole === "") return NONE;
  const bare = foldHeadingWithoutBrackets(text);
  // `High HK$`, `Price per share USD`: the currency is read from the heading elsewhere.
  const withoutCurrency = bare.replace(/ (hkd?|usd?|gbp|rmb|cny|eur|港元|港幣|元)$/, "");
  return index.get(whole) ?? index.get(bare) ?? index.get(withoutCurrency) ?? NONE;
}
