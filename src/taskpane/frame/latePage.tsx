import { type ComponentType, lazy, type ReactNode, useState } from "react";

/** A page, or a part of one, that is not part of the pane's first load. */
export interface LatePage<Props extends object> {
  readonly Page: ComponentType<Props>;
  /** Loads it before it is opened. A failure shows when the page is opened. */
  readonly fetch: () => void;
}

/** A page loaded when it is opened, or before. A loaded one is drawn directly: through `lazy`, React would show the fallback for 0.3 s. */
export function latePage<Props extends object = object>(load: () => Promise<ComponentType<Props>>): LatePage<Props> {
  let loaded: ComponentType<Props> | null = null;
  const arrive = async (): Promise<{ default: ComponentType<Props> }> => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Arriving = lazy(arrive) as ComponentType<Props>;
  return {
    Page: function LatePage(props: Props): ReactNode {
      // Chosen once: another component in its place would lose its state.
      const [Settled] = useState<ComponentType<Props>>(() => loaded ?? Arriving);
      return <Settled {...props} />;
    },
    fetch: () => {
      arrive().catch(() => undefined);
    },
  };
}
