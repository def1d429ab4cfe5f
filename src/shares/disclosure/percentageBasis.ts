import type { FormCode, PercentageBase } from "../register/issuer";
import type { ShareClass } from "../register/shareClass";
import { type ShareCount, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { ClassReturn, PercentageBasis, ReturnContent } from "./returnContent";

/** What percentages may be taken of. */
export type BasisRule = PercentageBasis["rule"];

/**
 * What the percentages of a class's block come to be taken of under a rule, whatever the Issuer table says.
 * @param uncancelledBefore shares of a class bought before the earliest event not yet disclosed, and still in issue then
 */
export function basisBy(
  register: Register,
  content: ReturnContent,
  of: ClassReturn,
  rule: BasisRule,
  uncancelledBefore: (shareClass: ShareClass) => ShareCount,
): PercentageBasis {
  const classes = rule.startsWith("this class") ? [of.shareClass] : register.classes;
  const openings = classes.map((shareClass) => content.openings.get(shareClass.name) ?? null);
  const opening = sumOf(openings.map((balance) => balance?.issued ?? 0n));
  const excluded = rule.endsWith("less uncancelled") ? sumOf(classes.map(uncancelledBefore)) : 0n;
  const base = opening - excluded;
  return { base: openings.includes(null) || base <= 0n ? null : base, rule, opening, excluded };
}

/**
 * What the percentages of a form are taken of. FF304 Note 4: all classes, less shares repurchased and not yet cancelled,
 * as they stood before the earliest event not yet disclosed. FF305 Note 3: the class's own opening balance excluding treasury shares;
 * of all classes where the issuer has weighted voting rights (no published FF305 of such an issuer shows otherwise).
 * The Issuer table's Percentage base overrides.
 */
export function basisRule(register: Register, form: FormCode): BasisRule {
  const chosen: PercentageBase | null = register.issuer?.percentageBase?.value ?? null;
  const weighted = register.classes.some((shareClass) => shareClass.weighted);
  if (form === "FF305") {
    if (chosen !== null) return chosen === "this class" ? "this class" : "all classes";
    return weighted ? "all classes" : "this class";
  }
  if (chosen === "this class") return "this class less uncancelled";
  return chosen === "without exclusion" ? "all classes" : "all classes less uncancelled";
}
