/** Why the pane cannot be drawn. Each is a section of taskpane.html, so that the words are there whatever fails to load. */
export type InsteadOfPane = "office-missing" | "not-in-excel" | "too-old";

/** Shows the words for why there is no pane, in place of "Starting…". */
export function showInsteadOfPane(reason: InsteadOfPane): void {
  for (const section of document.querySelectorAll<HTMLElement>(".instead > section")) {
    section.hidden = section.id !== reason;
    if (section.id === reason) section.classList.remove("instead-late");
  }
}
