import { LIMITS } from "./limits";
import { HostFailure } from "../workbook/hostFailure";
import { readXml } from "./readXml";
import { unescapeText } from "./textEscapes";

/** The texts that cells share, as plain text: the runs of a rich text joined, its phonetic guides left out. */
export function readSharedStrings(bytes: Uint8Array, fileName: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inGuide = false;
  readXml(bytes, fileName, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") inGuide = true;
      else if (name === "t") inText = !inGuide;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inGuide = false;
      else if (name === "si" && strings.push(unescapeText(current)) > LIMITS.cells)
        throw new HostFailure("too large", fileName);
    },
  });
  return strings;
}
