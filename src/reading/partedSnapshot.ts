import type { CellValue, Snapshot } from "../workbook/workbook";
import { type HeadingMeaning, readHeading } from "./vocabulary/headingMeanings";
import { plainNumber } from "./rows/columnSums";

/** A sheet of which one column held whole lines of a text file, parted into the columns they stand for. */
export interface PartedSnapshot extends Snapshot {
  /** The column in whose cells the lines stand, and the rows of them: what is read of a line is at its cell. */
  readonly parted?: { readonly column: number; readonly firstRow: number; readonly lastRow: number };
}

const MARKS = ["\t", ";", "|", ","] as const;
/** Fewer values than this may be a sentence with a comma. */
const LEAST_PARTS = 3;
const MOST_PARTS = 60;
const LONGEST_LINE = 2_000;

interface Line {
  /** The row within the snapshot. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A snapshot in which lines of values parted by commas, semicolons, strokes or tabs, pasted into one column, stand in columns of their own. */
export function partedSnapshot(snapshot: Snapshot): PartedSnapshot {
  const lines = linesAlone(snapshot);
  for (const mark of MARKS) {
    const parted = partedBy(mark, lines);
    if (parted.length >= 2) return withParts(snapshot, parted);
  }
  for (const mark of MARKS) {
    const named = namedBy(mark, lines);
    if (named.length >= 2) return withParts(snapshot, named);
  }
  return snapshot;
}

/** Texts that stand alone in their rows. */
function linesAlone({ values }: Snapshot): readonly Line[] {
  const lines: Line[] = [];
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((cell) => cell !== "");
    const text = cells[column];
    if (typeof text !== "string" || text.length > LONGEST_LINE || !MARKS.some((mark) => text.includes(mark))) continue;
    if (cells.every((cell, at) => at === column || cell === "")) lines.push({ row, column, text });
  }
  return lines;
}

interface PartedLine extends Line {
  readonly parts: readonly string[];
}

/** The lines of as many values as the first that holds words alone: its headings, and what stands under them. */
function partedBy(mark: string, lines: readonly Line[]): readonly PartedLine[] {
  const all = lines.map((line) => ({ ...line, parts: partsOf(line.text, mark) }));
  const first = all.findIndex(({ parts }) => parts.length >= LEAST_PARTS && parts.every(isWord));
  const headings = all[first];
  if (headings === undefined || headings.parts.length > MOST_PARTS) return [];
  const count = headings.parts.length;
  const below = all.slice(first).filter(({ column, parts }) => column === headings.column && parts.length === count);
  const figures = below.filter(({ parts }) => parts.some((part) => /\d/.test(part)));
  // A text of several sentences has no figures at the same places.
  return figures.length > 0 && below.length >= (all.length - first) * MOST_OF_THEM ? below : [];
}

const MOST_OF_THEM = 0.7;

/** Lines of a name we know with its value behind the first mark: `Date submitted,2025-06-13`. */
function namedBy(mark: string, lines: readonly Line[]): readonly PartedLine[] {
  const named = lines.flatMap((line): PartedLine[] => {
    const [name = "", ...rest] = partsOf(line.text, mark);
    // `Shares repurchased: 979,000` is a name with its value behind a colon.
    const isNamed =
      rest.length > 0 && isWord(name) && !/[:：]/.test(name) && readHeading([name]).meanings.some(isWhole);
    return isNamed ? [{ ...line, parts: [name, rest.join(mark)] }] : [];
  });
  const column = named[0]?.column;
  return named.every((line) => line.column === column) && named.length >= lines.length * MOST_OF_THEM ? named : [];
}

function isWhole({ match, kind }: HeadingMeaning): boolean {
  return match !== "partial" && !OF_ENTRIES.has(kind);
}

const OF_ENTRIES: ReadonlySet<string> = new Set(["Movements", "Repurchases", "Treasury sales", "Closing prices"]);

function isWord(part: string): boolean {
  return part !== "" && part.length <= LONGEST_HEADING && !/^[\d\s.,:/-]+$/.test(part);
}

const LONGEST_HEADING = 80;

/** The values of a line; a mark within quotation marks parts nothing. */
function partsOf(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      if (isQuoted && text.charAt(at + 1) === '"') {
        part += character;
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (character === mark && !isQuoted) {
      parts.push(part.trim());
      part = "";
    } else part += character;
  }
  return [...parts, part.trim()];
}

function withParts(snapshot: Snapshot, lines: readonly PartedLine[]): PartedSnapshot {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return snapshot;
  const { region } = snapshot;
  const columns = Math.max(region.columns, first.column + first.parts.length);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const blank = (from: number): readonly CellValue[] => Array.from({ length: columns - from }, () => "");
  const values = snapshot.values.map((cells, row) => {
    const line = byRow.get(row);
    if (line === undefined) return [...cells, ...blank(cells.length)];
    const parts = [...cells.slice(0, line.column), ...line.parts.map(valueOf)];
    return [...parts, ...blank(parts.length)];
  });
  const formats = snapshot.formats.map((cells) => [
    ...cells,
    ...Array.from({ length: columns - cells.length }, () => "General"),
  ]);
  return {
    ...snapshot,
    region: { ...region, columns },
    values,
    formats,
    parted: {
      column: region.column + first.column,
      firstRow: region.row + first.row,
      lastRow: region.row + last.row,
    },
  };
}

/** A plain number as one; a code that begins with zeros, a day, and every other text as it stands. */
function valueOf(part: string): CellValue {
  return /^-?(?:0|[1-9]\d{0,13})(?:\.\d{1,10})?$/.test(part) ? (plainNumber(part) ?? part) : part;
}
