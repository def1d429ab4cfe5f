import type { BindableFigure, EditedParts } from "../../remarks/boundToken";
import { refreshParts } from "../../remarks/refreshParts";
import type { Place } from "../../remarks/spliceParts";

/** A remark as it was, and where the caret stood. */
export interface Moment {
  readonly parts: EditedParts;
  readonly place: Place;
}

/** Undo and redo of the edits of one remark. Continued typing is one step until a word ends or the typing pauses. */
export interface EditHistory {
  readonly undo: readonly Moment[];
  readonly redo: readonly Moment[];
  /** When the last step was typing, and where the caret was left; null otherwise. */
  readonly typing: { readonly place: Place; readonly at: number } | null;
}

export const NO_HISTORY: EditHistory = { undo: [], redo: [], typing: null };

const REST_MS = 1_500;
const MOST_STEPS = 200;

/** The history after an edit of `before`. @param typed what was typed and where it left the caret; null for any other edit */
export function stepMade(
  history: EditHistory,
  before: Moment,
  typed: { readonly text: string; readonly place: Place } | null,
  now: number,
): EditHistory {
  const { typing } = history;
  const goesOn =
    typed !== null &&
    typing !== null &&
    typing.place === before.place &&
    now - typing.at < REST_MS &&
    !/^\s/.test(typed.text);
  return {
    undo: goesOn ? history.undo : [...history.undo, before].slice(-MOST_STEPS),
    redo: [],
    typing: typed === null ? null : { place: typed.place, at: now },
  };
}

/** A step taken: the moment to return to, and the history seen from there. */
export interface HistoryStep {
  readonly moment: Moment;
  readonly history: EditHistory;
}

/** Null if there is nothing to undo. */
export function undoStep(history: EditHistory, now: Moment): HistoryStep | null {
  const moment = history.undo.at(-1);
  return moment === undefined
    ? null
    : { moment, history: { undo: history.undo.slice(0, -1), redo: [...history.redo, now], typing: null } };
}

/** Null if there is nothing to redo. */
export function redoStep(history: EditHistory, now: Moment): HistoryStep | null {
  const moment = history.redo.at(-1);
  return moment === undefined
    ? null
    : { moment, history: { undo: [...history.undo, now], redo: history.redo.slice(0, -1), typing: null } };
}

/** The history with current figures: an undo brings old words back, never old figures. */
export function withFigures(history: EditHistory, figures: readonly BindableFigure[]): EditHistory {
  const fresh = ({ parts, place }: Moment): Moment => ({ parts: refreshParts(parts, figures).parts, place });
  return { ...history, undo: history.undo.map(fresh), redo: history.redo.map(fresh) };
}
