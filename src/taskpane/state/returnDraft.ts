import type { PreviewOutcome } from "../../actions/previewReturn";
import type { Language } from "../../shares/finding";
import type { FormCode } from "../../shares/issuer";
import type { WrittenSheet } from "../../workbook/sheetPlan";
import type { Refusal } from "../refusal";
import type { PaneEvent } from "./paneEvent";

/** The return as it would be written, and as it was. */
export interface ReturnDraft {
  /** `YYYY-MM-DD`; null for the last event not yet disclosed. */
  readonly asAt: string | null;
  /** Null: by the closing date. */
  readonly form: FormCode | null;
  readonly languages: readonly Language[];
  readonly force: boolean;
  readonly preview: PreviewOutcome | null;
  readonly previewing: boolean;
  readonly refusal: Refusal | null;
  readonly writing: boolean;
  readonly written: readonly WrittenSheet[];
  /** Closing date of what was written. */
  readonly writtenFor: string | null;
}

export const NO_DRAFT: ReturnDraft = {
  asAt: null,
  form: null,
  languages: ["en"],
  force: false,
  preview: null,
  previewing: false,
  refusal: null,
  writing: false,
  written: [],
  writtenFor: null,
};

export function reduceReturnDraft(draft: ReturnDraft, event: PaneEvent): ReturnDraft {
  switch (event.type) {
    case "closing date chosen":
      return { ...draft, asAt: event.asAt, written: [] };
    case "form chosen":
      return { ...draft, form: event.form, written: [] };
    case "language of the return toggled":
      return { ...draft, languages: withToggled(draft.languages, event.language) };
    case "writing in spite of errors":
      return { ...draft, force: event.force };
    case "preview started":
      return { ...draft, previewing: true, refusal: null };
    case "preview ended":
      return { ...draft, previewing: false, preview: event.outcome };
    case "preview refused":
      return { ...draft, previewing: false, writing: false, refusal: event.refusal };
    case "writing started":
      return { ...draft, writing: true, refusal: null };
    case "writing ended":
      return { ...draft, writing: false, force: false, written: event.written, writtenFor: event.closingDate };
    case "preferences read":
      return event.preferences.returnLanguages && event.preferences.returnLanguages.length > 0 ? { ...draft, languages: event.preferences.returnLanguages } : draft;
    default:
      return draft;
  }
}

/** A return has at least one language: the last one cannot be taken away. */
function withToggled(languages: readonly Language[], language: Language): readonly Language[] {
  if (!languages.includes(language)) return (["en", "zh-Hant"] as const).filter((each) => each === language || languages.includes(each));
  return languages.length === 1 ? languages : languages.filter((each) => each !== language);
}
