import { acceptanceKey, canBeAccepted } from "../checks/acceptance";
import type { Finding } from "../shares/values/finding";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { readSetting, TEXTS } from "./readSetting";

export { canBeAccepted };

/** The workbook's setting that holds accepted findings: reasons by the key of code, cells and facts. */
const SETTING = "NextDayReturn.accepted";

/** Reasons by key; none if the setting is lost: the warnings are back. */
export async function acceptedFindings(workbook: ReadableWorkbook): Promise<Readonly<Record<string, string>>> {
  return readSetting(await workbook.setting(SETTING), TEXTS) ?? {};
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
