import { type Balance, totalOf } from "../../shares/balances/balances";
import { type CivilDate, showDateInChinese, showDateInText } from "../../shares/values/civilDate";
import { showMonth } from "../../shares/values/civilMonth";
import type { Language } from "../../shares/values/finding";
import type { ClassMonth, MonthLine, MonthSummary } from "../../shares/month/monthSummary";
import type { MonthAgainstReturn } from "../../shares/month/monthAgainstLastReturn";
import { MONTH_PARTS } from "../../shares/month/monthParts";
import type { ShareCount } from "../../shares/values/quantity";
import type { Register } from "../../shares/register/register";
import type { PlannedCell, PlannedFormula, SheetPlan } from "../../workbook/sheetPlan";
import { ownCategoryName } from "../categories";
import { issuerName } from "../classNames";
import { fieldBox, wordsBox } from "../layout/boxes";
import { ALL_BORDERS, type BoxStyle, Looks } from "../layout/looks";
import { group, type Group, paginate } from "../layout/paginate";
import { HEADER_TYPE, MARGINS, PAGE_HEIGHT, placeRows } from "../layout/placeRows";
import { type LaidBox, type LaidRow, laidRow, type Measure } from "../layout/rows";
import { TYPEFACES } from "../layout/typeface";
import { MONTHLY_FORM } from "../monthly/monthlyForm";
import { countField } from "../printField";
import { tieOutProperties } from "../tieOut/layOutTieOut";
import { referenceTo } from "../tieOut/tieFormula";
import { tieOutWord } from "../tieOut/tieOutWords";
import { MONTH_WORDS_EN, type MonthWord } from "./monthWords.en";
import { MONTH_WORDS_ZH_HANT } from "./monthWords.zh-Hant";
import { sayDifference } from "./sayDifference";
import type { FilledField } from "../filledField";

const WORDS: Readonly<Record<Language, Readonly<Record<MonthWord, string>>>> = {
  en: MONTH_WORDS_EN,
  "zh-Hant": MONTH_WORDS_ZH_HANT,
};

/** Points: movement, dates, disclosed on, and the three balances. */
const COLUMN_WIDTHS = [240, 130, 110, 105, 90, 105] as const;
const ALL = [0, 5] as const;
const LABEL = [0, 2] as const;
const BOLD: Partial<BoxStyle> = { bold: true };

const FORM = MONTHLY_FORM;

/** The sheet of a Monthly Return, and where its fields stand. */
interface TiedMonth {
  readonly sheetName: string;
  readonly cells: readonly Pick<PlannedCell, "name" | "row" | "column">[];
}

/**
 * How a month ties to the Next Day returns, as a sheet beside its Monthly Return: a block a class, each balance in a cell of its own with its name on it.
 * @param tied the sheet of the return, as it was written: formulas over its cells tie its sections to each other; null where there is none
 */
export function layOutMonth(
  register: Register,
  summary: MonthSummary,
  language: Language,
  tied: TiedMonth | null = null,
): SheetPlan {
  const sheet = new MonthSheet(register, summary, language, tied);
  const { rows, breaksBefore } = paginate(
    [sheet.head(), ...summary.classes.flatMap((of, index) => sheet.ofClass(of, index + 1))],
    PAGE_HEIGHT,
  );
  return {
    sheetName: tieOutWord(language, "title").replace("{sheet}", tied?.sheetName ?? `${FORM} ${summary.month}`),
    formulas: sheet.formulasIn(rows),
    ...placeRows(rows, new Looks(TYPEFACES[language])),
    columnWidths: COLUMN_WIDTHS,
    page: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      margins: MARGINS,
      // The form's number in front: a digit right behind the size would be read as part of it.
      header: { left: "", center: "", right: `${HEADER_TYPE}${FORM} · ${showMonth(summary.month, language)}` },
      footer: { left: "", center: HEADER_TYPE + WORDS[language].page, right: "" },
      breaksBefore,
      repeatedRows: null,
    },
    properties: tieOutProperties(`${FORM} ${summary.month}`, language),
  };
}

/** True for what the survey says of a Monthly Return; of a month's summary of earlier versions as well. */
export function isMonthSheet(returnSheet: string): boolean {
  return returnSheet.startsWith(`${FORM} `);
}

class MonthSheet {
  private readonly measure: Measure;
  private readonly formulas = new Map<LaidBox, string>();

  constructor(
    private readonly register: Register,
    private readonly summary: MonthSummary,
    private readonly language: Language,
    private readonly tied: TiedMonth | null,
  ) {
    this.measure = { typeface: TYPEFACES[language], columnWidths: COLUMN_WIDTHS };
  }

  head(): Group {
    return group(
      [
        this.row([wordsBox(this.says("title"), ALL, { bold: true, larger: 3 })]),
        this.row([
          wordsBox(
            `${issuerName(this.register, this.language).text} · ${showMonth(this.summary.month, this.language)}`,
            ALL,
            { larger: 1 },
          ),
        ]),
        this.row([wordsBox(this.says("notAForm"), ALL, { italic: true, larger: -1 })]),
        gap(6),
      ],
      { keepWithNext: true },
    );
  }

