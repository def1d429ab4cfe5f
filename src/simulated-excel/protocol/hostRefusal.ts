/** The codes of Excel's own errors that this host can answer with. */
export type RefusalCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported";

/** The host refuses an action. The client turns it into its own error, with the code. */
export class HostRefusal extends Error {
  override readonly name = "HostRefusal";
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The add-in used something this host does not know. Not a refusal of Excel's: it says that the simulation must be extended,
 * by the member's name.
 */
export function notModelled(what: string): HostRefusal {
  return new HostRefusal("ApiNotFound", `${what} is not modelled by the simulated Excel`);
}
