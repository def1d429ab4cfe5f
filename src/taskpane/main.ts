import "./taskpane.css";
import { createRoot } from "react-dom/client";
import { createElement } from "react";
import { answerRibbon } from "./answerRibbon";
import { openThisWorkbook, thisExcelKeepsUndo, watchThisWorkbook } from "../excel/thisWorkbook";
import { officeHost } from "./officeHost";
import { showInsteadOfPane } from "./insteadOfPane";
import { Pane } from "./Pane";
import { firstState } from "./state/paneState";
import { checksEdits } from "./state/preferences";
import { createPaneStore } from "./state/paneStore";
import { createPaneWork } from "./work/paneWork";
import { watcherOf } from "./work/watcherOf";

/** What manifest.xml requires. An Excel opened with the page's address alone has not been asked for it. */
const NEEDED = [
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
] as const;

/** The pane's page, kept by the shared runtime: it draws the pane and answers the ribbon on one state. */
async function start(): Promise<void> {
  if (!("Office" in window)) {
    showInsteadOfPane("office-missing");
    return;
  }
  const { host: application } = await Office.onReady();
  // In a plain browser the loader answers without naming a host.
  if (application !== Office.HostType.Excel) {
    showInsteadOfPane("not-in-excel");
    return;
  }
  if (!NEEDED.every(([set, version]) => Office.context.requirements.isSetSupported(set, version))) {
    showInsteadOfPane("too-old");
    return;
  }
  const host = officeHost();
  const store = createPaneStore(firstState(thisExcelKeepsUndo()));
  const work = createPaneWork(openThisWorkbook(), store);
  answerRibbon({ store, work, host });
  const root = document.getElementById("pane");
  if (root === null) throw new TypeError("The page has no place for the pane");
  // A file dropped beside the box for it would be opened in the pane's place.
  for (const kind of ["dragover", "drop"] as const)
    window.addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    });
  createRoot(root).render(createElement(Pane, { store, work, host }));
  await work.restore();
  // Without events the Check button still works: the refusal becomes a notice, and the pane goes on.
  await work.attempt(async () => {
    await watchThisWorkbook(watcherOf(work));
  });
  // Some edits raise no event, so being shown again counts as one.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && checksEdits(store.state().preferences))
      work.checks.edited(null, false);
  });
}

void start();
