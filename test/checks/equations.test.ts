import { join } from "node:path";
import { checkRegister } from "../../src/actions/checkRegister";
import type { Check, CheckContext, StatedEquation } from "../../src/checks/check";
import { standardThreshold } from "../../src/checks/check";
import { type Equation, type EquationFigure, onlyWanted, type Wanted } from "../../src/checks/equation";
import { NOTHING_TO_LOOK_AT } from "../../src/checks/narrativeState";
import { CHECKS } from "../../src/checks/registry";
import type { CheckInput } from "../../src/checks/runChecks";
import { runChecks } from "../../src/checks/runChecks";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { HONG_KONG } from "../../src/shares/register/tradingCalendar";
import { showCell } from "../../src/shares/values/cell";
import { MINISO, OVER_ALLOTMENT, SENSETIME } from "./support/publishedRegisters";
import { checkFixture } from "./support/registerFixture";

const EXAMPLES = [
  "ckh-2021-09-15-zh",
  "miniso-2024-10-18",
  "sensetime-2022-12-30",
  "tencent-2024-01-18",
  "tencent-2025-06-13",
];

function contextOf(input: CheckInput): CheckContext {
  return {
    today: null,
    calendar: HONG_KONG,
    languages: ["en"],
    remarks: [],
    narrative: NOTHING_TO_LOOK_AT,
    writtenReturns: [],
    settings: [],
    ...input,
  };
}

function equationsOf(check: Check, input: CheckInput): readonly StatedEquation[] {
  const thresholds = CHECKS.find(({ code }) => code === check.thresholdOf) ?? check;
  return [...check.equations(contextOf(input), standardThreshold(thresholds))];
}

function failing(input: CheckInput): readonly string[] {
  return CHECKS.flatMap((check) =>
    equationsOf(check, input)
      .filter(({ equation }) => !equation.holds)
      .map(({ at }) => `${check.code} ${showCell(at)}`),
  );
}

test.each(EXAMPLES)("every equation holds in the example register %s", async (name) => {
  const workbook = await openFileWorkbook(join(__dirname, `../../examples/${name}.xlsx`));
  const { ledger, content, form } = await checkRegister(workbook);
  expect(CHECKS.flatMap((check) => equationsOf(check, { ledger, content, form })).length).toBeGreaterThan(0);
  expect(failing({ ledger, content, form })).toEqual([]);
});

test.each([
  ["SenseTime", SENSETIME],
  ["MINISO", MINISO],
  ["of the over-allotment", OVER_ALLOTMENT],
])("every equation holds in the published register %s", (_, register) => {
  expect(failing(checkFixture(register).input)).toEqual([]);
});

const WITH_EQUATIONS = CHECKS.filter((check) => equationsOf(check, checkFixture(check.example).input).length > 0);

describe.each(WITH_EQUATIONS.map((check) => [check.code, check] as const))("in the example of %s", (code, check) => {
  const { input, marks } = checkFixture(check.example);

  test("the findings are the equations that fail", () => {
    const failed = equationsOf(check, input).filter(({ equation }) => !equation.holds);
    const found = runChecks(input).filter((finding) => finding.code === code && finding.outcome === "failed");
    const marked = marks.filter((mark) => mark.code === code).flatMap(({ cell }) => cell ?? []);
    expect(failed.map(({ at }) => at)).toEqual(marked);
    expect(found.map(({ cells }) => cells[0])).toEqual(marked);
  });

  test("an equation holds with the value it wants, and not beyond it", () => {
    for (const { equation } of equationsOf(check, input).filter((listed) => !listed.equation.holds)) {
      for (const [index, figure] of equation.figures.entries()) {
        const wanted = equation.wanted(index);
        if (wanted !== null && isTried(figure, wanted))
          expect(boundsTried(index, figure, wanted, equation)).toEqual(RIGHT);
      }
    }
  });
});

/** A bound of decimals may be a limit that a rounding does not reach: only one value of them is tried. */
function isTried({ isWhole = true }: EquationFigure, wanted: Wanted): boolean {
  return isWhole || onlyWanted(wanted) !== null;
}

/** Of a bound that is there and a whole number where the cell holds one: it will do, and the whole number beyond it will not. */
const RIGHT = { least: true, most: true, belowLeast: false, aboveMost: false };

function boundsTried(
  index: number,
  { isWhole = true }: EquationFigure,
  { least, most }: Wanted,
  equation: Equation,
): typeof RIGHT {
  const tried = (bound: Wanted["least"], step: bigint, otherwise: boolean): boolean => {
    if (bound === null || (isWhole && bound.numerator % bound.denominator !== 0n)) return otherwise;
    const value = { numerator: bound.numerator + step * bound.denominator, denominator: bound.denominator };
    return equation.holdsWith(new Map([[index, value]]));
  };
  return {
    least: tried(least, 0n, true),
    most: tried(most, 0n, true),
    belowLeast: tried(least, -1n, false),
    aboveMost: tried(most, 1n, false),
  };
}

test("a total of decreases that is one too many is reported as one too many, with a sign or without", () => {
  const register = (total: string): string => `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Increase | Decrease |
| 2022-12-29 | Repurchase cancelled | | 300 |
| 2022-12-30 | Repurchase cancelled | | 200 |
| Total | | | ${total} |
`;
  const messages = ["501", "-501", "500", "-500"].map((total) =>
    runChecks(checkFixture(register(total)).input)
      .filter(({ code }) => code === "B160")
      .map(({ message }) => message.en),
  );
  expect(messages).toEqual([
    ["Movements: the total of Decrease is stated as 501; its rows add up to 500: 1 too many."],
    ["Movements: the total of Decrease is stated as -501; its rows add up to -500: 1 too few."],
    [],
    [],
  ]);
});
