import { type BoundToken, type EditedParts, joined } from "../../remarks/boundToken";
import type { LooseFigure } from "../../remarks/looseFigures";
import type { Place } from "../../remarks/spliceParts";

/** Stands beside a figure where there are no words, so that the caret has a text node. It has no width and is no part of the remark. */
const NOTHING = "\uFEFF";
const FIGURE_CLASS = "figure";

/** What a screen reader says of a figure. */
export type FigureLabel = (token: BoundToken) => string;

/** A selection as places in the remark; collapsed where the two are one. */
export interface Places {
  readonly anchor: Place;
  readonly focus: Place;
}

/** Draws a remark, unless the DOM shows it already. @returns whether anything was drawn */
export function drawRemark(
  root: HTMLElement,
  parts: EditedParts,
  loose: readonly LooseFigure[],
  label: FigureLabel,
): boolean {
  const document = root.ownerDocument;
  const figureAt = (token: BoundToken, index: number): HTMLElement => {
    const figure = document.createElement("span");
    figure.className = `${FIGURE_CLASS} figure-${token.kind}`;
    figure.contentEditable = "false";
    figure.dataset["index"] = String(index);
    figure.setAttribute("role", "button");
    figure.setAttribute("aria-label", label(token));
    figure.textContent = token.text;
    return figure;
  };
  const nodes: Node[] = [];
  const putIn = (node: Node, isWords: boolean): void => {
    if (!isWords && !(nodes.at(-1) instanceof Text)) nodes.push(document.createTextNode(NOTHING));
    nodes.push(node);
  };
  let index = 0;
  for (const [at, part] of parts.entries()) {
    if (typeof part === "string")
      for (const node of wordNodes(
        document,
        part,
        loose.filter((each) => each.part === at),
      ))
        putIn(node, node instanceof Text);
    else putIn(figureAt(part, index++), false);
  }
  if (nodes.length > 0 && !(nodes.at(-1) instanceof Text)) nodes.push(document.createTextNode(NOTHING));
  const drawn = nodes.map(markup).join("\n");
  if ([...root.childNodes].map(markup).join("\n") === drawn) return false;
  root.replaceChildren(...nodes);
  return true;
}

/** Words, with what was typed by hand in figures set apart. */
function wordNodes(document: Document, words: string, loose: readonly LooseFigure[]): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { offset, typed, agreesWith } of loose) {
    if (offset > at) nodes.push(document.createTextNode(words.slice(at, offset)));
    const mark = document.createElement("mark");
    mark.className = agreesWith.length === 0 ? "loose" : "loose loose-known";
    mark.textContent = typed;
    nodes.push(mark);
    at = offset + typed.length;
  }
  if (at < words.length) nodes.push(document.createTextNode(words.slice(at)));
  return nodes;
}

/** A node's content for comparison, without the outline at the caret. */
function markup(node: Node): string {
  if (!(node instanceof HTMLElement)) return `#${node.textContent ?? ""}`;
  return JSON.stringify([
    node.tagName,
    node.className,
    node.dataset["index"],
    node.getAttribute("aria-label"),
    node.childElementCount,
    node.textContent,
  ]);
}

type Leaf = Text | HTMLElement;

/** Texts and figures in order, through whatever elements the browser put around them. */
function leavesOf(node: Node): readonly Leaf[] {
  if (node instanceof Text) return [node];
  if (node instanceof HTMLElement && node.classList.contains(FIGURE_CLASS)) return [node];
  return [...node.childNodes].flatMap(leavesOf);
}

/** The remark as it stands in the box. @param tokens of the remark as it was drawn, in their order */
export function readRemark(root: HTMLElement, tokens: readonly BoundToken[]): EditedParts {
  return joined(
    leavesOf(root).map((leaf) =>
      leaf instanceof Text ? wordsOf(leaf.data) : (tokens[Number(leaf.dataset["index"])] ?? ""),
    ),
  );
}

function wordsOf(text: string): string {
  return text.replaceAll(NOTHING, "").replace(/\s/g, " ");
}

function lengthOfLeaf(leaf: Leaf): number {
  return leaf instanceof Text ? wordsOf(leaf.data).length : 1;
}

/** The place of a point of the document; inside a figure it is the figure's nearer end. */
export function placeOf(root: HTMLElement, node: Node, offset: number): Place {
  let place = 0;
  const child = node instanceof Text ? null : (node.childNodes[offset] ?? null);
  for (const leaf of leavesOf(root)) {
    if (leaf === node && leaf instanceof Text) return place + wordsOf(leaf.data.slice(0, offset)).length;
    if (leaf.contains(node)) return place + (offset === 0 ? 0 : 1);
    const isBefore =
      child === null ? node.contains(leaf) || follows(leaf, node) : !child.contains(leaf) && follows(leaf, child);
    if (!isBefore) return place;
    place += lengthOfLeaf(leaf);
  }
  return place;
}

/** True if the second comes after the first. */
function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function pointAt(root: HTMLElement, place: Place): readonly [Node, number] {
  let left = place;
  for (const leaf of leavesOf(root)) {
    const length = lengthOfLeaf(leaf);
    if (leaf instanceof Text && left <= length) return [leaf, leaf.data.startsWith(NOTHING) ? left + 1 : left];
    left -= length;
  }
  return [root, root.childNodes.length];
}

/** The caret or selection; null if it is not in the box. */
export function placesIn(root: HTMLElement): Places | null {
  const selection = root.ownerDocument.getSelection();
  if (
    selection?.anchorNode == null ||
    selection.focusNode === null ||
    !root.contains(selection.anchorNode) ||
    !root.contains(selection.focusNode)
  )
    return null;
  return {
    anchor: placeOf(root, selection.anchorNode, selection.anchorOffset),
    focus: placeOf(root, selection.focusNode, selection.focusOffset),
  };
}

export function select(root: HTMLElement, { anchor, focus }: Places): void {
  const [from, to] = [pointAt(root, anchor), pointAt(root, focus)];
  root.ownerDocument.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
}

/** The figure a node of the box belongs to, by its number in the remark. */
export function figureAround(node: EventTarget | null): number | null {
  const figure = node instanceof Element ? node.closest<HTMLElement>(`.${FIGURE_CLASS}`) : null;
  return figure === null ? null : Number(figure.dataset["index"]);
}

/** Outlines the figure the caret is at; none for null. */
export function outlineFigure(root: HTMLElement, index: number | null): void {
  for (const figure of root.querySelectorAll<HTMLElement>(`.${FIGURE_CLASS}`))
    figure.toggleAttribute("data-current", figure.dataset["index"] === String(index));
}
