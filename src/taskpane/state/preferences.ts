import { DEFAULT_PREFERENCES, type Preferences } from "./keptPreferences";
import type { PaneEvent } from "./paneEvent";

/** What the pane keeps for the next time, and whether its pages are listed now. */
export interface ShownPreferences extends Preferences {
  readonly pagesListed: boolean;
}

export const FIRST_RUN: ShownPreferences = { ...DEFAULT_PREFERENCES, pagesListed: false };

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
    case "preferences read":
      return { ...preferences, ...event.preferences };
    default:
      return preferences;
  }
}
