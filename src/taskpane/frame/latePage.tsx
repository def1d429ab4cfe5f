import { type ComponentType, lazy, type ReactNode, useState } from "react";

/** A page that is not part of the pane's first load. */
export interface LatePage {
  readonly Page: ComponentType;
  /** Loads it before it is opened. A failure is told by the page itself, once it is opened. */
  readonly fetch: () => void;
}

/**
 * A page loaded when it is opened, or before. One that is there already is drawn at once: React keeps what it shows in place of a page that is still
 * loaded for a third of a second, however soon the page arrives.
 */
export function latePage(load: () => Promise<ComponentType>): LatePage {
  let loaded: ComponentType | null = null;
  const arrive = async (): Promise<{ default: ComponentType }> => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Arriving = lazy(arrive);
  return {
    Page: function LatePage(): ReactNode {
      // Settled once: another component in its place would begin anew.
      const [Settled] = useState<ComponentType>(() => loaded ?? Arriving);
      return <Settled />;
    },
    fetch: () => {
      arrive().catch(() => undefined);
    },
  };
}
