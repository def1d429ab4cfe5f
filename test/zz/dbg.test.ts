import { sheetsOf } from "../reading/support/grids";
import { surveyOf } from "../support/sheetFixture";
import { findGround, findTables, KINDS_THEN } from "../../src/reading/locateTables";
import { runToEnd } from "../../src/shares/runInSlices";
import { readFileSync } from "node:fs";
test("x", () => {
  const sheets = sheetsOf(readFileSync("/tmp/s/lay/dbg.txt", "utf8"));
  const ground = runToEnd(findGround(surveyOf(sheets), sheets.map((s) => s.snapshot), []));
  const out: string[] = [];
  for (const p of ground.pairs) out.push(`PAIR ${p.kind} ${p.region.sheet} r${p.region.row + 1} c${p.region.column} n${p.region.rows} makeshift ${p.isMakeshift} ${[...p.names].map(([f, n]) => `${f}=${n.text}@${n.row + 1}`).join("; ")}`);
  for (const r of ground.regions) out.push(`REGION ${r.grid.sheet} ${r.firstHeadingRow + 1}-${r.lastHeadingRow + 1} c${r.firstColumn}-${r.lastColumn} end ${r.end} ${r.columns.map((c) => c.path.join("/")).join("|")}`);
  const t = runToEnd(findTables(ground, KINDS_THEN, { classes: ["Ordinary"], isClass: (x) => /ordinary/i.test(x), balances: new Set() }, [], false));
  for (const b of t.built) out.push(`BUILT ${b.table.kind} ${b.table.sheet} ${b.table.region.row + 1} fields ${[...b.table.fields].map(([f, c]) => `${f}:${c}`).join(",")} entries ${b.entries.length}`);
  for (const l of t.left) out.push(`LEFT ${l.region.grid.sheet} ${l.region.firstHeadingRow + 1} ${l.why} ${l.guess?.kind} ${l.guess?.score} missing ${l.guess?.assignment.missing.join()} ${l.guess?.reasons.map((r) => r.says.en + ":" + r.points).join("; ")}`);
  console.log(out.join("\n"));
});
