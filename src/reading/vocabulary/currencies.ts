import { CURRENCIES, type Currency } from "../../shares/register/currencies";

type Names = readonly (readonly [name: string, code: string])[];

/** Names of every currency with its code, the longer first. */
function namesIn(of: (currency: Currency) => readonly string[]): Names {
  return CURRENCIES.flatMap((currency) => of(currency).map((name) => [name, currency.code] as const)).sort(
    ([one], [other]) => other.length - one.length,
  );
}

const CURRENCY_NAMES = namesIn(({ names }) => names);
const HUNDREDTHS = namesIn(({ hundredths }) => hundredths);

/** The currency of whose hundredths a folded heading speaks: `hk cents`, `pence`, 港仙. Null for none. */
export function currencyOfHundredths(folded: string): string | null {
  return HUNDREDTHS.find(([name]) => standsIn(folded, name))?.[1] ?? null;
}

/** The currency a heading names, whatever its case; null for none or for two. */
export function currencyInHeading(folded: string): string | null {
  const found = new Set<string>();
  for (const [name, code] of CURRENCY_NAMES) if (standsIn(folded, name)) found.add(code);
  const [code = null] = found;
  return found.size === 1 ? code : null;
}

/** A heading without the currencies it names, or with a mark in their place. */
export function withoutCurrencies(folded: string, mark = " "): string {
  let rest = folded;
  for (const [name] of CURRENCY_NAMES) if (standsIn(rest, name)) rest = rest.replaceAll(name, mark);
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
