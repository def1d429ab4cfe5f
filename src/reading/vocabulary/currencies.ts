/** Names and signs of currencies, and the code the forms print for each. RMB is what the Exchange's own counters say. */
const CURRENCIES: readonly (readonly [code: string, names: string])[] = [
  ["HKD", "hkd hk$ 港元 港幣 港圓"],
  ["USD", "usd us$ 美元 美金"],
  ["GBP", "gbp £ stg 英鎊"],
  ["RMB", "rmb 人民幣"],
  ["CNY", "cny"],
  ["EUR", "eur € 歐元"],
  ["SGD", "sgd s$ 新加坡元"],
  ["AUD", "aud a$ 澳元"],
  ["CAD", "cad c$ 加元"],
  ["JPY", "jpy 日圓 日元"],
  ["CHF", "chf 瑞士法郎"],
];

/** The names and signs of every currency, folded, the longer first. */
const CURRENCY_NAMES: readonly (readonly [name: string, code: string])[] = CURRENCIES.flatMap(([code, names]) =>
  names.split(" ").map((name) => [name, code] as const),
).sort(([one], [other]) => other.length - one.length);

/** The currency a heading names, whatever its case; null for none or for two. */
export function currencyInHeading(folded: string): string | null {
  const found = new Set<string>();
  for (const [name, code] of CURRENCY_NAMES) if (standsIn(folded, name)) found.add(code);
  const [code = null] = found;
  return found.size === 1 ? code : null;
}

/** A heading without the currencies it names. */
export function withoutCurrencies(folded: string): string {
  let rest = folded;
  for (const [name] of CURRENCY_NAMES) if (standsIn(rest, name)) rest = rest.replaceAll(name, " ");
  return rest;
}

/** A Latin name stands as a word of its own. */
function standsIn(folded: string, name: string): boolean {
  const at = folded.indexOf(name);
  if (at < 0) return false;
  const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z]/.test(character);
  return (
    !isLetter(name[0]) || (!isLetter(folded[at - 1]) && (!isLetter(name.at(-1)) || !isLetter(folded[at + name.length])))
  );
}
