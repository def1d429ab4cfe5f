import type { Severity, Words } from "../../shares/values/finding";

/** Facts of a reading finding, as texts. Names of tables and fields are ours; a message has them in its own language. */
export type ReadingFacts = Readonly<Record<string, string>>;

/** What a reading finding says, in both languages, built from its facts. */
export interface ReadingRule {
  /** Never changes its meaning and is never used again. */
  readonly code: string;
  /** Facts of a case, for the documentation. */
  readonly sample: ReadingFacts;
  readonly severity: Severity;
  readonly says: (facts: ReadingFacts) => Words;
  readonly todo: (facts: ReadingFacts) => Words;
}
