import type { WorkbookWatcher } from "../../excel/watchWorkbook";
import type { PaneWork } from "./paneWork";

/** An edit starts a check, a selection turns to its finding. */
export function watcherOf({ checks, cells }: PaneWork): WorkbookWatcher {
  return {
    onChange: ({ cells: changed, sheets, own }) => {
      checks.edited(sheets ? null : changed, own);
    },
    onSelect: (selected) => {
      cells.selected(selected);
    },
  };
}
