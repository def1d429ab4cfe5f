import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../src/checks/runChecks";
import { fillReturn } from "../src/forms/fillReturn";
import { editionFor } from "../src/forms/registry";
import { readRegister, type ReadOutcome } from "../src/reading/readRegister";
import { composeContent } from "../src/shares/disclosure/disclosure";
import type { Finding } from "../src/shares/values/finding";
import type { Register } from "../src/shares/register/register";
import type { ReturnContent } from "../src/shares/disclosure/returnContent";
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

function check(register: Register, content: ReturnContent | null): Finding[] {
  return runChecks({ register, content, form: "FF304" });
}

function fill(register: Register): ReturnContent | null {
  const content = composeContent(register);
  if (content !== null) fillReturn(register, content, editionFor(content.closingDate, "FF304", null), "en", []);
  return content;
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
  const content = composeContent(register);
  const errors = [...findings, ...check(register, content)].filter((finding) => finding.severity === "error");
  if (errors.length > 0) throw new Error(`The generated register is not clean: ${errors[0]?.message.en ?? ""}`);
  // One after another on the same register: each finds what the one before has reckoned of it, as in the pane.
  let fresh = register;
  let said: ReturnContent | null = null;
  const times = timeInTurn(
    {
      parse: () => JSON.parse(json) as unknown,
      read: () => (fresh = read(cells).register),
      fill: () => (said = fill(fresh)),
      check: () => check(fresh, said),
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
