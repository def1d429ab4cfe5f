import {
  type BindableFigure,
  type BoundToken,
  type EditedParts,
  isSameRemark,
  tokensIn,
} from "../../remarks/boundToken";
import { lengthOf, type Place, sliceParts, tokenBehind } from "../../remarks/spliceParts";
import {
  type EditHistory,
  type HistoryStep,
  type Moment,
  NO_HISTORY,
  redoStep,
  stepMade,
  undoStep,
  withFigures,
} from "./editHistory";
import type { Places } from "./remarkDom";

/** A remark being edited: its parts, the caret, and the undo history. It knows nothing of the DOM. */
export class RemarkModel {
  parts: EditedParts = [];
  places: Places = { anchor: 0, focus: 0 };
  /** The side of the caret on which a figure is looked for first: the one it has just passed. */
  side: "in front" | "behind" = "in front";
  private history: EditHistory = NO_HISTORY;

  /** Takes over the remark as the pane now has it. @returns whether it is unchanged */
  follow(parts: EditedParts, figures: readonly BindableFigure[]): boolean {
    const isSame = isSameRemark(parts, this.parts);
    if (!isSame) this.history = withFigures(this.history, figures);
    this.parts = parts;
    return isSame;
  }

  moment(): Moment {
    return { parts: this.parts, place: this.places.focus };
  }

  /** @param typed what was typed, if it was typing: continued typing is one undo step */
  change(parts: EditedParts, place: Place, typed: string | null, before = this.moment()): void {
    this.history = stepMade(this.history, before, typed === null ? null : { text: typed, place }, Date.now());
    this.become({ parts, place });
  }

  /** @returns whether there was a step to undo */
  undo(): boolean {
    return this.goTo(undoStep(this.history, this.moment()));
  }

  /** @returns whether there was a step to redo */
  redo(): boolean {
    return this.goTo(redoStep(this.history, this.moment()));
  }

  private goTo(step: HistoryStep | null): boolean {
    if (step === null) return false;
    this.history = step.history;
    this.become(step.moment);
    return true;
  }

  private become({ parts, place }: Moment): void {
    const at = Math.min(place, lengthOf(parts));
    this.parts = parts;
    this.places = { anchor: at, focus: at };
  }

  /** The place of the figure the caret is at; null for none. */
  placeAtCaret(): Place | null {
    const { anchor, focus } = this.places;
    if (anchor !== focus) return null;
    const sides = this.side === "behind" ? [focus, focus - 1] : [focus - 1, focus];
    return sides.find((place) => place >= 0 && tokenBehind(this.parts, place) !== null) ?? null;
  }

  tokenAtCaret(): BoundToken | null {
    const place = this.placeAtCaret();
    return place === null ? null : tokenBehind(this.parts, place);
  }

  /** Which of the remark's figures the caret is at, from 0; null for none. */
  numberAtCaret(): number | null {
    const place = this.placeAtCaret();
    return place === null ? null : tokensIn(sliceParts(this.parts, 0, place)).length;
  }

  placeOfFigure(number: number): Place {
    let place = 0;
    let before = number;
    for (const part of this.parts) {
      if (typeof part === "object" && before-- === 0) return place;
      place += typeof part === "object" ? 1 : part.length;
    }
    return place;
  }
}

/** From and to, whichever way it was selected. */
export function stretchOf({ anchor, focus }: Places): readonly [from: Place, to: Place] {
  return [Math.min(anchor, focus), Math.max(anchor, focus)];
}
