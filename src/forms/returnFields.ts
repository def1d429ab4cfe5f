import type { CellRef } from "../shares/values/cell";
import { editionFields, type EditionFields } from "./editionFields";
import type { Field, FieldFormat } from "./field";
import { EMPTY_FIELD, type FilledField } from "./filledField";
import {
  type Filled,
  type FilledClass,
  type FilledReturn,
  linesOfMandate,
  mandateValues,
  totalValues,
  valuesAround,
} from "./filledReturn";
import type { Block, PurchaseReportBlock } from "./form";
import { textField } from "./printField";
import { remarksText } from "./remarksText";
import { wordIn } from "./words";

/** A field of a return under the name it has on its sheet: `Class1.Event2.Issued`. */
export interface ReturnField {
  readonly name: string;
  readonly format: FieldFormat;
  readonly field: FilledField;
}

/** The name of the whole narrative, which stands in as many cells (`Remarks.Part1`, …) as it needs. */
export const REMARKS_FIELD = "Remarks";
/** The confirmation of Section II: the cell holds the sentence, the field is the date in it. */
export const STATEMENT_FIELD = "SectionII.ExplanatoryStatement";

/** Every field the edition prints of a return, empty boxes too, in the order of the form. The names are those `layOutReturn` writes. */
export function returnFields(filled: FilledReturn): readonly ReturnField[] {
  const placed = editionFields(filled.edition);
  return filled.edition.blocks.flatMap((block) => fieldsOfBlock(filled, placed, block));
}

function fieldsOfBlock(filled: FilledReturn, placed: EditionFields, block: Block): readonly ReturnField[] {
  switch (block.kind) {
    case "fields":
      return named(
        block.lines.flat().map(({ field }) => field),
        valuesAround(filled),
        "",
      );
    case "classes":
      return filled.classes.flatMap((shareClass, index) => classFields(placed, shareClass, `Class${index + 1}.`));
    case "confirmations":
      return filled.confirmations.map((text, index) => ({
        name: `Confirmation${index + 1}.Text`,
        format: "text",
        field: textField(text),
      }));
    case "purchaseReport":
      return purchaseReportFields(filled, placed, block);
    case "saleReport":
      return saleReportFields(filled, placed);
    case "remarks":
      return [{ name: REMARKS_FIELD, format: "text", field: textField(remarksText(filled), cellsOfRemarks(filled)) }];
    case "heading":
    case "paragraph":
    case "notes":
      return [];
  }
}

function named<Value extends string>(
  fields: readonly Field<Value>[],
  values: Filled<Value>,
  prefix: string,
): readonly ReturnField[] {
  return fields.map(({ name, format, from }) => ({ name: prefix + name, format, field: values[from] }));
}

function classFields(placed: EditionFields, shareClass: FilledClass, prefix: string): readonly ReturnField[] {
  const { opening, events, closing, uncancelled } = shareClass;
  return [
    ...named(placed.shareClass, shareClass, prefix),
    ...named(placed.opening, opening, prefix),
    ...events.flatMap((event, index) => named(placed.event, event, `${prefix}Event${index + 1}.`)),
    ...named(placed.closing, closing, prefix),
    ...uncancelled.flatMap((line, index) => named(placed.uncancelled, line, `${prefix}PartB${index + 1}.`)),
  ];
}

function purchaseReportFields(
  filled: FilledReturn,
  placed: EditionFields,
  block: PurchaseReportBlock,
): readonly ReturnField[] {
  const report = filled.sectionII;
  if (report === null) return [];
  const totals = block.totals.flat().map(({ field }) => field);
  return [
    ...report.purchases.flatMap((day, index) => named(placed.purchase, day, `SectionII.Purchase${index + 1}.`)),
    ...report.classes.flatMap((of) => [
      ...of.totals.flatMap((total) => named(totals, totalValues(report, total), total.prefix)),
      ...of.mandates.flatMap((mandate) =>
        named(
          linesOfMandate(block.mandate.lines, mandate).map(({ field }) => field),
          mandateValues(report, mandate),
          mandate.prefix,
        ),
      ),
    ]),
    {
      name: STATEMENT_FIELD,
      format: "text",
      field: {
        ...report.explanatoryStatement,
        value: { kind: "text", text: statementText(filled, block) },
        numberFormat: EMPTY_FIELD.numberFormat,
      },
    },
  ];
}

/** The confirmation of Section II, with the date of the Explanatory Statement in it: a placeholder where the register has none. */
export function statementText({ language, sectionII }: FilledReturn, { statement }: PurchaseReportBlock): string {
  const date = sectionII?.explanatoryStatement.text ?? "";
  return wordIn(language, statement).replace("{date}", date === "" ? wordIn(language, "blank.date") : date);
}

function saleReportFields({ sectionIII: report }: FilledReturn, placed: EditionFields): readonly ReturnField[] {
  if (report === null) return [];
  return [
    ...report.sales.flatMap((day, index) => named(placed.sale, day, `SectionIII.Sale${index + 1}.`)),
    ...report.totals.flatMap(({ values, prefix }) => named(placed.saleReport, values, prefix)),
  ];
}

/** Every cell a figure of the narrative came from, once. */
function cellsOfRemarks({ remarks }: FilledReturn): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const { parts } of remarks) {
    for (const part of parts)
      if (typeof part !== "string") for (const cell of part.cells) cells.set(JSON.stringify(cell), cell);
  }
  return [...cells.values()];
}
