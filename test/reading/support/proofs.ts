import { KNOWN_GAPS } from "../knownGaps";

type Body = () => Promise<void>;

export interface Proofs {
  /** A test, or the assertion that it still fails where its name stands among the known gaps: what is closed must be taken off the list. */
  readonly proof: (name: string, body: Body) => void;
  /** The same for each row of a table, whose first item is the name. */
  readonly proofEach: <Row extends readonly [string, ...unknown[]]>(
    table: readonly Row[],
    body: (...row: Row) => Promise<void>,
  ) => void;
}

export function proofs(file: string): Proofs {
  const gaps = KNOWN_GAPS[file] ?? [];
  const proof = (name: string, body: Body): void => (gaps.includes(name) ? test.failing : test)(name, body);
  return {
    proof,
    proofEach: (table, body) => {
      for (const row of table) proof(row[0], () => body(...row));
    },
  };
}
