import type { PaneEvent } from "./paneEvent";
import { FIRST_STATE, type PaneState, reducePane } from "./paneState";

/** The pane's state, outside React: the ribbon's commands act on it when no pane is drawn. */
export interface PaneStore {
  state(): PaneState;
  send(event: PaneEvent): void;
  /** Calls back after every change. @returns how to stop */
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(first: PaneState = FIRST_STATE): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send(event) {
      state = reducePane(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
