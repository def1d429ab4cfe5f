import type { CellRef } from "../../shares/cell";
import type { RemarkToken } from "../../shares/remarkText";
import type { FilledReturn } from "../filledReturn";
import { REMARKS_FIELD, type ReturnField } from "../returnFields";
import { type Ties, tieClass, type TieScene } from "./tieClass";
import { asItStands, sizeOf, sumFormula, type TieFormula } from "./tieFormula";
import { tiePurchaseReport, tieSaleReport } from "./tieReports";

/** A figure of the return and how it is had from the register again. */
export interface TieLine {
  /** The field it stands in. */
  readonly name: string;
  /** The digits of a figure within the narrative; null for a figure with a cell of its own. */
  readonly inText: string | null;
  readonly numberFormat: string;
  readonly tie: TieFormula | null;
  /** The cells to look at: those of the formula, or where the figure came from when there is none. */
  readonly cells: readonly CellRef[];
}

/** The number a cell of the register holds; null for a text, an error or a blank, which no formula can add up. */
export type NumberAt = (cell: CellRef) => number | null;

/** Every figure of the return, in the order of the form, those of the narrative last. */
export function tieReturn(scene: TieScene, filled: FilledReturn, fields: readonly ReturnField[], numberAt: NumberAt): readonly TieLine[] {
  const ties = tiesOf(scene);
  const lines = fields.filter(({ field }) => field.value?.kind === "number" || field.value?.kind === "date").map(({ name, field }): TieLine => {
    const tie = computable(tieOf(name, field, ties), numberAt);
    return { name, inText: null, numberFormat: field.numberFormat, tie, cells: tie?.cells ?? field.cells };
  });
  return [...lines, ...remarkLines(filled, numberAt)];
}

function tiesOf(scene: TieScene): Ties {
  const { content } = scene;
  return new Map([
    ...content.classes.flatMap((of, index) => [...tieClass(scene, of, `Class${index + 1}.`)]),
    ...(content.purchaseReport === null ? [] : tiePurchaseReport(scene, content.purchaseReport)),
    ...(content.saleReport === null ? [] : tieSaleReport(content.saleReport)),
  ]);
}

function tieOf(name: string, field: ReturnField["field"], ties: Ties): TieFormula | null {
  const known = ties.get(name);
  if (known !== undefined) return known;
  const [only, ...others] = field.cells;
  if (name === "Header.DateSubmitted" && only !== undefined && others.length === 0) return sumFormula([asItStands(only)]);
  // The row of Part A that says where the news is has the closing date, and noughts from nowhere.
  if (/^Class\d+\.Event\d+\.Date$/.test(name)) return ties.get(name.replace(/Event\d+\.Date$/, "Closing.Date")) ?? null;
  return field.cells.length === 0 && field.text === "0" ? { text: "0", cells: [] } : null;
}

/** A formula over a number kept as text would be wrong, or no number at all: such a figure is left to the reader, with its cells. */
function computable(tie: TieFormula | null, numberAt: NumberAt): TieFormula | null {
  return tie?.cells.every((cell) => numberAt(cell) !== null) === true ? tie : null;
}

/** The numbers told in the narrative, each once. */
function remarkLines({ remarks }: FilledReturn, numberAt: NumberAt): readonly TieLine[] {
  const tokens = remarks.flatMap(({ parts }) => parts.filter((part): part is RemarkToken => typeof part !== "string" && part.kind === "number" && /^[\d,]+$/.test(part.text)));
  const once = new Map(tokens.map((token) => [token.text, token]));
  return [...once.values()].map(({ text, cells }) => {
    const tie = tieOfToken(text, cells, numberAt);
    return { name: REMARKS_FIELD, inText: text, numberFormat: "#,##0", tie, cells: tie?.cells ?? cells };
  });
}

/** The cells a told number adds up from, or the one of them that holds it. */
function tieOfToken(text: string, cells: readonly CellRef[], numberAt: NumberAt): TieFormula | null {
  const told = text.replaceAll(",", "");
  const size = (cell: CellRef): bigint | null => {
    const number = numberAt(cell);
    return number === null || !Number.isSafeInteger(number) ? null : BigInt(number < 0 ? -number : number);
  };
  const sizes = cells.map(size);
  const sum = sizes.reduce<bigint>((total, each) => total + (each ?? 0n), 0n);
  if (cells.length > 0 && !sizes.includes(null) && sum.toString() === told) return sumFormula(cells.map((cell) => sizeOf(cell)));
  const one = cells.find((cell) => size(cell)?.toString() === told);
  return one === undefined ? null : sumFormula([sizeOf(one)]);
}
