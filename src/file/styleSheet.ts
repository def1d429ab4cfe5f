import type { CellLook } from "../workbook/sheetPlan";
import { NORMAL_FONT } from "./columnWidth";
import { escapeXml } from "./escapeXml";
import { NumberedEntries } from "./numberedEntries";
import { SPREADSHEET, XML } from "./packageXml";

/** Formats that every Excel shows alike under their fixed number; all others are written out. */
const FIXED_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_FORMAT = 164;

/** The looks of a workbook's cells, each numbered as cells refer to it. Number 0 is the Normal style. */
export class StyleSheet {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new NumberedEntries(fontXml({ ...NORMAL_FONT, bold: false, italic: false }));
  // Excel takes the first two fills for these, whatever they are.
  private readonly fills = new NumberedEntries(patternXml("none"), patternXml("gray125"));
  private readonly borders = new NumberedEntries(borderXml({ top: false, right: false, bottom: false, left: false }));
  private readonly cellStyles = new NumberedEntries('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  numberOf(look: CellLook): number {
    const fill = look.fill === null ? 0 : this.fills.numberOf(solidXml(look.fill));
    const wrap = look.wrap ? ' wrapText="1"' : "";
    const indent = look.indented === true ? ' indent="1"' : "";
    return this.cellStyles.numberOf(
      `<xf numFmtId="${this.formatId(look.numberFormat)}" fontId="${this.fonts.numberOf(fontXml(look.font))}" fillId="${fill}" ` +
        `borderId="${this.borders.numberOf(borderXml(look.borders))}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" ` +
        `applyAlignment="1"><alignment horizontal="${look.horizontal}" vertical="${look.vertical}"${wrap}${indent}/></xf>`,
    );
  }

  /** The part, with all looks numbered so far. */
  xml(): string {
    return (
      `${XML}<styleSheet xmlns="${SPREADSHEET}">${this.formatsXml()}` +
      `${this.fonts.element("fonts")}${this.fills.element("fills")}${this.borders.element("borders")}` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.cellStyles.element("cellXfs")}` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }

  private formatId(format: string): number {
    const fixed = Object.hasOwn(FIXED_FORMATS, format) ? FIXED_FORMATS[format] : undefined;
    if (fixed !== undefined) return fixed;
    const id = this.formats.get(format) ?? FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, id);
    return id;
  }

  private formatsXml(): string {
    const lines = [...this.formats].map(
      ([format, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`,
    );
    return lines.length === 0 ? "" : `<numFmts count="${lines.length}">${lines.join("")}</numFmts>`;
  }
}

function fontXml({ name, size, bold, italic }: CellLook["font"]): string {
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><name val="${escapeXml(name)}"/></font>`;
}

function patternXml(pattern: "none" | "gray125"): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

/** @param colour `#RRGGBB` */
function solidXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ left, right, top, bottom }: CellLook["borders"]): string {
  const side = (name: string, drawn: boolean): string =>
    drawn ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
  return `<border>${side("left", left)}${side("right", right)}${side("top", top)}${side("bottom", bottom)}<diagonal/></border>`;
}
