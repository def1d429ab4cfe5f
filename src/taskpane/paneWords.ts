import type { WORDS_IN_ENGLISH } from "./words.en";

/** The pane's texts: a language that lacks one does not compile. */
export type PaneWords = Readonly<typeof WORDS_IN_ENGLISH>;
