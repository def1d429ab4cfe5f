import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../src/checks/runChecks";
import { fillReturn } from "../src/forms/fillReturn";
import { editionFor } from "../src/forms/registry";
import { readRegister, type ReadOutcome } from "../src/reading/readRegister";
import { Ledger } from "../src/shares/ledger";
import type { Finding } from "../src/shares/values/finding";
import { generatedRegister, type GeneratedWorkbook } from "../test/support/generatedRegister";
import { growthChart, type Series } from "./growthChart";
import { megabytes, milliseconds, ratio, table, timeInTurn, weigh } from "./measure";

/**
 * The work cannot cost less than moving the cells. Against parsing the JSON of a register's cells: reading them into a register, checking it, and
 * composing and filling the return.
 */
const ROUNDS = 11;

function read({ survey, snapshots }: GeneratedWorkbook): ReadOutcome {
  return readRegister(survey, snapshots);
}

function check(ledger: Ledger): Finding[] {
  return runChecks({ ledger, content: ledger.returnContent(), form: "FF304" });
}

function fill(ledger: Ledger): void {
  const content = ledger.returnContent();
  if (content !== null) fillReturn(ledger, content, editionFor(content.closingDate, "FF304", null), "en", []);
}

console.log("Physical limit: the JSON of the cells parsed, against reading, checking and filling\n");
const rows: string[][] = [
  ["rows", "parse", "read", "check", "fill", "together", "of the parse", "cold", "cells", "register", "of the cells"],
];
const growth: Record<"read" | "check" | "fill" | "parse", [rows: number, time: number][]> = {
  read: [],
  check: [],
  fill: [],
  parse: [],
};
for (const size of [1_000, 10_000, 100_000]) {
  const json = JSON.stringify(generatedRegister({ rows: size }));
  const { value: cells, bytes: cellBytes } = weigh(() => JSON.parse(json) as GeneratedWorkbook);
  const { value: outcome, bytes: registerBytes } = weigh(() => read(cells));
  const { register, findings } = outcome;
  const errors = [...findings, ...check(new Ledger(register))].filter((finding) => finding.severity === "error");
  if (errors.length > 0) throw new Error(`The generated register is not clean: ${errors[0]?.message.en ?? ""}`);
  // One after another on the same ledger: each finds the answers the one before has asked for, as in the pane.
  let ledger = new Ledger(register);
  const times = timeInTurn(
    {
      parse: () => JSON.parse(json) as unknown,
      read: () => (ledger = new Ledger(read(cells).register)),
      fill: () => fill(ledger),
      check: () => check(ledger),
    },
    ROUNDS,
  );
  const together = (time: "median" | "cold"): number => times.read[time] + times.fill[time] + times.check[time];
  for (const work of ["read", "check", "fill", "parse"] as const) growth[work].push([size, times[work].median]);
  rows.push([
    size.toLocaleString("en"),
    milliseconds(times.parse.median),
    milliseconds(times.read.median),
    milliseconds(times.check.median),
    milliseconds(times.fill.median),
    milliseconds(together("median")),
    ratio(together("median") / times.parse.median),
    ratio(together("cold") / times.parse.cold),
    megabytes(cellBytes),
    megabytes(registerBytes),
    ratio(registerBytes / cellBytes),
  ]);
}
console.log(table(rows));
const series: readonly Series[] = [
  { name: "JSON.parse of the cells", dashes: "", points: growth.parse },
  { name: "reading", dashes: "8 4", points: growth.read },
  { name: "checking", dashes: "2 4", points: growth.check },
  { name: "composing, filling", dashes: "10 3 2 3", points: growth.fill },
];
writeFileSync(
  join(process.env["BENCH_FOLDER"] ?? "bench", "../docs/pictures/growth.svg"),
  growthChart(series, { title: "Time against rows", unit: " ms", scale: [1, 10, 100, 1_000] }),
);
