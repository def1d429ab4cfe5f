import { HostFailure, type HostFailureKind } from "../workbook/hostFailure";

/** What stopped us, ready to be put into words: Excel's refusal by kind, or a defect of our own. */
export interface Refusal {
  readonly kind: HostFailureKind | "defect";
  /** A sheet's name, an API set; for a defect its message, to be quoted in a report. */
  readonly subject: string;
  readonly leftBehind: string | null;
}

/** The refusal for whatever was thrown. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof HostFailure)
    return { kind: thrown.kind, subject: thrown.subject, leftBehind: thrown.leftBehind };
  return {
    kind: "defect",
    subject: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
    leftBehind: null,
  };
}
