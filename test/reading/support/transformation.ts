import type { Tables } from "./tables";

/** Another hand that keeps the same register. */
export interface Transformation {
  readonly name: string;
  readonly variants: number;
  /** The same facts laid out otherwise; null where this register has nothing of the kind. */
  readonly apply: (tables: Tables, variant: number) => Tables | null;
  /** True where the layout has no room for what the remarks need. */
  readonly remarksAside?: boolean;
}

/** A transformation that changed nothing says so with null. */
export function unlessSame(before: Tables, after: Tables): Tables | null {
  return after.every((table, at) => table === before[at]) && after.length === before.length ? null : after;
}

export const LOGS = ["movements", "repurchases"] as const;
