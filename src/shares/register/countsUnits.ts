import { knownKind } from "./chineseNames";
import type { Register } from "./register";

/** True for a trust: what it has in issue are units, in every class. */
export function countsUnits({ classes }: Pick<Register, "classes">): boolean {
  return classes.length > 0 && classes.every(({ name, kind }) => [name, kind].some((of) => knownKind(of) === "units"));
}
