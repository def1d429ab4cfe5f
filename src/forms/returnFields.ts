import type { CellRef } from "../shares/values/cell";
import {
  CLASS_SOURCES,
  EVENT_SOURCES,
  PURCHASE_REPORT_SOURCES,
  PURCHASE_SOURCES,
  RETURN_SOURCES,
  SALE_REPORT_SOURCES,
  SALE_SOURCES,
  UNCANCELLED_SOURCES,
} from "./fieldSources";
import type { FieldFormat, Sources } from "./fieldTable";
import type { FilledClass, FilledReturn } from "./filledReturn";
import type {
  Block,
  ClassesBlock,
  ClassLabels,
  FormEdition,
  LabelledField,
  PurchaseReportBlock,
  SaleReportBlock,
} from "./form";
import { textField } from "./printField";
import { remarksText } from "./remarksText";
import { wordIn } from "./words";
import { EMPTY_FIELD, type FilledField } from "./filledField";

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
export function returnFields(filled: FilledReturn, edition: FormEdition): readonly ReturnField[] {
  return edition.blocks.flatMap((block) => fieldsOfBlock(filled, block));
}

function fieldsOfBlock(filled: FilledReturn, block: Block): readonly ReturnField[] {
  switch (block.kind) {
    case "fields":
      return labelled(block.lines, RETURN_SOURCES, filled, "");
    case "classes":
      return filled.classes.flatMap((shareClass, index) => classFields(block, shareClass, `Class${index + 1}.`));
    case "confirmations":
      return filled.confirmations.map((text, index) => ({
        name: `Confirmation${index + 1}.Text`,
        format: "text",
        field: textField(text),
      }));
    case "purchaseReport":
      return purchaseReportFields(filled, block);
    case "saleReport":
      return saleReportFields(filled, block);
    case "remarks":
      return [{ name: REMARKS_FIELD, format: "text", field: textField(remarksText(filled), cellsOfRemarks(filled)) }];
    case "heading":
    case "paragraph":
    case "notes":
      return [];
  }
}

function fieldOf<Name extends string, From>(
  name: Name,
  sources: Sources<Name, From>,
  from: From,
  prefix: string,
): ReturnField {
  const { format, of } = sources[name];
  return { name: prefix + name, format, field: of(from) };
}

function labelled<Name extends string, From>(
  lines: readonly (readonly LabelledField<Name>[])[],
  sources: Sources<Name, From>,
  from: From,
  prefix: string,
): readonly ReturnField[] {
  return lines.flat().map(({ source }) => fieldOf(source, sources, from, prefix));
}

function classFields(block: ClassesBlock, shareClass: FilledClass, prefix: string): readonly ReturnField[] {
  const { events, uncancelled } = shareClass;
  const balance = (part: "Opening" | "Closing"): readonly ReturnField[] =>
    block[part === "Opening" ? "opening" : "closing"].boxes.map(({ source }) =>
      fieldOf(`${part}.${source}`, CLASS_SOURCES, shareClass, prefix),
    );
  return [
    ...labelFields(block.labels, shareClass, prefix),
    ...balance("Opening"),
    ...events.flatMap((event, index) =>
      (["Category", "Detail", "Date", ...block.events.map(({ source }) => source)] as const).map((name) =>
        fieldOf(name, EVENT_SOURCES, event, `${prefix}Event${index + 1}.`),
      ),
    ),
    ...balance("Closing"),
    ...(block.uncancelled === null ? [] : uncancelled).flatMap((line, index) =>
      (["Category", "Detail", "Date", ...(block.uncancelled?.boxes ?? []).map(({ source }) => source)] as const).map(
        (name) => fieldOf(name, UNCANCELLED_SOURCES, line, `${prefix}PartB${index + 1}.`),
      ),
    ),
  ];
}

function labelFields(labels: ClassLabels, shareClass: FilledClass, prefix: string): readonly ReturnField[] {
  return labelled([...labels.lines, [labels.multiCounter]], CLASS_SOURCES, shareClass, prefix);
}

function purchaseReportFields(filled: FilledReturn, block: PurchaseReportBlock): readonly ReturnField[] {
  const report = filled.sectionII;
  if (report === null) return [];
  const statement = wordIn(filled.language, block.statement).replace(
    "{date}",
    report.explanatoryStatement.text || wordIn(filled.language, "blank.date"),
  );
  return [
    ...report.purchases.flatMap((day, index) =>
      block.boxes.map(({ source }) => fieldOf(source, PURCHASE_SOURCES, day, `SectionII.Purchase${index + 1}.`)),
    ),
    ...labelled(block.totals, PURCHASE_REPORT_SOURCES, report, "SectionII."),
    ...(report.mandate === null ? [] : labelled([block.mandate.lines], PURCHASE_REPORT_SOURCES, report, "SectionII.")),
    {
      name: STATEMENT_FIELD,
      format: "text",
      field: {
        ...report.explanatoryStatement,
        value: { kind: "text", text: statement },
        numberFormat: EMPTY_FIELD.numberFormat,
      },
    },
  ];
}

function saleReportFields(filled: FilledReturn, block: SaleReportBlock): readonly ReturnField[] {
  const report = filled.sectionIII;
  if (report === null) return [];
  return [
    ...report.sales.flatMap((day, index) =>
      block.boxes.map(({ source }) => fieldOf(source, SALE_SOURCES, day, `SectionIII.Sale${index + 1}.`)),
    ),
    ...labelled(block.totals, SALE_REPORT_SOURCES, report, "SectionIII."),
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
