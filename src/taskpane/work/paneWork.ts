import { rememberingReads } from "../../actions/cachedWorkbook";
import type { EditableWorkbook } from "../../workbook/workbook";
import { parsePreferences, preferencesAsText } from "../state/keptPreferences";
import type { PaneStore } from "../state/paneStore";
import { type CellWork, createCellWork } from "./cellWork";
import { type CheckWork, createCheckWork } from "./checkWork";
import { createEntryWork, type EntryWork } from "./entryWork";
import { createFilingWork, type FilingWork } from "./filingWork";
import { createKeyingWork, type KeyingWork } from "./keyingWork";
import { createPublishedWork, type PublishedWork } from "./publishedWork";
import { createRemarkWork, type RemarkWork } from "./remarkWork";
import { createReturnWork, type ReturnWork } from "./returnWork";
import { createSetupWork, type SetupWork } from "./setupWork";
import { createStartWork, type StartWork } from "./startWork";
import { createWordingWork, type WordingWork } from "./wordingWork";
import { createWorkKit, type WorkKit } from "./workKit";

/** Everything the pane and the ribbon can do: components reach the workbook only through this. */
export interface PaneWork {
  /** Runs other work that Excel may refuse: a refusal becomes a notice. @returns whether it went through */
  attempt(work: () => Promise<void>): Promise<boolean>;
  /** Puts a text on the clipboard; a notice says whether. */
  copy(text: string, says: { readonly copied: string; readonly notCopied: string }): void;
  readonly checks: CheckWork;
  readonly cells: CellWork;
  readonly returns: ReturnWork;
  readonly filing: FilingWork;
  readonly published: PublishedWork;
  readonly remarks: RemarkWork;
  readonly wordings: WordingWork;
  readonly setup: SetupWork;
  readonly starting: StartWork;
  readonly entries: EntryWork;
  readonly keying: KeyingWork;
  /** Restores what the workbook keeps of the pane. */
  restore(): Promise<void>;
}

/** The workbook's setting that holds the pane's preferences. */
const SETTING = "NextDayReturn.pane";
const KEPT_AFTER_MS = 400;

export function createPaneWork(opened: EditableWorkbook, store: PaneStore): PaneWork {
  const kit = createWorkKit(rememberingReads(opened), store);
  const { workbook } = kit;
  const checks = createCheckWork(kit);
  const cells = createCellWork(kit, checks);
  const remarks = createRemarkWork(kit, checks);

  return {
    attempt: (work) => kit.attempt(work),
    copy(text, { copied, notCopied }) {
      // Missing where the host gives none.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      void (clipboard?.writeText(text) ?? Promise.reject(new Error("No clipboard"))).then(
        () => {
          kit.notice("done", () => copied);
        },
        () => {
          kit.notice("look", () => notCopied);
        },
      );
    },
    checks,
    cells,
    returns: createReturnWork(kit, checks, remarks),
    filing: createFilingWork(kit, checks, remarks),
    published: createPublishedWork(kit, checks, remarks),
    remarks,
    wordings: createWordingWork(kit, checks, remarks),
    setup: createSetupWork(kit, checks),
    starting: createStartWork(kit, checks),
    entries: createEntryWork(kit, checks, cells),
    keying: createKeyingWork(kit, checks),
    async restore() {
      await kit.attempt(async () => {
        const preferences = parsePreferences(await workbook.setting(SETTING));
        if (preferences !== null) kit.send({ type: "preferences read", preferences });
      });
      keepPreferences(kit);
      const { page } = store.state().preferences;
      if (page !== "start") await checks.check("start");
    },
  };
}

/** Writes the preferences a while after they change. */
function keepPreferences(kit: WorkKit): void {
  const current = (): string => {
    const { preferences, draft } = kit.store.state();
    return preferencesAsText({ ...preferences, returnLanguages: draft.languagesChosen ? draft.languages : [] });
  };
  let kept = current();
  let pending: ReturnType<typeof setTimeout> | null = null;
  kit.store.subscribe(() => {
    const text = current();
    if (text === kept) return;
    kept = text;
    if (pending !== null) clearTimeout(pending);
    pending = setTimeout(() => void kit.attempt(() => kit.workbook.remember(SETTING, text)), KEPT_AFTER_MS);
  });
}
