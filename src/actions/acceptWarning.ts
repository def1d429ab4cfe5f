import type { Workbook } from "../workbook/workbook";

/** The workbook's setting that holds accepted findings: reasons by a key the caller makes of code, cells and facts. */
const SETTING = "NextDayReturn.accepted";

/** Reasons by key. A setting that is lost, or not ours, means nothing was accepted: the warnings are simply back. */
export async function acceptedFindings(workbook: Workbook): Promise<Readonly<Record<string, string>>> {
  const kept = await workbook.setting(SETTING);
  if (kept === null) return {};
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Keeps the reason in the workbook; null withdraws it. */
export async function acceptFinding(workbook: Workbook, key: string, reason: string | null): Promise<void> {
  const others = Object.entries(await acceptedFindings(workbook)).filter(([other]) => other !== key);
  const entries = reason === null ? others : [...others, [key, reason]];
  await workbook.remember(SETTING, entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries)));
}
