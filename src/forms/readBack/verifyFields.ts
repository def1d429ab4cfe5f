import type { CellRef } from "../../shares/values/cell";
import type { Language } from "../../shares/values/finding";
import { type CivilDate, showDateInChinese, showDateOnForm } from "../../shares/values/civilDate";
import { groupDigits } from "../../shares/values/quantity";
import type { ReturnField } from "../returnFields";
import { fieldMark, printSame } from "./fieldMarks";
import { type PrintedCell, printedPlan } from "./printedCell";
import type { SheetField } from "./readSheetFields";
import type { SheetStamp } from "./returnStamp";

/**
 * How a field of the sheet stands to the register.
 * `agrees`; `changed`: another value was put on the sheet; `stale`: the sheet is as it was written and the register has moved on;
 * `missing`: the register gives a value and the sheet has none; `added`: the sheet has a value and the register gives none; `hidden`: the sheet has it where
 * nobody sees it.
 */
export type FieldState = "agrees" | "changed" | "stale" | "missing" | "added" | "hidden";

export interface VerifiedField {
  readonly name: string;
  readonly state: FieldState;
  /** Where it stands on the sheet; null where the sheet has no such name. */
  readonly cell: CellRef | null;
  /** As printed; "" for an empty box. */
  readonly onSheet: string;
  readonly fromRegister: string;
  /** The register's cells it comes from. */
  readonly registerCells: readonly CellRef[];
}

export interface Verification {
  readonly sheet: readonly SheetField[];
  /** What the register gives now. */
  readonly register: readonly ReturnField[];
  readonly stamp: SheetStamp;
  /** Null where the sheet does not say which register it was written from. */
  readonly registerChanged: boolean | null;
}

/** Every field of the sheet and of the register, in the order of the form; fields only the sheet has come last. */
export function verifyFields({ sheet, register, stamp, registerChanged }: Verification): readonly VerifiedField[] {
  const onSheet = new Map(sheet.map((field) => [field.name, field]));
  const given = register.flatMap((expected): VerifiedField[] => {
    const found = onSheet.get(expected.name) ?? null;
    onSheet.delete(expected.name);
    // A box that prints only when it holds something has no name while it is empty.
    if (found === null && expected.field.value === null) return [];
    return [verified(expected, found, stamp, registerChanged)];
  });
  const others = [...onSheet.values()].filter(({ printed }) => printed.kind !== "blank");
  const added = others.map((found): VerifiedField => {
    const state = isAsWritten(found, stamp) ? "stale" : found.seen ? "added" : "hidden";
    return {
      name: found.name,
      state,
      cell: found.cell,
      onSheet: shown(found.printed, stamp.language),
      fromRegister: "",
      registerCells: [],
    };
  });
  return [...given, ...added];
}

function verified(
  expected: ReturnField,
  found: SheetField | null,
  stamp: SheetStamp,
  registerChanged: boolean | null,
): VerifiedField {
  const { name, field } = expected;
  const printed = printedPlan(field.value, field.numberFormat);
  const fromRegister = shown(printed, stamp.language);
  if (found === null)
    return {
      name,
      state: registerChanged === true ? "stale" : "missing",
      cell: null,
      onSheet: "",
      fromRegister,
      registerCells: field.cells,
    };
  const onSheet = shown(found.printed, stamp.language);
  const state = stateOf(expected, printed, found, stamp);
  return { name, state, cell: found.cell, onSheet, fromRegister, registerCells: field.cells };
}

function stateOf({ name, field }: ReturnField, printed: PrintedCell, found: SheetField, stamp: SheetStamp): FieldState {
  if (printSame(name, printed, found.printed) || isTyped(field.text, printed, found.printed))
    return found.seen || printed.kind === "blank" ? "agrees" : "hidden";
  if (isAsWritten(found, stamp)) return "stale";
  if (found.printed.kind === "blank") return "missing";
  return printed.kind === "blank" ? "added" : "changed";
}

/** A figure typed anew as text that prints letter for letter as the form does. */
function isTyped(text: string, printed: PrintedCell, found: PrintedCell): boolean {
  return found.kind === "text" && printed.kind === "number" && found.text.replace(/%$/, "").trimEnd() === text;
}

function isAsWritten({ name, printed }: SheetField, { marks }: SheetStamp): boolean {
  return marks.has(fieldMark(name, printed));
}

function shown(printed: PrintedCell, language: Language): string {
  if (printed.kind === "blank") return "";
  if (printed.kind === "text") return printed.text;
  const figure =
    printed.kind === "number"
      ? groupDigits(printed.figure)
      : (language === "en" ? showDateOnForm : showDateInChinese)(printed.figure as CivilDate);
  return printed.words.includes("%") ? `${figure} %` : [printed.words, figure].filter((part) => part !== "").join(" ");
}
