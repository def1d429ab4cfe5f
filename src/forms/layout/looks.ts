import type { CellLook } from "../../workbook/sheetPlan";
import type { Typeface } from "./typeface";

/** What of a look a box decides; the rest follows from the return's typeface. */
export interface BoxStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points larger (or smaller) than the return's type. */
  readonly larger: number;
  readonly horizontal: CellLook["horizontal"];
  readonly vertical: CellLook["vertical"];
  /** Set where a box is laid: it depends on its width. */
  readonly indented?: boolean;
  readonly wrap: boolean;
  readonly borders: CellLook["borders"];
  readonly numberFormat: string;
}

const NO_BORDERS: CellLook["borders"] = { top: false, right: false, bottom: false, left: false };
export const ALL_BORDERS: CellLook["borders"] = { top: true, right: true, bottom: true, left: true };

/** Borders on the named edges alone. */
export function bordersOn(...edges: readonly (keyof CellLook["borders"])[]): CellLook["borders"] {
  return {
    top: edges.includes("top"),
    right: edges.includes("right"),
    bottom: edges.includes("bottom"),
    left: edges.includes("left"),
  };
}

export const PLAIN: BoxStyle = {
  bold: false,
  italic: false,
  larger: 0,
  horizontal: "left",
  vertical: "center",
  wrap: true,
  borders: NO_BORDERS,
  numberFormat: "@",
};

/** Looks of one sheet: cells that look alike share one object. */
export class Looks {
  private readonly made = new Map<string, CellLook>();

  constructor(private readonly typeface: Typeface) {}

  of(style: BoxStyle): CellLook {
    const key = JSON.stringify(style);
    let look = this.made.get(key);
    if (look === undefined) {
      const { bold, italic, larger, horizontal, vertical, indented = false, wrap, borders, numberFormat } = style;
      look = {
        font: { name: this.typeface.name, size: this.typeface.size + larger, bold, italic },
        horizontal,
        vertical,
        ...(indented ? { indented } : {}),
        wrap,
        borders,
        fill: null,
        numberFormat,
      };
      this.made.set(key, look);
    }
    return look;
  }
}
