import { HOME_CURRENCY } from "./currencies";
import { type CivilDate, parseCivilDate } from "../values/civilDate";

/** How surely a fact is known: read in the rule or on a published return, in a digest or translation of it, computed, or inferred from facts around it. */
export type Certainty = "read" | "digest" | "general knowledge" | "computed" | "inferred";

/** A rule that came into force on a day. */
export interface DatedRule {
  readonly code: DatedRuleCode;
  readonly from: string;
  readonly says: string;
  readonly source: string;
  readonly certainty: Certainty;
}

export type DatedRuleCode =
  | "class labels exchanged"
  | "treasury regime"
  | "severe weather trading"
  | "FF301 v1.1.1"
  | "treasury shares of Hong Kong companies"
  | "finer prices from 10 to 50"
  | "public float"
  | "finer prices from 0.50 to 10"
  | "uncertificated securities";

/** Every day on which a rule, a form or the spread table of this program changes; no such day stands anywhere else. */
export const DATED_RULES: readonly DatedRule[] = [
  {
    code: "class labels exchanged",
    from: "2023-07-31",
    says: "FF301 and FF304 print “Class of shares” before “Type of shares”, and each label stands at the other's value.",
    source:
      "The day rests on FF301, which changed between the returns of June and of July 2023; FF304 was seen before the change on 30 December 2022 and after it in October 2023. The setting “Label order” overrides it",
    certainty: "inferred",
  },
  {
    code: "treasury regime",
    from: "2024-06-11",
    says: "Issuers may hold treasury shares; the lists of Rule 13.25A(2) change; FF305 takes the place of FF304.",
    source: "Rules 10.06, 13.25A and 13.25B as amended",
    certainty: "read",
  },
  {
    code: "severe weather trading",
    from: "2024-09-23",
    says: "The market trades through typhoons and black rainstorms; such a day is a business day.",
    source: "Exchange: trading under severe weather",
    certainty: "digest",
  },
  {
    code: "FF301 v1.1.1",
    from: "2024-12-31",
    says: "The Monthly Return is version 1.1.1.",
    source: "First seen on returns of December 2024",
    certainty: "inferred",
  },
  {
    code: "treasury shares of Hong Kong companies",
    from: "2025-04-17",
    says: "Listed companies incorporated in Hong Kong may hold treasury shares, and report disposals to the Companies Registry within 15 days.",
    source: "Companies (Amendment) Ordinance 2025; forms NSC2, NSC22, NSC23",
    certainty: "read",
  },
  {
    code: "finer prices from 10 to 50",
    from: "2025-08-01",
    says: "Spread table of shares: 0.01 from 10 to 20, 0.02 from 20 to 50.",
    source: "First step of the change; the day was not read: it is the first it can have been",
    certainty: "general knowledge",
  },
  {
    code: "public float",
    from: "2026-01-01",
    says: "Beside 25 %, a float of 10 % worth HKD 1 billion; of A and H issuers, H shares of 5 % or worth HKD 1 billion.",
    source: "Rules 13.32A to 13.32D and 19A.28A to 19A.28D; FF301 v1.2.0, whose title names the public float",
    certainty: "digest",
  },
  {
    code: "finer prices from 0.50 to 10",
    from: "2026-01-01",
    says: "Spread table of shares: 0.005 from 0.25 to 10.",
    source:
      "Second step of the change; the day was not read: it is the first it can have been. Prices of 8 September 2026 fit",
    certainty: "general knowledge",
  },
  {
    code: "uncertificated securities",
    from: "2026-11-16",
    says: "Securities of the market without certificates: wording on certificates no longer fits every issuer.",
    source: "Securities and Futures Commission and Exchange, as announced",
    certainty: "read",
  },
];

/** The float that is enough beside the usual minimum once the rule of the public float is in force: so many percent (of H shares fewer) worth so much. */
export const PUBLIC_FLOAT_ALTERNATIVE = { percent: 10, percentOfH: 5, billions: 1, currency: HOME_CURRENCY } as const;

const BY_CODE: ReadonlyMap<DatedRuleCode, CivilDate> = new Map(
  DATED_RULES.flatMap(({ code, from }) => {
    const day = parseCivilDate(from);
    return day === null ? [] : [[code, day] as const];
  }),
);

/** The first day of a rule. @throws RangeError for a code without a day: a mistake of the table */
export function firstDayOf(code: DatedRuleCode): CivilDate {
  const from = BY_CODE.get(code);
  if (from === undefined) throw new RangeError(`No day for ${code}`);
  return from;
}

/** True on the first day of a rule and after it. */
export function isInForce(code: DatedRuleCode, day: CivilDate): boolean {
  return day >= firstDayOf(code);
}
