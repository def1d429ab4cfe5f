/** From so many words, or characters of Chinese, a text in a column of numbers is no number badly typed. */
const WORDS_OF_A_NOTE = 4;
const HAN_OF_A_NOTE = 6;

/** Words that run on, and name no event: a line of a note may begin in any column. */
export function isLineOfNote(text: string, isEvent: (text: string) => boolean): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.split(/\s+/).length >= WORDS_OF_A_NOTE || han >= HAN_OF_A_NOTE) && !isEvent(text);
}
