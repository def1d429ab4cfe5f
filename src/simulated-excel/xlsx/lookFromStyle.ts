import type { Alignment, Border, Borders, Color, Fill, Style } from "exceljs";
import { BORDER_SIDES, PLAIN_LOOK, type BorderLook, type BorderSide, type Look } from "../model/look";

/** The colours of Office's own theme, by number, as a file refers to them. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** `#RRGGBB` of a file's colour, or null where it names none we know. */
export function colourOf(color: Partial<Color> | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? null : (THEME[color.theme] ?? null);
}

const STYLES: Readonly<Record<string, Pick<BorderLook, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

function borderOf(border: Partial<Border> | undefined): BorderLook | null {
  if (!border?.style) return null;
  return {
    ...(STYLES[border.style] ?? { style: "Continuous", weight: "Thin" }),
    color: colourOf(border.color) ?? "#000000",
  };
}

function fillOf(fill: Fill | undefined): string | null {
  return fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor) : null;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function horizontalOf(alignment: Partial<Alignment> | undefined): string {
  return alignment?.horizontal
    ? alignment.horizontal === "centerContinuous"
      ? "CenterAcrossSelection"
      : capital(alignment.horizontal)
    : PLAIN_LOOK.horizontal;
}

function verticalOf(alignment: Partial<Alignment> | undefined): string {
  return alignment?.vertical
    ? alignment.vertical === "middle"
      ? "Center"
      : capital(alignment.vertical)
    : PLAIN_LOOK.vertical;
}

/** A cell's style in a file, as a look. */
export function lookFromStyle(style: Partial<Style>): Look {
  const { font, alignment, fill, border, numFmt, protection } = style;
  if (!font && !alignment && !fill && !border && !numFmt && !protection) return PLAIN_LOOK;
  const underline =
    font?.underline === true ? "Single" : typeof font?.underline === "string" ? capital(font.underline) : "None";
  return {
    font: {
      name: font?.name ?? PLAIN_LOOK.font.name,
      size: font?.size ?? PLAIN_LOOK.font.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline,
      strikethrough: font?.strike ?? false,
      color: colourOf(font?.color) ?? "#000000",
    },
    fill: fillOf(fill),
    borders: {
      top: borderOf(border?.top),
      right: borderOf(border?.right),
      bottom: borderOf(border?.bottom),
      left: borderOf(border?.left),
    },
    horizontal: horizontalOf(alignment),
    vertical: verticalOf(alignment),
    indent: alignment?.indent ?? 0,
    wrap: alignment?.wrapText ?? false,
    numberFormat: numFmt ?? "General",
    locked: protection?.locked ?? true,
  };
}

function styleOf({ style, weight }: BorderLook): Border["style"] {
  const words = {
    thin: "thin",
    medium: "medium",
    thick: "thick",
    hair: "hair",
    dotted: "dotted",
    dashed: "dashed",
    double: "double",
  } as const;
  for (const word of Object.values(words)) {
    const known = STYLES[word];
    if (known?.style === style && known.weight === weight) return word;
  }
  return style === "Double" ? "double" : "thin";
}

function argb(colour: string): Partial<Color> {
  return { argb: `FF${colour.slice(1)}` };
}

const HORIZONTALS: Readonly<Record<string, Alignment["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICALS: Readonly<Record<string, Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** The look as a file's style. */
export function styleFromLook(look: Look): Partial<Style> {
  const { font } = look;
  const alignment: Partial<Alignment> = { wrapText: look.wrap };
  const horizontal = HORIZONTALS[look.horizontal];
  const vertical = VERTICALS[look.vertical];
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (look.indent > 0) alignment.indent = look.indent;
  const border: Partial<Borders> = {};
  const draw = (side: BorderSide): void => {
    const drawn = look.borders[side];
    if (drawn) border[side] = { style: styleOf(drawn), color: argb(drawn.color) };
  };
  BORDER_SIDES.forEach(draw);
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      strike: font.strikethrough ?? false,
      color: argb(font.color),
      ...(font.underline === "None" ? {} : { underline: font.underline === "Double" ? "double" : true }),
    },
    numFmt: look.numberFormat,
    alignment,
    border,
    ...(look.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: argb(look.fill) } }),
    ...(look.locked ? {} : { protection: { locked: false } }),
  };
}
