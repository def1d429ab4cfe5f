import type { FormWord } from "../../words";
import { FF301 } from "../../words/ff301";
import { FLOAT_FIELDS } from "../../monthly/monthlyFieldTable";
import { inLine } from "../foldedText";
import type { Gathered } from "../publishedReturn";
import { WHY_UNREAD } from "../unreadWords";
import type { Say } from "./classTexts";

/** Marks that a box may be ticked with; a copied page may have lost it. */
const TICK = "[\u2713\u2714\u2611\u221a\u2612]|\\[x\\]";

/** What is confirmed of the public float below the balances of a class: which sentence is ticked, the threshold, and what is added. */
export function readFloat(text: string, prefix: string, say: Say, { fields, unread }: Gathered): void {
  const start = new RegExp(say(FF301.floatHeading), "u").exec(text);
  // A class that is not listed has no such statement.
  if (start === null) return;
  const statement = text.slice(start.index);
  const answers: readonly (readonly [name: string, word: FormWord])[] = [
    [FLOAT_FIELDS.Met.name, FF301.floatMet],
    [FLOAT_FIELDS.NotMet.name, FF301.floatNotMet],
  ];
  for (const [name, word] of answers) {
    const found = new RegExp(`(${TICK})?\\s*(?:${say(word)})`, "iu").exec(statement);
    if (found === null) unread.push({ where: prefix + name, text: "", why: WHY_UNREAD.noLabel });
    else fields.set(prefix + name, found[1] === undefined ? "" : "\u2714");
  }
  const behind = (word: FormWord, end: string): string | null => {
    const found = new RegExp(`(?:${say(word)})\\s*([\\s\\S]{0,600}?)\\s*(?=${end})`, "u").exec(statement);
    return found === null ? null : inLine(found[1] ?? "");
  };
  const values: readonly (readonly [name: string, text: string | null])[] = [
    [FLOAT_FIELDS.Threshold.name, behind(FF301.floatThreshold, say(FF301.floatAdditional))],
    [FLOAT_FIELDS.Additional.name, behind(FF301.floatAdditional, `${say("remarks")}|備註|$`)],
  ];
  for (const [name, value] of values)
    if (value === null) unread.push({ where: prefix + name, text: "", why: WHY_UNREAD.noLabel });
    else fields.set(prefix + name, value);
}
