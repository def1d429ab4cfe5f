import type { Check } from "../checks/check";
import { standardThreshold } from "../checks/check";
import { CHECKS } from "../checks/registry";
import { settingsOf, settle } from "../checks/settings";
import type { CellRef, Region } from "../shares/values/cell";
import type { Language, Severity } from "../shares/values/finding";
import { dropTrailingZeros, roundHalfUp, type Ratio } from "../shares/values/ratio";
import type { Register } from "../shares/register/register";
import type { PlainValue } from "../workbook/plainValue";
import type { CellWrite, EditableWorkbook } from "../workbook/workbook";
import { rowBelow } from "./addEntry";
import { newSettingsSheet } from "./newSettingsSheet";

type CheckSeverity = Severity | "off";

/** How a check runs on a register, and the cells that set it. */
export interface CheckInForce {
  readonly check: Check;
  readonly severity: CheckSeverity;
  /** As typed into a cell; null for a check without one. */
  readonly threshold: string | null;
  readonly standardThreshold: string | null;
  /** The cells of the Settings table that apply; null if nothing is set. */
  readonly severityCell: CellRef | null;
  readonly thresholdCell: CellRef | null;
}

/** A setting of a check: a severity, `off`, or a number for its threshold. */
export interface CheckSetting {
  readonly code: string;
  readonly value: string;
}

/** Where a setting is written: over the old value, in a new row of the Settings table, or on a new sheet with one. */
export type SettingPlace =
  | { readonly kind: "cell"; readonly write: CellWrite }
  | {
      readonly kind: "row";
      readonly sheet: string;
      readonly table: string | null;
      readonly below: Region;
      readonly first: boolean;
      readonly values: ReadonlyMap<number, PlainValue>;
    }
  | { readonly kind: "sheet" };

/** The decimals a threshold is shown with: more than any has. */
const MOST_DECIMALS = 6;

/** Every check in the order of the registry, as it runs on this register. */
export function checksInForce(register: Register): readonly CheckInForce[] {
  const { settled, of } = settle(settingsOf(register), CHECKS);
  const applied = settled.filter(({ outcome }) => outcome === "applied" || outcome === "turned off");
  return CHECKS.map((check) => {
    const own = applied.filter(({ check: of }) => of === check.code);
    const lastOf = (wanted: (value: string) => boolean): CellRef | null =>
      own.filter(({ value }) => wanted(value)).at(-1)?.cell ?? null;
    const { severity, threshold } = of(check);
    return {
      check,
      severity,
      threshold: check.threshold === null ? null : shown(threshold),
      standardThreshold: check.threshold === null ? null : shown(standardThreshold(check)),
      severityCell: lastOf(isSeverity),
      thresholdCell: lastOf((value) => !isSeverity(value)),
    };
  });
}

/** Where a setting goes in this register. The last of two settings for one check counts, so the last is written over. */
export function placeOfSetting(register: Register, { code, value }: CheckSetting): SettingPlace {
  const inForce = checksInForce(register).find(({ check }) => check.code === code);
  const cell = isSeverity(value) ? inForce?.severityCell : inForce?.thresholdCell;
  if (cell) return { kind: "cell", write: { cell, value: { kind: "text", text: value } } };
  const table = register.tables.filter(({ kind }) => kind === "Settings").at(-1);
  const [name, worth] = [table?.fields.get("Setting"), table?.fields.get("Value")];
  if (table === undefined || name === undefined || worth === undefined) return { kind: "sheet" };
  const { sheet, excelTable } = table;
  return {
    kind: "row",
    sheet,
    table: excelTable,
    ...rowBelow(table),
    values: new Map<number, PlainValue>([
      [name, { kind: "text", text: code }],
      [worth, { kind: "text", text: value }],
    ]),
  };
}

/**
 * Writes a setting that no cell holds yet; for one that a cell holds see `changeCells`.
 * @param language of the headings of a new sheet
 * @returns where it was written
 */
export async function addSetting(
  workbook: EditableWorkbook,
  place: Exclude<SettingPlace, { readonly kind: "cell" }>,
  setting: CheckSetting,
  language: Language,
): Promise<Region> {
  if (place.kind === "row") return (await workbook.appendRow(place)).region;
  const { sheetName } = await workbook.write(newSettingsSheet(setting.code, setting.value, language));
  return { sheet: sheetName, row: 2, column: 0, rows: 1, columns: 2 };
}

function isSeverity(value: string): value is CheckSeverity {
  return /^\s*(error|warning|note|off)\s*$/i.test(value);
}

function shown(threshold: Ratio): string {
  return dropTrailingZeros(roundHalfUp(threshold, MOST_DECIMALS));
}
