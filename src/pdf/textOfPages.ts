/** A run of glyphs drawn in one go. Lengths in points, from the top left of the page. */
export interface PieceOfText {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  /** The height of its font. */
  readonly size: number;
}

export type PageOfText = readonly PieceOfText[];

/** Text that stands together on one line; then, with the lines below it, a cell. */
interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Baselines of its first and last line. */
  readonly first: number;
  readonly last: number;
}

/** Baselines this far apart, in heights of the font, are one line: a raised note mark stands a third higher. */
const SAME_LINE = 0.4;
/** Space between words, in heights of the font; what is wider parts two cells. */
const WORD_SPACE = 0.12;
const CELL_SPACE = 0.55;
/** Lines of one cell follow each other within this, in heights of the font; rows of a table stand farther apart. */
const LEADING = 1.55;
/** What begins a row of its own, however close it stands: a number, a letter in brackets, a mark of a list. */
const BEGINS_ROW = /^(?:\d{1,3}\s?\)\s?\.|\d{1,2}\.(?!\d)|\([ivx]{1,4}\)\s|[■•▪]|-\s)/u;

/**
 * The text of pages as they are read: rows from the top, in each its cells from the left, a cell of several lines in one piece.
 * @returns rows parted by line ends, cells by two spaces
 */
export function textOfPages(pages: readonly PageOfText[]): string {
  return pages.map((page) => rowsOf(cellsOf(linesOf(undoubled(page)))).join("\n")).join("\n");
}

/**
 * Old Chinese fonts are made bold by drawing each glyph twice, a hair apart: as a second run, or within the run, which is then half as wide as its glyphs
 * would be.
 */
function undoubled(page: PageOfText): PageOfText {
  const kept: PieceOfText[] = [];
  for (const piece of page.map(drawnOnce)) {
    const near = (other: PieceOfText): boolean =>
      other.text === piece.text &&
      Math.abs(other.x - piece.x) < 0.3 * piece.size &&
      Math.abs(other.y - piece.y) < 0.3 * piece.size;
    if (!kept.some(near)) kept.push(piece);
  }
  return kept;
}

function drawnOnce(piece: PieceOfText): PieceOfText {
  const glyphs = [...piece.text];
  const isDoubled =
    glyphs.length >= 2 &&
    glyphs.length % 2 === 0 &&
    glyphs.every((glyph, index) => glyph === glyphs[index - (index % 2)]) &&
    /\p{Script=Han}/u.test(piece.text) &&
    piece.width < 0.75 * glyphs.length * piece.size;
  return isDoubled ? { ...piece, text: glyphs.filter((_, index) => index % 2 === 0).join("") } : piece;
}

/** Lines from the top, each as the runs of text that stand apart on it, from the left. */
function linesOf(page: PageOfText): readonly (readonly Cell[])[] {
  const lines: { readonly y: number; readonly size: number; readonly pieces: PieceOfText[] }[] = [];
  // The tallest first: a raised or small mark joins the line of what it stands beside.
  for (const piece of [...page].sort((one, other) => other.size - one.size || one.y - other.y)) {
    const line = lines.find(({ y, size }) => Math.abs(y - piece.y) <= SAME_LINE * size);
    if (line === undefined) lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else line.pieces.push(piece);
  }
  return lines
    .sort((one, other) => one.y - other.y)
    .map(({ y, pieces }) =>
      runsOf(
        [...pieces].sort((one, other) => one.x - other.x),
        y,
      ),
    );
}

function runsOf(pieces: readonly PieceOfText[], y: number): readonly Cell[] {
  const runs: Cell[] = [];
  for (const { text, x, width, size } of pieces) {
    const before = runs.at(-1);
    const gap = before === undefined ? Infinity : x - before.right;
    if (before === undefined || gap > CELL_SPACE * Math.max(size, before.size)) {
      runs.push({ text, left: x, right: x + width, size, first: y, last: y });
      continue;
    }
    const isSpaced = gap > WORD_SPACE * size && !/\s$/.test(before.text) && !/^\s/.test(text);
    runs[runs.length - 1] = {
      ...before,
      text: `${before.text}${isSpaced ? " " : ""}${text}`,
      right: Math.max(before.right, x + width),
      size: Math.max(before.size, size),
    };
  }
  return runs;
}

