import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { EVENING, type Expected, firmsFolder, ROWS } from "./evening/firmsFolder";
import { megabytes, milliseconds, ratio, table, timesOf } from "./measure";

/**
 * A firm's evening, as whole processes: many registers, ten of them broken in ten ways. Against one register alone, and against as many at once as there are cores.
 */
const REGISTERS = Number(process.env["BENCH_REGISTERS"] ?? 300);
const RUNS = 5;
const BENCH = process.env["BENCH_FOLDER"] ?? "bench";
const COMMAND_LINE = join(__dirname, "cli.js");

interface Whole {
  /** Of a clock, in milliseconds. */
  readonly time: number;
  /** Of all processors. */
  readonly work: number;
  readonly bytes: number;
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function measured(...words: readonly string[]): Whole {
  const start = process.hrtime.bigint();
  const { status, output, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["fixedClock.cjs", "peakMemory.cjs"].flatMap((file) => ["--require", join(BENCH, file)]),
      COMMAND_LINE,
      ...words,
    ],
    {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      env: { ...process.env, BENCH_NOW: EVENING },
    },
  );
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  const [kilobytes = NaN, work = NaN] = (output[3] ?? "").split(" ").map(Number);
  return { time, work, bytes: kilobytes * 1_024, status, out: stdout, err: stderr };
}

type Figures = Pick<Whole, "time" | "work" | "bytes">;

/** The median of each figure. */
function middleOf(runs: readonly Whole[]): Figures {
  const median = (figure: keyof Figures): number => timesOf(runs.map((run) => run[figure])).median;
  return { time: median("time"), work: median("work"), bytes: median("bytes") };
}

/** A line of `due --json`, as far as it is looked at. */
interface Row {
  readonly file: string;
  readonly state: string;
  readonly stockCodes: readonly string[];
  readonly deadline: string | null;
  readonly error: string;
  readonly register: {
    readonly events: readonly { readonly number: string }[];
    readonly firstErrors: readonly { readonly cell: string }[];
  } | null;
}

/** What the list says otherwise than it must, a line each. */
function mistakes({ out, err, status }: Whole, all: readonly Expected[]): string[] {
  const rows = new Map(
    out
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Row)
      .map((row) => [row.file, row]),
  );
  return [
    ...(status === 2 ? [] : [`exit code ${String(status)}, for 2`]),
    ...(rows.size === all.filter(({ state }) => state !== null).length ? [] : [`${rows.size} rows`]),
    ...all.flatMap((expected) => mistakesOf(expected, rows.get(expected.file), err)),
  ];
}

function mistakesOf(expected: Expected, row: Row | undefined, err: string): string[] {
  const { file, way, state, stockCode, deadline, undisclosed, cell, line } = expected;
  const said = (what: string, found: unknown): string[] => [`${file} (${way}): ${what}: ${JSON.stringify(found)}`];
  if (row === undefined)
    return state === null && line?.test(err.split("\n").find((each) => each.startsWith(file)) ?? "") === true
      ? []
      : said("no row", null);
  const numbers = row.register?.events.reduce((sum, { number }) => sum + BigInt(number), 0n) ?? null;
  const errors = row.register?.firstErrors ?? [];
  return [
    ...(row.state === state ? [] : said("state", row.state)),
    ...(row.register === null || row.stockCodes.join() === stockCode ? [] : said("stock code", row.stockCodes)),
    ...(row.deadline === deadline ? [] : said("deadline", row.deadline)),
    ...(numbers === undisclosed ? [] : said("not yet disclosed", String(numbers))),
    ...((cell === null ? errors.length === 0 : errors.some((each) => cell.test(each.cell)))
      ? []
      : said("cells", errors)),
    ...((row.error === "" ? line === null : line?.test(row.error) === true) ? [] : said("line", row.error)),
  ];
}

function main(): void {
  const cores = availableParallelism();
  console.log(`A firm's evening: ${REGISTERS} registers of ${ROWS.toLocaleString("en")} rows, on ${cores} cores\n`);
  const folder = mkdtempSync(join(tmpdir(), "next-day-return-bench-"));
  const all = firmsFolder(folder, REGISTERS);
  const healthy = all.filter(({ way }) => way === "nothing wrong").map(({ file }) => file);
  const alone = Array.from({ length: RUNS }, () => measured("due", ...healthy.slice(0, 1), "--json"));
  const oneACore = Array.from({ length: RUNS }, () => measured("due", ...healthy.slice(0, cores), "--json"));
  const first = measured("due", folder, "--json");
  const again = Array.from({ length: RUNS }, () => measured("due", folder, "--json"));
  const single = middleOf(alone);
  const pair = middleOf(oneACore);
  const lines = (name: string, { time, work, bytes }: Figures): string[] => [
    name,
    milliseconds(time),
    ratio(time / ((single.time * REGISTERS) / cores)),
    milliseconds(work),
    ratio(work / (single.work * REGISTERS)),
    megabytes(bytes),
    ratio(bytes / pair.bytes),
  ];
  console.log(
    table([
      ["", "clock", "of single × registers ÷ cores", "processors", "of single × registers", "memory", "of one a core"],
      ["due, one register", milliseconds(single.time), "", milliseconds(single.work), "", megabytes(single.bytes), ""],
      ["due, one a core", milliseconds(pair.time), "", milliseconds(pair.work), "", megabytes(pair.bytes), ""],
      lines("due, the first evening", first),
      lines("due again, unchanged", middleOf(again)),
    ]),
  );
  const wrong = [...mistakes(first, all), ...again.flatMap((each) => mistakes(each, all))];
  console.log(`\nThe list, six times: ${wrong.length === 0 ? "as it must be." : `wrong in ${wrong.length} places.`}`);
  for (const each of wrong.slice(0, 40)) console.log(`  ${each}`);
  rmSync(folder, { recursive: true });
}

main();
