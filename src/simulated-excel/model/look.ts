/** How a cell looks. Looks are never changed, only replaced, so that cells may share them. */
export interface Look {
  readonly font: FontLook;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderLook | null>>;
  readonly horizontal: string;
  readonly vertical: string;
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
  readonly strikethrough: boolean;
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
  font: Object.freeze({ name: "Calibri", size: 11, bold: false, italic: false, underline: "None", strikethrough: false, color: "#000000" }),
  fill: null,
  borders: Object.freeze({ top: null, right: null, bottom: null, left: null }),
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  numberFormat: "General",
  locked: true,
});
