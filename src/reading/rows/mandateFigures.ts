import { dateOfSerial } from "../../shares/values/civilDate";
import { dateWithin } from "../cells/dateWithin";
import { isDateFormat } from "../cells/parseDate";
import { parseCount } from "../cells/parseNumber";
import { kindsNamed } from "../columns/kindWords";
import { type Place, placeAt } from "./entry";
import type { SheetGrid } from "../regions/sheetGrid";

/** A repurchase mandate by its figures alone: each field with the cell that says it. */
export interface MandateFigures {
  readonly grid: SheetGrid;
  readonly places: ReadonlyMap<string, Place>;
}

/** Larger sheets hold other things besides. */
const MOST_CELLS = 60;
const LEAST_SHARES = 100_000n;
/** A mandate is of a tenth of the shares in issue, without the fraction of a share (Rule 10.06(1)(c)(i)). */
const PART = 10n;

/**
 * The mandate of a sheet that is called so, whatever its names say: one day, and of its numbers one pair of which one is a tenth of the other. Null for any
 * other sheet.
 */
export function mandateFigures(grid: SheetGrid): MandateFigures | null {
  if (!isCalledMandate(grid)) return null;
  const days: Place[] = [];
  const counts: { readonly place: Place; readonly count: bigint }[] = [];
  let cells = 0;
  for (let row = grid.top; row <= grid.bottom; row++)
    for (const column of grid.filledIn(row)) {
      if (++cells > MOST_CELLS) return null;
      const place = placeAt(grid, row, column);
      const day = dayOf(place);
      if (day !== null) days.push(day);
      else {
        const read = parseCount(place.value);
        if (read.kind === "value" && read.value >= LEAST_SHARES) counts.push({ place, count: read.value });
      }
    }
  const pairs = counts.flatMap((base) =>
    counts.flatMap((part) => (base.count / PART === part.count ? [{ base, part }] : [])),
  );
  const [day, ...otherDays] = days;
  const [pair, ...otherPairs] = pairs;
  if (day === undefined || pair === undefined || otherDays.length > 0 || otherPairs.length > 0) return null;
  // A third number may be what was bought before.
  if (counts.length > 2) return null;
  return {
    grid,
    places: new Map([
      ["Date of resolution", day],
      ["Shares authorised", pair.part.place],
      ["Shares in issue at resolution", pair.base.place],
    ]),
  };
}

/** True for a sheet called after the mandate to repurchase. */
export function isCalledMandate({ sheet }: SheetGrid): boolean {
  return kindsNamed(sheet).includes("Mandate") && !/\bissue\b|\ballot|發行|发行/i.test(sheet);
}

function dayOf(place: Place): Place | null {
  const { value, format } = place;
  if (typeof value === "number") return isDateFormat(format) && dateOfSerial(value, false) !== null ? place : null;
  const day = typeof value === "string" ? dateWithin(value) : null;
  return day === null ? null : { ...place, value: day.text, format: "@" };
}
