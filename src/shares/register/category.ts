/** Which event a movement is. The codes are ours; the printed names belong to the form and stand with its edition. */
export type CategoryCode =
  | "repurchase-cancelled"
  | "repurchase-not-cancelled"
  | "repurchase-into-treasury"
  | "redemption-cancelled"
  | "redemption-not-cancelled"
  | "treasury-cancellation"
  | "treasury-sale"
  | "treasury-transfer-scheme"
  | "treasury-transfer-scheme-director"
  | "treasury-transfer-other"
  | "placing"
  | "consideration-issue"
  | "open-offer"
  | "rights-issue"
  | "bonus-issue"
  | "scrip-dividend"
  | "option-exercise"
  | "option-exercise-director"
  | "option-outside-scheme"
  | "option-outside-scheme-director"
  | "award"
  | "award-director"
  | "warrant-exercise"
  | "convertible-conversion"
  | "class-conversion"
  | "over-allotment"
  | "capital-reorganisation"
  | "subdivision"
  | "consolidation"
  | "other";

/** How an event moves a balance: up, down, not at all, or either way. */
type Effect = "up" | "down" | "none" | "either";

/** The list of Rule 13.25A(2) an event stands in: (a) is always disclosed, (b) only with an (a) event or at 5%. Null: in neither, which counts as (a). */
export type RuleList = "a" | "b" | null;

export interface Category {
  readonly code: CategoryCode;
  /** Effect on issued shares excluding treasury shares. */
  readonly issued: Effect;
  readonly treasury: Effect;
  /** Rule 13.25A(2) before and from 11 June 2024. */
  readonly listBefore: RuleList;
  readonly list: RuleList;
  /** True for a purchase or redemption that is bought but still in issue. */
  readonly uncancelled: boolean;
  /** True where shares come into issue at a price. */
  readonly priced: boolean;
  /** An issue, or a sale or transfer of treasury shares, that Rule 10.06(3) holds back after a purchase. */
  readonly heldByMoratorium: boolean;
  /** The list was read in the rule book (true), or is general knowledge (false). */
  readonly verified: boolean;
}

function category(
  code: CategoryCode,
  [issued, treasury]: readonly [Effect, Effect],
  [listBefore, list]: readonly [RuleList, RuleList],
  traits: Partial<Pick<Category, "uncancelled" | "priced" | "heldByMoratorium" | "verified">> = {},
): Category {
  return {
    code,
    issued,
    treasury,
    listBefore,
    list,
    uncancelled: false,
    priced: false,
    heldByMoratorium: false,
    verified: true,
    ...traits,
  };
}

const ISSUE = { priced: true, heldByMoratorium: true } as const;
const SCHEME_ISSUE = { priced: true } as const;

/** Every category, in the order of Rule 13.25A(2). */
export const CATEGORIES: readonly Category[] = [
  category("placing", ["up", "none"], ["a", "a"], ISSUE),
  category("consideration-issue", ["up", "none"], ["a", "a"], ISSUE),
  category("open-offer", ["up", "none"], ["a", "a"], ISSUE),
  category("rights-issue", ["up", "none"], ["a", "a"], ISSUE),
  category("bonus-issue", ["up", "none"], ["a", "a"], { heldByMoratorium: true }),
  category("scrip-dividend", ["up", "none"], ["a", "a"], { priced: true }),
  category("treasury-sale", ["up", "down"], [null, "a"], ISSUE),
  category("repurchase-cancelled", ["down", "none"], [null, "b"]),
  category("repurchase-not-cancelled", ["none", "none"], ["a", "a"], { uncancelled: true, priced: true }),
  category("repurchase-into-treasury", ["down", "up"], [null, "a"], { priced: true }),
  category("redemption-cancelled", ["down", "none"], ["b", "b"]),
  category("redemption-not-cancelled", ["none", "none"], ["b", "b"], { uncancelled: true, priced: true }),
  category("treasury-cancellation", ["none", "down"], [null, "b"]),
  category("option-exercise-director", ["up", "none"], ["a", "a"], SCHEME_ISSUE),
  category("award-director", ["up", "none"], ["a", "a"], SCHEME_ISSUE),
  category("treasury-transfer-scheme-director", ["up", "down"], [null, "a"], SCHEME_ISSUE),
  category("option-outside-scheme-director", ["up", "none"], ["a", "a"], SCHEME_ISSUE),
  category("capital-reorganisation", ["either", "either"], ["a", "a"]),
  category("subdivision", ["up", "either"], ["a", "a"], { verified: false }),
  category("consolidation", ["down", "either"], ["a", "a"], { verified: false }),
  category("over-allotment", ["up", "none"], [null, null], ISSUE),
  category("class-conversion", ["either", "none"], [null, null]),
  category("treasury-transfer-other", ["up", "down"], [null, null], { heldByMoratorium: true, verified: false }),
  category("option-exercise", ["up", "none"], ["b", "b"], SCHEME_ISSUE),
  category("award", ["up", "none"], ["b", "b"], SCHEME_ISSUE),
  category("treasury-transfer-scheme", ["up", "down"], [null, "b"], SCHEME_ISSUE),
  category("option-outside-scheme", ["up", "none"], ["b", "b"], SCHEME_ISSUE),
  category("warrant-exercise", ["up", "none"], ["b", "b"], SCHEME_ISSUE),
  category("convertible-conversion", ["up", "none"], ["b", "b"], SCHEME_ISSUE),
  category("other", ["either", "either"], [null, null]),
];

const BY_CODE: ReadonlyMap<CategoryCode, Category> = new Map(CATEGORIES.map((entry) => [entry.code, entry]));

export function categoryOf(code: CategoryCode): Category {
  const found = BY_CODE.get(code);
  if (!found) throw new RangeError(`No category ${code}`);
  return found;
}