  /** A class's movements, what ties them to the returns, its purchases, and what does not tie. */
  ofClass(of: ClassMonth, number: number): readonly Group[] {
    return [
      this.movements(of, `Class${number}.`),
      this.sections(`Class${number}.`),
      this.tieBlock(of),
      this.purchases(of),
      this.differences(of),
    ];
  }

  private movements(of: ClassMonth, prefix: string): Group {
    const { name, kind, stockCode } = of.shareClass;
    const { opening, change, closing } = of;
    const { openingDate, closingDate } = this.summary;
    return group(
      [
        gap(8),
        this.row([
          wordsBox(
            [name, kind, stockCode]
              .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
              .join(" · "),
            ALL,
            { bold: true, larger: 1 },
          ),
        ]),
        this.headings(),
        this.figures(this.says("opening", openingDate), opening, { style: BOLD, name: `${prefix}Opening` }),
        ...(of.lines.length === 0
          ? [this.row([wordsBox(this.says("noMovement"), ALL, { borders: ALL_BORDERS })])]
          : of.lines.map((line) => this.movement(line))),
        this.figures(this.says("change"), change, { style: BOLD, name: `${prefix}Change` }),
        this.figures(this.says("closing", closingDate), closing, { style: BOLD, name: `${prefix}Closing` }),
      ],
      { keepTogether: true },
    );
  }

  /** Formulas of the boxes that have one, where pages have put them. */
  formulasIn(rows: readonly LaidRow[]): readonly PlannedFormula[] {
    return rows.flatMap(({ boxes }, row) =>
      boxes.flatMap((box) => {
        const formula = this.formulas.get(box);
        return formula === undefined ? [] : [{ row, column: box.at[0], formula }];
      }),
    );
  }

  /** Section II of the return against its own balances and against Section III, by formulas over its cells. */
  private sections(prefix: string): Group {
    const { tied } = this;
    if (tied === null) return group([]);
    const at = (field: string): string | null => {
      const cell = tied.cells.find(({ name }) => name === prefix + field);
      if (cell === undefined) return null;
      return referenceTo({ sheet: tied.sheetName, row: cell.row, column: cell.column, rows: 1, columns: 1 });
    };
    const columns = (["Issued", "Treasury"] as const).map((column) => {
      const shares = column === "Issued" ? "NewShares" : "TreasuryShares";
      const parts = MONTH_PARTS.flatMap((part) => at(`Part${part}.Total.${shares}`) ?? []);
      const [opening, change, closing] = [at(`Opening.${column}`), at(`Change.${column}`), at(`Closing.${column}`)];
      if (opening === null || change === null || closing === null) return null;
      const [moved, sum] = [`${closing}-${opening}`, parts.length === 0 ? "0" : parts.join("+")];
      return { moved, sum, movedTies: tick(moved, change), sumTies: tick(sum, change) };
    });
    const line = (word: MonthWord, formula: "moved" | "sum", ties: "movedTies" | "sumTies"): LaidRow[] => [
      this.formulaRow(
        this.says(word),
        columns.map((each) => each?.[formula] ?? null),
      ),
      this.formulaRow(
        this.says("isTheChange"),
        columns.map((each) => each?.[ties] ?? null),
      ),
    ];
    return group(
      [
        gap(4),
        this.row([wordsBox(this.says("sections"), ALL, BOLD)]),
        ...line("closingLessOpening", "moved", "movedTies"),
        ...line("partsTogether", "sum", "sumTies"),
      ],
      { keepTogether: true },
    );
  }

  private formulaRow(label: string, formulas: readonly (string | null)[]): LaidRow {
    const boxes = formulas.map((formula, index) => {
      const box = wordsBox("", [3 + index, 3 + index], {
        horizontal: "right",
        borders: ALL_BORDERS,
        numberFormat: "#,##0",
      });
      if (formula !== null) this.formulas.set(box, formula);
      return box;
    });
    return this.row([
      wordsBox(label, LABEL, { borders: ALL_BORDERS }),
      ...boxes,
      wordsBox("", [5, 5], { borders: ALL_BORDERS }),
    ]);
  }

  private headings(): LaidRow {
    const words: readonly MonthWord[] = ["event", "dates", "disclosedOn", "issued", "treasury", "total"];
    return this.row(
      words.map((word, column) =>
        wordsBox(this.says(word), [column, column], { horizontal: "center", borders: ALL_BORDERS }),
      ),
    );
  }

  private movement(line: MonthLine): LaidRow {
    const own = ownCategoryName(line.category, "FF305 Part A") ?? ownCategoryName(line.category, "FF304");
    const disclosed = [
      ...line.disclosedOn.map((date) => this.day(date)),
      ...(line.isWhollyDisclosed ? [] : [this.says("undisclosed")]),
    ];
    const texts = [
      own === null ? line.event : own[this.language].text,
      line.dates.map((date) => this.day(date)).join(this.says("between")),
      disclosed.join(this.says("between")),
    ];
    return this.row([
      ...texts.map((text, column) => wordsBox(text, [column, column], { borders: ALL_BORDERS })),
      ...this.counts(line.change, {}, null),
    ]);
  }

