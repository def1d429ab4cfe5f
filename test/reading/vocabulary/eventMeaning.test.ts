import { eventMeaning } from "../../../src/reading/vocabulary/eventMeaning";
import { EVENT_PHRASES } from "./eventPhrases";

const PHRASES = Object.entries(EVENT_PHRASES).flatMap(([meaning, phrases]) =>
  phrases.map((phrase) => [phrase, meaning] as const),
);

test.each(PHRASES)("%s is %s", (phrase, expected) => {
  const meaning = eventMeaning(phrase);
  expect(meaning.kind === "category" ? meaning.category : meaning.kind).toBe(expected);
});

test.each(["Gift of shares", "Allotment", "New issue of shares", "", "—", "發行新股", "Adjustment"])(
  "%j names no category we know",
  (words) => {
    expect(eventMeaning(words)).toEqual({ kind: "unknown" });
  },
);
