import type { ChangedArea } from "../../actions/cachedWorkbook";
import type { CheckOutcome } from "../../actions/checkRegister";
import { HostFailure } from "../../workbook/hostFailure";
import { checksEdits } from "../state/preferences";
import { chosenForReturn } from "./chosenForReturn";
import type { WorkKit } from "./workKit";

/** What started a check. One that was pressed for marks cells, and one after the user's own edit, in the sheet or by the pane; never a co-author's. */
type CheckCause = "press" | "edit" | "edit elsewhere" | "start";

export interface CheckWork {
  /** Fetches what a check needs, so that the first press finds it there. */
  prepare(): void;
  check(cause: CheckCause): Promise<CheckOutcome | null>;
  stop(): void;
  /** Cells were edited; null if it is not known which. Ignored before the first check; checked at once only where edits are checked. @param own whether by this user alone */
  edited(areas: readonly ChangedArea[] | null, own: boolean): void;
  /** Edits are checked from now on, or no longer. */
  switchLive(on: boolean): void;
  switchMarks(on: boolean): Promise<void>;
  /** Whether marks follow the user's own edits. */
  switchLiveMarks(on: boolean): Promise<void>;
}

const TWO_FRAMES_MS = 32;

export function createCheckWork(kit: WorkKit): CheckWork {
  let running: AbortController | null = null;
  /** A press that no check has answered yet: an edit meanwhile starts another one, which answers it. */
  let isPressed = false;
  let latest: Promise<CheckOutcome | null> = Promise.resolve(null);

  /** @returns the outcome, or that of the check which overtook this one */
  async function check(cause: CheckCause): Promise<CheckOutcome | null> {
    running?.abort();
    // A check that was asked for reads everything: some edits raise no event.
    if (cause === "press" || cause === "start") kit.live.changed(null);
    isPressed ||= cause === "press";
    const controller = new AbortController();
    running = controller;
    latest = run(isPressed ? "press" : cause, controller);
    const outcome = await outcomeOfLatest();
    // Wherever it was pressed for, the start page has nothing to show of it.
    if (cause === "press" && outcome !== null && kit.store.state().preferences.page === "start")
      kit.send({ type: "page opened", page: "findings" });
    return outcome;
  }

  /** The outcome of the check that no other overtakes. */
  async function outcomeOfLatest(): Promise<CheckOutcome | null> {
    const awaited = latest;
    const outcome = await awaited;
    return awaited === latest ? outcome : outcomeOfLatest();
  }

  async function run(cause: CheckCause, controller: AbortController): Promise<CheckOutcome | null> {
    const isLatest = (): boolean => running === controller;
    let outcome: CheckOutcome | null = null;
    let shownSoon: ReturnType<typeof setTimeout> | undefined;
    kit.send({ type: "check started" });
    await kit.attempt(
      async () => {
        const { checkRegister } = await import("../../actions/checkRegister");
        const checked = await checkRegister(kit.live, {
          ...chosenForReturn(kit.store.state().draft),
          signal: controller.signal,
          // Stop is pressed while the check yields.
          yieldToUi: async () => {
            await kit.yieldToUi();
            if (controller.signal.aborted) throw new HostFailure("stopped", "");
          },
          // The list changes once where the slips are named within two frames.
          onChecked: (found) => {
            shownSoon = setTimeout(() => {
              if (isLatest()) kit.send({ type: "findings found", outcome: found });
            }, TWO_FRAMES_MS);
          },
          onProgress: (done, total) => {
            if (isLatest()) kit.send({ type: "check progressed", done, total });
          },
        });
        clearTimeout(shownSoon);
        if (!isLatest()) return;
        outcome = checked;
        kit.send({ type: "check ended", outcome: checked });
        await kit.dropUndone();
        await tickRollForward(checked);
        const { marks, liveMarks } = kit.store.state().preferences;
        if (marks && cause === "press") await mark(checked);
        else if (marks && liveMarks && cause === "edit") await markAnew(checked);
        else if (drawn !== null) await isMarkedSo(checked);
      },
      (refusal) => {
        clearTimeout(shownSoon);
        // A newer check reports instead.
        if (!isLatest()) return;
        if (refusal.kind === "stopped") kit.send({ type: "check stopped" });
        else if (outcome === null) kit.send({ type: "check refused", refusal });
        else kit.refuse(refusal);
      },
    );
    if (isLatest()) {
      running = null;
      isPressed = false;
    }
    return outcome;
  }

  /** A roll-forward that was undone, here or by Excel's own undo, is a step to do again. */
  async function tickRollForward({ content }: CheckOutcome): Promise<void> {
    const { written, stepsDone } = kit.store.state().draft;
    const filed = written?.from.content ?? null;
    if (filed === null || content === null || !stepsDone.has("rollForward")) return;
    const { isOpenAgain } = await import("../../actions/rollForward");
    if (isOpenAgain(filed, content)) kit.send({ type: "next step done", step: "rollForward", done: false });
  }

  /** What was marked last, so that an edit that changes no mark writes nothing: a write may take Excel's undo away. */
  let drawn: string | null = null;

  async function mark({ findings, causes }: CheckOutcome): Promise<void> {
    const { markFindings, marksOf } = await import("../../actions/markFindings");
    drawn = JSON.stringify(marksOf(findings, causes));
    const { marked, unmarked } = await markFindings(kit.workbook, findings, causes);
    kit.send({ type: "cells marked", count: marked });
    if (unmarked.length > 0) kit.notice("look", (words) => words.sheetsNotMarked(unmarked.map(({ sheet }) => sheet)));
  }

  /** Whether the marks in the sheet are those of these findings already; then they are not outdated. */
  async function isMarkedSo({ findings, causes }: CheckOutcome): Promise<boolean> {
    const { marksOf } = await import("../../actions/markFindings");
    const same = JSON.stringify(marksOf(findings, causes)) === drawn;
    if (same) kit.send({ type: "cells marked", count: kit.store.state().check.marks.count });
    return same;
  }

  async function markAnew(outcome: CheckOutcome): Promise<void> {
    if (!(await isMarkedSo(outcome))) await mark(outcome);
  }

  return {
    prepare() {
      // What does not arrive is said at the press.
      import("../../actions/checkRegister").catch(() => undefined);
    },
    check,
    stop() {
      running?.abort();
    },
    edited(areas, own) {
      kit.live.changed(areas);
      const { check: last, preferences } = kit.store.state();
      if (last.phase === "never") return;
      if (checksEdits(preferences)) void check(own ? "edit" : "edit elsewhere");
      else kit.send({ type: "edit not checked" });
    },
    switchLive(on) {
      kit.send({ type: "live switched", on });
      if (on && kit.store.state().check.editedSince) void check("edit");
    },
    async switchLiveMarks(on) {
      kit.send({ type: "live marking switched", on });
      const { outcome } = kit.store.state().check;
      if (on && kit.store.state().preferences.marks && outcome !== null) await kit.attempt(() => mark(outcome));
    },
    async switchMarks(on) {
      kit.send({ type: "marking switched", on });
      await kit.attempt(async () => {
        const { outcome } = kit.store.state().check;
        if (on && outcome !== null) {
          await mark(outcome);
        } else if (!on) {
          const { clearMarks } = await import("../../actions/markFindings");
          drawn = null;
          await clearMarks(kit.workbook);
          kit.send({ type: "cells marked", count: 0 });
        }
      });
    },
  };
}
