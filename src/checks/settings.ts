import type { Severity } from "../shares/values/finding";
import { showCount } from "../shares/values/quantity";
import { compareRatios, parseDecimal, type Ratio, ratioOf } from "../shares/values/ratio";
import type { Register } from "../shares/register/register";
import { type Check, senseOf, standardThreshold } from "./check";
import type { ChosenSetting, SettledSetting } from "./settledSetting";

/** How a check runs. */
export interface CheckSettings {
  readonly severity: Severity | "off";
  readonly threshold: Ratio;
}

/** The rows of the register's Settings table. */
export function settingsOf(register: Register): ChosenSetting[] {
  return register.settings.map(({ name, value }) => ({ name: name.value, value: value.value, cell: value.cell }));
}

/** Reads settings in their order: the later of two for one check counts. */
export function settle(
  chosen: readonly ChosenSetting[],
  checks: readonly Check[],
): { settled: SettledSetting[]; readonly of: (check: Check) => CheckSettings } {
  const byCheck = new Map<string, CheckSettings>(checks.map((check) => [check.code, standardOf(check)]));
  const own = (check: Check): CheckSettings => byCheck.get(check.code) ?? standardOf(check);
  const settled = chosen.map((setting): SettledSetting => {
    if (isOfReading(setting.name)) return { ...setting, check: null, outcome: "of reading" };
    const check = checks.find(({ code, name }) => [code.toLowerCase(), name].includes(plain(setting.name)));
    if (check === undefined) return { ...setting, check: null, outcome: "no such check" };
    const now = own(check);
    const next = changed(check, now, plain(setting.value));
    if (next === "outside sense") return { ...setting, check: check.code, outcome: next, sense: senseInWords(check) };
    if (typeof next === "string") return { ...setting, check: check.code, outcome: next };
    byCheck.set(check.code, next);
    return { ...setting, check: check.code, outcome: "applied" };
  });
  // A check that a later row turns on again is not off, and a threshold turns nothing off.
  const isOff = ({ check, value }: SettledSetting): boolean =>
    check !== null && plain(value) === "off" && byCheck.get(check)?.severity === "off";
  return {
    settled: settled.map((setting) => (isOff(setting) ? { ...setting, outcome: "turned off" } : setting)),
    of: (check) =>
      check.thresholdOf === null
        ? own(check)
        : { ...own(check), threshold: (byCheck.get(check.thresholdOf) ?? own(check)).threshold },
  };
}

/** Where Settings say nothing. */
function standardOf(check: Check): CheckSettings {
  return { severity: check.severity, threshold: standardThreshold(check) };
}

/**
 * A check that guards figures stays an error: the numbers the return prints stand on what it compares, so a return written past it
 * would be wrong and say so nowhere. Every other check is a judgement, and judgements are the issuer's.
 */
function changed(
  check: Check,
  now: CheckSettings,
  value: string,
): CheckSettings | "not a value" | "outside sense" | "guards figures" {
  if (value === "error" || value === "warning" || value === "note" || value === "off") {
    return check.guardsFigures && value !== "error" ? "guards figures" : { ...now, severity: value };
  }
  const sense = senseOf(check);
  const threshold = sense === null ? null : parseDecimal(value.replace(/-?%$/, ""));
  if (sense === null || threshold === null || threshold.numerator < 0n) return "not a value";
  const isSensible =
    compareRatios(threshold, ratioOf(sense.least)) >= 0 && compareRatios(threshold, ratioOf(sense.most)) <= 0;
  return isSensible ? { ...now, threshold } : "outside sense";
}

/** Whether a check's threshold may be set to a figure. */
export function takesThreshold(check: Check, value: string): boolean {
  return typeof changed(check, standardOf(check), plain(value)) !== "string";
}

function senseInWords(check: Check): string {
  const { least, most } = senseOf(check) ?? { least: 0n, most: 0n };
  return `${showCount(least)} to ${showCount(most)}`;
}

/** What cannot be read cannot be weighed either: those findings take no setting. */
function isOfReading(name: string): boolean {
  return /^r\d{3}$/.test(plain(name));
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "-");
}
