import type { FilledField } from "../filledField";
import type { Filled } from "../filledReturn";
import type { Box, LabelledField } from "../form";
import { fieldBox, wordsBox } from "../layout/boxes";
import { classLabelRows } from "../layout/layOutClass";
import { asPartOfTallRow, edges, fieldLine, headingRows, tableBoxes, withEmptyBoxes } from "../layout/layOutTable";
import { layOutConfirmations, layOutFields, layOutHeading, layOutNotes, layOutParagraph } from "../layout/layOutText";
import { ALL_BORDERS } from "../layout/looks";
import { group, type Group, startingPage, type Strip } from "../layout/paginate";
import type { LaidBox, LaidRow } from "../layout/rows";
import { gap, row, says, type SheetContext, toTheEdge } from "../layout/sheetContext";
import { TYPEFACES } from "../layout/typeface";
import { textField } from "../printField";
import type { ReturnField } from "../returnFields";
import type { FilledMonthly, FilledMonthlyClass, FilledPart } from "./filledMonthly";
import { AUTHORISED_TOTAL_FIELD, PART_FIELDS } from "./monthlyFieldTable";
import type {
  AuthorisedBlock,
  IssuedBlock,
  MonthlyBlock,
  MonthlyTableRow,
  PartBlock,
  PartTotal,
  PublicFloatLines,
} from "./monthlyForm";
import type { FloatValue, PartTotalValue, PartValue } from "./monthlyValues";

/** A Monthly Return on its grid: what stands where, and the fields among it in the order of the form. */
export interface PlacedMonthly {
  readonly groups: readonly Group[];
  readonly fields: readonly ReturnField[];
}

/** Places every block of the edition. Sheet and fields are both had from this: neither can have what the other lacks. */
export function placeMonthly(filled: FilledMonthly): PlacedMonthly {
  const sheet = new MonthlySheet(filled);
  const groups = filled.edition.blocks.flatMap((block) => startingPage(block, sheet.block(block)));
  return { groups, fields: sheet.fields };
}

const AFTER_CLASS = 8;
/** Every line has words, whatever its columns. */
const DESCRIPTION = { field: PART_FIELDS.Description } as const;
const DETAIL = { field: PART_FIELDS.Detail } as const;

/** Labels, columns and rows of Section I or II. */
interface BalancesOf<Value extends string> extends Pick<AuthorisedBlock | IssuedBlock, "labels" | "table" | "labelAt"> {
  readonly rows: readonly MonthlyTableRow<Value>[];
}

class MonthlySheet {
  readonly fields: ReturnField[] = [];
  private readonly context: SheetContext;

  constructor(private readonly filled: FilledMonthly) {
    const { language, edition } = filled;
    this.context = {
      language,
      // Units of a trust are returned each month on another form.
      inUnits: false,
      measure: { typeface: TYPEFACES[language], columnWidths: edition.columnWidths },
    };
  }

  block(block: MonthlyBlock): readonly Group[] {
    const { context, filled } = this;
    switch (block.kind) {
      case "heading":
        return layOutHeading(context, block);
      case "paragraph":
        return layOutParagraph(context, block);
      case "notes":
        return layOutNotes(context, block);
      case "fields":
        this.note(block.lines.flat(), filled.around, "");
        return layOutFields(context, block, filled.around);
      case "confirmations":
        filled.confirmations.forEach((text, index) =>
          this.fields.push({ name: `Confirmation${index + 1}.Text`, format: "text", field: textField(text) }),
        );
        return layOutConfirmations(context, block, filled.confirmations);
      case "authorised":
        return [
          ...this.balances(block, ({ authorised }) => authorised, null),
          group([this.authorisedTotal(block), gap(4)]),
        ];
      case "issued":
        return this.issued(block);
      case "part":
        return this.part(block);
      case "totals":
        return [group([gap(4), ...this.totals(block.totals, "", ({ total }) => total)])];
      case "not applicable":
        return [group([gap(4), this.notApplicable(says(context, block.word)), gap(4)])];
    }
  }

  /** Section I or II, class by class. @param labelPrefix null where the labels repeat those of Section II, which have the names */
  private balances<Value extends string>(
    block: BalancesOf<Value>,
    valuesOf: (of: FilledMonthlyClass) => Readonly<Record<MonthlyTableRow<Value>["row"], Filled<Value>>>,
    labelPrefix: "" | null,
  ): readonly Group[] {
    return this.filled.classes.map((of, index) => this.balancesOfClass(block, of, index, valuesOf(of), labelPrefix));
  }

