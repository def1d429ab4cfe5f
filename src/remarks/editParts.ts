import { type BoundToken, type EditedParts, joined, partsAsText } from "./boundToken";

/**
 * A remark after an edit of its plain text: a token stays if its text is untouched, and becomes plain words if its text was changed or run
 * together with other digits or letters.
 */
export function editParts(before: EditedParts, text: string): EditedParts {
  const old = partsAsText(before);
  const head = commonHead(old, text);
  const tail = commonTail(old, text, head);
  const changedTo = old.length - tail;
  const shift = text.length - old.length;
  const kept: Placed[] = [];
  let from = head;
  for (const { token, start, end } of placesOf(before)) {
    if (end <= head) kept.push({ token, start, end });
    else if (start >= changedTo) kept.push({ token, start: start + shift, end: end + shift });
    else {
      // In a stretch that was pasted over, a text that reads the same, in order, is still the same figure.
      const found = wholeIn(text, token.text, from, text.length - tail);
      if (found === null) continue;
      kept.push({ token, start: found, end: found + token.text.length });
      from = found + token.text.length;
    }
  }
  return partsAt(
    text,
    kept.filter(({ start, end }) => standsAlone(text, start, end) || stoodSo(old, before, text, start, end)),
  );
}

interface Placed {
  readonly token: BoundToken;
  readonly start: number;
  readonly end: number;
}

function placesOf(parts: EditedParts): readonly Placed[] {
  const places: Placed[] = [];
  let start = 0;
  for (const part of parts) {
    const length = typeof part === "string" ? part.length : part.text.length;
    if (typeof part !== "string") places.push({ token: part, start, end: start + length });
    start += length;
  }
  return places;
}

function partsAt(text: string, places: readonly Placed[]): EditedParts {
  const parts: (string | BoundToken)[] = [];
  let at = 0;
  for (const { token, start, end } of places) {
    parts.push(text.slice(at, start), token);
    at = end;
  }
  return joined([...parts, text.slice(at)]);
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonTail(a: string, b: string, head: number): number {
  let length = 0;
  while (length < a.length - head && length < b.length - head && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
}

/** The first place between two places where a text stands whole. */
function wholeIn(text: string, sought: string, from: number, to: number): number | null {
  for (let at = text.indexOf(sought, from); at >= 0 && at + sought.length <= to; at = text.indexOf(sought, at + 1)) {
    if (standsAlone(text, at, at + sought.length)) return at;
  }
  return null;
}

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;

/** True if no letter, digit, thousands or decimals continue it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const runsOn = (outside: string | undefined, inside: string | undefined): boolean =>
    outside !== undefined && inside !== undefined && LETTER_OR_DIGIT.test(outside) && LETTER_OR_DIGIT.test(inside);
  if (runsOn(before.at(-1), text[start]) || runsOn(after[0], text[end - 1])) return false;
  return (
    !(/\p{Nd}$/u.test(text.slice(start, end)) && /^[.,]\p{Nd}/u.test(after)) &&
    !(/^\p{Nd}/u.test(text.slice(start, end)) && /\p{Nd}[.,]$|[-−]$/u.test(before))
  );
}

/** A token that touched its neighbours as composed may do so after the edit. */
function stoodSo(old: string, before: EditedParts, text: string, start: number, end: number): boolean {
  return placesOf(before).some(
    (place) =>
      text.slice(start - 1, end + 1) === old.slice(place.start - 1, place.end + 1) &&
      place.end - place.start === end - start,
  );
}
