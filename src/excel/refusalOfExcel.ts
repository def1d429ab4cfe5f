import { HostFailure, type HostFailureKind } from "../workbook/hostFailure";

/** An error of Office.js, known by its shape as it may come from another realm. */
interface RichApiError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const KINDS: Readonly<Record<string, HostFailureKind>> = {
  ItemNotFound: "sheet gone",
  InvalidReference: "sheet gone",
  AccessDenied: "denied",
  InvalidOperationInCellEditMode: "cell being edited",
  HostIsInEditMode: "cell being edited",
  InactiveWorkbook: "another workbook in front",
  // Nothing we ask of Excel concerns its selection, so it is another workbook's.
  InvalidSelection: "another workbook in front",
  ApiNotFound: "too old",
  ApiNotAvailable: "too old",
  NotImplemented: "too old",
  UnsupportedFeature: "too old",
  UnsupportedOperation: "too old",
  RequestPayloadSizeLimitExceeded: "too large",
  ResponsePayloadSizeLimitExceeded: "too large",
  OperationCellsExceedLimit: "too large",
  RangeExceedsLimit: "too large",
  ConnectionFailure: "network",
  InvalidOrTimedOutSession: "network",
  ServiceNotAvailable: "network",
  Timeout: "network",
};

/** Where Excel stops for no other reason than that another workbook is in front, whatever code it gives (builds before 2021: `GeneralException`). */
const NEEDS_TO_BE_IN_FRONT =
  /^(?:Worksheet\.(?:activate|delete|names)|WorksheetCollection\.(?:add|getActiveWorksheet)|NamedItemCollection\b|Range\.select)/;

function isRichApiError(thrown: unknown): thrown is RichApiError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
}

/**
 * The failure for a refusal of Excel. Anything that is no error of Office.js is a defect of ours and is returned unchanged.
 * @param subject the sheet or feature concerned, for the user
 */
export function refusalOfExcel(thrown: unknown, subject: string): unknown {
  if (thrown instanceof HostFailure || !isRichApiError(thrown)) return thrown;
  const behind = thrown.code === "GeneralException" && NEEDS_TO_BE_IN_FRONT.test(thrown.debugInfo?.errorLocation ?? "");
  return new HostFailure(behind ? "another workbook in front" : (KINDS[thrown.code] ?? "other"), subject, thrown);
}

export function isOfKind(failure: unknown, kind: HostFailureKind): failure is HostFailure {
  return failure instanceof HostFailure && failure.kind === kind;
}

/** Whether Excel refused because it cannot undo one of the calls that were to be one step. */
export function isUndoNotSupported(failure: unknown): boolean {
  const cause = failure instanceof HostFailure ? failure.originalCause : failure;
  return isRichApiError(cause) && cause.code === "UndoNotSupported";
}

/** The same failure, with what could not be removed. */
export function leavingBehind(failure: unknown, left: string): unknown {
  return failure instanceof HostFailure
    ? new HostFailure(failure.kind, failure.subject, failure.originalCause, left)
    : failure;
}

/** Where Excel stopped: `PageLayout.zoom`. "" if it did not say. */
export function placeOfRefusal(failure: unknown): string {
  const cause = failure instanceof HostFailure ? failure.originalCause : failure;
  return isRichApiError(cause) ? (cause.debugInfo?.errorLocation ?? "") : "";
}
