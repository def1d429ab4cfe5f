import type { Movement } from "./register/movement";
import { absolute } from "./values/quantity";
import type { Register } from "./register/register";
import { grouped } from "./values/grouped";

/** The two legs of a conversion that name different holders. */
export interface HoldersDiffer {
  readonly into: Movement;
  readonly outOf: Movement;
}

/** Legs of one day and number: what one holder gives up in one class it gets in the other. A leg that names nobody says nothing. */
export function holdersThatDiffer(register: Register): HoldersDiffer[] {
  const legs = register.movements.filter(
    ({ category, date, number, holder }) =>
      category === "class-conversion" && date !== null && number !== null && holder !== "",
  );
  const given = grouped(legs, (leg) => ((leg.number ?? 0n) < 0n ? keyOf(leg) : undefined));
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
