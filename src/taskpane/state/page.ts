/** The pages of the pane, in the order they are listed. */
export const PAGES = [
  "start",
  "findings",
  "return",
  "keyIn",
  "remarks",
  "movement",
  "headroom",
  "setup",
  "checks",
  "pictures",
  "help",
] as const;
export type Page = (typeof PAGES)[number];
