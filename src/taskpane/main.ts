import "./taskpane.css";
import { createRoot } from "react-dom/client";
import { createElement } from "react";
import { answerRibbon } from "../commands/answerRibbon";
import { openExcelWorkbook } from "../excel/openExcelWorkbook";
import { officeHost } from "./officeHost";
import { Pane } from "./Pane";
import { createPaneStore } from "./state/paneStore";
import { createPaneWork } from "./work/paneWork";

/** The pane's page, which the shared runtime keeps: it draws the pane and answers the ribbon, on one state. */
async function start(): Promise<void> {
  await Office.onReady();
  const host = officeHost();
  const store = createPaneStore();
  const work = createPaneWork(openExcelWorkbook(), store);
  answerRibbon({ store, work, host });
  const root = document.getElementById("pane");
  if (root === null) throw new TypeError("The page has no place for the pane");
  createRoot(root).render(createElement(Pane, { store, work, host }));
  await work.restore();
  await work.kit.attempt(() => host.onEdit(() => work.checks.edited()));
}

void start();
