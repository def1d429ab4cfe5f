import type { Severity } from "../../shares/values/finding";
import type { Grouping, PaneEvent } from "./paneEvent";

/** How the findings are looked at. */
export interface FindingList {
  readonly hidden: ReadonlySet<Severity>;
  /** Whether accepted warnings stay in the list. */
  readonly showsAccepted: boolean;
  readonly query: string;
  readonly grouping: Grouping;
  /** Whether the findings that say something could not be checked are listed, or counted only. */
  readonly showsNotChecked: boolean;
  /** The finding Next and Previous count from. */
  readonly current: string | null;
  readonly opened: ReadonlySet<string>;
}

export const EVERY_FINDING: FindingList = {
  hidden: new Set(),
  showsAccepted: false,
  query: "",
  grouping: "severity",
  showsNotChecked: false,
  current: null,
  opened: new Set(),
};

export function reduceFindingList(list: FindingList, event: PaneEvent): FindingList {
  switch (event.type) {
    case "severity toggled":
      return { ...list, hidden: toggled(list.hidden, event.severity, !list.hidden.has(event.severity)) };
    case "accepted toggled":
      return { ...list, showsAccepted: !list.showsAccepted };
    case "search typed":
      return { ...list, query: event.query };
    case "grouping chosen":
      return { ...list, grouping: event.grouping };
    case "not checked unfolded":
      return { ...list, showsNotChecked: event.unfolded };
    case "finding chosen":
      return { ...list, current: event.key };
    case "finding opened":
      return { ...list, current: event.key, opened: toggled(list.opened, event.key, event.open) };
    default:
      return list;
  }
}

function toggled<T>(set: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (present) next.add(member);
  else next.delete(member);
  return next;
}
