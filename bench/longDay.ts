import { isDeepStrictEqual } from "node:util";
import { longDay } from "../test/support/longDay";
import { megabytes, table } from "./measure";

/** Ten thousand edits in a pane that stays open with its live check: what is held at the beginning must be what is held at the end. */
const EDITS = 10_000;

async function main(): Promise<void> {
  console.log("A long day: a register edited in an open pane\n");
  const { held, findings, marks, formats } = await longDay({ edits: EDITS, rows: 100, looks: 9 });
  console.log(
    table([
      ["edits", "heap", "handlers", "tracked ranges", "timers"],
      ...held.map((each) => [
        each.edits.toLocaleString("en"),
        megabytes(each.heap),
        String(each.handlers),
        String(each.tracked),
        String(each.timers),
      ]),
    ]),
  );
  const same = (one: unknown, other: unknown): string => (isDeepStrictEqual(one, other) ? "the same" : "NOT the same");
  console.log(
    `\nfindings after the last edit and in a pane opened then: ${same(findings.live, findings.fresh)}; marks: ${same(marks.own, marks.fresh)}; the user's own formats, marks taken away: ${same(formats.before, formats.after)}`,
  );
}

main().catch((failure: unknown) => {
  console.error(String(failure));
  process.exitCode = 1;
});
