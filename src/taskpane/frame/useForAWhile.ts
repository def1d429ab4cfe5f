import { useEffect, useState } from "react";

const A_WHILE_MS = 500;

/** Whether something has been so for half a second: what comes and goes within a check would only make the pane flicker. */
export function useForAWhile(holds: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, A_WHILE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [holds]);
  return holds && long;
}
