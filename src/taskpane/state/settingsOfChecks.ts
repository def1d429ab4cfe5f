import {
  type CheckInForce,
  checksInForce,
  type CheckSetting,
  placeOfSetting,
  type SettingPlace,
} from "../../actions/checkSettings";
import type { Language } from "../../shares/values/finding";
import type { Register } from "../../shares/register/register";
import type { PaneWords } from "../paneWords";

/** The checks that have every word of a query in their code, name, title, source or severity. */
export function findChecks(
  register: Register,
  query: string,
  language: Language,
  words: PaneWords,
): readonly CheckInForce[] {
  const wanted = query.toLowerCase().split(/\s+/);
  return checksInForce(register).filter(({ check, severity }) => {
    const { code, name, title, source } = check;
    const text = [code, name.replaceAll("-", " "), title[language], source, severity, words.weights[severity]]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** How a check runs on a register; null for a finding of reading, which has no settings. */
export function checkInForce(register: Register, code: string): CheckInForce | null {
  return checksInForce(register).find(({ check }) => check.code === code) ?? null;
}

/** Where a setting of a check is to be written. */
export function placeFor(register: Register, setting: CheckSetting): SettingPlace {
  return placeOfSetting(register, setting);
}

export { takesThreshold } from "../../checks/settings";
