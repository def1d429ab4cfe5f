import type { Severity } from "../shares/values/finding";

/** From the gravest on: a cell with several findings takes the first. */
export const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "note"];

export interface MarkLook {
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly ink: string;
  readonly underline: "double" | "single" | "none";
}

/**
 * How marks look. The fill is seen in colour and as a shade of grey; the underline differs for those who see no colour; the ink is
 * dark whatever the user's own, or a white heading would vanish on our fill (contrast at least 4.5 to 1).
 */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#FFC7CE", ink: "#9C0006", underline: "double" },
  warning: { fill: "#FFEB9C", ink: "#7A5200", underline: "single" },
  note: { fill: "#DDEBF7", ink: "#1F3864", underline: "none" },
};
