import { groupedByHost } from "../simulated-excel/groupedByHost";
import type { DeskSide } from "./besideWindow";

/** Runs after Microsoft's client and adds what a host adds to `Office`: language, theme, requirement sets, the ribbon. */
function offerOffice(desk: DeskSide): void {
  const offered = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      displayLanguage: desk.displayLanguage,
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "of the desk" },
      ...(desk.background === undefined ? {} : { officeTheme: { bodyBackgroundColor: desk.background } }),
      requirements: { isSetSupported: (set: string, version?: string) => desk.isSetSupported(set, version) },
    },
    actions: {
      associate: (name: string, answer: (event: { completed(): void }) => void) => {
        desk.associate(name, answer);
      },
    },
    openLocalFile: () => {
      desk.openFile();
      return Promise.resolve();
    },
    // The pane is always shown here.
    addin: { showAsTaskpane: () => Promise.resolve() },
  };
  Object.assign(window, { Office: { ...window.Office, ...offered } });
}

const desk = window.parent.nextDayReturnDesk;
if (desk !== undefined) {
  offerOffice(desk);
  const { Excel: client } = window as unknown as { readonly Excel: Parameters<typeof groupedByHost>[0] };
  groupedByHost(client, () => desk.beginStep());
}
