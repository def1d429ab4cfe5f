/**
 * True in `npm run test:long`, where everything is tried of which `npm test` tries a sample. That run takes up every test file that asks here, directly or
 * through what it imports (test/support/runLong.cjs), so nothing else reads `LONG`.
 */
export const IS_WHOLE = process.env["LONG"] === "1";

/** Whether one of a list is tried, by its place from 0: every so-many-th, always the same ones, or each. */
export function isTried(place: number, every: number): boolean {
  return IS_WHOLE || place % every === Math.floor(every / 2);
}

/** How many of what chance makes are tried. */
export function timesTried(times: { readonly sample: number; readonly whole: number }): number {
  return IS_WHOLE ? times.whole : times.sample;
}

/** A test of the whole run alone: `npm test` has others that go the same way. */
export function testOfWholeRun(name: string, work: () => Promise<void>, time?: number): void {
  if (IS_WHOLE) test(name, work, time);
}
