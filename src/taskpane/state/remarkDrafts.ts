import type { KeptRemarks } from "../../actions/keptRemarks";
import type { EditedParts } from "../../remarks/boundToken";
import type { PaneEvent } from "./paneEvent";
import { isSameKey, type RemarkDraft, type RemarkKey } from "./remarkDraft";

/** Edits not yet in the workbook, kept across pages and checks. */
export type RemarkDrafts = readonly RemarkDraft[];

export const NO_DRAFTS: RemarkDrafts = [];

export function reduceRemarkDrafts(drafts: RemarkDrafts, event: PaneEvent): RemarkDrafts {
  switch (event.type) {
    case "remark edited":
      return [...drafts.filter((each) => !isSameKey(each, event.remark)), event.remark];
    case "remarks kept":
      // What was typed meanwhile is another draft, and stays.
      return drafts.filter((each) => !event.settled.includes(each));
    default:
      return drafts;
  }
}

export function draftOf(drafts: RemarkDrafts, key: RemarkKey): EditedParts | null {
  return drafts.find((each) => isSameKey(each, key))?.parts ?? null;
}

/** The kept remarks with the drafts in their place: what a return written now will say. */
export function withDrafts(kept: KeptRemarks, drafts: RemarkDrafts): KeptRemarks {
  return drafts.length === 0
    ? kept
    : {
        ...kept,
        edited: [...kept.edited.filter((each) => !drafts.some((draft) => isSameKey(draft, each))), ...drafts],
      };
}
