import { PROGRAM_VERSION } from "../../shares/values/programVersion";
import type { PaneHost } from "../paneHost";
import type { PaneState } from "../state/paneState";

/** What whoever looks into a problem asks first. No figure, no name, no cell of the workbook is in it. */
export function problemReport({ check, preferences }: PaneState, host: PaneHost, browser: string): string {
  const { outcome, findings, refusal, phase } = check;
  const codes = new Map<string, number>();
  for (const { finding } of findings) codes.set(finding.code, (codes.get(finding.code) ?? 0) + 1);
  const tables = outcome?.register.tables.map(({ kind, region }) => `${kind} ${region.rows} × ${region.columns}`) ?? [];
  return [
    `Next Day Return ${PROGRAM_VERSION}`,
    `Excel: ${host.excel}`,
    `Language: ${host.displayLanguage}, pane ${preferences.language ?? "as Excel"}`,
    `Browser: ${browser}`,
    `Check: ${phase}${refusal === null ? "" : `, refused: ${refusal.kind}`}`,
    `Tables: ${tables.length === 0 ? "none" : tables.join(", ")}`,
    `Findings: ${codes.size === 0 ? "none" : [...codes].map(([code, count]) => `${code} × ${count}`).join(", ")}`,
  ].join("\n");
}
