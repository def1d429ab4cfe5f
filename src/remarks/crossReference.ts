import { presentCells } from "./figureTokens";
import type { Phrase } from "./phrase";
import type { PlacedLine } from "./placedLine";
import type { Language } from "../shares/values/finding";
import type { RemarkToken } from "../shares/values/remarkText";

/**
 * Which events a remark is about, if several classes have several remarks: `2) Class A: 2) & Class B: 1) `, the
 * remark's own number and then the numbers of the events in each class's block.
 */
export function crossReference(place: number, lines: readonly PlacedLine[], language: Language): Phrase {
  const blocks = [...new Set(lines.map((line) => line.block))].sort((a, b) => a - b);
  const references = blocks.flatMap((block, index): Phrase => {
    const own = lines.filter((line) => line.block === block);
    const numbers = [...new Set(own.map((line) => line.number))].sort((a, b) => a - b);
    return [
      ...(index === 0 ? [] : [" & "]),
      ...own.slice(0, 1).map((line) => nameToken(line, language)),
      ": ",
      ...numbers.flatMap((number, at) => [at === 0 ? "" : ", ", formNumber(number), ")"]),
    ];
  });
  return [formNumber(place), ") ", ...references, ...(blocks.length === 0 ? [] : [" "])];
}

/** A number the form gives, not the register: it has no cell. */
function formNumber(number: number): RemarkToken {
  return { kind: "number", text: String(number), cells: [] };
}

/** The class as its block is headed. */
function nameToken({ shareClass }: PlacedLine, language: Language): RemarkToken {
  const text = language === "zh-Hant" && shareClass.nameInChinese !== "" ? shareClass.nameInChinese : shareClass.name;
  return { kind: "class", text, cells: presentCells(shareClass.origin, ["Share class"]) };
}
