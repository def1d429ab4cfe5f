import type { Words } from "../../shares/values/finding";
import type { NoticeTone, PaneEvent, PutBack } from "./paneEvent";

/** A message that stays until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: NoticeTone;
  readonly text: Words;
  readonly putBack: PutBack | null;
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
      const others = notices.filter((notice) => notice.text.en !== event.text.en);
      return [
        { id, tone: event.tone, text: event.text, putBack: event.putBack, reload: event.reload ?? false },
        ...others,
      ].slice(0, KEPT);
    }
    case "notice read":
      return notices.filter((notice) => notice.id !== event.id);
    default:
      return notices;
  }
}
