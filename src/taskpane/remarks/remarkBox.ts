import {
  type BindableFigure,
  type BoundToken,
  type EditedParts,
  isSameRemark,
  partsAsText,
  tokensIn,
} from "../../remarks/boundToken";
import { bindFigure, type LooseFigure } from "../../remarks/looseFigures";
import { lengthOf, sliceParts, spliceParts, tokenBehind } from "../../remarks/spliceParts";
import { copiedText, pastedParts, rememberCopied } from "./copiedParts";
import type { Moment } from "./editHistory";
import { edited, inputToEdit } from "./inputToEdit";
import { drawRemark, type FigureLabel, figureAround, outlineFigure, placesIn, readRemark, select } from "./remarkDom";
import { RemarkModel, stretchOf } from "./remarkModel";

/** What the box reports. */
export interface BoxHost {
  changed(parts: EditedParts): void;
  /** The figure the caret is at; null for none. */
  reached(token: BoundToken | null): void;
  /** A figure was pressed: by a finger, the mouse, or Enter. */
  pressed(token: BoundToken): void;
}

/** What the box shows. */
export interface ShownRemark {
  readonly parts: EditedParts;
  readonly loose: readonly LooseFigure[];
  readonly figures: readonly BindableFigure[];
  readonly label: FigureLabel;
}

/**
 * The editable box of a remark: words are typed freely, figures move only as a whole. The remark is kept as parts; the DOM is drawn from
 * them, and read back only after what the browser must do itself, such as composing Chinese.
 */
export class RemarkBox {
  private readonly model = new RemarkModel();
  private loose: readonly LooseFigure[] = [];
  private label: FigureLabel = () => "";
  /** The remark before the browser began to change the DOM itself. */
  private before: Moment | null = null;
  private composing = false;
  private readonly stop = new AbortController();

