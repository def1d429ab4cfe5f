import type { FilledReturn } from "../filledReturn";
import type { ReturnField } from "../returnFields";
import { type Ties, tieClass, type TieOutContext } from "./tieClass";
import { asItStands, sumFormula, type TieFormula } from "./tieFormula";
import type { RegisterValues, TieLine } from "./tieLine";
import { tiePurchaseReport, tieSaleReport } from "./tieReports";
import { linesInWords } from "./tieFiguresInWords";

/** Every figure of the return, in the order of the form, those in words last. */
export function tieReturn(
  context: TieOutContext,
  filled: FilledReturn,
  fields: readonly ReturnField[],
  values: RegisterValues,
): readonly TieLine[] {
  const ties = tiesOf(context);
  const lines = fields
    .filter(({ field }) => field.value?.kind === "number" || field.value?.kind === "date")
    .map(({ name, field }): TieLine => {
      const tie = computable(tieOf(name, field, ties), values);
      return { name, inWords: null, numberFormat: field.numberFormat, tie, cells: tie?.cells ?? field.cells };
    });
  return [...lines, ...linesInWords(filled, fields, ties, values)];
}

function tiesOf(context: TieOutContext): Ties {
  const { content } = context;
  return new Map([
    ...content.classes.flatMap((of, index) => [...tieClass(context, of, `Class${index + 1}.`)]),
    ...(content.purchaseReport === null ? [] : tiePurchaseReport(context, content.purchaseReport)),
    ...(content.saleReport === null ? [] : tieSaleReport(content.saleReport)),
  ]);
}

function tieOf(name: string, field: ReturnField["field"], ties: Ties): TieFormula | null {
  const known = ties.get(name);
  if (known !== undefined) return known;
  const [only, ...others] = field.cells;
  if (name === "Header.DateSubmitted" && only !== undefined && others.length === 0)
    return sumFormula([asItStands(only)]);
  // The row of Part A that says where the news is has the closing date, and zeros from nowhere.
  if (/^Class\d+\.Event\d+\.Date$/.test(name)) return ties.get(name.replace(/Event\d+\.Date$/, "Closing.Date")) ?? null;
  return field.cells.length === 0 && field.text === "0" ? { text: "0", cells: [] } : null;
}

/** A formula over a number kept as text would be wrong, or no number at all: such a figure is left to the reader, with its cells. */
function computable(tie: TieFormula | null, { numberAt }: RegisterValues): TieFormula | null {
  return tie?.cells.every((cell) => numberAt(cell) !== null) === true ? tie : null;
}
