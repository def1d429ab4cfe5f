/** What a piece of work took: every run's milliseconds, in order of size. */
export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Times works in turn, round after round, so that a busy moment of the machine falls on all of them alike. The first rounds, in which the
 * engine has not yet compiled what is hot, are left out: `cold` says what the very first took. Nothing forces a collection in between: it would
 * throw away the engine's compiled code with the garbage, and a pane is not collected by hand either.
 */
export function timeInTurn<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUps = 3,
): Record<Name, Times & { readonly cold: number }> {
  const names = Object.keys(works) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUps; round++) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      works[name]();
      taken.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = taken.get(name) ?? [];
      return [name, { cold: all[0] ?? NaN, ...timesOf(all.slice(warmUps)) }];
    }),
  ) as Record<Name, Times & { cold: number }>;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}

/** What a value weighs, in bytes: the heap and the buffers beside it with it less those before, both after a collection. */
export function weigh<Value>(make: () => Value): { readonly value: Value; readonly bytes: number } {
  const used = (): number => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const value = make();
  return { value, bytes: used() - before };
}

/** Does nothing in a process started without `--expose-gc`. */
function collectGarbage(): void {
  globalThis.gc?.();
}

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
export const ratio = (value: number): string => `${value.toFixed(2)} ×`;

/** A table for people: columns as wide as they need. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
