import type { CategoryCode } from "../shares/register/category";
import type { Language } from "../shares/values/finding";
import { type OfficialWord, read, unread } from "./words/officialWord";

/** A category as the official pick-list names it. */
export type CategoryName = Readonly<Record<Language, OfficialWord>>;

/** The pick-lists: the table of FF304, Parts A and B of FF305, and Part E of FF301. */
export type CategoryList = "FF304" | "FF305 Part A" | "FF305 Part B" | "FF301 Part E" | "FF301 Part E from June 2024";

function name(en: OfficialWord, zhHant: OfficialWord): CategoryName {
  return { en, "zh-Hant": zhHant };
}

/** The category that asks for the secretary's own words. */
export const OTHER_CATEGORY: CategoryName = name(read("Other (please specify)"), read("其他 (請註明)"));

const EVERY_FORM = ["FF304", "FF305 Part A", "FF301 Part E", "FF301 Part E from June 2024"] as const;
/** Since treasury shares may be held. */
const WITH_TREASURY = ["FF305 Part A", "FF301 Part E from June 2024"] as const;

interface NamedCategory {
  readonly code: CategoryCode;
  readonly lists: readonly CategoryList[];
  readonly name: CategoryName;
}

/**
 * The names the pick-lists have of their own. A category that is absent from a list prints there as Other (please specify):
 * class conversion and over-allotment were published so, the rest for want of a name.
 */
