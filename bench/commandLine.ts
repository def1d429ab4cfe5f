import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { generatedRegister } from "../test/support/generatedRegister";
import { megabytes, milliseconds, ratio, table, timesOf } from "./measure";

/**
 * Whole processes, from start to end: the command line on a register, against the .xlsx library merely loading the same file. In turn, so that a
 * busy moment of the machine falls on both.
 */
const RUNS: Readonly<Record<number, number>> = { 1_000: 7, 10_000: 5, 100_000: 3 };

interface Whole {
  readonly time: number;
  readonly bytes: number;
}

const BENCH = process.env["BENCH_FOLDER"] ?? "bench";
const COMMAND_LINE = join(__dirname, "cli.js");

function measured(words: readonly string[]): Whole {
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ["--require", join(BENCH, "peakMemory.cjs"), ...words],
    { stdio: ["ignore", "ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${String(status)}: ${stderr}`);
  return { time, bytes: Number(output[3]?.split(" ")[0]) * 1024 };
}

async function fileOf(rows: number, folder: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const { region, values, formats } of generatedRegister({ rows }).snapshots) {
    const sheet = book.addWorksheet(region.sheet);
    for (const [index, cells] of values.entries()) {
      const row = sheet.addRow(cells.map((value) => (value === "" ? null : value)));
      for (const [column, format] of (formats[index] ?? []).entries())
        if (format !== "General" && cells[column] !== "") row.getCell(column + 1).numFmt = format;
    }
  }
  const file = join(folder, `${rows}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

async function main(): Promise<void> {
  console.log("Command line: the whole process, against the library loading the file\n");
  const folder = mkdtempSync(join(tmpdir(), "next-day-return-bench-"));
  const lines: string[][] = [
    ["rows", "library", "check", "of the library", "write", "of the library", "library", "check", "of the library"],
  ];
  for (const [rows, runs] of Object.entries(RUNS)) {
    const file = await fileOf(Number(rows), folder);
    const library: Whole[] = [];
    const check: Whole[] = [];
    const write: Whole[] = [];
    for (let run = 0; run < runs; run++) {
      library.push(measured([join(BENCH, "loadWithLibrary.cjs"), file]));
      check.push(measured([COMMAND_LINE, "check", file]));
      write.push(measured([COMMAND_LINE, "write", file, "--out", join(folder, "return.xlsx")]));
    }
    const time = (of: readonly Whole[]): number => timesOf(of.map((each) => each.time)).median;
    const peak = (of: readonly Whole[]): number => timesOf(of.map((each) => each.bytes)).median;
    lines.push([
      Number(rows).toLocaleString("en"),
      milliseconds(time(library)),
      milliseconds(time(check)),
      ratio(time(check) / time(library)),
      milliseconds(time(write)),
      ratio(time(write) / time(library)),
      megabytes(peak(library)),
      megabytes(peak(check)),
      ratio(peak(check) / peak(library)),
    ]);
  }
  console.log(table(lines));
  rmSync(folder, { recursive: true });
}

void main();
