import type { ReturnAsJson } from "../../../src/forms/returnAsJson";
import type { Outcome } from "./returnOf";

/** `refused`: exit 2. `wrong`: exit 0 with another return, or with none. That never may be. */
export type Verdict = "same" | "error" | "refused" | "wrong";

/** What a register in another hand must give, remarks aside where its layout has no room for what they need. */
export function verdictOf(outcome: Outcome, expected: ReturnAsJson, remarksAside = false): Verdict {
  if (outcome.end === "errors") return "error";
  if (outcome.end === "no register") return "refused";
  return comparable(outcome.filled, remarksAside) === comparable(expected, remarksAside) ? "same" : "wrong";
}

function comparable({ remarks, ...rest }: ReturnAsJson, remarksAside: boolean): string {
  return JSON.stringify(remarksAside ? rest : { ...rest, remarks });
}

/** The first field in which two returns differ, for a message. */
export function firstDifference(actual: unknown, expected: unknown, path = ""): string | null {
  if (typeof actual !== "object" || typeof expected !== "object" || actual === null || expected === null)
    return actual === expected ? null : `${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  const [one, other] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
  for (const key of new Set([...other.keys(), ...one.keys()])) {
    const difference = firstDifference(one.get(key), other.get(key), `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}
