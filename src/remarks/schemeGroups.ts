import { mentions } from "./alreadySaid";
import type { PlacedLine } from "./placedLine";
import type { CellRef } from "../shares/values/cell";
import type { CategoryCode } from "../shares/register/category";
import type { EventLine } from "../shares/disclosure/returnContent";
import { fieldCell } from "../shares/register/table";

/** Options exercised, awards vested, or treasury shares transferred. */
export type SchemeKind = "options" | "awards" | "treasury";

/** Shares of one class under one scheme, event by event. */
export interface SchemeShares {
  readonly kind: SchemeKind;
  /** The Details of its rows; "" where blank. */
  readonly scheme: string;
  /** The cells of Details. */
  readonly nameCells: readonly CellRef[];
  readonly shares: readonly {
    readonly placed: PlacedLine;
    readonly toDirectors: boolean;
    /** Directors named in Holder and not in the event's own words. */
    readonly directors: readonly { readonly name: string; readonly cells: readonly CellRef[] }[];
  }[];
}

const KINDS: ReadonlyMap<CategoryCode, SchemeKind> = new Map<CategoryCode, SchemeKind>([
  ["option-exercise", "options"],
  ["option-exercise-director", "options"],
  ["award", "awards"],
  ["award-director", "awards"],
  ["treasury-transfer-scheme", "treasury"],
  ["treasury-transfer-scheme-director", "treasury"],
]);

/** Events under share schemes, gathered by class, kind and scheme in the order of the return. */
export function schemeGroups(lines: readonly PlacedLine[]): readonly SchemeShares[] {
  const groups = new Map<string, { kind: SchemeKind; placed: PlacedLine[] }>();
  for (const placed of lines) {
    const kind = KINDS.get(placed.line.category);
    if (kind === undefined) continue;
    const key = JSON.stringify([placed.block, kind, schemeOf(placed.line).toLowerCase()]);
    const group = groups.get(key) ?? { kind, placed: [] };
    group.placed.push(placed);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ kind, placed }) => ({
    kind,
    scheme: placed.map(({ line }) => schemeOf(line))[0] ?? "",
    nameCells: placed.flatMap(({ line }) => line.movements.map((movement) => fieldCell(movement.origin, "Details"))),
    shares: placed.map((each) => ({
      placed: each,
      toDirectors: isForDirectors(each.line),
      directors: directorsOf(each.line),
    })),
  }));
}

function schemeOf(line: EventLine): string {
  return line.details.replace(/\s+/g, " ").trim();
}

/** By the event's category, or by the Director column of all its rows. */
function isForDirectors(line: EventLine): boolean {
  return (
    line.category.endsWith("-director") ||
    (line.movements.length > 0 && line.movements.every((movement) => movement.director === true))
  );
}

function directorsOf(line: EventLine): SchemeShares["shares"][number]["directors"] {
  const names = new Map<string, CellRef[]>();
  for (const movement of line.movements) {
    const name = movement.holder.trim();
    if (name !== "" && !mentions(line, name))
      names.set(name, [...(names.get(name) ?? []), fieldCell(movement.origin, "Holder")]);
  }
  return [...names].map(([name, cells]) => ({ name, cells }));
}
