import type { CategoryCode } from "../../shares/register/category";
import type { EventConcept } from "./eventConcepts";

/** A concept as a rule asks for it: there, there and meant so, or turned round. */
export type Asked = EventConcept | `no ${EventConcept}` | `not ${EventConcept}`;

/** What an event is where all of `has` stand in it. `no x`: x does not stand in it so; `not x`: it says that it is not x. The first rule that fits wins. */
export interface EventRule {
  readonly is: CategoryCode | "no movement";
  readonly has: readonly Asked[];
}

function rule(is: CategoryCode | "no movement", ...has: Asked[]): EventRule {
  return { is, has };
}

const NOTHING_COMES = "no movement";

export const EVENT_RULES: readonly EventRule[] = [
  rule("over-allotment", "overAllotment"),

  // Securities other than shares, and what becomes of rights before a share is issued.
  rule("convertible-conversion", "bond", "conversion"),
  rule("warrant-exercise", "warrant", "exercise"),
  rule("warrant-exercise", "warrant", "conversion"),
  rule("warrant-exercise", "warrant", "subscription"),
  rule(NOTHING_COMES, "bond", "no consideration", "no debtCapitalisation"),
  rule(NOTHING_COMES, "warrant", "issue"),
  rule(NOTHING_COMES, "warrant", "lapse"),
  rule(NOTHING_COMES, "warrant", "grant"),
  rule(NOTHING_COMES, "warrant", "cancel"),
  rule(NOTHING_COMES, "warrant", "placing"),
  rule(NOTHING_COMES, "lapse", "no exercise", "no issue", "no repurchase", "no conversion"),
  rule(NOTHING_COMES, "adopt", "no exercise", "no issue", "no repurchase", "no treasury"),
  rule(NOTHING_COMES, "certificate", "no repurchase"),
  rule(NOTHING_COMES, "name"),
  rule(NOTHING_COMES, "address"),
  rule(NOTHING_COMES, "pledge"),
  rule(NOTHING_COMES, "boardLot"),

  // Treasury shares.
  rule("treasury-transfer-scheme-director", "treasury", "no repurchase", "director", "option"),
  rule("treasury-transfer-scheme-director", "treasury", "no repurchase", "director", "award"),
  rule("treasury-transfer-scheme-director", "treasury", "no repurchase", "director", "vesting"),
  rule("treasury-transfer-scheme-director", "treasury", "no repurchase", "director", "scheme"),
  rule("treasury-transfer-scheme", "treasury", "no repurchase", "option"),
  rule("treasury-transfer-scheme", "treasury", "no repurchase", "award"),
  rule("treasury-transfer-scheme", "treasury", "no repurchase", "vesting"),
  rule("treasury-transfer-scheme", "treasury", "no repurchase", "scheme"),
  rule("treasury-cancellation", "treasury", "cancel", "no repurchase"),
  rule("treasury-sale", "treasury", "sale", "no repurchase"),
  rule("repurchase-into-treasury", "treasury", "repurchase", "no cancel"),
  rule("repurchase-into-treasury", "treasury", "hold", "no cancel"),
  rule("treasury-transfer-other", "treasury", "transfer"),

  // Purchases and redemptions.
  rule("repurchase-cancelled", "repurchase", "cancel"),
  rule("repurchase-not-cancelled", "repurchase"),
  rule("redemption-cancelled", "redemption", "cancel"),
  rule("redemption-not-cancelled", "redemption", "not cancel"),
  rule("redemption-not-cancelled", "redemption", "uncancelled"),
  rule("redemption-cancelled", "redemption"),
  rule(NOTHING_COMES, "cancel", "option", "no exercise"),
  rule(NOTHING_COMES, "cancel", "award", "no issue"),
  rule("repurchase-cancelled", "cancel"),

  // Changes of all shares at once.
  rule("capital-reorganisation", "reorganisation"),
  rule("consolidation", "reverseSplit"),
  rule("subdivision", "split"),

  // Issues.
  rule("scrip-dividend", "scrip"),
  rule("bonus-issue", "capitalisationIssue"),
  rule("bonus-issue", "bonus", "no award"),
  rule("rights-issue", "rightsIssue"),
  rule("open-offer", "openOffer"),
  rule("other", "debtCapitalisation"),
  rule("consideration-issue", "consideration", "no cash"),
  rule("placing", "placing", "no option"),

  // Options and awards: a grant moves nothing, an exercise or a vesting does.
  rule(NOTHING_COMES, "grant", "option", "no exercise", "no issue"),
  rule(NOTHING_COMES, "grant", "award", "no vesting", "no issue", "no exercise"),
  rule("award-director", "award", "director"),
  rule("award", "award"),
  rule("award-director", "vesting", "director"),
  rule("award", "vesting"),
  rule("option-outside-scheme-director", "option", "outsideScheme", "director"),
  rule("option-outside-scheme", "option", "outsideScheme"),
  rule("option-exercise-director", "option", "director"),
  rule("option-exercise", "option"),
  rule("warrant-exercise", "warrant"),

  rule("convertible-conversion", "conversion", "preference"),
  rule("class-conversion", "conversion"),
  rule("class-conversion", "transfer", "classWords"),
  rule(NOTHING_COMES, "transfer"),
  rule("other", "subscription"),
  rule("other", "offering"),
  rule(NOTHING_COMES, "grant", "mandate"),
  rule(NOTHING_COMES, "adopt", "mandate"),
  rule(NOTHING_COMES, "dividend"),
  rule(NOTHING_COMES, "meeting"),
];
