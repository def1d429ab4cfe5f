import type { NativeBridge } from "../simulated-excel/simulatedExcel";

/** What the pane's window finds at the desk's: the same origin, so it reaches for it directly. */
export interface DeskSide {
  readonly bridge: NativeBridge;
  readonly displayLanguage: string;
  /** As Excel's theme names it: `#RRGGBB`; undefined where it does not say. */
  readonly background: string | undefined;
  isSetSupported(set: string, version?: string): boolean;
  /** Types into a cell as the user does: for the end-to-end tests, which cannot read a canvas. */
  type(sheet: string, address: string, text: string): void;
  /** What a cell holds as the user would edit it: its formula, or its value. For the same tests. */
  read(sheet: string, address: string): string;
  /** The pane's answers to the ribbon, by the names of the manifest. */
  associate(name: string, answer: (event: { completed(): void }) => void): void;
}

declare global {
  interface Window {
    nextDayReturnDesk?: DeskSide;
    /** Microsoft's client looks for it when it loads. */
    _richApiNativeBridge?: NativeBridge;
  }
}
