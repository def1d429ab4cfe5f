import { type ComponentType, lazy, type ReactNode, useState } from "react";

/** A page that is not part of the pane's first load. */
export interface LatePage {
  readonly Page: ComponentType;
  /** Loads it before it is opened. A failure shows when the page is opened. */
  readonly fetch: () => void;
}

/** A page loaded when it is opened, or before. A loaded one is drawn directly: through `lazy`, React would show the fallback for 0.3 s. */
export function latePage(load: () => Promise<ComponentType>): LatePage {
  let loaded: ComponentType | null = null;
  const arrive = async (): Promise<{ default: ComponentType }> => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Arriving = lazy(arrive);
  return {
    Page: function LatePage(): ReactNode {
      // Chosen once: another component in its place would lose its state.
      const [Settled] = useState<ComponentType>(() => loaded ?? Arriving);
      return <Settled />;
    },
    fetch: () => {
      arrive().catch(() => undefined);
    },
  };
}
