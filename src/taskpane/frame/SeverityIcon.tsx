import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../shares/values/finding";

/** A severity by shape as well as colour. The word is said beside it, so the drawing itself is silent. */
export function SeverityIcon({ severity }: { readonly severity: Severity | "done" }): ReactNode {
  switch (severity) {
    case "error":
      return <ErrorCircleFilled className="severity severity-error" aria-hidden />;
    case "warning":
      return <WarningFilled className="severity severity-warning" aria-hidden />;
    case "note":
      return <InfoRegular className="severity severity-note" aria-hidden />;
    case "done":
      return <CheckmarkCircleFilled className="severity severity-done" aria-hidden />;
  }
}
