import { type BindableFigure, type BoundToken, type EditedParts, isSameRemark, partsAsText, tokensIn } from "../../remarks/boundToken";
import { bindFigure, type LooseFigure } from "../../remarks/looseFigures";
import { lengthOf, type Place, sliceParts, spliceParts, tokenBehind } from "../../remarks/spliceParts";
import { type EditHistory, type Moment, NO_HISTORY, stepBack, stepForth, stepMade, withFigures } from "./editHistory";
import { edited, inputToEdit, plain } from "./inputToEdit";
import { drawRemark, type FigureLabel, figureAround, outlineFigure, type Places, placesIn, readRemark, select } from "./remarkDom";

/** What the box is told of, and tells. */
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

/** What was last cut or copied out of a box: pasted back its figures are figures still. From anywhere else only plain words come. */
let copied: { readonly text: string; readonly parts: EditedParts } | null = null;

const NOWHERE: Places = { anchor: 0, focus: 0 };

/**
 * An editable box in which a remark is edited: its words are typed into freely, its figures are passed, taken out and put in whole. The remark itself is
 * kept as parts; the document of the box is drawn from them, and read back only for what the browser must do itself, such as the composing of Chinese.
 */
export class RemarkBox {
  private shown: ShownRemark = { parts: [], loose: [], figures: [], label: () => "" };
  private history: EditHistory = NO_HISTORY;
  private places: Places = NOWHERE;
  /** Where the caret was when the browser began to change the document by itself. */
  private before: Moment | null = null;
  private composing = false;
  /** The side of the caret on which a figure is looked for first. */
  private side: "in front" | "behind" = "in front";
  private readonly stop = new AbortController();

