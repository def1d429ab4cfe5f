import { SaxesParser } from "saxes";

export interface ManifestElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/** The manifest as a tree. Throws where it is no well-formed XML. */
export function readManifest(xml: string): ManifestElement {
  const parser = new SaxesParser();
  const open: ManifestElement[] = [];
  const roots: ManifestElement[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    const element: ManifestElement = { name: name.replace(/^.*:/, ""), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    if (open.length === 0) roots.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = roots;
  if (root === undefined) throw new Error("An empty manifest");
  return root;
}

/** An element and all below it, each with its parent. */
export function* everyElement(
  element: ManifestElement,
  parent: ManifestElement | null = null,
): Generator<readonly [ManifestElement, ManifestElement | null]> {
  yield [element, parent];
  for (const child of element.children) yield* everyElement(child, element);
}

export function elementsNamed(root: ManifestElement, name: string): readonly ManifestElement[] {
  return [...everyElement(root)].map(([element]) => element).filter((element) => element.name === name);
}
