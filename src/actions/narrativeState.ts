import type { NarrativeState } from "../checks/narrativeState";
import { placeholderInWords } from "../remarks/placeholders";
import { remarkName } from "../remarks/registry";
import { type CellRef, showCell } from "../shares/values/cell";
import type { Words } from "../shares/values/finding";
import type { Narrative, NarrativeRemark } from "./narrative";

/** What to report of the narratives of a return: figures typed by hand, edits to be read again, house wordings that do not fit. */
export function narrativeState(narratives: readonly Narrative[]): NarrativeState {
  const remarks = narratives.flatMap((narrative) => narrative.remarks);
  return {
    typed: remarks.flatMap(({ code, composed, loose }) =>
      loose
        .filter(({ agreesWith }) => agreesWith.length === 0)
        .map(({ text }) => ({ remark: code, text, cells: cellsOf(composed.parts) })),
    ),
    toReadAgain: remarks.flatMap(({ code, changes }) => (changes.length === 0 ? [] : [{ remark: code, changes }])),
    refused: narratives.flatMap(({ refused }) =>
      refused.map(({ code, lost, unknown }) => ({
        remark: code,
        title: remarkName(code),
        lost: lost.map(slotName),
        unknown: unknown.map(slotName),
      })),
    ),
  };
}

function slotName(slot: string): Words {
  return { en: placeholderInWords("en", slot), "zh-Hant": placeholderInWords("zh-Hant", slot) };
}

/** The cells behind a remark, each once. */
function cellsOf(parts: NarrativeRemark["composed"]["parts"]): readonly CellRef[] {
  const cells = parts.flatMap((part) => (typeof part === "string" ? [] : part.cells));
  return [...new Map(cells.map((cell) => [showCell(cell), cell])).values()];
}
