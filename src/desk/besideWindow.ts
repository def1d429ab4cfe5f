import type { NativeBridge } from "../simulated-excel/simulatedExcel";

/** What the pane's window reads from the desk's window, which has the same origin. */
export interface DeskSide {
  readonly bridge: NativeBridge;
  readonly displayLanguage: string;
  /** As Excel's theme names it: `#RRGGBB`; undefined if it names none. */
  readonly background: string | undefined;
  /** Begins a step of the undo list. @returns what ends it */
  beginStep(): () => void;
  isSetSupported(set: string, version?: string): boolean;
  /** Types into a cell as the user does: for the end-to-end tests, which cannot read a canvas. */
  type(sheet: string, address: string, text: string): void;
  /** A cell's formula or value as the user would edit it, for the same tests. */
  read(sheet: string, address: string): string;
  /** Asks the user for a file to open. */
  openFile(): void;
  /** The pane's answers to the ribbon, by the names of the manifest. */
  associate(name: string, answer: (event: { completed(): void }) => void): void;
}

declare global {
  interface Window {
    nextDayReturnDesk?: DeskSide;
    /** Microsoft's client reads it when it loads. */
    _richApiNativeBridge?: NativeBridge;
  }
}
