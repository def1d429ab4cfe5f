/** Work in steps of a few milliseconds: it may rest at each `yield`, and what it gives is the same however long it rests. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lets others have their turn: what was pressed and typed is answered, and the page is drawn. May reject, and the work is left where it is. */
export type YieldToUi = () => Promise<void>;

/** Work this long without a rest is not felt: two frames, of which drawing wants its part. */
const MOST_MS = 24;

/** Rows of a long table that are worked through in one step. */
const ROWS_IN_STEP = 256;

/** True after each so many rows: time for a `yield`. */
export function pausesAfter(row: number): boolean {
  return row % ROWS_IN_STEP === ROWS_IN_STEP - 1;
}

/** All steps without a rest. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** All steps, with a rest whenever they have taken two frames together; at once where nobody asks for rests. */
export async function runInSlices<Result>(steps: Steps<Result>, yieldToUi: YieldToUi | undefined): Promise<Result> {
  if (yieldToUi === undefined) return runToEnd(steps);
  let since = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - since >= MOST_MS) {
      await yieldToUi();
      since = Date.now();
    }
  }
}
