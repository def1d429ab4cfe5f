import { type ReactNode, useLayoutEffect, useRef } from "react";

/**
 * Shown while a page loads, or before the first check ends. It has nothing to tab to, so Tab stops here: past the pane's end the keys would
 * go to the sheet. Shift+Tab works as usual.
 */
export function Waiting({ children }: { readonly children: string }): ReactNode {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const waiting = place.current;
    return () => {
      if (document.hasFocus() && waiting === document.activeElement) waiting?.closest("main")?.focus();
    };
  }, []);
  return (
    <p
      ref={place}
      className="quiet"
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === "Tab" && !event.shiftKey) event.preventDefault();
      }}
    >
      {children}
    </p>
  );
}
