import { type ReactNode, useLayoutEffect, useRef } from "react";
import { focusIsLost } from "./focusIsLost";

interface OpenedBoxProps {
  readonly close: () => void;
  /** What a screen reader calls it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What a press opened in the place of its button. The keyboard goes to it; Esc closes it, and the keyboard goes back to the button. */
export function OpenedBox({ close, label, children }: OpenedBoxProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opened = box.current;
    const around = opened?.parentElement;
    if (!opened || !around) return undefined;
    const place = [...around.children].indexOf(opened);
    // The box, not its first button: the key that opened it may still be down.
    if (focusIsLost()) opened.focus();
    return () => {
      if (!opened.contains(document.activeElement)) return;
      setTimeout(() => {
        const again = around.children[place];
        if (focusIsLost()) (again instanceof HTMLButtonElement ? again : again?.querySelector("button"))?.focus();
      });
    };
  }, []);
  return (
    <div
      ref={box}
      className="box"
      {...(label === undefined ? {} : { role: "group", "aria-label": label })}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      {children}
    </div>
  );
}
