/** What the pane wants to know of the Excel around it, apart from the workbook. */
export interface PaneHost {
  /** A language tag: `en-US`, `zh-HK`. */
  readonly displayLanguage: string;
  /** Excel's version and where it runs, for a report; what it does not say is left out. */
  readonly excel: string;
  /** Whether Excel's theme is dark; null if Excel names none. */
  dark(): boolean | null;
  /** Calls back when Excel's theme may have changed. @returns how to stop */
  onThemeChange(changed: () => void): () => void;
  /** Brings the pane up; used by the ribbon. */
  showPane(): Promise<void>;
  /** Loads the pane's page again, as when a newer version of the add-in is served. */
  reload(): void;
  /** Lets the user open a file of their own; null in Excel, which has its own way. */
  readonly openOwnFile: (() => Promise<void>) | null;
  /** Opens the example register as a workbook of its own. */
  openExample(): Promise<void>;
  /** Where the same register can be downloaded: some Excels open no workbook for an add-in. */
  readonly exampleAddress: string;
}
