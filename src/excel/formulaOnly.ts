/** A text that begins with `=` reads as a formula too, but then it is its own value. */
export function formulaOnly(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}
