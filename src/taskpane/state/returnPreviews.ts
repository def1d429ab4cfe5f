import type { CheckOutcome } from "../../actions/checkRegister";
import { fillReturns } from "../../actions/writeReturn";
import { suggestedConfirmations } from "../../forms/confirmations";
import { wordsNotRead } from "../../forms/wordsNotRead";
import type { Language } from "../../shares/values/finding";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { type RemarkDrafts, withDrafts } from "./remarkDrafts";

/** A sheet of the return as it would be written now. */
export interface ReturnPreview {
  readonly language: Language;
  readonly plan: SheetPlan;
  /** The confirmations of its form, all of them, in the language of the pane. */
  readonly suggested: readonly string[];
  /** Words of the form on it that were read on no published return. */
  readonly notRead: readonly string[];
  /** True for a trust: labels say units where the form says shares. */
  readonly inUnits: boolean;
}

/** The return in each of its languages, with the edits that are not in the workbook yet; none if there is nothing to disclose. */
export function previewReturns(
  outcome: CheckOutcome,
  drafts: RemarkDrafts,
  languages: readonly Language[],
  paneLanguage: Language,
): readonly ReturnPreview[] {
  return fillReturns({ ...outcome, kept: withDrafts(outcome.kept, drafts) }, languages).map(({ filled, plan }) => ({
    language: filled.language,
    plan,
    suggested: suggestedConfirmations(filled.edition, paneLanguage),
    notRead: wordsNotRead(filled, plan),
    inUnits: filled.inUnits,
  }));
}
