import type { Language } from "../../shares/values/finding";
import type { YieldToUi } from "../../shares/runInSlices";
import type { RememberingWorkbook } from "../../actions/cachedWorkbook";
import type { EditableWorkbook } from "../../workbook/workbook";
import { type Refusal, refusalOf } from "../refusal";
import type { NoticeTone, PaneEvent, PutBack } from "../state/paneEvent";
import type { PaneStore } from "../state/paneStore";
import { refusalInWords } from "../refusalInWords";
import type { SaysInWords } from "../wordsIn";

/** What a notice offers. */
interface NoticeWays {
  /** Takes back what it reports. */
  readonly putBack?: PutBack | null;
  /** Shows what it reports in the sheet. */
  readonly goTo?: (() => Promise<void>) | null;
  /** Whether what it reports still stands; the notice goes once it does not. */
  readonly stands?: (() => Promise<boolean>) | null;
}

/** What all of the pane's work shares: the workbook, the store, and one way to report success and refusal. */
export interface WorkKit {
  readonly workbook: EditableWorkbook;
  /** The workbook as checks read it: only changed cells are read again. */
  readonly live: RememberingWorkbook;
  readonly store: PaneStore;
  /** Lets the pane answer presses and typing during long work. */
  readonly yieldToUi: YieldToUi;
  send(event: PaneEvent): void;
  notice(tone: NoticeTone, says: SaysInWords, ways?: NoticeWays): void;
  /** The language of what is written into the record: that of its headings; the pane's where there is none yet. */
  writtenIn(language: Language): Promise<Language>;
  /** Takes away the notices of what was undone in the workbook. */
  dropUndone(): Promise<void>;
  /** Says in a notice why something could not be done, and offers the way out where there is one. */
  refuse(refusal: Refusal): void;
  /**
   * Runs work that may be refused. Failures are caught here: a refusal becomes a notice, or is passed to `refused`.
   * @returns whether it went through
   */
  attempt(work: () => Promise<void>, refused?: (refusal: Refusal) => void): Promise<boolean>;
}

export function createWorkKit(live: RememberingWorkbook, store: PaneStore): WorkKit {
  const notice: WorkKit["notice"] = (tone, says, { putBack = null, goTo = null, stands = null } = {}) => {
    store.send({ type: "notice given", tone, says, putBack, goTo, stands });
  };
  const refuse: WorkKit["refuse"] = (refusal) => {
    store.send({
      type: "notice given",
      tone: "refused",
      says: (words) => refusalInWords(refusal, words),
      putBack: null,
      goTo: null,
      reload: refusal.kind === "part missing",
    });
  };
  return {
    workbook: live.fresh,
    live,
    store,
    yieldToUi: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
    send: (event) => {
      store.send(event);
    },
    notice,
    async writtenIn(language) {
      const register = store.state().check.outcome?.register;
      if (register === undefined || register.tables.length === 0) return language;
      const { languageOfHeadings } = await import("../../shares/register/languageOfHeadings");
      return languageOfHeadings(register);
    },
    async dropUndone() {
      for (const { id, stands } of store.state().notices)
        if (stands !== null && !(await stands())) store.send({ type: "notice read", id });
    },
    refuse,
    async attempt(work, refused) {
      try {
        await work();
        return true;
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        if (refused) refused(refusal);
        else refuse(refusal);
        return false;
      }
    },
  };
}
