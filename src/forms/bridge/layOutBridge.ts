import { columnNumber } from "../../shares/values/cell";
import { type CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import { type ShareCount, showCount } from "../../shares/values/quantity";
import type { Register } from "../../shares/register/register";
import type { ClassReturn, ReturnContent } from "../../shares/disclosure/returnContent";
import {
  type PlannedChart,
  type PlannedFormula,
  RETURN_SHEET_PROPERTY,
  type SeriesPaint,
  type SheetPlan,
} from "../../workbook/sheetPlan";
import { issuerName } from "../classNames";
import { fieldBox, wordsBox } from "../layout/boxes";
import { ALL_BORDERS, type BoxStyle, Looks } from "../layout/looks";
import { group, type Group, paginate } from "../layout/paginate";
import { HEADER_TYPE, MARGINS, PAGE_HEIGHT, placeRows } from "../layout/placeRows";
import { type LaidBox, type LaidRow, laidRow, type Measure } from "../layout/rows";
import { TYPEFACES } from "../layout/typeface";
import { countField, dateField } from "../printField";
import {
  balanceFormulas,
  beginsAtFormula,
  type BridgeColumn,
  type BridgeRows,
  COLUMNS,
  differenceFormulas,
  LONGEST_LABEL,
  stepFormulas,
} from "./bridgeFormulas";
import { type BridgeStep, type BridgeSteps, bridgeSteps } from "./bridgeSteps";
import { type BridgeWord, bridgeWord } from "./bridgeWords";

/** Points, by column from A. */
const COLUMN_WIDTHS = [200, 90, 100, 100, 130, 80, 80, 80, 80] as const;
const LAST = COLUMN_WIDTHS.length - 1;
const A4_LONG_SIDE = 841.89;
/** The sheet is set smaller to fit the width of its page, and so a page holds more rows. */
const HEIGHT_OF_PAGE =
  (PAGE_HEIGHT * COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0)) / (A4_LONG_SIDE - MARGINS.left - MARGINS.right);
const BAR_HEIGHT = 34;
const TITLE_HEIGHT = 45;
const CHART_ROW = 15;
const LONGEST_TITLE = 255;
const PROPERTY = "Bridge ";

/** Distinguished by lightness, for printers without colour: what carries the next bar is not seen, then a balance, an increase, a decrease. */
const PAINTS: readonly (SeriesPaint | null)[] = [
  null,
  { fill: "#404040", outline: "#000000" },
  { fill: "#FFFFFF", outline: "#000000" },
  { fill: "#A6A6A6", outline: "#000000" },
];

/** True for what the survey says of a bridge: it is ours, and neither a return nor a register. */
export function isBridgeSheet(returnSheet: string): boolean {
  return returnSheet.startsWith(PROPERTY);
}

/** The ways from the opening to the closing balances as a sheet: a table a class, and a chart of it that follows its cells. Null where no class has both balances. */
export function layOutBridge(
  register: Register,
  content: Pick<ReturnContent, "classes" | "closingDate">,
  language: Language,
): SheetPlan | null {
  const drawn = content.classes.flatMap((of) => {
    const steps = bridgeSteps(of, language);
    return steps === null ? [] : [{ of, steps }];
  });
  if (drawn.length === 0) return null;
  const sheet = new BridgeSheet(register, content.closingDate, language);
  const groups = [sheet.head(), ...drawn.map(({ of, steps }) => sheet.block(of, steps))];
  const { rows, breaksBefore } = paginate(groups, HEIGHT_OF_PAGE);
  return {
    sheetName: bridgeWord(language, "sheetName").replace("{date}", content.closingDate),
    ...placeRows(rows, new Looks(TYPEFACES[language])),
    formulas: sheet.formulas,
    charts: sheet.charts,
    columnWidths: COLUMN_WIDTHS,
    page: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      margins: MARGINS,
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: `${HEADER_TYPE}&P / &N`, right: "" },
      breaksBefore,
      repeatedRows: null,
    },
    properties: { [RETURN_SHEET_PROPERTY]: `${PROPERTY}${content.closingDate}` },
  };
}

const NUMBER: Partial<BoxStyle> = { horizontal: "right", borders: ALL_BORDERS, wrap: false, numberFormat: "#,##0" };
const TEXT: Partial<BoxStyle> = { borders: ALL_BORDERS, wrap: false, numberFormat: "General" };

/** Lays blocks below each other and keeps count of rows: formulas and charts name cells. */
class BridgeSheet {
  readonly formulas: PlannedFormula[] = [];
  readonly charts: PlannedChart[] = [];
  private readonly measure: Measure;
  private used = 0;

  constructor(
    private readonly register: Register,
    private readonly closingDate: CivilDate,
    private readonly language: Language,
  ) {
    this.measure = { typeface: TYPEFACES[language], columnWidths: COLUMN_WIDTHS };
  }

  head(): Group {
    return this.counted(
      [
        [
          this.row([wordsBox(this.says("title"), [0, LAST], { bold: true, larger: 3 })]),
          this.row([wordsBox(issuerName(this.register, this.language).text, [0, LAST], { larger: 1 })]),
          this.row([wordsBox(this.says("lead"), [0, LAST], { italic: true, larger: -1 })]),
        ],
      ],
      { keepWithNext: true },
    );
  }

