import type { CheckOutcome } from "../../actions/checkRegister";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { FormCode } from "../../shares/register/issuer";
import type { WrittenSheet } from "../../workbook/sheetPlan";
import type { Refusal } from "../refusal";
import type { NextStep, PaneEvent } from "./paneEvent";

/** What is chosen for the return, and what was written. Its content follows from the check. */
export interface ReturnDraft {
  /** Null for the last event not yet disclosed. */
  readonly asAt: CivilDate | null;
  /** Null: by the closing date. */
  readonly form: FormCode | null;
  readonly languages: readonly Language[];
  /** False while nobody has chosen them: they then follow the record's own headings. */
  readonly languagesChosen: boolean;
  readonly force: boolean;
  readonly writing: boolean;
  /** Sheets on which the return stands already: whether they are replaced is to be answered. Null where nothing is asked. */
  readonly standing: readonly string[] | null;
  readonly refusal: Refusal | null;
  /** The sheets written last, and the outcome they were written from: after a roll-forward the check has the next return. */
  readonly written: { readonly sheets: readonly WrittenSheet[]; readonly from: CheckOutcome } | null;
  /** Of what comes after it. */
  readonly stepsDone: ReadonlySet<NextStep>;
}

export const NO_DRAFT: ReturnDraft = {
  asAt: null,
  form: null,
  languages: ["en"],
  languagesChosen: false,
  force: false,
  writing: false,
  standing: null,
  refusal: null,
  written: null,
  stepsDone: new Set(),
};

export function reduceReturnDraft(draft: ReturnDraft, event: PaneEvent): ReturnDraft {
  switch (event.type) {
    case "closing date chosen":
      return { ...draft, asAt: event.asAt, written: null, standing: null };
    case "form chosen":
      return { ...draft, form: event.form, written: null, standing: null };
    case "language of the return toggled":
      return { ...draft, languages: withToggled(draft.languages, event.language), languagesChosen: true };
    case "check ended":
      return draft.languagesChosen ? draft : { ...draft, languages: event.outcome.languages };
    case "writing in spite of errors":
      return { ...draft, force: event.force };
    case "writing started":
      return { ...draft, writing: true, refusal: null, standing: null };
    case "writing asks":
      return { ...draft, standing: event.standing };
    case "writing ended":
      return {
        ...draft,
        writing: false,
        force: false,
        stepsDone: new Set(),
        written: event.written.length === 0 ? null : { sheets: event.written, from: event.from },
      };
    case "writing refused":
      return { ...draft, writing: false, refusal: event.refusal };
    case "next step done":
      return draft.stepsDone.has(event.step) === (event.done ?? true) ? draft : withStep(draft, event.step, event.done);
    case "preferences read":
      return event.preferences.returnLanguages.length > 0
        ? { ...draft, languages: event.preferences.returnLanguages, languagesChosen: true }
        : draft;
    default:
      return draft;
  }
}

function withStep(draft: ReturnDraft, step: NextStep, done = true): ReturnDraft {
  const others = [...draft.stepsDone].filter((each) => each !== step);
  return { ...draft, stepsDone: new Set(done ? [...others, step] : others) };
}

/** A return has at least one language: the last one cannot be removed. */
function withToggled(languages: readonly Language[], language: Language): readonly Language[] {
  if (!languages.includes(language))
    return (["en", "zh-Hant"] as const).filter((each) => each === language || languages.includes(each));
  return languages.length === 1 ? languages : languages.filter((each) => each !== language);
}
