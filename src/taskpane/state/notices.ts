import type { SaysInWords } from "../wordsIn";
import type { NoticeTone, PaneEvent, PutBack } from "./paneEvent";

/** A message; a refusal stays until it is dismissed, or something goes through. */
export interface Notice {
  readonly id: number;
  readonly tone: NoticeTone;
  readonly says: SaysInWords;
  readonly putBack: PutBack | null;
  readonly goTo: (() => Promise<void>) | null;
  /** Whether what it reports still stands: the desk's own undo takes it back too. Null where that is not asked. */
  readonly stands: (() => Promise<boolean>) | null;
  /** Whether loading the pane again is the way out. */
  readonly reload: boolean;
}

/** The oldest goes when there are more. Newest first. */
const KEPT = 4;

export const NO_NOTICES: readonly Notice[] = [];

export function reduceNotices(notices: readonly Notice[], event: PaneEvent): readonly Notice[] {
  switch (event.type) {
    case "notice given": {
      const id = 1 + Math.max(0, ...notices.map((notice) => notice.id));
      // A success is no longer news once something else happens, and what was refused before is stale once something goes through.
      const others = notices.filter(
        (notice) => notice.reload || (event.tone === "done" ? false : notice.tone !== "done" || event.tone === "look"),
      );
      return [
        {
          id,
          tone: event.tone,
          says: event.says,
          putBack: event.putBack,
          goTo: event.goTo,
          stands: event.stands ?? null,
          reload: event.reload ?? false,
        },
        ...others,
      ].slice(0, KEPT);
    }
    case "went through":
      return notices.filter(({ tone, reload }) => tone !== "refused" || reload);
    case "notice read":
      return notices.filter((notice) => notice.id !== event.id);
    default:
      return notices;
  }
}
