import { isUnseen } from "../workbook/isUnseen";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { cellColour } from "./cellColour";
import { readXml } from "./readXml";
import { isTrue } from "./xmlBoolean";

/** What we read of a cell style. */
export interface CellStyle {
  /** In its en-US form. */
  readonly numberFormat: string;
  readonly struck: boolean;
  /** Its letters have the colour of its fill. */
  readonly unseen: boolean;
}

/** What Excel assumes where the file says nothing of styles. */
export const PLAIN_STYLE: CellStyle = { numberFormat: "General", struck: false, unseen: false };

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** The cell styles of the styles part, by their numbers. */
export function readStyles(bytes: Uint8Array, fileName: string): readonly CellStyle[] {
  const custom = new Map<number, string>();
  const fonts: { struck: boolean; colour: string | null }[] = [];
  const fills: (string | null)[] = [];
  const styles: { readonly format: number; readonly font: number; readonly fill: number }[] = [];
  let within: string | null = null;
  let isSolid = false;
  readXml(bytes, fileName, {
    open: (name, attributes) => {
      if (name === "numFmts" || name === "fonts" || name === "fills" || name === "cellXfs") within = name;
      else if (name === "numFmt" && within === "numFmts")
        custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      else if (name === "font" && within === "fonts") fonts.push({ struck: false, colour: BLACK });
      else if (within === "fonts") readFont(fonts.at(-1), name, attributes);
      else if (name === "fill" && within === "fills") fills.push(WHITE);
      else if (name === "patternFill" && within === "fills") isSolid = attributes["patternType"] === "solid";
      else if (name === "fgColor" && within === "fills" && isSolid)
        fills[Math.max(fills.length - 1, 0)] = cellColour(attributes);
      else if (name === "xf" && within === "cellXfs")
        styles.push({
          format: Number(attributes["numFmtId"] ?? 0),
          font: Number(attributes["fontId"] ?? 0),
          fill: Number(attributes["fillId"] ?? 0),
        });
    },
    close: (name) => {
      if (name === within) within = null;
    },
  });
  return styles.map(({ format, font, fill }) => ({
    numberFormat: custom.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
    struck: fonts[font]?.struck ?? false,
    unseen: isUnseen(fonts[font]?.colour ?? "", fills[fill] ?? ""),
  }));
}

function readFont(
  font: { struck: boolean; colour: string | null } | undefined,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (font === undefined) return;
  if (name === "strike") font.struck = isTrue(attributes["val"] ?? "1");
  else if (name === "color") font.colour = cellColour(attributes);
}
