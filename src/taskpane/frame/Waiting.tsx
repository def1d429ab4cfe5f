import { type ReactNode, useLayoutEffect, useRef } from "react";

/**
 * Stands in for a page that is still loaded, or waits for the first check. Nothing on it could be tabbed to, and behind it lies the sheet: Tab
 * stops here until the page is there, lest what is typed next end up in a cell. Back it goes as ever.
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
