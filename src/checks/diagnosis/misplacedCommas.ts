import type { Finding } from "../../shares/values/finding";
import { ratioOf } from "../../shares/values/ratio";
import { exactly, relationEquation } from "../equation";
import type { Repair } from "./repair";

/** A cell that could not be read as a number. */
const NOT_A_NUMBER = "R120";

/** Digits parted by commas in any place, with a point at most. */
const PARTED = /^(?:[(-]\s*)?\d+(?:,\d+)+(?:\.\d+)?\s*\)?$/;

/** Fields whose figures may have decimals, where a comma may stand for the point. */
const OF_MONEY = /price|total (?:paid|received)|close|par value/i;

/** True for a finding of a number that cannot be read because its commas stand in the wrong places: `31,7750,00`. */
export function hasMisplacedComma({ code, facts }: Finding): boolean {
  return code === NOT_A_NUMBER && PARTED.test(readOf(facts));
}

/** The number without its commas; in a column of money first that with a point in the place of a comma which does not part thousands. Which was meant the figures around must say. */
export function misplacedCommas(findings: readonly Finding[]): readonly Repair[] {
  return findings.filter(hasMisplacedComma).flatMap(({ code, facts, cells: [cell] }): readonly Repair[] => {
    if (cell === undefined) return [];
    const stated = readOf(facts);
    const equation = relationEquation([{ cell, value: ratioOf(0n) }], {
      holds: () => false,
      wanted: () => exactly(ratioOf(0n)),
    });
    const settled = { code, at: cell, equation };
    return meant(stated, String(facts["field"])).map((value, oddity) => ({
      cell,
      cells: [cell],
      kind: "number",
      stated,
      value,
      slip: "comma-misplaced",
      isExact: false,
      oddity,
      settles: [settled],
      raises: [],
    }));
  });
}

function readOf(facts: Finding["facts"]): string {
  const read = facts["read"];
  return typeof read === "string" ? read.trim() : "";
}

function meant(text: string, field: string): readonly string[] {
  const sign = /^[(-]/.test(text) ? "-" : "";
  const digits = text.replaceAll(/[^\d.]/g, "");
  const [, whole = "", decimals = ""] = /^[(-]?\s*(\d+),(\d{1,4})\s*\)?$/.exec(text) ?? [];
  const withPoint = OF_MONEY.test(field) && whole !== "" ? [`${sign}${whole}.${decimals}`] : [];
  return [...withPoint, `${sign}${digits}`];
}
