import type { CellRef } from "../../shares/values/cell";
import { type CheckRun, NOTHING_CHECKED, reduceCheckRun } from "./checkRun";
import { reduceEntryDraft } from "./entryDraft";
import { EMPTY_ENTRY, type EntryDraft } from "./typedEntry";
import { EVERY_FINDING, type FindingList, reduceFindingList } from "./findingList";
import { NO_NOTICES, type Notice, reduceNotices } from "./notices";
import type { PaneEvent } from "./paneEvent";
import { FIRST_RUN, reducePreferences, type ShownPreferences } from "./preferences";
import { NO_DRAFTS, reduceRemarkDrafts, type RemarkDrafts } from "./remarkDrafts";
import { NO_DRAFT, reduceReturnDraft, type ReturnDraft } from "./returnDraft";

/** What the pane shows, one part a concern. */
export interface PaneState {
  readonly check: CheckRun;
  readonly list: FindingList;
  readonly draft: ReturnDraft;
  readonly remarks: RemarkDrafts;
  readonly entry: EntryDraft;
  readonly notices: readonly Notice[];
  /** The cell last selected in the sheet; null before the first check, which finds the sheet's name. */
  readonly selection: CellRef | null;
  /** The cell last selected by the user, and not because the pane showed it. */
  readonly pressed: CellRef | null;
  readonly preferences: ShownPreferences;
}

export const FIRST_STATE: PaneState = {
  check: NOTHING_CHECKED,
  list: EVERY_FINDING,
  draft: NO_DRAFT,
  remarks: NO_DRAFTS,
  entry: EMPTY_ENTRY,
  notices: NO_NOTICES,
  selection: null,
  pressed: null,
  preferences: FIRST_RUN,
};

/** The state a pane begins with. @param keepsUndo false where any request of ours clears what the user can undo */
export function firstState(keepsUndo: boolean): PaneState {
  return { ...FIRST_STATE, preferences: { ...FIRST_RUN, keepsUndo } };
}

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  return {
    check: reduceCheckRun(state.check, event),
    list: reduceFindingList(state.list, event),
    draft: reduceReturnDraft(state.draft, event),
    remarks: reduceRemarkDrafts(state.remarks, event),
    entry: reduceEntryDraft(state.entry, event),
    notices: reduceNotices(state.notices, event),
    selection: event.type === "cell selected" ? event.cell : state.selection,
    pressed: event.type === "cell selected" && !event.byPane ? event.cell : state.pressed,
    preferences: reducePreferences(state.preferences, event),
  };
}
