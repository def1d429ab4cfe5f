/** A text without the run of one character at its end: `1000` without `0` is `1`. In one pass from the end, however long the run or the text. */
export function withoutEnding(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.slice(0, end);
}
