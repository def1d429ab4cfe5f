import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { groupedByHost } from "../../src/simulated-excel/groupedByHost";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";

/** What Microsoft's client offers once loaded: its `Excel` namespace, for the one folder that may use it. */
export interface LoadedClient {
  readonly Excel: unknown;
}

let compiled: Script | null = null;

function clientScript(): Script {
  if (compiled === null) {
    compiled = new Script(
      readFileSync(join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"),
      { filename: "excel-web-16.00.js" },
    );
  }
  return compiled;
}

/**
 * Loads Microsoft's own Excel client in Node, unchanged, and connects it to a simulated Excel. It runs in a context of its own with
 * the browser globals it looks for; JSON and Promise are ours, so that what it answers is of our realm.
 * Needs @microsoft/office-js in node_modules; the client is never shipped.
 */
export function loadClient(
  host: Pick<SimulatedExcel, "bridge" | "isSetSupported"> & Partial<Pick<SimulatedExcel, "beginStep">>,
): LoadedClient {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    performance,
    URL,
    navigator: { userAgent: "node" },
    external: {},
    addEventListener: () => undefined,
    document: { createElement: () => ({}), getElementsByTagName: () => [], addEventListener: () => undefined },
    location: { href: "http://localhost/", search: "", hash: "", origin: "http://localhost" },
    Office: {
      context: {
        requirements: { isSetSupported: (set: string, version?: string) => host.isSetSupported(set, version) },
      },
    },
    _richApiNativeBridge: host.bridge,
  };
  page["window"] = page["self"] = page["top"] = page["parent"] = page;
  clientScript().runInContext(createContext(page));
  const excel = page["Excel"] as Parameters<typeof groupedByHost>[0];
  groupedByHost(excel, () => host.beginStep?.() ?? (() => undefined));
  return { Excel: excel };
}
