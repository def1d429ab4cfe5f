import type { Severity } from "../../shares/values/finding";
import type { FindingBox, Grouping, PaneEvent } from "./paneEvent";

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
  /** The finding that asks something, and what. */
  readonly asks: { readonly key: string; readonly box: FindingBox } | null;
  /** Who accepts findings: given once, and not kept. */
  readonly acceptor: string;
}

export const EVERY_FINDING: FindingList = {
  hidden: new Set(),
  showsAccepted: false,
  query: "",
  grouping: "severity",
  showsNotChecked: false,
  current: null,
  opened: new Set(),
  asks: null,
  acceptor: "",
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
    case "finding asked":
      return event.box === null
        ? { ...list, asks: null }
        : {
            ...list,
            current: event.key,
            opened: toggled(list.opened, event.key, true),
            asks: { key: event.key, box: event.box },
          };
    case "acceptor typed":
      return { ...list, acceptor: event.name };
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
