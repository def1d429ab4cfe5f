import type { BindableFigure, EditedParts } from "../../remarks/boundToken";
import { refreshParts } from "../../remarks/refreshParts";
import type { Place } from "../../remarks/spliceParts";

/** A remark as it was, and where the caret stood. */
export interface Moment {
  readonly parts: EditedParts;
  readonly place: Place;
}

/** Steps back and forth in the editing of one remark. Typing on is one step until a word ends or the hand rests. */
export interface EditHistory {
  readonly back: readonly Moment[];
  readonly forth: readonly Moment[];
  /** When the last step was typing, and where the caret was left; null otherwise. */
  readonly typing: { readonly place: Place; readonly at: number } | null;
}

export const NO_HISTORY: EditHistory = { back: [], forth: [], typing: null };

const REST_MS = 1_500;
const MOST_STEPS = 200;

/** A step was made from `before`. @param typed what was typed, and where that left the caret; null for any other step */
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
    back: goesOn ? history.back : [...history.back, before].slice(-MOST_STEPS),
    forth: [],
    typing: typed === null ? null : { place: typed.place, at: now },
  };
}

/** The moment before, and the history seen from there; null where there is none. */
export function stepBack(
  history: EditHistory,
  now: Moment,
): { readonly moment: Moment; readonly history: EditHistory } | null {
  const moment = history.back.at(-1);
  return moment === undefined
    ? null
    : { moment, history: { back: history.back.slice(0, -1), forth: [...history.forth, now], typing: null } };
}

export function stepForth(
  history: EditHistory,
  now: Moment,
): { readonly moment: Moment; readonly history: EditHistory } | null {
  const moment = history.forth.at(-1);
  return moment === undefined
    ? null
    : { moment, history: { back: [...history.back, now], forth: history.forth.slice(0, -1), typing: null } };
}

/** The tables changed: going back must not bring old figures back with the old words. */
export function withFigures(history: EditHistory, figures: readonly BindableFigure[]): EditHistory {
  const fresh = ({ parts, place }: Moment): Moment => ({ parts: refreshParts(parts, figures).parts, place });
  return { ...history, back: history.back.map(fresh), forth: history.forth.map(fresh) };
}
