import type { Finding } from "../../shares/values/finding";
import { multiplyRatios, ratioOf } from "../../shares/values/ratio";
import { exactly, relationEquation } from "../equation";
import type { ListedEquation } from "./equationIndex";
import { hasMisplacedComma } from "./misplacedCommas";
import type { CellsAround } from "./repair";

/** A number of the log below zero, which takes nothing back. */
const BELOW_ZERO = "R186";

/** True for a finding of the reading that says what its cell should hold as far as an equation can: one of its slips is diagnosed like that of a check. */
export function isDiagnosed(finding: Finding): boolean {
  return finding.code === BELOW_ZERO || hasMisplacedComma(finding);
}

/** What the reading found wrong, as equations over the cells it could not take: a number below zero that no row above has is the number without its minus. */
export function* readingEquations(findings: readonly Finding[], cells: CellsAround): Generator<ListedEquation> {
  for (const finding of findings) {
    const [at] = finding.cells;
    const value = at === undefined || finding.code !== BELOW_ZERO ? null : cells.held(at);
    if (at === undefined || value === null || value.numerator >= 0n) continue;
    yield {
      code: finding.code,
      at,
      equation: relationEquation([{ cell: at, value }], {
        holds: ([number = value]) => number.numerator > 0n,
        wanted: () => exactly(multiplyRatios(value, ratioOf(-1n))),
      }),
    };
  }
}
