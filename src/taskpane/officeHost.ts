import { openBesideThisWorkbook } from "../excel/thisWorkbook";
import { HostFailure } from "../workbook/hostFailure";
import type { PaneHost } from "./paneHost";

/** The build puts it beside the page: a published return and its register. */
const EXAMPLE = "sensetime-2022-12-30.xlsx";

/** Excel around the pane, by what every Office host offers. */
export function officeHost(): PaneHost {
  return {
    displayLanguage: Office.context.displayLanguage,
    excel: excelAsItSays(),
    dark: () => isDark(themeOfHost()?.bodyBackgroundColor),
    onThemeChange(changed) {
      // Excel has no event for a new theme; the user leaves the pane to change it, and comes back.
      const visible = (): void => {
        if (document.visibilityState === "visible") changed();
      };
      document.addEventListener("visibilitychange", visible);
      window.addEventListener("focus", changed);
      return () => {
        document.removeEventListener("visibilitychange", visible);
        window.removeEventListener("focus", changed);
      };
    },
    async showPane() {
      await Office.addin.showAsTaskpane();
    },
    reload() {
      location.reload();
    },
    openOwnFile: fileOpener(),
    async openExample() {
      await openBesideThisWorkbook(await fetchExample(), EXAMPLE);
    },
    exampleAddress: `examples/${EXAMPLE}`,
  };
}

/** The types promise it, and older Excels lack it. */
function excelAsItSays(): string {
  const context: Partial<Office.Context> = Office.context;
  const diagnostics = context.diagnostics;
  return diagnostics === undefined ? "not said" : `${diagnostics.version} on ${String(diagnostics.platform)}`;
}

/** A host that has no menu for files of its own offers one here. */
function fileOpener(): (() => Promise<void>) | null {
  const { openLocalFile } = Office as typeof Office & { readonly openLocalFile?: () => Promise<void> };
  return openLocalFile ?? null;
}

/** The page's only request: the content policy allows its own origin alone. */
async function fetchExample(): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(`examples/${EXAMPLE}`);
  } catch (thrown) {
    throw new HostFailure("network", EXAMPLE, thrown);
  }
  if (!response.ok) throw new HostFailure("no such file", EXAMPLE);
  return new Uint8Array(await response.arrayBuffer());
}

/** The types promise a theme, but older Excels and Excel on the web may give none. */
function themeOfHost(): Office.OfficeTheme | undefined {
  const context: Partial<Office.Context> = Office.context;
  return context.officeTheme;
}

/** Whether a background is dark, by its perceived lightness; null where Excel names no colour. */
function isDark(background: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
