import "./taskpane.css";
import { createRoot } from "react-dom/client";
import { createElement } from "react";
import { answerRibbon } from "./answerRibbon";
import { openThisWorkbook, watchThisWorkbook } from "../excel/thisWorkbook";
import { officeHost } from "./officeHost";
import { Pane } from "./Pane";
import { createPaneStore } from "./state/paneStore";
import { createPaneWork } from "./work/paneWork";
import { watcherOf } from "./work/watcherOf";

/** The pane's page, kept by the shared runtime: it draws the pane and answers the ribbon on one state. */
async function start(): Promise<void> {
  await Office.onReady();
  const host = officeHost();
  const store = createPaneStore();
  const work = createPaneWork(openThisWorkbook(), store);
  answerRibbon({ store, work, host });
  const root = document.getElementById("pane");
  if (root === null) throw new TypeError("The page has no place for the pane");
  createRoot(root).render(createElement(Pane, { store, work, host }));
  await work.restore();
  // Without events the Check button still works: the refusal becomes a notice, and the pane goes on.
  await work.attempt(async () => {
    await watchThisWorkbook(watcherOf(work));
  });
  // Some edits raise no event, so the pane checks again when it is shown.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") work.checks.edited(null);
  });
}

void start();
