/** Whether the keyboard is in the pane, and what it was on is gone. Never while somebody types in the sheet: that has the keyboard then. */
export function focusIsLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
