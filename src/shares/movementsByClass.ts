import type { Movement } from "./movement";
import { oncePerRegister } from "./oncePerRegister";
import type { Register } from "./register";

const NONE: readonly Movement[] = [];

const byClass = oncePerRegister((register): ReadonlyMap<string | null, readonly Movement[]> => {
  const rows = new Map<string | null, Movement[]>();
  for (const movement of register.movements) {
    const ofClass = rows.get(movement.shareClass);
    if (ofClass) ofClass.push(movement);
    else rows.set(movement.shareClass, [movement]);
  }
  return rows;
});

/** The rows of Movements of one class, in the order of the sheet; of null, those whose class is not known. */
export function movementsOf(register: Register, shareClass: string | null): readonly Movement[] {
  return byClass(register).get(shareClass) ?? NONE;
}

/** Classes that rows of Movements name, in the order they come; null for rows whose class is not known. */
export function classesInMovements(register: Register): readonly (string | null)[] {
  return [...byClass(register).keys()];
}