  /** How the month's changes came to be disclosed, and the last return with what it does not have. */
  private tieBlock(of: ClassMonth): Group {
    const { returns, inLastReturn, inNoReturn, againstLastReturn } = of;
    if (returns.length === 0 && inLastReturn === null && inNoReturn === null && againstLastReturn === null)
      return group([]);
    return group(
      [
        gap(4),
        this.row([wordsBox(this.says("tied"), ALL, BOLD)]),
        ...returns.map(({ disclosedOn, change }) => this.figures(this.says("return", disclosedOn), change)),
        ...(inLastReturn === null ? [] : [this.figures(this.says("inLastReturn"), inLastReturn)]),
        ...(inNoReturn === null ? [] : [this.figures(this.says("inNoReturn"), inNoReturn)]),
        ...(againstLastReturn === null ? [] : this.lastReturn(againstLastReturn)),
      ],
      { keepTogether: true },
    );
  }

  private lastReturn({
    closingBalance,
    closingDate,
    of,
    laterEvents,
    difference,
  }: MonthAgainstReturn): readonly LaidRow[] {
    const column = of === "total" ? 5 : 3;
    const line = (text: string, count: ShareCount): LaidRow =>
      this.row([wordsBox(text, LABEL, { borders: ALL_BORDERS }), ...this.oneCount(count, column)]);
    const mark = wordsBox(difference === 0n ? "✓" : "✗", [column, column], {
      horizontal: "right",
      borders: ALL_BORDERS,
      bold: true,
    });
    return [
      line(this.says(of === "total" ? "lastReturnOfTotal" : "lastReturn", closingDate), closingBalance),
      line(this.says("laterEvents"), laterEvents),
      line(this.says("comesTo"), closingBalance + laterEvents),
      difference === 0n
        ? this.row([wordsBox(this.says("ties"), LABEL, { borders: ALL_BORDERS }), ...this.blanksBeside(column), mark])
        : line(`✗ ${this.says("tiesNot")}`, difference),
    ];
  }

  private purchases({ bought, cancelled, uncancelled }: ClassMonth): Group {
    if (bought === 0n && cancelled === 0n && uncancelled === 0n) return group([]);
    const line = (word: MonthWord, count: ShareCount): LaidRow =>
      this.row([wordsBox(this.says(word), LABEL, { borders: ALL_BORDERS }), ...this.oneCount(count, 3)]);
    return group(
      [
        gap(4),
        this.row([wordsBox(this.says("purchases"), ALL, BOLD)]),
        line("bought", bought),
        line("cancelled", cancelled),
        line("uncancelled", uncancelled),
      ],
      { keepTogether: true },
    );
  }

  private differences({ differences }: ClassMonth): Group {
    const texts =
      differences.length === 0
        ? [this.says("noDifference")]
        : differences.map((difference) => sayDifference(difference, this.language));
    return group(
      [
        gap(4),
        this.row([wordsBox(this.says("differences"), ALL, BOLD)]),
        ...texts.map((text) => this.row([wordsBox(text, ALL)])),
      ],
      { keepTogether: true },
    );
  }

  /** A line of the table with a label over its first three columns. */
  private figures(
    label: string,
    balance: Balance | null,
    { style = {}, name = null }: { readonly style?: Partial<BoxStyle>; readonly name?: string | null } = {},
  ): LaidRow {
    return this.row([wordsBox(label, LABEL, { ...style, borders: ALL_BORDERS }), ...this.counts(balance, style, name)]);
  }

  private counts(balance: Balance | null, style: Partial<BoxStyle>, name: string | null): readonly LaidBox[] {
    const box = (count: ShareCount | null, column: number, field: string): LaidBox =>
      countBox(countField(count), column, style, name === null ? null : `${name}.${field}`);
    return [
      box(balance?.issued ?? null, 3, "Issued"),
      box(balance?.treasury ?? null, 4, "Treasury"),
      box(balance === null ? null : totalOf(balance), 5, "Total"),
    ];
  }

  private oneCount(count: ShareCount, column: number): readonly LaidBox[] {
    return [...this.blanksBeside(column), countBox(countField(count), column, {}, null)];
  }

  private blanksBeside(column: number): readonly LaidBox[] {
    return [3, 4, 5]
      .filter((each) => each !== column)
      .map((each) => wordsBox("", [each, each], { borders: ALL_BORDERS }));
  }

  private day(date: CivilDate): string {
    return this.language === "en" ? showDateInText(date) : showDateInChinese(date);
  }

  private says(word: MonthWord, date: CivilDate | null = null): string {
    const text = WORDS[this.language][word];
    return date === null ? text : text.replace("{date}", this.day(date));
  }

  private row(boxes: readonly LaidBox[]): LaidRow {
    return laidRow(this.measure, boxes);
  }
}

function tick(formula: string, change: string): string {
  return `IF(${formula}=${change},"✓","✗")`;
}

function countBox(field: FilledField, column: number, style: Partial<BoxStyle>, name: string | null): LaidBox {
  return fieldBox(field, "count", [column, column], name, style);
}

function gap(points: number): LaidRow {
  return { boxes: [], height: points };
}
