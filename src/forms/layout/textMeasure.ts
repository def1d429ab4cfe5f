import { glyphWidth, isSquare } from "./glyphWidths";
import { BOLD_WIDENING, PITCH_WITH_CHINESE, SQUARE_WIDENING, type Typeface } from "./typeface";

/** Points a cell keeps free at its left and right edges together. */
const CELL_INSET = 6;
/** Points above and below the text together. */
const ROW_INSET = 3;

export interface Setting {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text on one line, in points, never less than it prints. */
function textWidth(text: string, typeface: Typeface, setting: Setting): number {
  let [letters, squares] = [0, 0];
  for (const character of text) {
    if (isSquare(character)) squares += glyphWidth(character);
    else letters += glyphWidth(character);
  }
  const ofLetters = letters * typeface.widening * (setting.bold ? BOLD_WIDENING : 1);
  return ((ofLetters + squares * SQUARE_WIDENING) / 1000) * setting.size;
}

/** True where a text fits a cell on one line. */
export function fitsOneLine(text: string, cellWidth: number, typeface: Typeface, setting: Setting): boolean {
  return textWidth(text, typeface, setting) <= cellWidth - CELL_INSET;
}

/** Lines of a text wrapped in a cell: it breaks at spaces and between Chinese characters, and inside a word only where the word is wider than the cell. */
function lineCount(text: string, cellWidth: number, typeface: Typeface, setting: Setting): number {
  const room = cellWidth - CELL_INSET;
  return text
    .split("\n")
    .reduce(
      (lines, paragraph) => lines + linesOfParagraph(paragraph, room, (part) => textWidth(part, typeface, setting)),
      0,
    );
}

function linesOfParagraph(paragraph: string, room: number, widthOf: (part: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const part of breakableParts(paragraph)) {
    const width = widthOf(part);
    if (used + width <= room) {
      used += width;
    } else if (part.trim() === "") {
      // A space at the end of a line hangs over its edge.
      used = room;
    } else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      for (const character of part) {
        const step = widthOf(character);
        if (used + step > room && used > 0) {
          lines += 1;
          used = 0;
        }
        used += step;
      }
    }
  }
  return lines;
}

/** Words, spaces, and single Chinese characters with the marks that go with them, in their order. */
function breakableParts(paragraph: string): string[] {
  const parts: string[] = [];
  let part = "";
  let last = "";
  for (const character of paragraph) {
    if (part !== "" && mayBreak(last, character)) {
      parts.push(part);
      part = "";
    }
    part += character;
    last = character;
  }
  if (part !== "") parts.push(part);
  return parts;
}

/** No line begins with one of these, and none ends with one of those. */
const NEVER_FIRST = /^[、。，．：；？！）］｝」』】〉》〕％)\]}.,:;?!%]/u;
const NEVER_LAST = /^[（［｛「『【〈《〔([{]/u;

/** Between two characters. */
function mayBreak(before: string, after: string): boolean {
  if (before === " " || after === " ") return true;
  if (NEVER_LAST.test(before) || NEVER_FIRST.test(after)) return false;
  return isSquare(after) || isSquare(before);
}

/** The height a row needs for a text wrapped in a cell, in points. */
export function textHeight(text: string, cellWidth: number, typeface: Typeface, setting: Setting): number {
  const pitch = [...text].some(isSquare) ? Math.max(typeface.pitch, PITCH_WITH_CHINESE) : typeface.pitch;
  return Math.ceil(lineCount(text, cellWidth, typeface, setting) * setting.size * pitch) + ROW_INSET;
}