  private balancesOfClass<Value extends string>(
    block: BalancesOf<Value>,
    of: FilledMonthlyClass,
    index: number,
    valuesOf: Readonly<Record<MonthlyTableRow<Value>["row"], Filled<Value>>>,
    labelPrefix: "" | null,
  ): Group {
    const { context } = this;
    const prefix = `Class${index + 1}.`;
    if (labelPrefix !== null) {
      const labels = block.labels.lines.flat();
      this.note(of.multiCounter.value === null ? labels : [...labels, block.labels.multiCounter], of, prefix);
    }
    const rows = block.rows.map(({ row: which, label, boxes }) => {
      const values = valuesOf[which];
      this.note(boxes, values, prefix);
      return row(
        context,
        withEmptyBoxes(block.table, [
          wordsBox(says(context, label), block.labelAt, { borders: ALL_BORDERS }),
          ...tableBoxes(boxes, values, prefix),
        ]),
      );
    });
    return group(
      [
        ...classLabelRows(context, block.labels, of, index + 1, labelPrefix === null ? null : prefix),
        ...(block.table.headings.length === 0 ? [] : headingRows(context, block.table)),
        ...rows,
        gap(AFTER_CLASS),
      ],
      { keepTogether: true },
    );
  }

  /** Section II; below each listed class what is confirmed of its public float. */
  private issued(block: IssuedBlock): readonly Group[] {
    const { float } = block;
    return this.filled.classes.flatMap((of, index) => {
      const balances = this.balancesOfClass(block, of, index, of.balances, "");
      return float === null || of.listed.text !== says(this.context, "yes")
        ? [balances]
        : [balances, this.publicFloat(float, of.float, `Class${index + 1}.`)];
    });
  }

  private publicFloat(float: PublicFloatLines, values: Filled<FloatValue>, prefix: string): Group {
    const { context } = this;
    const said = (word: PublicFloatLines["lead"], bold: boolean): LaidRow =>
      row(context, [wordsBox(says(context, word), toTheEdge(context), { bold })]);
    const answers = float.answers.map(({ label, labelAt, field, at }) =>
      row(context, [
        fieldBox(values[field.from], field.format, at, prefix + field.name),
        wordsBox(says(context, label), labelAt, {}),
      ]),
    );
    this.note([...float.answers, ...float.lines], values, prefix);
    return group(
      [
        said(float.heading, true),
        said(float.lead, false),
        ...answers,
        said(float.requirement, false),
        ...float.lines.map((line) => row(context, fieldLine([line], context, values, prefix))),
        gap(AFTER_CLASS),
      ],
      { keepTogether: true },
    );
  }

  private authorisedTotal({ total }: AuthorisedBlock): LaidRow {
    const { name, format } = AUTHORISED_TOTAL_FIELD;
    const { authorisedTotal } = this.filled;
    this.fields.push({ name, format, field: authorisedTotal });
    return row(this.context, [
      wordsBox(says(this.context, total.label), total.labelAt, { borders: ALL_BORDERS }),
      fieldBox(authorisedTotal, format, total.at, name),
    ]);
  }

  /** A part of Section III: the classes that have a line in it, then what it comes to in each; one line where none has. */
  private part(block: PartBlock): readonly Group[] {
    const { context, filled } = this;
    const heading = says(context, block.heading);
    const having = filled.classes.filter((of) => of.parts[block.part].lines.length > 0);
    if (having.length === 0) return [group([gap(4), this.notApplicable(heading), gap(4)])];
    const title = group([gap(4), row(context, [wordsBox(heading, toTheEdge(context), { bold: true })])], {
      keepWithNext: true,
    });
    const tables = having.map((of, at) =>
      this.partTable(block, of, at + 1, `Class${filled.classes.indexOf(of) + 1}.Part${block.part}`),
    );
    const totals = this.totals(block.totals, `Part${block.part}.`, ({ parts }) => parts[block.part].total, having);
    return [title, ...tables, group([...totals, gap(4)], { keepTogether: true })];
  }

