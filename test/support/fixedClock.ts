const OwnDate = Date;

/** Stops the clock at a moment, timers left running. @returns what lets it go on */
export function stopClockAt(moment: string): () => void {
  const now = OwnDate.parse(moment);
  globalThis.Date = class extends OwnDate {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [now] : parts) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = OwnDate;
  };
}
