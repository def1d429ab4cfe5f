import type { FilledReturn } from "../../../src/forms/filledReturn";
import { fillReturn } from "../../../src/forms/fillReturn";
import type { FormEdition } from "../../../src/forms/form";
import { layOutReturn } from "../../../src/forms/layOutReturn";
import { editionFor } from "../../../src/forms/registry";
import { type ReturnField, returnFields } from "../../../src/forms/returnFields";
import { composeRemarks } from "../../../src/remarks/composeRemarks";
import { Ledger } from "../../../src/shares/ledger";
import type { Language } from "../../../src/shares/values/finding";
import type { SheetPlan } from "../../../src/workbook/sheetPlan";
import type { Register } from "../../../src/shares/register/register";

export interface WrittenText {
  readonly text: string;
  readonly fields: readonly ReturnField[];
}

/** A return of ours as the text that copying its pages would give: a line a row, cells set apart by `between`. */
export function textOfSheet(
  register: Register,
  language: Language,
  between: Between,
  form?: FormEdition["form"],
): WrittenText {
  const content = new Ledger(register).returnContent();
  if (content === null) throw new Error("There is something to disclose");
  const edition = editionFor(content.closingDate, form ?? null);
  const filled = fillReturn(
    new Ledger(register),
    content,
    edition,
    language,
    composeRemarks(new Ledger(register), content, language, edition.rules.uncancelled).remarks,
  );
  return textOfReturn(filled, between);
}

/** What stands between two cells: words of its own, or what a reader of PDFs leaves there. */
export type Between = string | ((before: string, after: string) => string);

/** Cells as readers of PDFs run them together: `100,000On the Exchange HKD 100.5HKD 99.2`. */
export function joined(before: string, after: string): string {
  return /\d$/.test(before) && /^[\p{L}]/u.test(after) ? "" : " ";
}

/** A filled return as such a text. */
export function textOfReturn(filled: FilledReturn, between: Between): WrittenText {
  const fields = returnFields(filled);
  return { text: textOfCells(filled.edition.form, layOutReturn(filled).cells, fields, between), fields };
}

/** The cells of a sheet as such a text. */
export function textOfCells(
  form: string,
  cells: SheetPlan["cells"],
  fields: readonly ReturnField[],
  between: Between,
): string {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const rows = new Map<number, string[]>();
  for (const { row, value, name } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (value === null) continue;
    const field = name === null || value.kind === "text" ? undefined : byName.get(name);
    const shown =
      value.kind === "text" ? value.text : `${field?.field.text ?? ""}${field?.format === "percent" ? " %" : ""}`;
    rows.set(row, [...(rows.get(row) ?? []), shown]);
  }
  const gap = (before: string, after: string): string =>
    typeof between === "string" ? between : between(before, after);
  const lines = [...rows.values()].map((shown) =>
    shown.map((cell, index) => (index === 0 ? cell : gap(shown[index - 1] ?? "", cell) + cell)).join(""),
  );
  return `${form}\n${lines.join("\n")}\n`;
}
