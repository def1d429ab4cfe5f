import type { CellRef } from "../../shares/values/cell";
import type { Finding } from "../../shares/values/finding";
import type { Diagnosis } from "./diagnosis";
import { keyOfCell } from "./equationIndex";

/** Which diagnoses would remove a finding: looked up by its rule and its first cell, for a slip may explain thousands. */
export class Settlers {
  readonly #byFinding = new Map<string, Diagnosis[]>();

  constructor(diagnoses: readonly Diagnosis[]) {
    for (const diagnosis of diagnoses)
      for (const { code, cell } of diagnosis.settles) {
        const key = keyOfFinding(code, cell);
        const others = this.#byFinding.get(key);
        if (others === undefined) this.#byFinding.set(key, [diagnosis]);
        else others.push(diagnosis);
      }
  }

  /** Likeliest first; none where no slip that is put right removes it. */
  of({ code, cells: [first] }: Finding): readonly Diagnosis[] {
    return first === undefined ? [] : (this.#byFinding.get(keyOfFinding(code, first)) ?? []);
  }
}

/** The same for findings of one rule that show the same cell first. */
export function keyOfFinding(code: string, cell: CellRef): string {
  return `${code} ${keyOfCell(cell)}`;
}