/** Joins what stands close below to what stands above it in the same column. */
function cellsOf(lines: readonly (readonly Cell[])[]): readonly Cell[] {
  const done: Cell[] = [];
  let open: readonly Cell[] = [];
  for (const line of lines) {
    const above = open.filter((cell) => line.some(({ first, size }) => first - cell.last <= LEADING * size));
    done.push(...open.filter((cell) => !above.includes(cell)));
    const taken = new Set<Cell>();
    const next: Cell[] = [];
    for (const run of line) {
      const over = above.filter((cell) => overlaps(cell, run));
      const [only] = over;
      // One below two, or two below one, is no cell going on but another row.
      const isAlone =
        only !== undefined && over.length === 1 && line.filter((each) => overlaps(only, each)).length === 1;
      if (!isAlone || BEGINS_ROW.test(run.text) || run.first - only.last > LEADING * Math.max(run.size, only.size)) {
        next.push(run);
        continue;
      }
      taken.add(only);
      next.push({
        text: joined(only.text, run.text),
        left: Math.min(only.left, run.left),
        right: Math.max(only.right, run.right),
        size: Math.max(only.size, run.size),
        first: only.first,
        last: run.last,
      });
    }
    const reached = next.map(({ left, right }) => ({ left, right }));
    // A line between two lines of a neighbour's cell does not end that cell.
    const waiting = above.filter((cell) => !taken.has(cell));
    const goOn = waiting.filter((cell) => !reached.some((each) => overlaps(cell, each)));
    done.push(...waiting.filter((cell) => !goOn.includes(cell)));
    open = [...goOn, ...next];
  }
  return [...done, ...open];
}

function overlaps(one: Pick<Cell, "left" | "right">, other: Pick<Cell, "left" | "right">): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5;
}

/** Lines of Chinese follow each other without a space. */
function joined(above: string, below: string): string {
  const isChinese =
    /[\p{Script=Han}，。、；：（）「」]$/u.test(above.trimEnd()) && /^[\p{Script=Han}，。、；：（）「」]/u.test(below);
  return `${above.trimEnd()}${isChinese ? "" : " "}${below.trimStart()}`;
}

/** Rows from the top: cells that stand beside each other, however many lines each has. */
function rowsOf(cells: readonly Cell[]): readonly string[] {
  const rows: { top: number; bottom: number; readonly cells: Cell[] }[] = [];
  for (const cell of [...cells].sort((one, other) => middle(one) - middle(other))) {
    const top = cell.first - cell.size;
    const row = rows.find((each) => Math.min(each.bottom, cell.last) - Math.max(each.top, top) > 0.5 * cell.size);
    if (row === undefined) {
      rows.push({ top, bottom: cell.last, cells: [cell] });
      continue;
    }
    row.top = Math.min(row.top, top);
    row.bottom = Math.max(row.bottom, cell.last);
    row.cells.push(cell);
  }
  return rows
    .sort((one, other) => one.top - other.top)
    .map((row) =>
      inOrder(row.cells)
        .map(({ text }) => text.trim())
        .join("  "),
    );
}

function middle({ first, last, size }: Cell): number {
  return (first - size + last) / 2;
}

/** Column by column from the left; in a column from the top. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const columns: { left: number; right: number; readonly cells: Cell[] }[] = [];
  for (const cell of [...cells].sort((one, other) => one.left - other.left)) {
    const column = columns.find((each) => overlaps(each, cell));
    if (column === undefined) columns.push({ left: cell.left, right: cell.right, cells: [cell] });
    else {
      column.right = Math.max(column.right, cell.right);
      column.cells.push(cell);
    }
  }
  return columns.flatMap((column) =>
    column.cells.sort((one, other) => middle(one) - middle(other) || one.left - other.left),
  );
}