const NAMED: readonly NamedCategory[] = [
  { code: "placing", lists: EVERY_FORM, name: name(unread("Placing"), unread("配售")) },
  { code: "consideration-issue", lists: EVERY_FORM, name: name(unread("Consideration issue"), unread("代價發行")) },
  { code: "open-offer", lists: EVERY_FORM, name: name(unread("Open offer"), unread("公開招股")) },
  { code: "rights-issue", lists: EVERY_FORM, name: name(unread("Rights issue"), unread("供股")) },
  { code: "bonus-issue", lists: EVERY_FORM, name: name(unread("Bonus issue"), unread("紅股發行")) },
  { code: "scrip-dividend", lists: EVERY_FORM, name: name(unread("Scrip dividend"), unread("以股代息")) },
  {
    code: "treasury-sale",
    lists: WITH_TREASURY,
    name: name(unread("On-market sale of treasury shares"), unread("在場內出售庫存股份")),
  },
  {
    code: "repurchase-cancelled",
    lists: ["FF304"],
    name: name(read("Repurchase of shares (or other securities) and cancelled"), unread("購回股份(或其他證券)並註銷")),
  },
  // Kanzhun, July 2023.
  {
    code: "repurchase-cancelled",
    lists: ["FF301 Part E"],
    name: name(read("Repurchase of shares"), unread("購回股份")),
  },
  {
    code: "repurchase-cancelled",
    lists: WITH_TREASURY,
    name: name(read("Repurchase of shares (shares repurchased and cancelled)"), unread("購回股份（股份購回並註銷）")),
  },
  {
    code: "repurchase-not-cancelled",
    lists: ["FF304"],
    name: name(
      read("Repurchase of shares (or other securities) but not cancelled"),
      read("購回股份(或其他證券)但沒有註銷"),
    ),
  },
  {
    code: "repurchase-not-cancelled",
    lists: ["FF305 Part B"],
    name: name(read("Shares repurchased for cancellation but not yet cancelled"), read("股份購回作註銷但尚未註銷")),
  },
  {
    code: "repurchase-into-treasury",
    lists: ["FF305 Part A"],
    name: name(
      unread("Repurchase of shares (shares repurchased and held as treasury shares)"),
      unread("購回股份（股份購回並持作庫存股份）"),
    ),
  },
  // FF301 of Moon, January 2026, Notes 2 and 3.
  {
    code: "repurchase-into-treasury",
    lists: ["FF301 Part E from June 2024"],
    name: name(
      read("Repurchase of shares (shares held as treasury shares)"),
      unread("購回股份（股份購回並持作庫存股份）"),
    ),
  },
  {
    code: "repurchase-not-cancelled",
    lists: ["FF301 Part E from June 2024"],
    name: name(
      read("Repurchase of shares (shares repurchased for cancellation but not yet cancelled)"),
      unread("購回股份擬註銷但尚未註銷"),
    ),
  },
  {
    code: "redemption-cancelled",
    lists: ["FF301 Part E from June 2024"],
    name: name(read("Redemption of shares (shares redeemed and cancelled)"), unread("贖回股份（股份贖回並註銷）")),
  },
  {
    code: "redemption-not-cancelled",
    lists: ["FF301 Part E from June 2024"],
    name: name(read("Redemption of shares (shares redeemed but not yet cancelled)"), unread("贖回股份但尚未註銷")),
  },
  {
    code: "redemption-cancelled",
    lists: ["FF304"],
    name: name(
      unread("Redemption of shares (or other securities) and cancelled"),
      unread("贖回股份(或其他證券)並註銷"),
    ),
  },
  {
    code: "redemption-cancelled",
    lists: ["FF305 Part A"],
    name: name(unread("Redemption of shares (shares redeemed and cancelled)"), unread("贖回股份（股份贖回並註銷）")),
  },
  {
    code: "redemption-not-cancelled",
    lists: ["FF304"],
    name: name(
      unread("Redemption of shares (or other securities) but not cancelled"),
      unread("贖回股份(或其他證券)但沒有註銷"),
    ),
  },
  {
    code: "redemption-not-cancelled",
    lists: ["FF305 Part B"],
    name: name(unread("Shares redeemed but not yet cancelled"), unread("贖回股份但尚未註銷")),
  },
  {
    code: "treasury-cancellation",
    lists: WITH_TREASURY,
    name: name(unread("Cancellation of treasury shares"), unread("註銷庫存股份")),
  },
  {
    code: "treasury-transfer-scheme-director",
    lists: WITH_TREASURY,
    name: name(
      unread("Transfer of treasury shares to a director of the issuer under a share scheme"),
      unread("根據股份計劃向發行人董事轉讓庫存股份"),
    ),
  },
  {
    code: "treasury-transfer-scheme",
    lists: WITH_TREASURY,
    name: name(
      unread("Transfer of treasury shares under a share scheme (other than to a director of the issuer)"),
      unread("根據股份計劃轉讓庫存股份（承讓人並非發行人董事）"),
    ),
  },
  {
    code: "option-exercise-director",
    lists: EVERY_FORM,
    name: name(
      unread("Exercise of share options under a share option scheme by a director of the issuer"),
      unread("發行人董事根據股份期權計劃行使股份期權"),
    ),
  },
  {
    code: "option-exercise",
    lists: EVERY_FORM,
    name: name(
      unread("Exercise of share options under a share option scheme (other than by a director of the issuer)"),
      unread("根據股份期權計劃行使股份期權（由發行人董事以外的人士行使）"),
    ),
  },
  {
    code: "option-outside-scheme-director",
    lists: EVERY_FORM,
    name: name(
      unread("Exercise of options other than under a share option scheme by a director of the issuer"),
      unread("發行人董事行使非根據股份期權計劃授予的期權"),
    ),
  },
  {
    code: "option-outside-scheme",
    lists: EVERY_FORM,
    name: name(
      unread("Exercise of options other than under a share option scheme (other than by a director of the issuer)"),
      unread("行使非根據股份期權計劃授予的期權（由發行人董事以外的人士行使）"),
    ),
  },
  {
    code: "award-director",
    lists: EVERY_FORM,
    name: name(
      unread("Issue of shares to a director of the issuer under a share award scheme"),
      unread("根據股份獎勵計劃向發行人董事發行股份"),
    ),
  },
  {
    code: "award",
    lists: EVERY_FORM,
    name: name(
      unread("Issue of shares under a share award scheme (other than to a director of the issuer)"),
      unread("根據股份獎勵計劃發行股份（承授人並非發行人董事）"),
    ),
  },
  { code: "warrant-exercise", lists: EVERY_FORM, name: name(unread("Exercise of warrants"), unread("行使認股權證")) },
  {
    code: "convertible-conversion",
    lists: EVERY_FORM,
    name: name(unread("Conversion of convertible securities"), unread("可換股證券轉換")),
  },
  {
    code: "capital-reorganisation",
    lists: EVERY_FORM,
    name: name(unread("Capital reorganisation"), unread("資本重組")),
  },
  { code: "subdivision", lists: EVERY_FORM, name: name(unread("Share subdivision"), unread("股份拆細")) },
  { code: "consolidation", lists: EVERY_FORM, name: name(unread("Share consolidation"), unread("股份合併")) },
];

