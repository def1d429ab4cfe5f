import type { EditedRemark } from "../../actions/keptRemarks";
import type { NarrativeRemark } from "../../actions/narrative";

/** Which remark of which return an edit is of. */
export type RemarkKey = Omit<EditedRemark, "parts">;

/** An edit on its way to the workbook, and the remark it was made of. */
export interface RemarkDraft extends EditedRemark {
  readonly composed: NarrativeRemark["composed"];
}

export function isSameKey(a: RemarkKey, b: RemarkKey): boolean {
  return a.closingDate === b.closingDate && a.language === b.language && a.code === b.code && a.place === b.place;
}
