/** Excel keeps no more characters in a cell. */
const LONGEST_CELL = 32_767;

/**
 * A paragraph in pieces that each fit a row, ended where sentences end; inside a sentence only where that alone is too long.
 * Joined by a space (by nothing between Chinese sentences) they are the paragraph again.
 * @param fits whether a text fits a row
 */
export function splitParagraph(paragraph: string, fits: (text: string) => boolean): readonly string[] {
  const holds = (text: string): boolean => text.length <= LONGEST_CELL && fits(text);
  if (holds(paragraph)) return [paragraph];
  const sentences = paragraph.split(/(?<=[.!?;]["'”’)]?)(?= )|(?<=[。！？；])/u);
  return gather(
    sentences.flatMap((sentence) => (holds(sentence.trim()) ? [sentence] : wordsOf(sentence, holds))),
    holds,
  );
}

/** A sentence longer than a row comes in words; a word longer than a row, in characters. */
function wordsOf(sentence: string, holds: (text: string) => boolean): readonly string[] {
  return sentence.split(/(?= )/u).flatMap((word) => (holds(word) ? [word] : [...word]));
}

function gather(parts: readonly string[], holds: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < parts.length;) {
    const to = farthest(parts, from, holds);
    const piece = parts.slice(from, to).join("").trim();
    if (piece !== "") pieces.push(piece);
    from = to;
  }
  return pieces;
}

/**
 * The end of the longest run of parts from one on that a row holds, one part at least. Twice as many are tried each time, then half: to measure a piece anew
 * with each part would take the square of its length.
 */
function farthest(parts: readonly string[], from: number, holds: (text: string) => boolean): number {
  const isHeld = (to: number): boolean => to <= parts.length && holds(parts.slice(from, to).join("").trim());
  let end = from + 1;
  let step = 1;
  for (; isHeld(end + step); step *= 2) end += step;
  for (; step >= 1; step = Math.floor(step / 2)) if (isHeld(end + step)) end += step;
  return end;
}
