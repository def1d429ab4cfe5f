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
  let piece = "";
  for (const part of parts) {
    if (piece !== "" && !holds((piece + part).trim())) {
      pieces.push(piece.trim());
      piece = "";
    }
    piece += part;
  }
  if (piece.trim() !== "") pieces.push(piece.trim());
  return pieces;
}
