import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../shares/values/finding";
import type { PaneHost } from "./paneHost";
import type { PaneWords } from "./paneWords";
import type { PaneState } from "./state/paneState";
import type { PaneStore } from "./state/paneStore";
import type { PaneWork } from "./work/paneWork";

/** What every part of the pane is given. */
export interface PaneContext {
  readonly store: PaneStore;
  readonly work: PaneWork;
  readonly host: PaneHost;
  readonly language: Language;
  readonly words: PaneWords;
}

const Context = createContext<PaneContext | null>(null);

export const PaneContextProvider = Context.Provider;

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (context === null) throw new TypeError("Outside the pane");
  return context;
}

/** A part of the state; the component is drawn again when that part is another object. */
export function usePaneState<T>(part: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => part(store.state()),
  );
}
