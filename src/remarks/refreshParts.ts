import { type BindableFigure, type BoundToken, type EditedParts, joined } from "./boundToken";
import { type CellRef, showCell } from "../shares/values/cell";

/** A token that reads otherwise than when the remark was edited. */
export interface TokenChange {
  readonly from: string;
  /** Null where the figure is gone: its row was deleted, or the remark is of another make-up by now. */
  readonly to: string | null;
  readonly cells: readonly CellRef[];
  /** The token's kind and what it means by now. */
  readonly of: Pick<BoundToken, "kind" | "means">;
}

export interface RefreshedParts {
  readonly parts: EditedParts;
  /** None: the remark reads as it was edited. Any: it is to be read again, for the words around a figure may no longer fit it. */
  readonly changes: readonly TokenChange[];
}

/**
 * Brings an edited remark's tokens up to date by what they are bound to. A token is found by what it means; where that is gone, by its kind and its
 * cells, but then it must read as before: another figure may stand in those cells by now. A token that is not found keeps its old text and is told.
 */
export function refreshParts(parts: EditedParts, figures: readonly BindableFigure[]): RefreshedParts {
  const byMeaning = new Map(figures.map((figure) => [`${figure.kind} ${figure.means}`, figure]));
  const byCells = new Map(figures.map((figure) => [cellsKey(figure), figure]));
  const changes: TokenChange[] = [];
  const refreshed = parts.map((part) => {
    if (typeof part === "string") return part;
    const meant = byMeaning.get(`${part.kind} ${part.means}`);
    const inCells = byCells.get(cellsKey(part));
    const figure = meant ?? (inCells?.text === part.text ? inCells : undefined);
    if (figure === undefined)
      changes.push({ from: part.text, to: null, cells: part.cells, of: { kind: part.kind, means: part.means } });
    else if (figure.text !== part.text)
      changes.push({
        from: part.text,
        to: figure.text,
        cells: figure.cells,
        of: { kind: figure.kind, means: figure.means },
      });
    return figure === undefined ? part : { ...part, text: figure.text, cells: figure.cells, means: figure.means };
  });
  return { parts: refreshed, changes };
}

/** Figures as they read when the remark was last read: typing goes on in a remark that is to be read again, and is no sign that it was. */
export function asLastRead(parts: EditedParts, changes: readonly TokenChange[]): EditedParts {
  const read = new Map(changes.map(({ from, of }) => [`${of.kind} ${of.means}`, from]));
  return parts.map((part) =>
    typeof part === "string" ? part : { ...part, text: read.get(`${part.kind} ${part.means}`) ?? part.text },
  );
}

/** Read and kept as it stands: what has no figure any more is words, and will be found as such. */
export function asReadNow(parts: EditedParts, changes: readonly TokenChange[]): EditedParts {
  const gone = new Set(changes.flatMap(({ to, of }) => (to === null ? [`${of.kind} ${of.means}`] : [])));
  return joined(
    parts.map((part) => (typeof part !== "string" && gone.has(`${part.kind} ${part.means}`) ? part.text : part)),
  );
}

function cellsKey({ kind, cells }: BoundToken): string {
  return JSON.stringify([kind, ...cells.map(showCell)]);
}
