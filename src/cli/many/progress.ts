/** How far a long run is, in one line of a terminal that is written anew; nothing where there is no terminal. */
export class Progress {
  #done = 0;
  #isShown = false;
  #shownAt = 0;

  /** @param write to the terminal; null without one */
  constructor(
    private readonly write: ((text: string) => unknown) | null,
    private readonly total: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** One more is done. */
  step(): void {
    this.#done += 1;
    if (this.write === null || this.now() - this.#shownAt < BETWEEN_LINES) return;
    this.#shownAt = this.now();
    this.#isShown = true;
    this.write(`${START_OF_LINE}${this.#done} of ${this.total} workbooks`);
  }

  /** Takes the line away: something else is printed, or the run is over. */
  clear(): void {
    if (this.#isShown) this.write?.(START_OF_LINE);
    this.#isShown = false;
  }
}

/** To the start of the line, and the line blank. */
const START_OF_LINE = "\r\u001b[2K";
/** Milliseconds: oftener nobody can read. */
const BETWEEN_LINES = 80;
