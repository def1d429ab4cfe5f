import type { Register } from "../../shares/register/register";
import { numberCell } from "../../shares/register/rowCells";
import { sameCell } from "../../shares/values/cell";
import { grouped } from "../../shares/values/grouped";
import { keyOfCell, type ListedEquation } from "./equationIndex";
import type { CellsAround, Repair } from "./repair";
import { gapOf } from "./rowsMissing";
import { heldText } from "./repairs";
import { absolute } from "../../shares/values/quantity";

/** The rule that finds rows in the wrong table. */
const WRONG_TABLE = "S173";

/** Rows that other rows of their day show to belong elsewhere: what is off by just their number, or by twice, is off because of them. */
export function wrongTableRepairs(failing: readonly ListedEquation[], cells: CellsAround): readonly Repair[] {
  const found = failing.filter(({ code }) => code === WRONG_TABLE);
  if (found.length === 0) return [];
  const gaps = failing.flatMap((listed) => gapOf(listed) ?? []);
  return [...grouped(found, ({ at }) => keyOfCell(at)).values()].flatMap((alike): readonly Repair[] => {
    const [listed] = alike;
    const [figure] = listed?.equation.figures ?? [];
    if (listed === undefined || figure === undefined) return [];
    const number = absolute(figure.value.numerator / figure.value.denominator);
    return [
      {
        cell: listed.at,
        cells: [listed.at],
        kind: "number",
        stated: heldText(cells, listed.at, number),
        value: null,
        slip: "wrong-table",
        isExact: true,
        oddity: 0,
        settles: [
          ...alike,
          ...gaps.filter(({ size }) => size === number || size === 2n * number).map((gap) => gap.listed),
        ],
        raises: [],
      },
    ];
  });
}

/** Less likely than any slip with a trace: that a row does not belong is what is left where nothing else is found. */
export const NO_TRACE = 3;

/** A row that would have to have no shares at all is one that does not belong where it stands. */
export function outOfPlace(register: Register, repairs: readonly Repair[]): readonly Repair[] {
  return repairs.map((repair) =>
    repair.value === "0" &&
    repair.slip === "other" &&
    register.movements.some((row) => sameCell(numberCell(row), repair.cell))
      ? { ...repair, value: null, slip: "wrong-table", oddity: repair.oddity + NO_TRACE }
      : repair,
  );
}
