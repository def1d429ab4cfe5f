import type { PaneEvent } from "./paneEvent";

/** Why a warning or note was accepted, by `acceptanceKey`. */
export type Acceptances = Readonly<Record<string, string>>;

export const NOTHING_ACCEPTED: Acceptances = {};

export function reduceAcceptances(acceptances: Acceptances, event: PaneEvent): Acceptances {
  switch (event.type) {
    case "acceptances read":
      return event.reasons;
    case "finding accepted":
      return { ...acceptances, [event.key]: event.reason };
    case "acceptance withdrawn":
      return Object.fromEntries(Object.entries(acceptances).filter(([key]) => key !== event.key));
    default:
      return acceptances;
  }
}
