import { DEFAULT_PREFERENCES, type Preferences } from "./keptPreferences";
import type { PaneEvent } from "./paneEvent";

/** What the pane keeps for the next time, whether its pages are listed now, and what Excel does to the user's undo. */
export interface ShownPreferences extends Preferences {
  readonly pagesListed: boolean;
  /** False where any request of ours clears what the user can undo. */
  readonly keepsUndo: boolean;
}

export const FIRST_RUN: ShownPreferences = { ...DEFAULT_PREFERENCES, pagesListed: false, keepsUndo: true };

/** Whether each edit is followed by a check: as the user chose, else only where it costs no undo. */
export function checksEdits({ live, keepsUndo }: ShownPreferences): boolean {
  return live ?? keepsUndo;
}

export function reducePreferences(preferences: ShownPreferences, event: PaneEvent): ShownPreferences {
  switch (event.type) {
    case "page opened":
      return { ...preferences, page: event.page, pagesListed: false };
    case "pages listed":
      return { ...preferences, pagesListed: event.listed };
    case "language chosen":
      return { ...preferences, language: event.language };
    case "marking switched":
      return { ...preferences, marks: event.on };
    case "live switched":
      return { ...preferences, live: event.on };
    case "live marking switched":
      return { ...preferences, liveMarks: event.on };
    case "preferences read":
      return { ...preferences, ...event.preferences };
    default:
      return preferences;
  }
}