  /** A class: its table, what ties it, and room for its chart. */
  block({ shareClass, openingDate }: ClassReturn, { opening, steps, closing }: BridgeSteps): Group {
    const { name, kind, stockCode } = shareClass;
    const title = [name, kind, stockCode]
      .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
      .join(" · ");
    // Rows from 1: a gap, the class, the headings, then the opening balance.
    const first = this.used + 4;
    const closingRow = first + steps.length + 1;
    const rows: BridgeRows = {
      opening: first,
      closing: closingRow,
      byRegister: closingRow + 1,
      difference: closingRow + 2,
      beginsAt: closingRow + 3,
    };
    this.compute(rows, steps);
    const table = [
      gap(10),
      this.row([
        wordsBox(title, [0, 3], { bold: true, larger: 1 }),
        wordsBox(this.says("forChart"), [4, LAST], { italic: true, larger: -1 }),
      ]),
      this.headings(),
      this.line(this.says("opening"), openingDate, [null, opening]),
      ...steps.map(({ event, date, change }) => this.line(event, date, [change, null])),
      this.line(this.says("closing"), this.closingDate, [null, null]),
      this.tie("closingByRegister", closing),
      this.tie("difference", null),
      this.tie("beginsAt", null),
      gap(6),
    ];
    const height = Math.min(TITLE_HEIGHT + (steps.length + 2) * BAR_HEIGHT, HEIGHT_OF_PAGE);
    const room = Array.from({ length: Math.ceil(height / CHART_ROW) }, () => gap(CHART_ROW));
    this.draw(title, rows, { row: this.used + table.length, rows: room.length });
    return this.counted([table, room], { keepTogether: true });
  }

  private headings(): LaidRow {
    const words: readonly BridgeWord[] = [
      "event",
      "date",
      "change",
      "balance",
      "bar",
      "below",
      "balance",
      "increase",
      "decrease",
    ];
    return this.row(
      words.map((word, column) =>
        wordsBox(this.says(word), [column, column], { horizontal: "center", borders: ALL_BORDERS, bold: true }),
      ),
    );
  }

  private line(
    event: string,
    date: CivilDate | null,
    [change, balance]: readonly [ShareCount | null, ShareCount | null],
  ): LaidRow {
    return this.row([
      wordsBox(event, [0, 0], { borders: ALL_BORDERS }),
      fieldBox(dateField(date, this.language), "date", [1, 1], null, { wrap: false }),
      this.count(change, "change"),
      this.count(balance, "balance"),
      // What its formula will show, so that the row is high enough for it.
      {
        ...wordsBox("", [4, 4], { ...TEXT, wrap: true }),
        shown: `${event.slice(0, LONGEST_LABEL)}\n${showCount(change ?? balance ?? 0n)}`,
      },
      ...[5, 6, 7, 8].map((column) => wordsBox("", [column, column], NUMBER)),
    ]);
  }

  private tie(word: BridgeWord, balance: ShareCount | null): LaidRow {
    return this.row([
      wordsBox(this.says(word), [0, 1], { borders: ALL_BORDERS }),
      wordsBox("", [2, 2], { ...TEXT, horizontal: "center" }),
      this.count(balance, "balance"),
    ]);
  }

  private count(count: ShareCount | null, column: BridgeColumn): LaidBox {
    const at = columnNumber(COLUMNS[column]);
    return {
      ...fieldBox(countField(count), "count", [at, at], null),
      ...(count === null ? { style: wordsBox("", [at, at], NUMBER).style } : {}),
    };
  }

  private compute(rows: BridgeRows, steps: readonly BridgeStep[]): void {
    this.put(rows.opening, balanceFormulas(rows.opening, rows));
    steps.forEach((_, index) => {
      this.put(rows.opening + index + 1, stepFormulas(rows.opening + index + 1, rows));
    });
    this.put(rows.closing, balanceFormulas(rows.closing, rows));
    this.put(rows.difference, differenceFormulas(rows));
    this.put(rows.beginsAt, { balance: beginsAtFormula(rows) });
  }

  private put(row: number, formulas: Partial<Readonly<Record<BridgeColumn, string>>>): void {
    for (const [column, letters] of Object.entries(COLUMNS) as [BridgeColumn, string][]) {
      const formula = formulas[column];
      if (formula !== undefined) this.formulas.push({ row: row - 1, column: columnNumber(letters), formula });
    }
  }

  private draw(
    title: string,
    { opening, closing }: BridgeRows,
    room: { readonly row: number; readonly rows: number },
  ): void {
    const left = columnNumber(COLUMNS.bar);
    this.charts.push({
      name: `Bridge ${this.charts.length + 1}`,
      title: `${this.says("title")}: ${title}`.slice(0, LONGEST_TITLE),
      source: { row: opening - 2, column: left, rows: closing - opening + 2, columns: PAINTS.length + 1 },
      over: { ...room, column: 0, columns: LAST + 1 },
      series: PAINTS,
    });
  }

  private counted(strips: Group["strips"], options: Partial<Group>): Group {
    this.used += strips.flat().length;
    return { ...group([], options), strips };
  }

  private says(word: BridgeWord): string {
    return bridgeWord(this.language, word);
  }

  private row(boxes: readonly LaidBox[]): LaidRow {
    return laidRow(this.measure, boxes);
  }
}

function gap(points: number): LaidRow {
  return { boxes: [], height: points };
}