  private partTable(block: PartBlock, of: FilledMonthlyClass, number: number, prefix: string): Group {
    const { context } = this;
    const columns = headingRows(context, block.table);
    const { lines }: FilledPart = of.parts[block.part];
    const strips = lines.map((line, index) => this.partLine(block, line, index + 1, `${prefix}${index + 1}.`));
    const [first = [], ...rest] = strips;
    const labels = classLabelRows(context, block.labels, withoutCounter(of), number, null);
    const again = row(context, [
      wordsBox(`${says(context, block.heading)} ${says(context, "continued")}`, toTheEdge(context), { bold: true }),
    ]);
    return {
      strips: [[...labels, ...columns, ...first], ...rest, [gap(AFTER_CLASS)]],
      startsPage: false,
      keepTogether: true,
      keepWithNext: false,
      lastTwoTogether: false,
      continuation: [again, ...columns],
    };
  }

  /** `1).` and the words of a line beside its figures, what happened in the month one under the other, the labelled lines below. */
  private partLine(block: PartBlock, line: Filled<PartValue>, number: number, prefix: string): Strip {
    const { context } = this;
    const { movement, below, table, boxes } = block;
    const [first, last] = block.wordsAt;
    this.note([DESCRIPTION, DETAIL], line, prefix);
    this.note(boxes, line, prefix);
    this.note(movement, line, prefix);
    this.note(below, line, prefix);
    const words = (at: number): readonly LaidBox[] => {
      const { field } = at === 0 ? DESCRIPTION : DETAIL;
      return [
        wordsBox(at === 0 ? `${number}).` : "", [first, first], edges("top", "left", "bottom")),
        at > 1
          ? wordsBox("", [first + 1, last], edges("top", "right", "bottom"))
          : fieldBox(
              line[field.from],
              field.format,
              [first + 1, last],
              prefix + field.name,
              edges("top", "right", "bottom"),
            ),
      ];
    };
    const rows = Math.max(1, movement.length, line.detail.value === null ? 1 : 2);
    const tall = Array.from({ length: rows }, (_, at) => {
      const step = movement[at];
      const own = [
        ...words(at),
        ...(at === 0 ? tableBoxes(boxes, line, prefix) : []),
        ...(step === undefined ? [] : fieldLine([step], context, line, prefix)),
      ];
      return row(context, asPartOfTallRow(withEmptyBoxes(table, own), { first: at === 0, last: at === rows - 1 }));
    });
    return [...tall, ...below.map((each) => row(context, fieldLine([each], context, line, prefix)))];
  }

  private totals(
    totals: readonly PartTotal[],
    part: string,
    valuesOf: (of: FilledMonthlyClass) => Filled<PartTotalValue>,
    classes: readonly FilledMonthlyClass[] = this.filled.classes,
  ): readonly LaidRow[] {
    const { context } = this;
    return totals.flatMap(({ label, labelAt, field, at }) =>
      classes.map((of) => {
        const prefix = `Class${this.filled.classes.indexOf(of) + 1}.${part}`;
        this.note([{ field }], valuesOf(of), prefix);
        const words = says(context, label)
          .replaceAll("{class}", this.className(of))
          .replaceAll("{part}", part.replace(/^Part|\.$/g, ""));
        return row(context, [
          wordsBox(words, labelAt, { borders: ALL_BORDERS }),
          fieldBox(valuesOf(of)[field.from], field.format, at, prefix + field.name),
        ]);
      }),
    );
  }

  /** `WVR ordinary shares A`, as the form's totals call a class. */
  private className({ kind, designation }: FilledMonthlyClass): string {
    const isNamed = designation.text !== "" && designation.text !== says(this.context, "notApplicable");
    return isNamed ? `${kind.text} ${designation.text}` : kind.text;
  }

  private notApplicable(text: string): LaidRow {
    return row(this.context, [
      wordsBox(text, [0, 7], { bold: true }),
      wordsBox(says(this.context, "notApplicable"), toTheEdge(this.context, 8), { borders: ALL_BORDERS }),
    ]);
  }

  private note<Value extends string>(
    placed: readonly Pick<LabelledField<Value> | Box<Value>, "field">[],
    values: Filled<Value>,
    prefix: string,
  ): void {
    for (const { field } of placed)
      this.fields.push({ name: prefix + field.name, format: field.format, field: values[field.from] });
  }
}

/** Section III repeats a class without its second counter. */
function withoutCounter(of: FilledMonthlyClass): FilledMonthlyClass {
  return { ...of, multiCounter: NO_COUNTER };
}

const NO_COUNTER: FilledField = textField("");
