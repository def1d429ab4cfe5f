import type { EditedRemark, KeptRemarks } from "../../actions/keptRemarks";
import type { NarrativeRemark } from "../../actions/narrative";
import type { EditedParts } from "../../remarks/boundToken";
import type { PaneEvent } from "./paneEvent";

/** Which remark of which return an edit is of. */
export type RemarkKey = Omit<EditedRemark, "parts">;

/** An edit on its way to the workbook, and the remark it was made of. */
export interface RemarkDraft extends EditedRemark {
  readonly composed: NarrativeRemark["composed"];
}

/** What is typed stands here at once, whatever page is shown and whatever is checked meanwhile. */
export type RemarkDrafts = readonly RemarkDraft[];

export const NO_DRAFTS: RemarkDrafts = [];

export function reduceRemarkDrafts(drafts: RemarkDrafts, event: PaneEvent): RemarkDrafts {
  switch (event.type) {
    case "remark edited":
      return [...drafts.filter((each) => !isSameKey(each, event.remark)), event.remark];
    case "remarks kept":
      // What was typed on meanwhile is another draft by now, and stays.
      return drafts.filter((each) => !event.settled.includes(each));
    default:
      return drafts;
  }
}

export function draftOf(drafts: RemarkDrafts, key: RemarkKey): EditedParts | null {
  return drafts.find((each) => isSameKey(each, key))?.parts ?? null;
}

/** What the workbook keeps, with the edits that are on their way to it: what a return written now will say. */
export function withDrafts(kept: KeptRemarks, drafts: RemarkDrafts): KeptRemarks {
  return drafts.length === 0
    ? kept
    : {
        ...kept,
        edited: [...kept.edited.filter((each) => !drafts.some((draft) => isSameKey(draft, each))), ...drafts],
      };
}

export function isSameKey(a: RemarkKey, b: RemarkKey): boolean {
  return a.closingDate === b.closingDate && a.language === b.language && a.code === b.code && a.place === b.place;
}
