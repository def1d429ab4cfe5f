import { HostFailure, type HostFailureKind } from "../workbook/hostFailure";

/** `part missing`: a script of the add-in could not be fetched, because a newer version is served by now or the network is down. */
export type RefusalKind = HostFailureKind | "part missing" | "defect";

/** What stopped us, ready to be put into words: Excel's refusal by kind, a part of the add-in that did not arrive, or a defect of our own. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** A sheet's name, an API set; for a defect its message, to be quoted in a report. */
  readonly subject: string;
  readonly leftBehind: string | null;
}

/** The refusal for whatever was thrown. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof HostFailure)
    return { kind: thrown.kind, subject: thrown.subject, leftBehind: thrown.leftBehind };
  // So webpack names the failure of an import.
  if (thrown instanceof Error && thrown.name === "ChunkLoadError")
    return { kind: "part missing", subject: "", leftBehind: null };
  return {
    kind: "defect",
    subject: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
    leftBehind: null,
  };
}
