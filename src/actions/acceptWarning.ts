import * as v from "valibot";
import { acceptanceKey, canBeAccepted } from "../checks/acceptance";
import type { Finding } from "../shares/values/finding";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { readSetting, TEXTS } from "./readSetting";

export { canBeAccepted };

/** The workbook's setting that holds accepted findings: reasons by the key of code, cells and facts. */
const SETTING = "NextDayReturn.accepted";

/** Who accepted and when, by the same keys. Apart from the reasons: a program of an earlier version reads those. */
const BY_SETTING = "NextDayReturn.acceptedBy";

/** Who accepted a finding, and when. */
export interface Acceptance {
  /** As the user gave the name; "" where none was given. */
  readonly by: string;
  /** In Hong Kong: `2022-12-30 17:05`. */
  readonly at: string;
}

const ACCEPTANCE = v.object({ by: v.string(), at: v.string() });
const ACCEPTANCES = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((read) =>
    Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, Acceptance] => v.is(ACCEPTANCE, entry[1])),
    ),
  ),
);

/** Reasons by key; none if the setting is lost: the warnings are back. */
export async function acceptedFindings(workbook: ReadableWorkbook): Promise<Readonly<Record<string, string>>> {
  return readSetting(await workbook.setting(SETTING), TEXTS) ?? {};
}

/** Keeps in the workbook why a warning is right as it stands, by whom and when; a null reason withdraws it. The next check takes it into account. */
export async function acceptFinding(
  workbook: EditableWorkbook,
  finding: Finding,
  reason: string | null,
  acceptance: Acceptance,
): Promise<void> {
  const key = acceptanceKey(finding);
  const others = Object.entries(await acceptedFindings(workbook)).filter(([other]) => other !== key);
  const entries = reason === null ? others : [...others, [key, reason]];
  await workbook.remember(SETTING, entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries)));
  const before = Object.entries(await acceptancesByKey(workbook)).filter(([other]) => other !== key);
  // Those whose reason is gone go with it.
  const stands = new Set(entries.map(([other]) => other));
  const by = [...before, ...(reason === null ? [] : [[key, acceptance] as const])].filter(([other]) =>
    stands.has(other),
  );
  await workbook.remember(BY_SETTING, by.length === 0 ? null : JSON.stringify(Object.fromEntries(by)));
}

/** Who accepted each of some findings, and when; null for one that was not accepted, or before this was kept. */
export async function acceptancesOf(
  workbook: ReadableWorkbook,
  findings: readonly Finding[],
): Promise<readonly (Acceptance | null)[]> {
  const byKey = await acceptancesByKey(workbook);
  return findings.map((finding) => byKey[acceptanceKey(finding)] ?? null);
}

async function acceptancesByKey(workbook: ReadableWorkbook): Promise<Readonly<Record<string, Acceptance>>> {
  return readSetting(await workbook.setting(BY_SETTING), ACCEPTANCES) ?? {};
}

/** Why a finding was accepted; null for one that was not. */
export function acceptedBecause({ facts }: Finding): string | null {
  const reason = facts["acceptedBecause"];
  return typeof reason === "string" ? reason : null;
}
