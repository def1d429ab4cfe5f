import type { WorkbookWatcher } from "../../excel/watchWorkbook";
import type { PaneWork } from "./paneWork";

/** What the pane makes of what happens in the sheets: an edit is checked, a selection turns to its finding. */
export function watcherOf({ checks, cells }: PaneWork): WorkbookWatcher {
  return {
    onChange: ({ cells: changed, sheets }) => {
      checks.edited(sheets ? null : changed);
    },
    onSelect: ({ sheetId, row, column }) => {
      cells.selected(sheetId, row, column);
    },
  };
}
