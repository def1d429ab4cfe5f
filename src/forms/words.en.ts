import { FF304_EN } from "./words/ff304.en";
import { FF305_EN } from "./words/ff305.en";
import { SHARED_EN } from "./words/shared.en";

/** Every text of the forms in English. Its keys are the texts there are: the other language must have each of them. */
export const WORDS_EN = { ...SHARED_EN, ...FF304_EN, ...FF305_EN } as const;

/** The name of a text of the forms. */
export type WordKey = keyof typeof WORDS_EN;
