import type { ReactNode } from "react";
import { usePaneState } from "../paneContext";
import { checkInForce } from "../state/settingsOfChecks";
import { CheckWeight } from "./CheckWeight";

/** The setting of the check that made a finding; nothing for what reading found, which cannot be set. */
export function WeightOfFinding({ code }: { readonly code: string }): ReactNode {
  const outcome = usePaneState((state) => state.check.outcome);
  if (outcome === null) return null;
  const inForce = checkInForce(outcome.register, code);
  return inForce === null ? null : (
    <CheckWeight key={`${inForce.severity} ${inForce.threshold ?? ""}`} register={outcome.register} inForce={inForce} />
  );
}
