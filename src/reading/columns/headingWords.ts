import type { TableKind } from "../../shares/register/table";
import { HeadingReader } from "../headingIndex";

/** What the words over a column may mean: a field of a kind of table, and how much they say so. */
export interface ColumnMeaning {
  readonly kind: TableKind;
  readonly field: string;
  readonly needed: boolean;
  /** 1: the field's own name. 0.9: another name of it. 0.5: words that many tables have. */
  readonly weight: number;
}

const WEIGHTS = { own: 1, synonym: 0.9, generic: 0.5 } as const;
/** A meaning of a heading over several columns, where the words right above the column say nothing. */
const WEIGHT_OF_GROUP = 0.6;
const NONE: readonly ColumnMeaning[] = [];
const LONGEST_HEADING = 200;

/** Looks up what headings mean. One for each reading: what it remembers goes with it. */
export class HeadingWords {
  readonly #reader = new HeadingReader();
  readonly #known = new Map<string, readonly ColumnMeaning[]>();

  /** @param path the texts over a column, the widest first */
  meaningsOf(path: readonly string[]): readonly ColumnMeaning[] {
    const key = path.join("\u0001");
    if (key.length > LONGEST_HEADING) return NONE;
    let meanings = this.#known.get(key);
    if (meanings === undefined) {
      meanings = this.#lookUp(path);
      this.#known.set(key, meanings);
    }
    return meanings;
  }

  #lookUp(path: readonly string[]): readonly ColumnMeaning[] {
    const own = path.at(-1) ?? "";
    const best = new Map<string, ColumnMeaning>();
    const add = (text: string, factor: number): void => {
      for (const part of [text, ...partsOf(text)]) {
        for (const shape of ["rows", "pairs"] as const) {
          for (const { kind, field, needed, strength } of this.#reader.meanings(part, shape)) {
            const key = `${kind} ${field}`;
            const weight = WEIGHTS[strength] * factor;
            if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { kind, field, needed, weight });
          }
        }
      }
    };
    if (path.length > 1) add(path.join(" "), 1);
    add(own, 1);
    if (best.size === 0) for (const above of path.slice(0, -1)) add(above, WEIGHT_OF_GROUP);
    return best.size === 0 ? NONE : [...best.values()];
  }
}

/** The halves of a heading in two languages, or with an alternative: on lines of their own, with a stroke between, or by their script. */
function partsOf(text: string): string[] {
  const lines = text.split(/[\n\r/|／｜]/).map((part) => part.trim());
  const latin = text.replace(/[\u3400-\u9fff]+/g, " ").trim();
  const han = (text.match(/[\u3400-\u9fff]+/g) ?? []).join("");
  const parts = lines.length > 1 ? lines : [];
  return [...parts, ...(han !== "" && latin !== "" ? [latin, han] : [])].filter((part) => part !== "" && part !== text);
}
