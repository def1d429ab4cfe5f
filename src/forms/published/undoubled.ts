/** Bold in old Chinese PDFs is a glyph drawn two to four times; a text copied from one holds each so often. */
const MOST_TIMES = 4;

/** So many different glyphs in a row, each drawn so often, are no words of anybody. */
const FEWEST_GLYPHS = 4;

const GLYPH = "[\\p{Script=Han}\\p{P}]";

/** The text with each glyph once: 翌翌日日披披露露報報表表 is 翌日披露報表. A text in which no words are drawn so is left as it is. */
export function undoubled(text: string): string {
  let read = text;
  for (let times = MOST_TIMES; times > 1; times -= 1) {
    const again = `\\1{${times - 1}}`;
    if (!new RegExp(`(?:(\\p{Script=Han})${again}){${FEWEST_GLYPHS},}`, "u").test(read)) continue;
    const once = new RegExp(`([^\\s])${again}`, "gu");
    const whole = new RegExp(`^(?:([^\\s])${again})+$`, "u");
    const words = new RegExp(`(?:(${GLYPH})${again}){2,}`, "gu");
    // A cell that is drawn so throughout has its digits so too; beside others only its words are.
    read = read.replace(/\S+/gu, (cell) =>
      /\p{Script=Han}/u.test(cell) && whole.test(cell)
        ? cell.replace(once, "$1")
        : cell.replace(words, (run) => run.replace(once, "$1")),
    );
  }
  return read;
}
