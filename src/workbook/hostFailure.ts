/**
 * Excel or the disk refused. The kinds are few because each asks something else of the user:
 * find the sheet, unprotect it, see who may edit, clear a filter, make room, finish the edit, bring the workbook to the front, use another Excel, make it smaller,
 * try again, wait for a save, choose another file, nothing (they stopped it themselves).
 */
export type HostFailureKind =
  | "sheet gone"
  | "protected"
  | "denied"
  | "filtered"
  | "in the way"
  | "cell being edited"
  | "another workbook in front"
  | "too old"
  | "too large"
  | "network"
  | "no such file"
  | "not a workbook"
  | "password-protected"
  | "cannot write"
  | "being saved"
  | "stopped"
  | "other";

/** A refusal of the host. The workbook is as it was before the call, or `leftBehind` says what could not be taken away. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly kind: HostFailureKind,
    /** What it concerns: a sheet's or file's name, an API set. Shown to the user beside our own words. */
    readonly subject: string,
    readonly originalCause?: unknown,
    readonly leftBehind: string | null = null,
  ) {
    super(`${kind}: ${subject}`);
  }
}
