import { placeholderInWords } from "../remarks/placeholders";
import { remarkName } from "../remarks/registry";
import { type CellRef, showCell } from "../shares/cell";
import type { Facts, Finding, Words } from "../shares/finding";
import type { Narrative, NarrativeRemark } from "./narrative";

const SOURCE = "Remarks: every number of the narrative is one of the tables";

/** Family T, of the narrative: figures typed by hand, edits to be read again, house wordings that do not fit. */
export function narrativeFindings(narratives: readonly Narrative[]): readonly Finding[] {
  return narratives.flatMap(({ remarks, refused }) => [
    ...remarks.flatMap(figuresTypedByHand),
    ...remarks.flatMap(toBeReadAgain),
    ...refused.map(({ code, lost, unknown }) =>
      finding("T140", "house-wording-not-used", [], { remark: code, lost: lost.join(", "), unknown: unknown.join(", ") }, {
        en: `The house wording of the remark “${remarkName(code).en}” does not fit this return (${[...lost.map((slot) => `it lacks “${placeholderInWords("en", slot)}”`), ...unknown.map((slot) => `there is no “${placeholderInWords("en", slot)}”`)].join(", ")}): the built-in words are printed.`,
        "zh-Hant": `「${remarkName(code)["zh-Hant"]}」備註的自訂措辭不適用於本報表（${[...lost.map((slot) => `欠缺「${placeholderInWords("zh-Hant", slot)}」`), ...unknown.map((slot) => `並無「${placeholderInWords("zh-Hant", slot)}」`)].join("、")}）：現以預設措辭列印。`,
      }, { en: "Read the remark as printed; change the house wording, or edit this remark alone.", "zh-Hant": "請閱讀列印的備註；更改自訂措辭，或只修改此備註。" }),
    ),
  ]);
}

function figuresTypedByHand({ code, composed, loose }: NarrativeRemark): readonly Finding[] {
  return loose
    .filter(({ agreesWith }) => agreesWith.length === 0)
    .map(({ text }) =>
      finding("T120", "figure-typed-by-hand", cellsOf(composed.parts), { remark: code, typed: text }, {
        en: `The edited remark says ${text}, which is no figure of the register or the return.`,
        "zh-Hant": `經修改的備註提及 ${text}，但登記冊及報表均無此數。`,
      }, { en: "Correct it, or accept with the reason where it is meant so.", "zh-Hant": "請更正；如確有此意，請註明理由後接受。" }),
    );
}

function toBeReadAgain({ code, changes }: NarrativeRemark): readonly Finding[] {
  if (changes.length === 0) return [];
  const told = changes.map(({ from, to }) => `${from} → ${to ?? "?"}`).join("; ");
  return [
    finding("T130", "edited-remark-to-read-again", changes.flatMap(({ cells }) => cells), { remark: code, changes: told }, {
      en: `The tables changed since a remark was edited (${told}): the remark as composed is printed instead.`,
      "zh-Hant": `備註經修改後表格有變（${told}）：現改印自動編寫的備註。`,
    }, { en: "Read the edited remark again and keep it, or go back to the composed one.", "zh-Hant": "請重新閱讀經修改的備註並予以保留，或改用自動編寫的備註。" }),
  ];
}

function finding(code: string, name: string, cells: readonly CellRef[], facts: Facts, message: Words, todo: Words): Finding {
  return { code, name, severity: "warning", cells, facts, message, todo, source: SOURCE, outcome: "failed" };
}

/** The cells behind a remark, each once. */
function cellsOf(parts: NarrativeRemark["composed"]["parts"]): readonly CellRef[] {
  const cells = parts.flatMap((part) => (typeof part === "string" ? [] : part.cells));
  return [...new Map(cells.map((cell) => [showCell(cell), cell])).values()];
}
