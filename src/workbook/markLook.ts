import type { MarkSeverity } from "./cellMark";

/** From the gravest on: a cell with several findings takes the first. */
export const GRAVEST_FIRST: readonly MarkSeverity[] = ["error", "warning", "consequence", "note"];

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
export const MARK_LOOKS: Readonly<Record<MarkSeverity, MarkLook>> = {
  error: { fill: "#FFC7CE", ink: "#9C0006", underline: "double" },
  warning: { fill: "#FFEB9C", ink: "#7A5200", underline: "single" },
  consequence: { fill: "#FDF0F0", ink: "#7A1F1F", underline: "none" },
  note: { fill: "#DDEBF7", ink: "#1F3864", underline: "none" },
};
