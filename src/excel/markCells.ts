import type { CellMark, MarkOutcome, MarkSeverity } from "../workbook/cellMark";
import { HostFailure } from "../workbook/hostFailure";
import { markFormula, severityOfMark } from "../workbook/markFormula";
import { GRAVEST_FIRST, MARK_LOOKS } from "../workbook/markLook";
import { addressLists, areasOf } from "./addressLists";
import type { ExcelSession } from "./excelSession";
import { leavingBehind } from "./refusalOfExcel";

/** Excel's names for the underlines of a mark. */
const UNDERLINES = { double: "Double", single: "Single" } as const;

/** A conditional format as listed. `formula` is null if it is no custom rule. */
interface ListedFormat {
  readonly id: string;
  readonly formula: string | null;
}

interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly formats: readonly ListedFormat[];
}

/** One new conditional format: a severity on one sheet, on as many areas as one address takes. */
interface PlannedFormat {
  readonly sheet: ListedSheet;
  readonly severity: MarkSeverity;
  readonly addresses: string;
}

/**
 * Replaces all our marks by these, in two requests: one finds the old marks, one adds the new and then deletes the old. If Excel stops
 * half-way, either all new marks are deleted or all old ones.
 */
export async function markCells(session: ExcelSession, marks: readonly CellMark[]): Promise<MarkOutcome> {
  const sheets = await listSheets(session);
  const gravest = gravestByCell(marks);
  const planned: PlannedFormat[] = [];
  let marked = 0;
  for (const sheet of sheets.filter((candidate) => !candidate.protected)) {
    const here = gravest.filter((mark) => mark.cell.sheet === sheet.name);
    marked += here.length;
    planned.push(...formatsFor(sheet, here));
  }
  await replace(session, sheets, planned);
  const named = [...new Set(marks.map((mark) => mark.cell.sheet))];
  const unmarked = named.flatMap((name): MarkOutcome["unmarked"] => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) return [{ sheet: name, reason: "gone" }];
    return sheet.protected ? [{ sheet: name, reason: "protected" }] : [];
  });
  return { marked, unmarked };
}

function gravestByCell(marks: readonly CellMark[]): readonly CellMark[] {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.cell.row} ${mark.cell.column} ${mark.cell.sheet}`;
    const known = byCell.get(key);
    if (!known || GRAVEST_FIRST.indexOf(mark.severity) < GRAVEST_FIRST.indexOf(known.severity)) byCell.set(key, mark);
  }
  return [...byCell.values()];
}

function formatsFor(sheet: ListedSheet, marks: readonly CellMark[]): readonly PlannedFormat[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell);
    return addressLists(areasOf(cells)).map((addresses) => ({ sheet, severity, addresses }));
  });
}

/** Sheets with their conditional formats: one request if the sheets are those last surveyed, else two. */
function listSheets(session: ExcelSession): Promise<readonly ListedSheet[]> {
  return session.run("", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    const asked = new Map([...session.known.keys()].map((id) => [id, askSheet(worksheets.getItemOrNullObject(id))]));
    await context.sync();
    const unknown = worksheets.items.filter((sheet) => !asked.has(sheet.id));
    for (const sheet of unknown) asked.set(sheet.id, askSheet(sheet));
    if (unknown.length > 0) await context.sync();
    return worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      formats: (asked.get(sheet.id)?.items ?? []).map((format) => ({ id: format.id, formula: customFormula(format) })),
    }));
  });
}

function askSheet(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return askFormats(sheet.getRange().untrack());
}

/** Asks for the conditional formats that touch a range, as far as they tell whether they are ours. */
export function askFormats(range: Excel.Range): Excel.ConditionalFormatCollection {
  const formats = range.conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
}

/** The formula of a custom rule, once asked for; null for a rule of another type. */
export function customFormula(format: Excel.ConditionalFormat): string | null {
  if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return null;
  // Null for a rule without a formula, whatever its type says.
  const formula: unknown = format.customOrNullObject.rule.formula;
  return typeof formula === "string" ? formula : "";
}

function isOurs({ formula }: ListedFormat): boolean {
  return formula !== null && severityOfMark(formula) !== null;
}

async function replace(
  session: ExcelSession,
  sheets: readonly ListedSheet[],
  planned: readonly PlannedFormat[],
): Promise<void> {
  const old = sheets
    .filter((sheet) => !sheet.protected)
    .map((sheet) => ({ sheet, ours: sheet.formats.filter(isOurs) }));
  if (planned.length === 0 && old.every(({ ours }) => ours.length === 0)) return;
  try {
    await session.run(planned[0]?.sheet.name ?? "", async (context) => {
      for (const format of planned) addFormat(context, format);
      for (const { sheet, ours } of old) removeFormats(context, sheet.id, ours);
      await context.sync();
    });
  } catch (failure) {
    await settle(session, sheets, failure);
  }
}

function addFormat(context: Excel.RequestContext, { sheet, severity, addresses }: PlannedFormat): void {
  addMark(context.workbook.worksheets.getItem(sheet.id).getRanges(addresses).untrack(), severity);
}

/** Marks the areas, in front of the user's own formats. */
export function addMark(areas: Excel.RangeAreas, severity: MarkSeverity): void {
  const format = areas.conditionalFormats.add("Custom");
  const { custom } = format;
  // First, so that a half-made format is known as ours.
  custom.rule.formula = `=${markFormula(severity)}`;
  const look = MARK_LOOKS[severity];
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.ink;
  if (look.underline !== "none") custom.format.font.underline = UNDERLINES[look.underline];
  // Before the user's own formats, which could hide the mark; those keep their order.
  format.priority = 0;
}

function removeFormats(context: Excel.RequestContext, sheetId: string, formats: readonly ListedFormat[]): void {
  const collection = context.workbook.worksheets.getItem(sheetId).getRange().untrack().conditionalFormats;
  for (const format of formats) collection.getItem(format.id).delete();
}

/** After Excel stopped half-way: keeps all new marks or all old ones. @throws the failure if the old ones are kept */
async function settle(session: ExcelSession, before: readonly ListedSheet[], failure: unknown): Promise<void> {
  let finished = false;
  try {
    const now = await listSheets(session);
    const oldIds = new Set(before.flatMap((sheet) => sheet.formats.filter(isOurs).map((format) => format.id)));
    const allIds = new Set(before.flatMap((sheet) => sheet.formats.map((format) => format.id)));
    const left = now.flatMap((sheet) => sheet.formats.filter((format) => oldIds.has(format.id)));
    // Old marks are deleted once all new ones are there: if one is gone, the rest follow.
    finished = left.length < oldIds.size;
    // A rule without a formula is a mark of ours that Excel stopped at.
    const isNew = (format: ListedFormat): boolean =>
      !allIds.has(format.id) && (isOurs(format) || format.formula === "");
    const surplus = (format: ListedFormat): boolean => (finished ? oldIds.has(format.id) : isNew(format));
    await session.run("", async (context) => {
      for (const sheet of now.filter((candidate) => !candidate.protected))
        removeFormats(context, sheet.id, sheet.formats.filter(surplus));
      await context.sync();
    });
  } catch (second) {
    if (second instanceof HostFailure) throw leavingBehind(failure, "marks");
    throw second;
  }
  if (!finished) throw failure;
}