  constructor(
    private readonly root: HTMLElement,
    private readonly host: BoxHost,
  ) {
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      heard: (event: HTMLElementEventMap[Name]) => void,
    ): void => {
      root.addEventListener(name, heard, { signal: this.stop.signal });
    };
    on("beforeinput", (event) => {
      this.beforeInput(event);
    });
    on("input", () => {
      if (!this.composing) this.readBack();
    });
    on("compositionstart", () => {
      this.startComposing();
    });
    on("compositionend", () => {
      this.composing = false;
      this.readBack();
    });
    on("keydown", (event) => {
      this.keyDown(event);
    });
    on("mousedown", (event) => {
      this.press(event);
    });
    on("click", (event) => {
      this.click(event);
    });
    on("copy", (event) => {
      this.copy();
      const text = copiedText();
      if (text === null || event.clipboardData === null) return;
      // The browser would copy the characters without width that hold the caret beside a figure.
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
    });
    on("cut", () => {
      this.copy();
    });
    on("dragstart", (event) => {
      event.preventDefault();
    });
    root.ownerDocument.addEventListener(
      "selectionchange",
      () => {
        this.selectionChanged();
      },
      { signal: this.stop.signal },
    );
  }

  detach(): void {
    this.stop.abort();
  }

  /** Shows the current remark. Nothing is drawn while Chinese is being composed: the composition would be lost. */
  show({ parts, loose, figures, label }: ShownRemark): void {
    const isSame = this.model.follow(parts, figures);
    this.loose = loose;
    this.label = label;
    if (this.composing) return;
    this.draw();
    // The figure at the caret may have changed.
    if (!isSame) this.host.reached(this.model.tokenAtCaret());
  }

  /** Goes on where the caret was. */
  focus(): void {
    this.root.focus();
    select(this.root, this.model.places);
  }

  /** Puts a figure in at the caret, which moves behind it. */
  putIn(figure: BindableFigure): void {
    const [from, to] = stretchOf(this.model.places);
    this.change(spliceParts(this.model.parts, from, to, [figure]), from + 1, null);
    this.focus();
  }

  /** Makes a figure of what was typed by hand. */
  bind(loose: LooseFigure, figure: BindableFigure): void {
    const { parts } = this.model;
    this.change(bindFigure(parts, loose, figure), lengthOf(parts.slice(0, loose.part)) + loose.offset + 1, null);
    this.focus();
  }

  /** Takes out the figure the caret is at. */
  takeOut(): void {
    const place = this.model.placeAtCaret();
    if (place === null) return;
    this.change(spliceParts(this.model.parts, place, place + 1, []), place, null);
    this.focus();
  }

  private change(...change: Parameters<RemarkModel["change"]>): void {
    this.model.change(...change);
    this.changed();
  }

  private changed(): void {
    // The host finds the loose figures of the new text, and shows them with the remark.
    this.loose = [];
    this.host.changed(this.model.parts);
    this.draw();
  }

  private draw(): void {
    const hasCaret = this.root.ownerDocument.activeElement === this.root;
    if (drawRemark(this.root, this.model.parts, this.loose, this.label) && hasCaret)
      select(this.root, this.model.places);
    outlineFigure(this.root, hasCaret ? this.model.numberAtCaret() : null);
  }

  /** Reads where the caret is: some events come before `selectionchange`. */
  private locate(): void {
    this.model.places = placesIn(this.root) ?? this.model.places;
  }

  private beforeInput(event: InputEvent): void {
    this.locate();
    if (event.inputType === "historyUndo" || event.inputType === "historyRedo") {
      event.preventDefault();
      if (event.inputType === "historyUndo") this.undo();
      else this.redo();
      return;
    }
    const asked = inputToEdit(event, this.root, this.model.parts, this.model.places, pastedParts);
    if (asked === "left to the browser") {
      this.before ??= this.model.moment();
      return;
    }
    event.preventDefault();
    if (asked === null) return;
    const { parts, place } = edited(this.model.parts, asked);
    this.change(parts, place, asked.typed ? partsAsText(asked.inserted) : null);
  }

  private startComposing(): void {
    this.locate();
    this.composing = true;
    this.before ??= this.model.moment();
  }

  /** Takes the remark from the DOM after the browser changed it. */
  private readBack(): void {
    const before = this.before ?? this.model.moment();
    this.before = null;
    const parts = readRemark(this.root, tokensIn(before.parts));
    this.locate();
    if (isSameRemark(parts, before.parts)) {
      this.draw();
      return;
    }
    const place = this.model.places.focus;
    this.change(parts, place, partsAsText(sliceParts(parts, Math.min(before.place, place), place)), before);
  }

  private undo(): void {
    if (this.model.undo()) this.changed();
  }

  private redo(): void {
    if (this.model.redo()) this.changed();
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, shiftKey } = event;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(key)) {
      event.preventDefault();
      if (/^y$/i.test(key) || shiftKey) this.redo();
      else this.undo();
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === "ArrowLeft" || key === "ArrowRight") this.passFigure(event, key === "ArrowLeft" ? -1 : 1);
    else if (key === "Enter") {
      event.preventDefault();
      const token = this.model.tokenAtCaret();
      if (token !== null) this.host.pressed(token);
    }
  }

  /** An arrow passes a figure in one step. */
  private passFigure(event: KeyboardEvent, step: -1 | 1): void {
    const places = placesIn(this.root);
    if (places === null) return;
    this.model.side = step < 0 ? "behind" : "in front";
    const { anchor, focus } = places;
    if (tokenBehind(this.model.parts, step < 0 ? focus - 1 : focus) === null || (anchor !== focus && !event.shiftKey))
      return;
    event.preventDefault();
    select(this.root, { anchor: event.shiftKey ? anchor : focus + step, focus: focus + step });
  }

  /** A figure holds no caret: pressing one puts the caret behind it. */
  private press(event: MouseEvent): void {
    const number = figureAround(event.target);
    if (number === null || event.button !== 0) return;
    event.preventDefault();
    this.root.focus();
    const place = this.model.placeOfFigure(number) + 1;
    this.model.side = "in front";
    select(this.root, { anchor: place, focus: place });
  }

  private click(event: MouseEvent): void {
    const number = figureAround(event.target);
    const token = number === null ? undefined : tokensIn(this.model.parts)[number];
    if (token !== undefined) this.host.pressed(token);
  }

  private copy(): void {
    this.locate();
    rememberCopied(sliceParts(this.model.parts, ...stretchOf(this.model.places)));
  }

  private selectionChanged(): void {
    if (this.composing || this.root.ownerDocument.activeElement !== this.root || placesIn(this.root) === null) return;
    this.locate();
    outlineFigure(this.root, this.model.numberAtCaret());
    this.host.reached(this.model.tokenAtCaret());
  }
}
