import { acceptanceKey, canBeAccepted } from "../checks/acceptance";
import type { Finding } from "../shares/values/finding";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";

export { canBeAccepted };

/** The workbook's setting that holds accepted findings: reasons by the key of code, cells and facts. */
const SETTING = "NextDayReturn.accepted";

/** Reasons by key. A setting that is lost, or not ours, means nothing was accepted: the warnings are simply back. */
export async function acceptedFindings(workbook: ReadableWorkbook): Promise<Readonly<Record<string, string>>> {
  const kept = await workbook.setting(SETTING);
  if (kept === null) return {};
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Keeps in the workbook why a warning is right as it stands; null withdraws it. The next check takes it into account. */
export async function acceptFinding(
  workbook: EditableWorkbook,
  finding: Finding,
  reason: string | null,
): Promise<void> {
  const key = acceptanceKey(finding);
  const others = Object.entries(await acceptedFindings(workbook)).filter(([other]) => other !== key);
  const entries = reason === null ? others : [...others, [key, reason]];
  await workbook.remember(SETTING, entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries)));
}

/** Why a finding was accepted; null for one that was not. */
export function acceptedBecause({ facts }: Finding): string | null {
  const reason = facts["acceptedBecause"];
  return typeof reason === "string" ? reason : null;
}
