import { Button, Switch } from "@fluentui/react-components";
import { AddSquareRegular } from "@fluentui/react-icons/svg/add-square";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { TableSettingsRegular } from "@fluentui/react-icons/svg/table-settings";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { ReactElement, ReactNode } from "react";
import { usePane, usePaneState } from "../paneContext";
import { type Page, PAGES } from "../state/page";
import { checksEdits } from "../state/preferences";

const ICONS: Readonly<Record<Page, ReactElement>> = {
  start: <HomeRegular />,
  findings: <TaskListLtrRegular />,
  return: <DocumentTableRegular />,
  keyIn: <ClipboardTaskListLtrRegular />,
  remarks: <EditRegular />,
  movement: <AddSquareRegular />,
  headroom: <CalculatorRegular />,
  setup: <TableSettingsRegular />,
  checks: <OptionsRegular />,
  pictures: <DataBarVerticalRegular />,
  help: <QuestionCircleRegular />,
};

/** The list of pages, with the settings that hold for all of them. */
export function PageList(): ReactNode {
  const { store, words, work, language } = usePane();
  const preferences = usePaneState((state) => state.preferences);
  const { page: current, marks, liveMarks } = preferences;
  return (
    <nav
      id="pages"
      className="pages"
      aria-label={words.pagesButton}
      onKeyDown={({ key }) => {
        if (key !== "Escape") return;
        store.send({ type: "pages listed", listed: false });
        document.querySelector<HTMLElement>(".head-title button")?.focus();
      }}
    >
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <Button
              appearance="subtle"
              icon={ICONS[page]}
              aria-current={page === current ? "page" : undefined}
              className="pages-entry"
              onClick={() => {
                store.send({ type: "page opened", page });
              }}
            >
              {words.pages[page]}
            </Button>
          </li>
        ))}
      </ul>
      <div className="pages-foot">
        <Switch
          label={words.markCells}
          checked={marks}
          onChange={(_, { checked }) => void work.checks.switchMarks(checked)}
        />
        <Switch
          label={words.checkEdits}
          checked={checksEdits(preferences)}
          onChange={(_, { checked }) => {
            work.checks.switchLive(checked);
          }}
        />
        {!preferences.keepsUndo && <p className="quiet">{words.checkClearsUndo}</p>}
        <Switch
          label={words.markAsYouType}
          checked={marks && liveMarks && checksEdits(preferences)}
          disabled={!marks || !checksEdits(preferences)}
          onChange={(_, { checked }) => void work.checks.switchLiveMarks(checked)}
        />
        {(!marks || !checksEdits(preferences)) && <p className="quiet">{words.marksNeedBoth}</p>}
        <div className="row" role="group" aria-label={words.language}>
          <Button
            size="small"
            appearance={language === "en" ? "primary" : "secondary"}
            aria-pressed={language === "en"}
            lang="en"
            onClick={() => {
              store.send({ type: "language chosen", language: "en" });
            }}
          >
            English
          </Button>
          <Button
            size="small"
            appearance={language === "zh-Hant" ? "primary" : "secondary"}
            aria-pressed={language === "zh-Hant"}
            lang="zh-Hant"
            onClick={() => {
              store.send({ type: "language chosen", language: "zh-Hant" });
            }}
          >
            繁體中文
          </Button>
        </div>
      </div>
    </nav>
  );
}
