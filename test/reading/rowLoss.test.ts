import { appendFileSync } from "node:fs";
import { examplesAsKept, type Kept, type Tried, tryOne } from "./support/hands";
import { outcomeOf } from "./support/returnOf";
import { movedRows } from "./support/movedRows";
import { languageOf, layOut } from "./support/tables";

let kept: readonly Kept[] = [];
beforeAll(async () => {
  kept = await examplesAsKept();
});

test("explore", async () => {
  const lines: string[] = [];
  const n: Record<string, number> = {};
  for (const one of kept)
    for (const moved of movedRows(one.tables)) {
      const tried: Tried = await tryOne(one, `${one.example} | ${moved.name}`, "row", moved.tables);
      let v: string = tried.verdict;
      if (v === "error") {
        const book = layOut(moved.tables);
        const out = await outcomeOf(book, languageOf(one.example));
        const down = book.find(({ name }) => name === moved.sheet)?.cells.findIndex((c) => c === moved.row.cells);
        const named = out.findings.some(
          ({ severity, cells }) => severity === "error" && cells.some((c) => c.sheet === moved.sheet && c.row === down),
        );
        v = named ? "error at row" : "error elsewhere";
      }
      const key = `${moved.name.replace(/.*entry \d+ /, "")} ${v}`;
      n[key] = (n[key] ?? 0) + 1;
      if (v !== "same" && v !== "error at row") lines.push(`${v} ${tried.name}: ${tried.says}`);
    }
  appendFileSync("/tmp/rows.txt", `${JSON.stringify(n, null, 1)}\n${lines.join("\n")}\n`);
}, 600_000);
