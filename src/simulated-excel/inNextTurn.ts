/**
 * Does some work in the next turn of the event loop. A timer of no milliseconds comes a millisecond late in Node and four in a browser, for every request and again
 * for its reply: that would be most of what a test or a measurement sees of a host without latency.
 */
export const inNextTurn: (work: () => void) => void =
  typeof setImmediate === "function" ? (work) => void setImmediate(work) : overPort();

/** Browsers have no turn to ask for, but a message to oneself is one. */
function overPort(): (work: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (work) => {
    waiting.push(work);
    port2.postMessage(null);
  };
}
