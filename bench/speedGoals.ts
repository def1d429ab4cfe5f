import { rememberingReads } from "../src/actions/cachedWorkbook";
import { checkRegister } from "../src/actions/checkRegister";
import { diagnoseRegister } from "../src/actions/diagnoseRegister";
import { checking, equationsOf } from "../src/checks/runChecks";
import { fillReturn } from "../src/forms/fillReturn";
import { editionFor } from "../src/forms/registry";
import { readingRegister } from "../src/reading/readRegister";
import { Ledger } from "../src/shares/ledger";
import { runToEnd, type Steps } from "../src/shares/runInSlices";
import { cellsWorkbook } from "../test/support/cellsWorkbook";
import { generatedRegister, type GeneratedWorkbook, MOVEMENT_HEADINGS } from "../test/support/generatedRegister";
import { milliseconds, table, timesOf } from "./measure";

/** What the product is held to, from a snapshot in memory. The clock of a busy machine runs fast: the least of several runs counts. */
const GOALS = {
  "10,000 rows": 120,
  "100,000 rows": 1_500,
  "an edit of 10,000 rows": 60,
  "longest slice": 50,
  "equations of 10,000 rows": 100,
  "a diagnosis from them": 100,
} as const;
const ROUNDS = 15;
const EDITS = 30;
/** Rests this long in between, as `runInSlices` does. */
const SLICE = 24;

/** Reads, checks and fills, a step at a time. */
function* readCheckFill({ survey, snapshots }: GeneratedWorkbook): Steps<void> {
  const { register } = yield* readingRegister(survey, snapshots, []);
  const ledger = new Ledger(register);
  yield;
  const content = yield* ledger.composing();
  yield;
  yield* checking({ ledger, content, form: "FF304" });
  if (content !== null) fillReturn(ledger, content, editionFor(content.closingDate, "FF304", null), "en", []);
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function timesAt(cells: GeneratedWorkbook, rounds: number): readonly number[] {
  return Array.from({ length: rounds }, () => timed(() => runToEnd(readCheckFill(cells))));
}

/** The longest that work goes on between two rests. */
function longestSlice(cells: GeneratedWorkbook): number {
  const steps = readCheckFill(cells);
  let [longest, slice] = [0, 0];
  for (let isDone = false; !isDone;) {
    slice += timed(() => (isDone = steps.next().done === true));
    longest = Math.max(longest, slice);
    if (slice >= SLICE) slice = 0;
  }
  return longest;
}

async function timesOfEdits(rows: number): Promise<readonly number[]> {
  const generated = generatedRegister({ rows });
  const book = cellsWorkbook(generated);
  const live = rememberingReads(book.workbook);
  await checkRegister(live);
  const column = MOVEMENT_HEADINGS.indexOf("Number of shares");
  const taken: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const row = 1 + Math.floor(rows / 2) + edit;
    book.type("Movements", row, column, Number(book.cell("Movements", row, column)) + 10);
    const start = process.hrtime.bigint();
    live.changed([{ sheetId: "2", area: { row, column, rows: 1, columns: 1 } }]);
    // The findings; the slips behind them come after.
    await checkRegister(live, { onChecked: () => taken.push(Number(process.hrtime.bigint() - start) / 1e6) });
  }
  return taken;
}

/** One digit typed wrong in the middle of a long register: what its equations take to list, and what the diagnosis takes after that. */
async function timesOfDiagnosis(rows: number): Promise<{ readonly listed: number[]; readonly diagnosed: number[] }> {
  const book = cellsWorkbook(generatedRegister({ rows }));
  const [row, column] = [1 + Math.floor(rows / 2), MOVEMENT_HEADINGS.indexOf("Number of shares")];
  book.type("Movements", row, column, Number(book.cell("Movements", row, column)) + 70);
  const { ledger, content, form, findings } = await checkRegister(book.workbook);
  const { snapshots } = generatedRegister({ rows });
  const [listed, diagnosed]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    let equations: ReturnType<typeof equationsOf> = [];
    listed.push(timed(() => (equations = equationsOf({ ledger, content, form }))));
    const start = process.hrtime.bigint();
    await diagnoseRegister(book.workbook, { ledger, equations, findings, snapshots, list: () => () => [] });
    diagnosed.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return { listed, diagnosed };
}

function line(name: keyof typeof GOALS, times: readonly number[]): readonly string[] {
  const { least, median, most } = timesOf(times);
  return [name, `${GOALS[name]} ms`, milliseconds(least), milliseconds(median), milliseconds(most)];
}

async function main(): Promise<void> {
  console.log("Goals of speed: read, checked and filled from a snapshot in memory\n");
  const [small, large] = [generatedRegister({ rows: 10_000 }), generatedRegister({ rows: 100_000 })];
  timesAt(small, 3); // so that the engine has compiled what is hot
  const lines = [
    ["", "goal", "least", "median", "most"],
    line("10,000 rows", timesAt(small, ROUNDS)),
    line("100,000 rows", timesAt(large, 5)),
    line("an edit of 10,000 rows", (await timesOfEdits(10_000)).slice(5)),
  ];
  lines.push(
    line(
      "longest slice",
      Array.from({ length: 5 }, () => longestSlice(large)),
    ),
  );
  const { listed, diagnosed } = await timesOfDiagnosis(10_000);
  lines.push(line("equations of 10,000 rows", listed), line("a diagnosis from them", diagnosed));
  console.log(table(lines));
}

void main();