const BY_LIST: ReadonlyMap<string, CategoryName> = new Map(
  NAMED.flatMap((entry) => entry.lists.map((list) => [`${list} ${entry.code}`, entry.name] as const)),
);

/** The name a category has of its own in a pick-list; null where it prints as Other (please specify). */
export function ownCategoryName(code: CategoryCode, list: CategoryList): CategoryName | null {
  return BY_LIST.get(`${list} ${code}`) ?? null;
}

/** Every name of the pick-lists, Other (please specify) among them. */
export const EVERY_CATEGORY_NAME: readonly CategoryName[] = [OTHER_CATEGORY, ...NAMED.map(({ name }) => name)];

/** Every name a category can have on a form in a language. */
export function categoryNames(language: Language): readonly string[] {
  return [...new Set(EVERY_CATEGORY_NAME.map((each) => each[language].text))];
}

/** Names of categories in a language that were read on no published return. */
export function categoryNamesNotRead(language: Language): readonly string[] {
  return NAMED.flatMap(({ name }) => (name[language].verified ? [] : [name[language].text]));
}

/** Other words for purchases not yet cancelled, the heading of FF305 Part B among them, and the list whose name for these is meant. */
const ALSO_SAID: readonly (readonly [words: string, list: CategoryList])[] = [
  ["Shares repurchased for cancellation but not yet cancelled as at the closing balance date", "FF305 Part B"],
  ["Shares redeemed or repurchased for cancellation but not yet cancelled", "FF305 Part B"],
  ["購回股份(擬註銷但截至期終結存日期尚未註銷)", "FF305 Part B"],
  ["贖回/購回股份(擬註銷但截至期終結存日期尚未註銷)", "FF305 Part B"],
  ["購回以作註銷但尚未註銷的股份", "FF305 Part B"],
  ["購回股份擬註銷但尚未註銷", "FF305 Part B"],
  ["Repurchase of shares but not cancelled", "FF304"],
  ["購回股份但沒有註銷", "FF304"],
  ["購回股份但未註銷", "FF304"],
  ["購回股份但尚未註銷", "FF304"],
];

/** A name of a pick-list in a language, whatever its brackets and spaces; words that are none of them stand as they are. */
export function categoryInWords(words: string, language: Language): string {
  const plain = (text: string): string =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, "");
  const meant = plain(words);
  const said = ALSO_SAID.find(([text]) => plain(text) === meant)?.[1];
  const found =
    said === undefined
      ? EVERY_CATEGORY_NAME.find((each) => [each.en.text, each["zh-Hant"].text].some((text) => plain(text) === meant))
      : ownCategoryName("repurchase-not-cancelled", said);
  return found?.[language].text ?? words;
}

/** A category as printed: its name, and the words beneath it. */
export interface PrintedCategory {
  readonly name: CategoryName;
  readonly detail: string;
}

/**
 * How an event prints. Under a name of its own its Details stand as they are; under Other (please specify) the form wants
 * words, so the secretary's Event stands where there are no Details.
 */
export function printedCategory(
  code: CategoryCode,
  list: CategoryList,
  words: { readonly event: string; readonly details: string },
): PrintedCategory {
  const own = ownCategoryName(code, list);
  if (own !== null) return { name: own, detail: words.details };
  return { name: OTHER_CATEGORY, detail: words.details === "" ? words.event : words.details };
}

/** The category words are the name of in a pick-list, in either language; null for words that are none, and for Other (please specify). */
export function categoryNamed(words: string, list: CategoryList): CategoryCode | null {
  const found = NAMED.find(
    ({ lists, name }) => lists.includes(list) && [name.en.text, name["zh-Hant"].text].includes(words),
  );
  return found?.code ?? null;
}
