import type { Words } from "../../shares/values/finding";
import type { YieldToUi } from "../../shares/runInSlices";
import type { RememberingWorkbook } from "../../actions/cachedWorkbook";
import type { Workbook } from "../../workbook/workbook";
import { type Refusal, refusalOf } from "../refusal";
import type { NoticeTone, PaneEvent, PutBack } from "../state/paneEvent";
import type { PaneStore } from "../state/paneStore";
import { refusalInWords } from "../refusalInWords";
import { inBothLanguages, type PaneWords } from "../paneWords";

/** What every piece of the pane's work stands on: the workbook, the store, and one way to tell of success and refusal. */
export interface WorkKit {
  readonly workbook: Workbook;
  /** The workbook as the live check reads it: what did not change is not read again. */
  readonly live: RememberingWorkbook;
  readonly store: PaneStore;
  /** Long work rests: the pane answers presses and typing meanwhile. */
  readonly yieldToUi: YieldToUi;
  tell(event: PaneEvent): void;
  notice(tone: NoticeTone, says: (words: PaneWords) => string, putBack?: PutBack): void;
  /**
   * Runs work that may be refused. This is the door where failures are caught: the refusal becomes a notice, or what `refused` makes of it.
   * @returns whether it went through
   */
  attempt(work: () => Promise<void>, refused?: (refusal: Refusal) => void): Promise<boolean>;
}

export function createWorkKit(live: RememberingWorkbook, store: PaneStore): WorkKit {
  const notice: WorkKit["notice"] = (tone, says, putBack) => {
    const text: Words = inBothLanguages(says);
    store.tell({ type: "notice given", tone, text, putBack: putBack ?? null });
  };
  return {
    workbook: live.fresh,
    live,
    store,
    yieldToUi: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
    tell: (event) => {
      store.tell(event);
    },
    notice,
    async attempt(work, refused) {
      try {
        await work();
        return true;
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        if (refused) refused(refusal);
        else notice("refused", (words) => refusalInWords(refusal, words));
        return false;
      }
    },
  };
}
