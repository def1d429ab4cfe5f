import { type BindableFigure, type BoundToken, type EditedParts, joined } from "./boundToken";
import { type CellRef, showCell } from "../shares/values/cell";

/** A token whose text has changed since the remark was edited. */
export interface TokenChange {
  readonly from: string;
  /** Null if the figure is gone: its row was deleted, or the remark is composed differently now. */
  readonly to: string | null;
  readonly cells: readonly CellRef[];
  /** The token's kind, and what it now means. */
  readonly of: Pick<BoundToken, "kind" | "means">;
}

export interface RefreshedParts {
  readonly parts: EditedParts;
  /** If there are any, the remark is to be read again: the words around a figure may no longer fit it. */
  readonly changes: readonly TokenChange[];
}

/**
 * Updates an edited remark's tokens from the figures they are bound to. A token is found by what it means, else by its kind and cells if it
 * reads as before: another figure may be in those cells now. One that is not found keeps its old text and is reported as a change.
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

/** The parts with figures as last read: typing in a remark that is to be read again does not mean that it was. */
export function asLastRead(parts: EditedParts, changes: readonly TokenChange[]): EditedParts {
  const read = new Map(changes.map(({ from, of }) => [`${of.kind} ${of.means}`, from]));
  return parts.map((part) =>
    typeof part === "string" ? part : { ...part, text: read.get(`${part.kind} ${part.means}`) ?? part.text },
  );
}

/** The parts after the remark was read again: a token without a figure becomes words. */
export function asReadNow(parts: EditedParts, changes: readonly TokenChange[]): EditedParts {
  const gone = new Set(changes.flatMap(({ to, of }) => (to === null ? [`${of.kind} ${of.means}`] : [])));
  return joined(
    parts.map((part) => (typeof part !== "string" && gone.has(`${part.kind} ${part.means}`) ? part.text : part)),
  );
}

function cellsKey({ kind, cells }: BoundToken): string {
  return JSON.stringify([kind, ...cells.map(showCell)]);
}
