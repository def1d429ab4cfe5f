import { IS, rowsWith } from "./blockOutline";
import type { Movement } from "./register/movement";
import { absolute } from "./values/quantity";
import type { Register } from "./register/register";
import { inBlocks } from "./rowBlocks";
import { rowsOfCategories } from "./rowsOfCategories";

/** The two legs of a conversion that name different holders. */
export interface HoldersDiffer {
  readonly into: Movement;
  readonly outOf: Movement;
}

const rowsWithHolder = rowsWith(IS.numbered | IS.dated | IS.namingHolder);
const conversions = rowsOfCategories((category) => category === "class-conversion");

/** Legs of one day and number: what one holder gives up in one class it gets in the other. A leg that names nobody says nothing. */
export function holdersThatDiffer(register: Register): HoldersDiffer[] {
  const legs = conversions([rowsWithHolder(inBlocks(register.movements))]);
  const given = new Map<string, Movement[]>();
  for (const leg of legs) if ((leg.number ?? 0n) < 0n) given.set(keyOf(leg), [...(given.get(keyOf(leg)) ?? []), leg]);
  return legs.flatMap((into) => {
    if ((into.number ?? 0n) <= 0n) return [];
    const others = (given.get(keyOf(into)) ?? []).filter(({ shareClass }) => shareClass !== into.shareClass);
    const [outOf] = others;
    return outOf === undefined || others.some((leg) => plain(leg.holder) === plain(into.holder))
      ? []
      : [{ into, outOf }];
  });
}

function keyOf({ date, number }: Movement): string {
  return `${date ?? ""} ${absolute(number ?? 0n)}`;
}

function plain(holder: string): string {
  return holder
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,]+/g, " ")
    .trim();
}
