/** How a cell looks. Looks are never changed, only replaced, so that cells may share them. */
export interface Look {
  readonly font: FontLook;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderLook | null>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  readonly numberFormat: string;
  /** Whether a protected sheet refuses to change it. */
  readonly locked: boolean;
}

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  /** Null where only part of a text is struck through. */
  readonly strikethrough: boolean | null;
  readonly color: string;
}

export const BORDER_SIDES = ["top", "right", "bottom", "left"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** Style and weight in Excel's words: `Continuous`, `Thin`. */
export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const PLAIN_LOOK: Look = Object.freeze({
  font: Object.freeze({
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  }),
  fill: null,
  borders: Object.freeze({ top: null, right: null, bottom: null, left: null }),
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  wrap: false,
  numberFormat: "General",
  locked: true,
});

const OF_FONT = Object.keys(PLAIN_LOOK.font) as (keyof FontLook)[];
const OF_CELL = (Object.keys(PLAIN_LOOK) as (keyof Look)[]).filter((key) => key !== "font" && key !== "borders");

/** True for equal looks. Most share their parts, which makes this fast. */
export function sameLook(a: Look, b: Look): boolean {
  return (
    a === b ||
    (OF_CELL.every((key) => a[key] === b[key]) &&
      (a.font === b.font || OF_FONT.every((key) => a.font[key] === b.font[key])) &&
      BORDER_SIDES.every((side) => sameBorder(a.borders[side], b.borders[side])))
  );
}

function sameBorder(a: BorderLook | null, b: BorderLook | null): boolean {
  return a === b || (a !== null && b !== null && a.style === b.style && a.weight === b.weight && a.color === b.color);
}
