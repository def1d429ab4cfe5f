import type { LocatedTable } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import { classMeaning } from "../vocabulary/classMeaning";
import type { ClassFinder } from "./context";
import { type Place, placeAt } from "./entry";

const LONGEST = 200;
/** Brackets at an end of the text, and what a dash or a colon parts there. */
const ENDS: readonly RegExp[] = [
  /^(?<event>.*\S)\s*[(（[](?<name>[^()（）[\]]{1,40})[)）\]]$/,
  /^[(（[](?<name>[^()（）[\]]{1,40})[)）\]]\s*(?<event>\S.*)$/,
  /^(?<event>.*\S)\s*(?: [-–—]|[:：,，])\s*(?<name>[^-–—:：,，]{1,40})$/,
  /^(?<name>[^-–—:：,，]{1,40})\s*(?: [-–—]|[:：,，])\s*(?<event>\S.*)$/,
];

/**
 * The class that stands beside the words of an event in the same cell, with the event without it: `Repurchase (Class B)`, `Class A - conversion`. None
 * where no end of the text is a class the register has.
 */
export function classBehindEvent(
  { grid }: TableRegion,
  row: number,
  { fields }: LocatedTable,
  { isClass }: ClassFinder,
): ReadonlyMap<string, Place> {
  const column = fields.get("Event");
  const text = column === undefined ? "" : grid.text(row, column).trim();
  if (column === undefined || text === "" || text.length > LONGEST) return NONE;
  for (const end of ENDS) {
    const { name = "", event = "" } = end.exec(text)?.groups ?? {};
    if (event === "" || !(isClass(name.trim()) || isListed(name, isClass))) continue;
    const place = placeAt(grid, row, column);
    return new Map([
      ["Event", { ...place, value: event.trim() }],
      ["Share class", { ...place, value: name.trim() }],
    ]);
  }
  return NONE;
}

/** `H` alone in brackets is the class H. */
function isListed(name: string, isClass: ClassFinder["isClass"]): boolean {
  return classMeaning(name.trim()) !== null && isClass(`${name.trim()} shares`);
}

const NONE: ReadonlyMap<string, Place> = new Map();
