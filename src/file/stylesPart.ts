import { BUILT_IN_FORMATS } from "./builtInFormats";
import { readXml } from "./readXml";
import { isTrue } from "./xmlBoolean";

/** What we read of a cell style. */
export interface CellStyle {
  /** In its en-US form. */
  readonly numberFormat: string;
  readonly struck: boolean;
}

/** What Excel assumes where the file says nothing of styles. */
export const PLAIN_STYLE: CellStyle = { numberFormat: "General", struck: false };

/** The cell styles of the styles part, by their numbers. */
export function readStyles(bytes: Uint8Array, fileName: string): readonly CellStyle[] {
  const custom = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  let within: string | null = null;
  readXml(bytes, fileName, {
    open: (name, attributes) => {
      if (name === "numFmts" || name === "fonts" || name === "cellXfs") within = name;
      else if (name === "numFmt" && within === "numFmts")
        custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      else if (name === "font" && within === "fonts") struckFonts.push(false);
      else if (name === "strike" && within === "fonts")
        struckFonts[struckFonts.length - 1] = isTrue(attributes["val"] ?? "1");
      else if (name === "xf" && within === "cellXfs")
        styles.push({ format: Number(attributes["numFmtId"] ?? 0), font: Number(attributes["fontId"] ?? 0) });
    },
    close: (name) => {
      if (name === within) within = null;
    },
  });
  return styles.map(({ format, font }) => ({
    numberFormat: custom.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
    struck: struckFonts[font] ?? false,
  }));
}
