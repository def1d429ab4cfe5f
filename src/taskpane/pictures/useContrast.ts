import { useSyncExternalStore } from "react";

const CONTRAST = "(forced-colors: active)";

/** Whether a contrast theme decides the colours: what colour says must then be drawn another way. */
export function useContrast(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(CONTRAST);
      query.addEventListener("change", listener);
      return () => {
        query.removeEventListener("change", listener);
      };
    },
    () => matchMedia(CONTRAST).matches,
  );
}