  constructor(
    private readonly root: HTMLElement,
    private readonly host: BoxHost,
  ) {
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, heard: (event: HTMLElementEventMap[Name]) => void): void => { root.addEventListener(name, heard, { signal: this.stop.signal }); };
    on("beforeinput", (event) => { this.beforeInput(event); });
    on("input", () => { if (!this.composing) this.readBack(); });
    on("compositionstart", () => { this.startComposing(); });
    on("compositionend", () => { this.composing = false; this.readBack(); });
    on("keydown", (event) => { this.keyDown(event); });
    on("mousedown", (event) => { this.press(event); });
    on("click", (event) => { this.click(event); });
    on("copy", () => { this.remember(); });
    on("cut", () => { this.remember(); });
    on("dragstart", (event) => { event.preventDefault(); });
    root.ownerDocument.addEventListener("selectionchange", () => { this.selectionChanged(); }, { signal: this.stop.signal });
  }

  detach(): void {
    this.stop.abort();
  }

  /** Shows the remark as it is by now. While Chinese is being composed nothing is drawn: the composing would be lost. */
  show(shown: ShownRemark): void {
    const isSame = isSameRemark(shown.parts, this.shown.parts);
    if (!isSame) this.history = withFigures(this.history, shown.figures);
    this.shown = shown;
    if (this.composing) return;
    this.draw();
    // The figure the caret is at may say something else by now.
    if (!isSame) this.host.reached(this.tokenAtCaret());
  }

  /** Goes on where the caret was. */
  focus(): void {
    this.root.focus();
    select(this.root, this.places);
  }

  /** Puts a figure in where the caret is or was, and goes on from behind it. */
  putIn(figure: BindableFigure): void {
    const { anchor, focus } = this.places;
    const from = Math.min(anchor, focus);
    this.change(spliceParts(this.shown.parts, from, Math.max(anchor, focus), [figure]), from + 1, null);
    this.focus();
  }

  /** Makes a figure of what was typed by hand. */
  bind(loose: LooseFigure, figure: BindableFigure): void {
    const place = lengthOf(this.shown.parts.slice(0, loose.part)) + loose.offset;
    this.change(bindFigure(this.shown.parts, loose, figure), place + 1, null);
    this.focus();
  }

  /** Takes out the figure the caret is at. */
  takeOut(): void {
    const place = this.figureAtCaret();
    if (place === null) return;
    this.change(spliceParts(this.shown.parts, place, place + 1, []), place, null);
    this.focus();
  }

  private moment(): Moment {
    return { parts: this.shown.parts, place: this.places.focus };
  }

  private change(parts: EditedParts, place: Place, typed: string | null, before = this.moment()): void {
    this.history = stepMade(this.history, before, typed === null ? null : { text: typed, place }, Date.now());
    this.become({ parts, place });
  }

  private become({ parts, place }: Moment): void {
    const at = Math.min(place, lengthOf(parts));
    this.places = { anchor: at, focus: at };
    // Drawn at once by what it was: the host will show it with what it has to say of it.
    this.shown = { ...this.shown, parts, loose: [] };
    this.host.changed(parts);
    this.draw();
  }

  private draw(): void {
    const { parts, loose, label } = this.shown;
    const hasCaret = this.root.ownerDocument.activeElement === this.root;
    if (drawRemark(this.root, parts, loose, label) && hasCaret) select(this.root, this.places);
    outlineFigure(this.root, hasCaret ? this.numberOfFigureAtCaret() : null);
  }

  private beforeInput(event: InputEvent): void {
    this.places = placesIn(this.root) ?? this.places;
    if (event.inputType === "historyUndo" || event.inputType === "historyRedo") {
      event.preventDefault();
      this.step(event.inputType === "historyUndo" ? stepBack : stepForth);
      return;
    }
    const asked = inputToEdit(event, this.root, this.shown.parts, this.places, (text) => (copied !== null && copied.text === text ? copied.parts : [text]));
    if (asked === "left to the browser") {
      this.before ??= this.moment();
      return;
    }
    event.preventDefault();
    if (asked === null) return;
    const { parts, place } = edited(this.shown.parts, asked);
    this.change(parts, place, asked.typed ? partsAsText(asked.inserted) : null);
  }

  private startComposing(): void {
    // Told before the browser tells of the caret's last move.
    this.places = placesIn(this.root) ?? this.places;
    this.composing = true;
    this.before ??= this.moment();
  }

  /** The browser changed the document: the remark is what stands there now. */
  private readBack(): void {
    const before = this.before ?? this.moment();
    this.before = null;
    const parts = readRemark(this.root, tokensIn(before.parts));
    this.places = placesIn(this.root) ?? this.places;
    if (isSameRemark(parts, before.parts)) {
      this.draw();
      return;
    }
    const place = this.places.focus;
    const text = partsAsText(sliceParts(parts, Math.min(before.place, place), place));
    this.change(parts, place, text, before);
  }

  private step(by: typeof stepBack): void {
    const stepped = by(this.history, this.moment());
    if (stepped === null) return;
    this.history = stepped.history;
    this.become(stepped.moment);
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, shiftKey } = event;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(key)) {
      event.preventDefault();
      this.step(/^y$/i.test(key) || shiftKey ? stepForth : stepBack);
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === "ArrowLeft" || key === "ArrowRight") this.passFigure(event, key === "ArrowLeft" ? -1 : 1);
    else if (key === "Enter") {
      event.preventDefault();
      const token = this.tokenAtCaret();
      if (token !== null) this.host.pressed(token);
    }
  }

  /** An arrow passes a figure in one step. */
  private passFigure(event: KeyboardEvent, step: -1 | 1): void {
    const places = placesIn(this.root);
    if (places === null) return;
    this.side = step < 0 ? "behind" : "in front";
    const { anchor, focus } = places;
    if (tokenBehind(this.shown.parts, step < 0 ? focus - 1 : focus) === null || (anchor !== focus && !event.shiftKey)) return;
    event.preventDefault();
    select(this.root, { anchor: event.shiftKey ? anchor : focus + step, focus: focus + step });
  }

  /** A figure takes no caret: it goes behind the figure that is pressed. */
  private press(event: MouseEvent): void {
    const number = figureAround(event.target);
    if (number === null || event.button !== 0) return;
    event.preventDefault();
    this.root.focus();
    const place = this.placeOfFigure(number) + 1;
    this.side = "in front";
    select(this.root, { anchor: place, focus: place });
  }

  private click(event: MouseEvent): void {
    const number = figureAround(event.target);
    const token = number === null ? undefined : tokensIn(this.shown.parts)[number];
    if (token !== undefined) this.host.pressed(token);
  }

  private remember(): void {
    const places = placesIn(this.root);
    if (places === null) return;
    const parts = sliceParts(this.shown.parts, Math.min(places.anchor, places.focus), Math.max(places.anchor, places.focus));
    copied = { text: plain(partsAsText(parts)), parts };
  }

  private selectionChanged(): void {
    const places = placesIn(this.root);
    if (places === null || this.composing || this.root.ownerDocument.activeElement !== this.root) return;
    this.places = places;
    outlineFigure(this.root, this.numberOfFigureAtCaret());
    this.host.reached(this.tokenAtCaret());
  }

  /** The place of the figure the caret is at; null for none. */
  private figureAtCaret(): Place | null {
    const { anchor, focus } = this.places;
    if (anchor !== focus) return null;
    const sides = this.side === "behind" ? [focus, focus - 1] : [focus - 1, focus];
    return sides.find((place) => place >= 0 && tokenBehind(this.shown.parts, place) !== null) ?? null;
  }

  private tokenAtCaret(): BoundToken | null {
    const place = this.figureAtCaret();
    return place === null ? null : tokenBehind(this.shown.parts, place);
  }

  private numberOfFigureAtCaret(): number | null {
    const place = this.figureAtCaret();
    return place === null ? null : tokensIn(sliceParts(this.shown.parts, 0, place)).length;
  }

  private placeOfFigure(number: number): Place {
    let place = 0;
    let before = number;
    for (const part of this.shown.parts) {
      if (typeof part === "object" && before-- === 0) return place;
      place += typeof part === "object" ? 1 : part.length;
    }
    return place;
  }
}
