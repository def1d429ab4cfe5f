import { fieldInWords } from "../forms/fieldInWords";
import { showCell } from "../shares/values/cell";
import type { VerifiedSheet } from "../actions/verifySheets";
import type { FieldState, VerifiedField } from "../forms/readBack/verifyFields";

const STATES: Readonly<Record<Exclude<FieldState, "agrees">, string>> = {
  changed: "changed on the sheet",
  stale: "stale: the record has changed since",
  missing: "missing on the sheet",
  added: "on the sheet alone",
  hidden: "hidden on the sheet, or of the colour behind it",
};

/** The lines of one return sheet: its return, every field that differs, and the count. */
export function verifiedSheetLines({
  sheet,
  stamp,
  registerChanged,
  classNames,
  fields,
}: VerifiedSheet): readonly string[] {
  if (stamp === null)
    return [`${sheet}: says it is a return, but not of which form and day. Nothing of it was compared.`];
  const differing = fields.filter(({ state }) => state !== "agrees");
  return [
    `${sheet}: ${stamp.form} of ${stamp.closingDate}, ${stamp.language}${stamp.writtenAt === null ? "" : `, written ${stamp.writtenAt}`}${stamp.version === null ? "" : ` by version ${stamp.version}`}.`,
    registerLine(registerChanged),
    ...differing.map((field) => fieldLine(field, classNames ?? [])),
    differing.length === 0
      ? `All ${fields.length} fields agree with the record.`
      : `${differing.length} of ${fields.length} fields differ.`,
  ];
}

function registerLine(changed: boolean | null): string {
  if (changed === null) return "It does not say which record it was written from.";
  return changed
    ? "The record says something else than when it was written."
    : "The record says what it said when it was written.";
}

function fieldLine(
  { name, state, cell, onSheet, fromRegister, registerCells }: VerifiedField,
  classNames: readonly string[],
): string {
  const where = cell === null ? "-" : showCell(cell);
  const how = state === "agrees" ? "" : STATES[state];
  return `${state.padEnd(7)}  ${where}  ${fieldInWords(name, "en", classNames)}  ${how}: the sheet has ${quoted(onSheet)}, the record gives ${quoted(fromRegister)}${cellList(registerCells.map(showCell))}`;
}

/** ` (Movements!E4, Movements!E5, …)`; nothing where there is no cell. */
export function cellList(cells: readonly string[]): string {
  return cells.length === 0 ? "" : ` (${cells.slice(0, 4).join(", ")}${cells.length > 4 ? ", …" : ""})`;
}

/** A value in quotes, so that an empty box is seen. */
export function quoted(text: string): string {
  return `"${text.replace(/\s+/g, " ")}"`;
}

/** A sheet in the command line's JSON. */
export function verifiedSheetAsJson({
  sheet,
  stamp,
  registerChanged,
  fields,
}: VerifiedSheet): Readonly<Record<string, unknown>> {
  return {
    sheet,
    form: stamp?.form ?? null,
    closingDate: stamp?.closingDate ?? null,
    edition: stamp?.edition ?? null,
    language: stamp?.language ?? null,
    writtenAt: stamp?.writtenAt ?? null,
    version: stamp?.version ?? null,
    registerFingerprint: stamp?.registerFingerprint ?? null,
    registerChanged,
    fields: fields.map(({ name, state, cell, onSheet, fromRegister, registerCells }) => ({
      name,
      state,
      cell: cell === null ? null : showCell(cell),
      onSheet,
      fromRegister,
      registerCells: registerCells.map(showCell),
    })),
  };
}
