import type { PaneEvent } from "./paneEvent";
import { EMPTY_ENTRY, type EntryDraft } from "./typedEntry";

export function reduceEntryDraft(draft: EntryDraft, event: PaneEvent): EntryDraft {
  switch (event.type) {
    case "entry typed":
      return { ...draft, ...event.typed };
    case "entry added":
      // The day, the class and the kind stay: the next entry is often of the same day.
      return {
        ...EMPTY_ENTRY,
        kind: draft.kind,
        date: draft.date,
        shareClass: draft.shareClass,
        currency: draft.currency,
        purpose: draft.purpose,
      };
    default:
      return draft;
  }
}
