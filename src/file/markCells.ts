import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from "exceljs";
import { regionAddress } from "../shares/values/cell";
import type { Severity } from "../shares/values/finding";
import type { CellMark, MarkOutcome } from "../workbook/cellMark";
import { markFormula, severityOfMark } from "../workbook/markFormula";
import { GRAVEST_FIRST, MARK_LOOKS } from "../workbook/markLook";
import type { FileEdit } from "./fileEdit";

/** Replaces all our marks by these, one conditional format for each severity and sheet. Protected sheets are left alone and named. */
export function markCells({ book, contents }: FileEdit, marks: readonly CellMark[]): MarkOutcome {
  const unmarked = new Map<string, "protected" | "gone">();
  let marked = 0;
  const bySheet = new Map<string, Map<string, CellMark>>();
  for (const mark of marks) {
    const onSheet = bySheet.get(mark.cell.sheet) ?? new Map<string, CellMark>();
    bySheet.set(mark.cell.sheet, onSheet);
    const address = regionAddress({ row: mark.cell.row, column: mark.cell.column, rows: 1, columns: 1 });
    const before = onSheet.get(address);
    if (!before || GRAVEST_FIRST.indexOf(mark.severity) < GRAVEST_FIRST.indexOf(before.severity))
      onSheet.set(address, mark);
  }
  for (const { survey } of contents.sheets) {
    const worksheet = book.getWorksheet(survey.name);
    if (worksheet && !survey.protected)
      marked += markSheet(worksheet, bySheet.get(survey.name) ?? new Map<string, CellMark>());
    else if (bySheet.has(survey.name)) unmarked.set(survey.name, "protected");
  }
  for (const name of bySheet.keys()) {
    if (!contents.sheets.some(({ survey }) => survey.name === name)) unmarked.set(name, "gone");
  }
  return { marked, unmarked: [...unmarked].map(([sheet, reason]) => ({ sheet, reason })) };
}

function markSheet(worksheet: Worksheet, marks: ReadonlyMap<string, CellMark>): number {
  const ofUser = rulesOfUser(worksheet);
  const ours = GRAVEST_FIRST.flatMap((severity): ConditionalFormattingOptions[] => {
    const addresses = [...marks].filter(([, mark]) => mark.severity === severity).map(([address]) => address);
    return addresses.length === 0 ? [] : [{ ref: addresses.join(" "), rules: [ruleOf(severity)] }];
  });
  worksheet.removeConditionalFormatting(null);
  // In front of the user's own, or a coloured row of theirs would hide a mark. Theirs keep their order behind.
  ours.forEach((format, index) => {
    worksheet.addConditionalFormatting({
      ...format,
      rules: format.rules.map((rule) => ({ ...rule, priority: index + 1 })),
    });
  });
  for (const format of ofUser) {
    const rules = format.rules.map((rule): ConditionalFormattingRule => ({
      ...rule,
      priority: rule.priority + ours.length,
    }));
    worksheet.addConditionalFormatting({ ...format, rules });
  }
  return marks.size;
}

/** The user's conditional formats, with the priorities they have when none of ours stands in front. */
function rulesOfUser(worksheet: Worksheet): readonly ConditionalFormattingOptions[] {
  const all = conditionalFormatsOf(worksheet);
  const oursInFront = all.flatMap(({ rules }) => rules).filter(isOurs).length;
  return all.flatMap((format) => {
    const rules = format.rules
      .filter((rule) => !isOurs(rule))
      .map((rule): ConditionalFormattingRule => ({
        ...rule,
        priority: Math.max(1, (rule.priority || 1) - oursInFront),
      }));
    return rules.length === 0 ? [] : [{ ...format, rules }];
  });
}

function isOurs(rule: ConditionalFormattingRule): boolean {
  return rule.type === "expression" && severityOfMark(String(rule.formulae?.[0] ?? "")) !== null;
}

function ruleOf(severity: Severity): ConditionalFormattingRule {
  const { fill, ink, underline } = MARK_LOOKS[severity];
  return {
    type: "expression",
    formulae: [markFormula(severity)],
    priority: 1,
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: argbOf(fill) } },
      font: { color: { argb: argbOf(ink) }, underline },
    },
  };
}

/** `#RRGGBB` with the opaque alpha a file wants in front. */
function argbOf(colour: string): string {
  return `FF${colour.slice(1)}`;
}

/** The library keeps them in a property its types leave out. */
export function conditionalFormatsOf(worksheet: Worksheet): readonly ConditionalFormattingOptions[] {
  const { conditionalFormattings } = worksheet as Worksheet & {
    readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  };
  return conditionalFormattings ?? [];
}
