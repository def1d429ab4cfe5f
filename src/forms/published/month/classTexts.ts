import type { FormWord } from "../../words";
import { FF301 } from "../../words/ff301";
import { inLine } from "../foldedText";

/** Label lines of a class, and the text up to those of the next. */
export interface ClassText {
  readonly kind: string;
  readonly designation: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly rest: string;
}

/** A pattern for words of the form, in the language of the text. */
export type Say = (...words: readonly FormWord[]) => string;

/** Notes behind a label: `(Note 1)`, `(Note 5 and 6)`, `(註1)`. */
const NOTES = "(?:\\s*\\((?:Notes?|註|附註)[^()]{0,30}\\))?";

/** Labels whatever notes they refer to, which differ from one edition to another. */
function labelled(say: Say, ...words: readonly FormWord[]): string {
  return words
    .map((word) => say(word).replace(/(?:\\s\*)?\\\(\\s\*(?:N|註).*$/u, ""))
    .map((label) => `(?:${label})${NOTES}`)
    .join("|");
}

/** The classes a section is about: their label lines, and what stands below each. Part of Section III calls them shares issuable. */
export function classTexts(section: string, say: Say): readonly ClassText[] {
  const labels = labelled(
    say,
    FF301.kindIssuable,
    FF301.kindIssuableSwapped,
    "label.kind",
    "label.designation",
    "label.kind.swapped",
    "label.designation.swapped",
  );
  const listed = labelled(say, FF301.listedIssuable, FF301.listed, FF301.listedOnExchange);
  const head = new RegExp(
    `(?<![\\w.])\\d{1,3}\\.\\s*(?:${labels})\\s*(.{0,120}?)\\s*(?:${labels})\\s*(.{0,120}?)\\s*(?:${listed})\\s*(${say("yes", "no")})`,
    "gsu",
  );
  const heads = [...section.matchAll(head)];
  return heads.map((match, index): ClassText => {
    const [whole, kind = "", designation = "", isListed = ""] = match;
    const text = section.slice(match.index + whole.length, heads[index + 1]?.index);
    const code = new RegExp(
      `^\\s*(?:${say(FF301.stockCodeIfListed, FF301.stockCode)})\\s*(\\d*)\\s*(?:${say("label.description")})`,
      "u",
    ).exec(text);
    const after = text.slice(code?.[0].length ?? 0);
    const end = new RegExp(
      `${say("label.multiCounter", FF301.opening, FF301.issued, FF301.authorisedNumber)}|\\n`,
      "u",
    ).exec(after)?.index;
    const counter = new RegExp(
      `(?:${say("label.multiCounter")}|Multi-counter\\s*stock\\s*code)\\s*(.{1,40}?)\\s*(?:${say("label.description")})`,
      "su",
    ).exec(text);
    const names: readonly (readonly [string, string])[] = [
      ["Kind", inLine(kind)],
      ["Designation", inLine(designation)],
      ["Listed", inLine(isListed)],
      ...(code === null
        ? []
        : ([
            ["StockCode", code[1] ?? ""],
            ["Description", inLine(after.slice(0, end))],
          ] as const)),
      ...(counter === null ? [] : ([["MultiCounter", inLine(counter[1] ?? "")]] as const)),
    ];
    return { kind: inLine(kind), designation: inLine(designation), fields: names, rest: text };
  });
}
