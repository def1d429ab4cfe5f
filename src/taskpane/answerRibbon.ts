import type { PaneHost } from "./paneHost";
import type { PaneStore } from "./state/paneStore";
import type { PaneWork } from "./work/paneWork";

/** What the ribbon's buttons are called in manifest.xml. */
export type RibbonCommand = "checkRegister" | "writeReturn" | "addMovement";

interface Ribbon {
  readonly store: PaneStore;
  readonly work: PaneWork;
  readonly host: PaneHost;
}

/** Answers the ribbon on the pane's own state. The pane comes up unless the result is a new sheet. */
export function answerRibbon(ribbon: Ribbon): void {
  for (const [name, run] of Object.entries(commandsOf(ribbon))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until `completed`, and only then brings the pane up. A failure is already a notice in the pane.
      void run()
        .finally(() => {
          event.completed();
        })
        .then(async (next) => {
          if (next === "show pane") await ribbon.work.attempt(() => ribbon.host.showPane());
        });
    });
  }
}

/** What is left to do once Excel has been told that a command is completed. */
type AfterCommand = "show pane" | "nothing";

function commandsOf({ store, work }: Ribbon): Readonly<Record<RibbonCommand, () => Promise<AfterCommand>>> {
  return {
    async checkRegister() {
      await work.checks.check("press");
      store.send({ type: "page opened", page: "findings" });
      return "show pane";
    },
    async writeReturn() {
      const outcome = await work.returns.write();
      if (outcome !== null && outcome.written.length > 0) {
        store.send({ type: "page opened", page: "return" });
        return "nothing";
      }
      store.send({ type: "page opened", page: outcome === null ? "return" : "findings" });
      return "show pane";
    },
    addMovement() {
      store.send({ type: "page opened", page: "movement" });
      return Promise.resolve("show pane");
    },
  };
}
