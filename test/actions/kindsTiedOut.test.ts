import { verifyReturn } from "../../src/actions/verifyReturn";
import { writeReturn } from "../../src/actions/writeReturn";
import { writeTieOut } from "../../src/actions/writeTieOut";
import { openOnSimulatedExcel } from "../support/excelWorkbook";
import { alteredKind } from "../support/alteredKind";
import { gridsXlsx } from "../support/gridsXlsx";
import { KINDS_OF_2026 } from "../support/kindsOf2026";
import { computedByOtherOffice, HAS_OTHER_OFFICE, openedByExcelJs } from "../support/otherOffice";
import { isTried } from "../support/sampled";
import { uncalculated } from "../support/uncalculated";

jest.setTimeout(180_000);

const FIRST_LINE = 6;
/** Every so-many-th return is tied out; all of them in the long run. */
const EVERY = 13;
/** Each kind as it is and with other numbers, prices and days. */
const KINDS: readonly (readonly [kind: string, grids: string])[] = Object.entries(KINDS_OF_2026).flatMap(
  ([kind, grids]) => [[kind, grids] as const, [`${kind}, altered`, alteredKind(grids)] as const],
);
const CASES = KINDS.flatMap(([kind, grids]) =>
  (["en", "zh-Hant"] as const).map((language) => [kind, language, grids] as const),
).filter((_, place) => isTried(place, EVERY));

interface Computed {
  readonly ticks: readonly string[];
  /** Figures that are not ticked, with what the return and the record say. */
  readonly others: readonly string[];
  /** Fields of the return's sheet that do not agree with the record. */
  readonly disagree: readonly string[];
}

/** A record whose amounts and percentages are numbers under a format, as Excel keeps them: what is kept as text no formula counts. */
async function withNumbers(grids: string): Promise<Uint8Array> {
  const book = await openedByExcelJs(await gridsXlsx(grids));
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const amount = /^([A-Z]{3}) ([\d.]+)$/.exec(cell.text);
        const percent = /^([\d.]+)%$/.exec(cell.text);
        if (amount !== null) {
          cell.value = Number(amount[2]);
          cell.numFmt = `"${amount[1] ?? ""}" #,##0.00##`;
        } else if (percent !== null) {
          cell.value = Number(percent[1]) / 100;
          cell.numFmt = "0.00000%";
        }
      });
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The return of each kind with its tie-out, recomputed by an office program that knows nothing of ours; all in one go. */
async function everyTieOut(): Promise<ReadonlyMap<string, Computed>> {
  const made: {
    readonly name: string;
    readonly sheet: string;
    readonly disagree: readonly string[];
    readonly bytes: Uint8Array;
  }[] = [];
  for (const [kind, language, grids] of CASES) {
    const { workbook, save } = await openOnSimulatedExcel(await withNumbers(grids));
    const { written } = await writeReturn(workbook, workbook, { languages: [language] });
    const tieOut = await writeTieOut(workbook, written[0]?.sheetName ?? "");
    const verified = await verifyReturn(workbook, workbook);
    const disagree = verified.sheets.flatMap(({ fields }) =>
      fields.filter(({ state }) => state !== "agrees").map(({ name }) => name),
    );
    const bytes = await uncalculated(await save());
    made.push({ name: `${kind} ${language}`, sheet: tieOut?.sheetName ?? "", disagree, bytes });
  }
  const books = await computedByOtherOffice(made.map(({ bytes }) => bytes));
  const computed = new Map<string, Computed>();
  for (const [index, { name, sheet, disagree }] of made.entries()) {
    const book = await openedByExcelJs(books[index] ?? new Uint8Array());
    const ticks: string[] = [];
    const others: string[] = [];
    book.getWorksheet(sheet)?.eachRow((row, number) => {
      if (number < FIRST_LINE) return;
      const [figure, onReturn, inRecord, tick] = [1, 2, 3, 5].map((cell) => row.getCell(cell).text);
      ticks.push(tick ?? "");
      if (tick !== "✓") others.push(`${figure ?? ""}: ${onReturn ?? ""}, ${inRecord ?? ""} ${tick ?? ""}`);
    });
    computed.set(name, { ticks, others, disagree });
  }
  return computed;
}

(HAS_OTHER_OFFICE ? describe : describe.skip)("the tie-out of a return of 2026, in another office program", () => {
  let computed: ReadonlyMap<string, Computed> = new Map();
  beforeAll(async () => {
    computed = await everyTieOut();
  });

  test.each(CASES)("%s (%s): every figure is ticked, and every field agrees with the record", (kind, language) => {
    const found = computed.get(`${kind} ${language}`);
    expect(found?.ticks.length).toBeGreaterThan(9);
    expect(found?.others).toEqual([]);
    expect(found?.disagree).toEqual([]);
  });
});
