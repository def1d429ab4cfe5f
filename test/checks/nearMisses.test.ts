import { CHECKS } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import { BALANCES } from "./nearMisses/balances";
import { DISCLOSURE } from "./nearMisses/disclosure";
import { DEALINGS, PERCENTAGES, WEIGHTED } from "./nearMisses/figures";
import { MANDATE } from "./nearMisses/mandate";
import { NARRATIVE } from "./nearMisses/narrative";
import { OPENINGS } from "./nearMisses/openings";
import { OUT_OF_LINE } from "./nearMisses/outOfLine";
import { STATED_TOTALS } from "./nearMisses/statedTotals";
import { WORDS } from "./nearMisses/words";
import { checkFixture } from "./support/registerFixture";

const NEAR_MISSES = [
  ...BALANCES,
  ...PERCENTAGES,
  ...DISCLOSURE,
  ...DEALINGS,
  ...WEIGHTED,
  ...STATED_TOTALS,
  ...OPENINGS,
  ...OUT_OF_LINE,
  ...MANDATE,
  ...WORDS,
  ...NARRATIVE,
];

test.each(NEAR_MISSES)("%s finds nothing in %s", (code, _, register) => {
  const failed = runChecks(checkFixture(register).input).filter(
    (finding) => finding.code === code && finding.outcome !== "not checked",
  );
  expect(failed.map(({ cells, message }) => [...cells.map(showCell), message.en])).toEqual([]);
});

test("every check has a register in which it must not fire", () => {
  expect([...new Set(NEAR_MISSES.map(([code]) => code))].sort()).toEqual(CHECKS.map(({ code }) => code).sort());
});
