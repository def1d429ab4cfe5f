import type { PurposeColumns } from "../columns/purposeColumns";
import type { TableRegion } from "../regions/tableRegion";
import { plainNumber } from "./columnSums";
import { type Place, placeAt } from "./entry";

/**
 * What a row bought and for what, at the cell that says it. Where it bought for both, the number is their sum, and the purpose is both numbers: the reader
 * asks about it.
 * @param hasNumber true where another column gives the number
 */
export function placesOfPurpose(
  { grid }: TableRegion,
  row: number,
  { cancellation, treasury }: PurposeColumns,
  hasNumber: boolean,
): ReadonlyMap<string, Place> {
  const sides = [
    { says: "cancellation", column: cancellation },
    { says: "treasury", column: treasury },
  ].flatMap(({ says, column }) => {
    if (column < 0) return [];
    const place = placeAt(grid, row, column);
    return [{ says, place, number: plainNumber(place.value) }];
  });
  const filled = sides.filter(({ number }) => number !== null && number !== 0);
  const [one = sides[0], other] = filled;
  if (one === undefined) return NOTHING;
  const says = other === undefined ? one.says : `${String(one.place.value)} / ${String(other.place.value)}`;
  const places = new Map<string, Place>();
  if (filled.length > 0) places.set("Purpose", { ...one.place, value: says, format: "@" });
  if (hasNumber) return places;
  const sum = (one.number ?? 0) + (other?.number ?? 0);
  const unreadable = filled.find(({ number }) => Number.isNaN(number));
  return places.set(
    "Number",
    unreadable?.place ?? (other === undefined ? one.place : { ...one.place, value: sum, format: "#,##0" }),
  );
}

const NOTHING: ReadonlyMap<string, Place> = new Map();
