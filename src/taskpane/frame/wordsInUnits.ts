import type { Language } from "../../shares/values/finding";
import { inUnits } from "../../shares/values/inUnits";

/** A dictionary of the pane said of units: its texts, those its functions make, and those below its names. */
export function wordsInUnits<Words>(words: Words, language: Language): Words {
  return saidOf(words, language) as Words;
}

function saidOf(words: unknown, language: Language): unknown {
  if (typeof words === "string") return inUnits(words, language);
  if (typeof words === "function")
    return (...given: readonly unknown[]) =>
      saidOf((words as (...given: readonly unknown[]) => unknown)(...given), language);
  if (typeof words !== "object" || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([name, said]) => [name, saidOf(said, language)]));
}
