import type { CategoryCode } from "../shares/register/category";
import { foldText } from "./vocabulary/foldText";

/** A category and the words of a secretary that mean it. All of `has` must be found, none of `not`; the first entry that fits wins. */
interface EventWords {
  readonly category: CategoryCode;
  readonly has: readonly RegExp[];
  readonly not?: readonly RegExp[];
}

const TREASURY = /treasury|庫存/;
const REPURCHASE = /re-?purchase|buy-?\s?back|bought back|share purchase|購回|回購/;
const REDEMPTION = /redeem|redemption|贖回/;
const CANCEL = /cancel|註銷|注銷/;
const NOT_CANCELLED =
  /not (yet )?(been )?cancel|un-?cancelled|pending cancel|to be cancel|for cancellation|awaiting cancel|但沒有註銷|尚未註銷|未註銷|待註銷|擬註銷|有待註銷/;
const OPTION = /option|購股權|認股權|期權/;
const AWARD = /award|rsu|restricted share|restricted stock|vesting|share unit|獎勵|受限制股份/;
const DIRECTOR = /\bdirectors?\b|董事/;
const NOT_DIRECTOR =
  /non-?director|not (a )?director|other than (a )?director|excluding director|employee|並非董事|非董事|僱員|雇員/;
const OUTSIDE_SCHEME = /outside|not under|other than under|non-?scheme|not pursuant to a|並非根據|計劃以外/;
const CONVERSION = /conver|轉換|兌換|換股/;
const CONVERTIBLE = /convertible|bond|note|debenture|loan|preference|可換股|可轉換|債券|票據|優先股/;

/** In the order they are tried: the narrower meaning first. */
const EVENT_WORDS: readonly EventWords[] = [
  { category: "other", has: [/^other( \(please specify\)| event| change)?$|^其他/] },
  { category: "over-allotment", has: [/over-?\s?allot|greenshoe|超額配/] },
  { category: "treasury-cancellation", has: [TREASURY, CANCEL], not: [REPURCHASE] },
  { category: "treasury-cancellation", has: [/cancel\w* of treasury|treasury shares? (were |was )?cancel|註銷庫存/] },
  {
    category: "treasury-transfer-scheme-director",
    has: [TREASURY, /transfer|scheme|satisf|award|option|grant|轉讓|計劃|獎勵/, DIRECTOR],
    not: [NOT_DIRECTOR, REPURCHASE],
  },
  {
    category: "treasury-transfer-scheme",
    has: [TREASURY, /scheme|award|option|satisf|grant|計劃|獎勵|購股權/],
    not: [REPURCHASE],
  },
  { category: "treasury-sale", has: [TREASURY, /sale|sold|sell|resale|resold|出售/] },
  { category: "repurchase-into-treasury", has: [REPURCHASE, TREASURY] },
  { category: "repurchase-into-treasury", has: [TREASURY, /held as|held in|hold|into|持作|持有/] },
  { category: "treasury-transfer-other", has: [TREASURY, /transfer|轉讓/] },
  { category: "repurchase-not-cancelled", has: [REPURCHASE, NOT_CANCELLED] },
  { category: "redemption-not-cancelled", has: [REDEMPTION, NOT_CANCELLED] },
  { category: "redemption-cancelled", has: [REDEMPTION], not: [REPURCHASE] },
  { category: "repurchase-cancelled", has: [REPURCHASE, CANCEL] },
  { category: "repurchase-cancelled", has: [CANCEL, /share|securit|股/], not: [OPTION] },
  { category: "repurchase-cancelled", has: [/^(cancellation|cancelled|註銷)$/] },
  { category: "repurchase-not-cancelled", has: [REPURCHASE] },
  { category: "subdivision", has: [/sub-?division|share split|stock split|拆細|分拆/] },
  { category: "consolidation", has: [/consolidat|reverse split|合併/] },
  {
    category: "capital-reorganisation",
    has: [/reorgani[sz]|capital reduction|reduction of capital|股本重組|股本削減/],
  },
  { category: "scrip-dividend", has: [/scrip|dividend reinvest|以股代息/] },
  { category: "bonus-issue", has: [/bonus|capitali[sz]ation issue|紅股|送股/] },
  { category: "rights-issue", has: [/rights issue|rights shares|供股/] },
  { category: "open-offer", has: [/open offer|公開發售/] },
  { category: "consideration-issue", has: [/consideration|代價/] },
  { category: "placing", has: [/placing|placement|placed|top-?up|配售/] },
  { category: "warrant-exercise", has: [/warrant|認股證|權證/] },
  { category: "award-director", has: [AWARD, DIRECTOR], not: [NOT_DIRECTOR] },
  { category: "award", has: [AWARD] },
  { category: "option-outside-scheme-director", has: [OPTION, OUTSIDE_SCHEME, DIRECTOR], not: [NOT_DIRECTOR] },
  { category: "option-outside-scheme", has: [OPTION, OUTSIDE_SCHEME] },
  { category: "option-exercise-director", has: [OPTION, DIRECTOR], not: [NOT_DIRECTOR] },
  { category: "option-exercise", has: [OPTION] },
  { category: "convertible-conversion", has: [CONVERSION, CONVERTIBLE] },
  { category: "class-conversion", has: [CONVERSION] },
];

const DIRECTOR_FORM: Partial<Record<CategoryCode, CategoryCode>> = {
  "option-exercise": "option-exercise-director",
  "option-outside-scheme": "option-outside-scheme-director",
  award: "award-director",
  "treasury-transfer-scheme": "treasury-transfer-scheme-director",
};
const NON_DIRECTOR_FORM: Partial<Record<CategoryCode, CategoryCode>> = {
  "option-exercise-director": "option-exercise",
  "option-outside-scheme-director": "option-outside-scheme",
  "award-director": "award",
  "treasury-transfer-scheme-director": "treasury-transfer-scheme",
};

/** The category a secretary's words mean, and whether any word was recognised. The Director cell decides over the words. */
export function recogniseEvent(
  words: string,
  director: boolean | null,
): { readonly category: CategoryCode; readonly recognised: boolean } {
  const plain = foldText(words);
  const found = EVENT_WORDS.find(
    ({ has, not }) =>
      has.every((pattern) => pattern.test(plain)) && !(not ?? []).some((pattern) => pattern.test(plain)),
  );
  if (!found) return { category: "other", recognised: false };
  const told =
    director === true
      ? DIRECTOR_FORM[found.category]
      : director === false
        ? NON_DIRECTOR_FORM[found.category]
        : undefined;
  return { category: told ?? found.category, recognised: true };
}

/** A row of Movements that states a balance and is no event. Null for an event. */
export function statedBalanceKind(words: string): "opening" | "closing" | null {
  const plain = foldText(words);
  if (/^(opening|balance b\/?f|b\/?f\b|balance brought|brought forward|期初|承前)/.test(plain)) return "opening";
  if (/^(closing|balance c\/?f|c\/?f\b|balance carried|carried forward|期終|期末|結轉)/.test(plain)) return "closing";
  return null;
}

/** True for the label of a totals row. */
export function isTotalsLabel(words: string): boolean {
  return /^(grand |sub-?\s?|net )?totals?\b|^sum\b|^(合計|總計|小計|共計|總數)/.test(foldText(words));
}
