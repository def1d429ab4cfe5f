import type { CellRef } from "../../../shares/values/cell";
import type { Proposal } from "../../../shares/values/finding";
import type { Movement, StatedPercentage } from "../../../shares/register/movement";
import type { BasisRule } from "../../../shares/disclosure/percentageBasis";
import { absolute, type ShareCount } from "../../../shares/values/quantity";
import {
  absoluteRatio,
  divideRatios,
  dropTrailingZeros,
  parseDecimal,
  type Ratio,
  ratioOf,
  roundHalfUp,
  showExactly,
  truncate,
} from "../../../shares/values/ratio";
import type { Repurchase } from "../../../shares/register/repurchase";
import type { ClassReturn, ReturnContent } from "../../../shares/disclosure/returnContent";
import { dealingCell, movementCell, numberCell } from "../../../shares/register/rowCells";

/** A percentage typed on a row that the return discloses, and the block it stands in. */
export interface PercentageOfRow {
  readonly row: Movement | Repurchase;
  readonly stated: StatedPercentage;
  readonly cell: CellRef;
  readonly numberCell: CellRef;
  /** Of the row itself; not signed. */
  readonly number: ShareCount;
  readonly block: ClassReturn;
  /** Shares a percentage may be of: of the row, or of the line its rows make together. Not signed. */
  readonly numbers: readonly ShareCount[];
}

/** Every Percentage cell of Movements and Repurchases whose row is newly disclosed: for rows disclosed earlier the base of that day is not in the register. */
export function* percentagesOfRows(content: ReturnContent): Generator<PercentageOfRow> {
  for (const block of content.classes) {
    const lines = [
      ...block.events.map((line) => ({ ...line, number: line.issued })),
      ...block.uncancelled.filter((line) => line.newlyDisclosed),
    ];
    for (const { movements, repurchases, number } of lines) {
      for (const row of [...movements, ...repurchases]) {
        if (row.percentage === null || row.number === null) continue;
        yield {
          row,
          ...cellsOf(row),
          stated: row.percentage,
          number: absolute(row.number),
          block,
          numbers: [absolute(row.number), absolute(number)],
        };
      }
    }
  }
}

/** Percentage cells of purchases disclosed earlier and still uncancelled, which FF305 Part B may repeat. */
export function* repeatedPercentages(content: ReturnContent): Generator<PercentageOfRow> {
  for (const block of content.classes) {
    for (const { movements, repurchases, number } of block.uncancelled.filter((line) => !line.newlyDisclosed)) {
      for (const row of [...movements, ...repurchases]) {
        if (row.percentage === null || row.number === null) continue;
        yield {
          row,
          ...cellsOf(row),
          stated: row.percentage,
          number: absolute(row.number),
          block,
          numbers: [absolute(row.number), number],
        };
      }
    }
  }
}

function cellsOf(row: Movement | Repurchase): Pick<PercentageOfRow, "cell" | "numberCell"> {
  if ("tradingDate" in row) return { cell: dealingCell(row, "Percentage"), numberCell: dealingCell(row, "Number") };
  return { cell: movementCell(row, "Percentage"), numberCell: numberCell(row) };
}

/** How a percentage would come about: of which base, and rounded how. */
export interface WayOfPercentage {
  readonly rule: BasisRule;
  readonly base: ShareCount;
  readonly rounding: "half up" | "truncated";
}

/** Decimals beyond these are dust of a formula's double. */
const MOST_DECIMALS = 10;

/** Decimals a stated percentage is compared at: those its cell shows, or those of its value. */
export function decimalsOf(stated: StatedPercentage): number {
  if (stated.decimals !== null) return stated.decimals;
  const [, decimals = ""] = showExactly(stated.value).split(".");
  return decimals.length > MOST_DECIMALS ? MOST_DECIMALS : decimals.length;
}

/** The stated percentage as its cell shows it, unsigned. */
export function shownPercentage(stated: StatedPercentage): string {
  return dropTrailingZeros(roundHalfUp(absoluteRatio(stated.value), decimalsOf(stated)));
}

/** A percentage as its cell keeps percentages, exact: `0.09` becomes 0.0009 in a cell shown as a percentage, 0.09 under a heading with %. */
export function asKeptIn(cell: CellRef, { keptAs }: StatedPercentage, percent: string): Proposal {
  const shown = `${percent}%`;
  const exact = parseDecimal(percent);
  if (keptAs === "text with %" || exact === null) return { cell, value: shown, kind: "text" };
  if (keptAs === "text") return { cell, value: percent, kind: "text", shown };
  const value = keptAs === "fraction of one" ? showExactly(divideRatios(exact, ratioOf(100n))) : percent;
  return { cell, value, kind: "number", shown };
}

/** Number × 100 ÷ base at the decimals of the stated figure. */
export function percentageText(
  number: ShareCount,
  base: ShareCount,
  decimals: number,
  rounding: WayOfPercentage["rounding"],
): string {
  const exact: Ratio = ratioOf(absolute(number) * 100n, base);
  return dropTrailingZeros(rounding === "half up" ? roundHalfUp(exact, decimals) : truncate(exact, decimals));
}

const RULES: readonly BasisRule[] = [
  "this class",
  "all classes",
  "this class less uncancelled",
  "all classes less uncancelled",
];

/**
 * The ways that give the stated figure, the form's own base first: rounded half up before truncated.
 * @param own the rule of the form
 * @param baseBy the base under a rule; null where it cannot be computed
 */
export function waysToGive(
  { stated, numbers }: PercentageOfRow,
  own: BasisRule,
  baseBy: (rule: BasisRule) => ShareCount | null,
): WayOfPercentage[] {
  const rules = [own, ...RULES.filter((rule) => rule !== own)];
  const shown = shownPercentage(stated);
  const decimals = decimalsOf(stated);
  return rules.flatMap((rule) => {
    const base = baseBy(rule);
    if (base === null) return [];
    return (["half up", "truncated"] as const)
      .filter((rounding) => numbers.some((number) => percentageText(number, base, decimals, rounding) === shown))
      .map((rounding) => ({ rule, base, rounding }));
  });
}

/** The most decimals the forms are seen with. */
const MOST_PRINTED = 6;

/** The fewest decimals at which a number that is not zero prints as more than 0%; 6 where none does. */
export function decimalsToShow(number: ShareCount, base: ShareCount): number {
  let decimals = 0;
  while (decimals < MOST_PRINTED && percentageText(number, base, decimals, "half up") === "0") decimals += 1;
  return decimals;
}
