import type { Words } from "../values/finding";

/** A stock exchange other than the Exchange: the words it is known by and its name. */
interface KnownExchange {
  readonly known: RegExp;
  readonly name: Words;
}

function exchange(known: RegExp, en: string, chinese: string): KnownExchange {
  return { known, name: { en, "zh-Hant": chinese } };
}

/** Exchanges issuers of the Exchange are seen to buy on (Share Repurchase Report of 9 September 2026, returns of 2021 to 2026). */
const EXCHANGES: readonly KnownExchange[] = [
  exchange(
    /^shanghai( stock exchange)?$|^sse$|^上海(證券|证券)?交易所$|^上交所$/i,
    "Shanghai Stock Exchange",
    "上海證券交易所",
  ),
  exchange(
    /^shenzhen( stock exchange)?$|^szse$|^深圳(證券|证券)?交易所$|^深交所$/i,
    "Shenzhen Stock Exchange",
    "深圳證券交易所",
  ),
  exchange(/^beijing stock exchange$|^北京(證券|证券)交易所$/i, "Beijing Stock Exchange", "北京證券交易所"),
  exchange(
    /^london( stock exchange)?$|^lse$|^(倫敦|伦敦)(證券|证券)?交易所$/i,
    "London Stock Exchange",
    "倫敦證券交易所",
  ),
  exchange(/^new york stock exchange$|^(紐約|纽约)(證券|证券)?交易所$/i, "New York Stock Exchange", "紐約證券交易所"),
  exchange(/^nasdaq stock market$|^納斯達克(股票市場)?$/i, "Nasdaq Stock Market", "納斯達克"),
  exchange(/^singapore exchange$|^新加坡(證券)?交易所$/i, "Singapore Exchange", "新加坡交易所"),
  exchange(/^toronto stock exchange$|^多倫多(證券)?交易所$/i, "Toronto Stock Exchange", "多倫多證券交易所"),
  exchange(/^tokyo stock exchange$|^東京(證券)?交易所$/i, "Tokyo Stock Exchange", "東京證券交易所"),
  exchange(/^australian securities exchange$|^澳洲(證券)?交易所$/i, "Australian Securities Exchange", "澳洲證券交易所"),
];

/** Names of venues that are in no list above. */
const NAMED = /exchange|nyse|nasdaq|euronext|cboe|aquis|turquoise|bourse|börse|xetra|交易所|證券市場/i;

/** The Exchange's own names, as methods of purchase. */
export const NAMES_OF_THE_EXCHANGE: readonly string[] = [
  "On the Exchange",
  "The Exchange",
  "Stock Exchange of Hong Kong",
  "於本交易所進行",
  "本交易所",
];

/** True for a purchase made on the Exchange: a blank method means so. */
export function isOnTheExchange(method: string): boolean {
  return (
    method === "" ||
    /^(on )?(the )?exchange$|^sehk$|stock exchange of hong kong|hkex|本交易所|香港([聯联]合)?交易所|[聯联]交所/i.test(
      method.trim(),
    )
  );
}

/** True for a purchase by private arrangement or general offer: on no stock exchange. */
export function isOffExchange(method: string): boolean {
  return /private|general offer|off[- ]market|私人|協議|协议|全面要約|場外/i.test(method);
}

/** Exchanges on which depositary shares trade. */
const OF_DEPOSITARY_SHARES = /\bNYSE\b|New York Stock Exchange|Nasdaq|紐約|纽约|納斯達克|纳斯达克/i;

/** True for words that name an exchange of depositary shares, or such shares themselves. */
export function isOfDepositaryShares(words: string): boolean {
  return OF_DEPOSITARY_SHARES.test(words) || /depo?sit[ao]ry|\bADSs?\b|預託|存託/i.test(words);
}

/** `On another stock exchange (London Stock Exchange)`: what stands in the brackets. */
const ANOTHER =
  /^(?:on )?(?:another|other) (?:stock )?exchange\s{0,9}[(（:–-](.+)$|^(?:於|在)?(?:另一|其他)(?:證券)?交易所(?:進行)?\s{0,9}[(（:](.+)$/i;

/** The exchange a method names where it is not the Exchange, in both languages; its own words in both for one that is not known. Null where it names none. */
export function otherExchange(method: string): Words | null {
  const typed = method.normalize("NFKC").trim();
  const within = ANOTHER.exec(typed);
  const named = (within?.[1] ?? within?.[2] ?? "")
    .trim()
    .replace(/[)）]$/, "")
    .trim();
  const name = (within === null ? typed : named).replace(/^(?:on|at) (?:the )?|^[於在]/i, "").trim();
  if (name === "" || isOnTheExchange(method) || isOffExchange(method)) return null;
  const found = EXCHANGES.find(({ known }) => known.test(name));
  if (found !== undefined) return found.name;
  return within !== null || NAMED.test(name) ? { en: name, "zh-Hant": name } : null;
}

/** True for a name that English calls with an article: the London Stock Exchange, but CBOE Europe. */
export function takesArticle(name: string): boolean {
  return /\b(?:exchange|market)$/i.test(name) && !/^the /i.test(name);
}
