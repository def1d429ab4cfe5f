/** Colours of Excel's standard theme that text and paper have, by their number in a style. */
const THEME: Readonly<Record<string, string>> = { "0": "#FFFFFF", "1": "#000000", "2": "#E7E6E6", "3": "#44546A" };
/** Of the indexed palette, the blacks and whites. 64 and 65 are those of the system. */
const INDEXED: Readonly<Record<string, string>> = {
  "0": "#000000",
  "1": "#FFFFFF",
  "8": "#000000",
  "9": "#FFFFFF",
  "64": "#000000",
  "65": "#FFFFFF",
};

/** The colour an element names, `#RRGGBB`; null for one we do not know, of which nothing is said. */
export function cellColour({ rgb, theme, indexed, tint = "0" }: Readonly<Record<string, string>>): string | null {
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  const base = theme === undefined ? INDEXED[indexed ?? ""] : THEME[theme];
  return base === undefined ? null : tinted(base, Number(tint));
}

/** Lighter by a tint above zero, darker by one below. */
function tinted(colour: string, tint: number): string {
  const part = (from: number): string => {
    const value = parseInt(colour.slice(from, from + 2), 16);
    const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.min(255, Math.max(0, Math.round(mixed)))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}
