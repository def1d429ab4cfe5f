import type { WordKey } from "./words.en";
import { FF304_ZH_HANT } from "./words/ff304.zh-Hant";
import { FF305_ZH_HANT } from "./words/ff305.zh-Hant";
import type { OfficialWord } from "./words/officialWord";
import { SHARED_ZH_HANT } from "./words/shared.zh-Hant";

/** Every text of the forms in Traditional Chinese. */
export const WORDS_ZH_HANT: Readonly<Record<WordKey, OfficialWord>> = {
  ...SHARED_ZH_HANT,
  ...FF304_ZH_HANT,
  ...FF305_ZH_HANT,
};
