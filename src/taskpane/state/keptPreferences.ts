import * as v from "valibot";
import { LANGUAGE, readSetting } from "../../actions/readSetting";
import type { Language } from "../../shares/values/finding";
import { type Page, PAGES } from "./page";

/** What the pane keeps in the workbook for the next time it is opened. */
export interface Preferences {
  readonly page: Page;
  /** Null: as Excel shows itself. */
  readonly language: Language | null;
  /** Whether a check that was asked for marks the cells of its findings. */
  readonly marks: boolean;
  /** Whether each edit is followed by a check. Null: where that leaves the user's undo alone. */
  readonly live: boolean | null;
  /** Whether marks follow the user's own edits. */
  readonly liveMarks: boolean;
  readonly returnLanguages: readonly Language[];
}

export const DEFAULT_PREFERENCES: Preferences = {
  page: "start",
  language: null,
  marks: true,
  live: null,
  liveMarks: true,
  returnLanguages: [],
};

export function preferencesAsText({ page, language, marks, live, liveMarks, returnLanguages }: Preferences): string {
  return JSON.stringify({ page, language, marks, live, liveMarks, returnLanguages });
}

const PREFERENCES = v.object({
  page: v.fallback(v.picklist(PAGES), DEFAULT_PREFERENCES.page),
  language: v.fallback(v.nullable(LANGUAGE), DEFAULT_PREFERENCES.language),
  marks: v.fallback(v.boolean(), DEFAULT_PREFERENCES.marks),
  live: v.fallback(v.nullable(v.boolean()), DEFAULT_PREFERENCES.live),
  liveMarks: v.fallback(v.boolean(), DEFAULT_PREFERENCES.liveMarks),
  returnLanguages: v.fallback(v.array(LANGUAGE), [...DEFAULT_PREFERENCES.returnLanguages]),
});

/** The preferences a workbook keeps, with the default of each that does not fit; null if it keeps none. */
export function parsePreferences(kept: string | null): Preferences | null {
  return readSetting(kept, PREFERENCES);
}
