/** What a page under measurement says of itself. */
export interface PageTimes {
  /** Milliseconds from the navigation: the first paint of anything of the page's, and its main button in sight. */
  readonly firstPaint: number;
  readonly buttonShown: number;
  /** Start and length of every task that blocked the page for 50 ms or longer. */
  readonly longTasks: readonly (readonly [start: number, length: number])[];
}

/** Stands in the page before its own scripts. */
export interface BesidePage {
  times(): PageTimes;
}

declare global {
  interface Window {
    besidePage?: BesidePage;
  }
}

/**
 * Runs in the page, ahead of its scripts: measures it, and stands for the desk, whose bridge leads over the network to the simulated Excel. It must need nothing
 * from outside itself.
 * @param button words on the main button
 */
export function besidePage(button: string): void {
  const longTasks: [number, number][] = [];
  let firstPaint = NaN;
  let buttonShown = NaN;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") firstPaint = startTime;
  }).observe({ type: "paint", buffered: true });
  const frame = (now: number): void => {
    if ([...document.querySelectorAll("button")].some((each) => each.textContent.includes(button))) buttonShown = now;
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.besidePage = {
    times: () => ({ firstPaint, buttonShown, longTasks }),
  };
  const bridge: NonNullable<Window["_richApiNativeBridge"]> = {
    sendMessageToHost(message) {
      void fetch("/excel", { method: "POST", body: message })
        .then((response) => response.text())
        .then((text) => bridge.onMessageFromHost?.(text));
    },
    onMessageFromHost: undefined,
  };
  new EventSource("/events").onmessage = ({ data }) => bridge.onMessageFromHost?.(String(data));
  window.nextDayReturnDesk = {
    bridge,
    displayLanguage: "en-GB",
    background: "#ffffff",
    isSetSupported: (set, version) =>
      set !== "ExcelApiOnline" && !(set === "ExcelApi" && Number((version ?? "1.0").split(".")[1]) > 15),
    beginStep: () => () => undefined,
    type: () => undefined,
    read: () => "",
    openFile: () => undefined,
    associate: () => undefined,
  };
}
