import { grouped } from "../values/grouped";
import type { Register } from "../register/register";

/** Rows of each class, the classes in the order of Share classes, as Section I has them; those it does not name stand last. */
export function rowsByClass<Row extends { readonly shareClass: string | null }>(
  { classes }: Register,
  rows: readonly Row[],
): readonly (readonly [string | null, readonly Row[]])[] {
  const place = (shareClass: string | null): number => {
    const found = classes.findIndex(({ name }) => name === shareClass);
    return found === -1 ? classes.length : found;
  };
  return [...grouped(rows, ({ shareClass }) => shareClass)].toSorted(([a], [b]) => place(a) - place(b));
}
