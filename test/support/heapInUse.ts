import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | null = null;

/** Bytes of the heap that are in use after a collection; the collector is asked for by a flag of the engine's, so that no test needs an argument of its own. */
export function heapInUse(): number {
  if (collect === null) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  // What finalizers and weak references let go of is collected the second time.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
