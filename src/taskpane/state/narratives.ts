import { type CheckOutcome, narrativeIn } from "../../actions/checkRegister";
import { type Narrative, type NarrativeRemark, remarkAsEdited } from "../../actions/narrative";
import { proposeHouseWording } from "../../actions/remarkEdits";
import type { ReturnContent } from "../../shares/disclosure/returnContent";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import { draftOf, type RemarkDrafts } from "./remarkDrafts";

/** The narrative of a return in each of its languages, as the workbook keeps it. */
export function keptNarratives(
  outcome: CheckOutcome,
  content: ReturnContent,
  languages: readonly Language[],
): readonly Narrative[] {
  return languages.map((language) => narrativeIn({ ...outcome, content }, language));
}

/** The narrative with the edits that are not in the workbook yet. */
export function withTyped(narrative: Narrative, drafts: RemarkDrafts, closingDate: CivilDate): Narrative {
  const { language } = narrative;
  return {
    ...narrative,
    remarks: narrative.remarks.map((remark) => {
      const typed = draftOf(drafts, { closingDate, language, code: remark.code, place: remark.place });
      return typed === null ? remark : remarkAsEdited(remark, typed);
    }),
  };
}

/** The words of an edited remark as a house wording, or why they cannot be one; null for a remark without an edit that is up to date. */
export function wordingOfEdit(
  remark: NarrativeRemark,
  narrative: Narrative,
): ReturnType<typeof proposeHouseWording> | null {
  return remark.isEdited && remark.changes.length === 0 ? proposeHouseWording(remark, narrative) : null;
}
