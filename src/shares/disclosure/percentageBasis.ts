import type { FormCode, PercentageBase } from "../register/issuer";
import { sumOf } from "../values/quantity";
import { uncancelledBefore } from "./purchasesUncancelled";
import type { Register } from "../register/register";
import type { ClassReturn, PercentageBasis, ReturnContent } from "./returnContent";

/**
 * What the percentages of a class's block are taken of. FF304 Note 4: all classes, less shares repurchased and not yet cancelled,
 * as they stood before the earliest event not yet disclosed. FF305 Note 3: the class's own opening balance excluding treasury shares;
 * of all classes where the issuer has weighted voting rights (no published FF305 of such an issuer shows otherwise).
 * The Issuer table's Percentage base overrides.
 */
export function percentageBasis(
  register: Register,
  content: ReturnContent,
  form: FormCode,
  of: ClassReturn,
): PercentageBasis {
  return basisBy(register, content, of, ruleFor(register, form));
}

/** The basis under a given rule, whatever the Issuer table says: for telling which one would give a stated figure. */
export function basisBy(
  register: Register,
  content: ReturnContent,
  of: ClassReturn,
  rule: PercentageBasis["rule"],
): PercentageBasis {
  const known = basesOf.get(content) ?? new Map<string, PercentageBasis>();
  basesOf.set(content, known);
  const key = `${rule} ${of.shareClass.name}`;
  const basis = known.get(key) ?? reckonBasis(register, content, of, rule);
  known.set(key, basis);
  return basis;
}

/** Of a return's content every percentage asks for its basis again: one a class and rule. */
const basesOf = new WeakMap<ReturnContent, Map<string, PercentageBasis>>();

function reckonBasis(
  register: Register,
  content: ReturnContent,
  of: ClassReturn,
  rule: PercentageBasis["rule"],
): PercentageBasis {
  const classes = rule.startsWith("this class") ? [of.shareClass] : register.classes;
  const openings = classes.map((shareClass) => content.openings.get(shareClass.name) ?? null);
  const opening = sumOf(openings.map((balance) => balance?.issued ?? 0n));
  const excluded = rule.endsWith("less uncancelled")
    ? sumOf(classes.map((shareClass) => uncancelledBefore(register, shareClass.name, content.earliestEvent)))
    : 0n;
  const base = opening - excluded;
  return { base: openings.includes(null) || base <= 0n ? null : base, rule, opening, excluded };
}

function ruleFor(register: Register, form: FormCode): PercentageBasis["rule"] {
  const chosen: PercentageBase | null = register.issuer?.percentageBase?.value ?? null;
  const weighted = register.classes.some((shareClass) => shareClass.weighted);
  if (form === "FF305") {
    if (chosen !== null) return chosen === "this class" ? "this class" : "all classes";
    return weighted ? "all classes" : "this class";
  }
  if (chosen === "this class") return "this class less uncancelled";
  return chosen === "without exclusion" ? "all classes" : "all classes less uncancelled";
}
