import { type CellRef, cellAddress, regionAddress, type Region } from "../../shares/values/cell";

/** A cell of the register as a formula takes it in: as it stands, or its size, added or taken off. */
export interface Term {
  readonly cell: CellRef;
  readonly takes: "value" | "size";
  readonly sign: "+" | "-";
}

/** A native formula, without its `=`, and the register's cells it rests on. */
export interface TieFormula {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

export function asItStands(cell: CellRef): Term {
  return { cell, takes: "value", sign: "+" };
}

export function sizeOf(cell: CellRef, sign: Term["sign"] = "+"): Term {
  return { cell, takes: "size", sign };
}

/** The sum of terms; cells that stand below each other are taken together. `0` for none. */
export function sumFormula(terms: readonly Term[]): TieFormula {
  const pieces = (["+", "-"] as const).flatMap((sign) =>
    (["value", "size"] as const).flatMap((takes) =>
      regionsOf(terms.filter((term) => term.sign === sign && term.takes === takes).map(({ cell }) => cell)).map(
        (region) => ({ sign, text: taken(region, takes) }),
      ),
    ),
  );
  const text = pieces
    .map(({ sign, text: piece }, index) => `${index === 0 && sign === "+" ? "" : sign}${piece}`)
    .join("");
  return { text: text === "" ? "0" : text, cells: terms.map(({ cell }) => cell) };
}

function taken(region: Region, takes: Term["takes"]): string {
  const reference = referenceTo(region);
  if (region.rows === 1) return takes === "value" ? reference : `ABS(${reference})`;
  // Sizes added up without an array formula, which not every program computes alike.
  return takes === "value" ? `SUM(${reference})` : `(SUMIF(${reference},">0")-SUMIF(${reference},"<0"))`;
}

/** A formula made of others: `combine("ROUND(ABS({0})/({1})*100,2)", change, base)`. */
export function combine(pattern: string, ...parts: readonly TieFormula[]): TieFormula {
  const text = pattern.replace(/\{(\d+)\}/g, (_, index: string) => parts[parseInt(index, 10)]?.text ?? "");
  return { text, cells: parts.flatMap(({ cells }) => cells) };
}

/** What a word of digits may run on into, once digits are #. */
const RUN_ON = ["#¤", "¤#", "¤,#", "¤.#", "#,¤", "#.¤", "-¤"];

/**
 * True where words stand alone in a text: `7,139,508` is not found in `17,139,508`, nor `3 December 2022` in `13 December 2022`. The words become a sign, every other
 * digit another, and signs with a digit against them go.
 * @param text a formula
 */
export function standsIn(words: string, text: string): string {
  const signed = `SUBSTITUTE(${text},${literal(words)},"¤")`;
  const bare = Array.from({ length: 10 }, (_, digit) => digit).reduce(
    (inner, digit) => `SUBSTITUTE(${inner},"${digit}","#")`,
    signed,
  );
  return `ISNUMBER(FIND("¤",${RUN_ON.reduce((inner, run) => `SUBSTITUTE(${inner},"${run}","")`, bare)}))`;
}

/** A text within a formula; Excel takes 255 characters at a time. */
function literal(text: string): string {
  return (text.match(/[\s\S]{1,120}/g) ?? [""]).map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

/** `'Share classes'!$G$4:$G$5`. Always in quotes: which names may go without is a matter of locale. */
export function referenceTo(region: Region): string {
  return `${quoted(region.sheet)}!${regionAddress(region).replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2")}`;
}

/** A link that takes the reader to the cells: `=HYPERLINK("#'Movements'!E4","Movements!E4")`. */
export function linkTo(region: Region): string {
  const address = regionAddress(region);
  const inText = (text: string): string => text.replaceAll('"', '""');
  return `HYPERLINK("#${inText(quoted(region.sheet))}!${address}","${inText(region.sheet)}!${address}")`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Cells as rectangles one column wide, each cell once, in the order of their sheets. */
export function regionsOf(cells: readonly CellRef[]): readonly Region[] {
  const each = new Map(cells.map((cell) => [`${cell.sheet}!${cellAddress(cell.row, cell.column)}`, cell]));
  const sorted = [...each.values()].sort((a, b) =>
    a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1,
  );
  const regions: Region[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = regions.at(-1);
    if (last?.sheet === sheet && last.column === column && last.row + last.rows === row)
      regions.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else regions.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return regions;
}
