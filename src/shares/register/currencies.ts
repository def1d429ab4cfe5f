/** A currency as records name it. */
export interface Currency {
  /** What the forms print. */
  readonly code: string;
  /** Names and signs in small letters, English and Chinese. */
  readonly names: readonly string[];
  /** What a hundredth of it is called. */
  readonly hundredths: readonly string[];
}

function currency(code: string, names: string, hundredths = ""): Currency {
  const list = (words: string): readonly string[] => (words === "" ? [] : words.split("; "));
  return { code, names: [code.toLowerCase(), ...list(names)], hundredths: list(hundredths) };
}

/** Currencies known by name or sign, on returns of 2021 to 2026 or at other exchanges of their issuers. RMB is what the Exchange's own counters say. */
export const CURRENCIES: readonly Currency[] = [
  currency(
    "HKD",
    "hk$; hkd$; hk dollar; hk dollars; hong kong dollar; hong kong dollars; 港元; 港幣; 港币; 港圓; 港圆",
    "hk cent; hk cents; hkcents; 港仙",
  ),
  currency("USD", "us$; us dollar; us dollars; 美元; 美金", "us cent; us cents; uscents; 美仙"),
  currency("GBP", "£; stg; sterling; pound; pounds; pound sterling; pounds sterling; 英鎊; 英镑", "pence; gbx; 便士"),
  currency("RMB", "renminbi; 人民幣; 人民币; 元人民幣"),
  currency("CNY", ""),
  currency("EUR", "€; euro; euros; 歐元; 欧元", "euro cent; euro cents"),
  currency("SGD", "s$; 新加坡元"),
  currency("AUD", "a$; 澳元"),
  currency("CAD", "c$; 加元"),
  currency("JPY", "日圓; 日元"),
  currency("CHF", "瑞士法郎"),
];

/** The currency of the Exchange: of its spread table, of fees and of the public float's worth, and of a record that names none. */
export const HOME_CURRENCY = "HKD";
export const HOME_CURRENCY_IN_CHINESE = "港元";

/** What a secretary is shown as examples of codes. */
export const EXAMPLES_OF_CODES: readonly string[] = [HOME_CURRENCY, "USD", "RMB"];

/** ISO 4217 codes an issuer listed in Hong Kong may state prices in, and RMB. */
export const KNOWN_CODES: ReadonlySet<string> = new Set(
  "HKD USD RMB CNY CNH GBP EUR SGD AUD CAD JPY CHF NZD MOP TWD KRW THB MYR IDR INR PHP VND KZT MNT LAK KHR MMK BDT LKR PKR AED SAR QAR KWD BHD OMR ILS TRY ZAR NGN KES EGP MAD GHS SEK NOK DKK ISK PLN CZK HUF RON BGN UAH RUB GEL BRL MXN ARS CLP COP PEN UYU".split(
    " ",
  ),
);

const BY_NAME: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, names }) => names.map((name) => [bare(name), code] as const)),
);

/** The code of a currency's name or sign, whatever its case, stops and spaces. Null for any other text. */
export function codeOfCurrency(text: string): string | null {
  return BY_NAME.get(bare(text)) ?? null;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[.\s]/g, "");
}

/** Names of one word and signs as the source of a pattern, the longer first; Latin ones in small letters. */
export const CURRENCY_WORDS: string = patternOf(
  CURRENCIES.flatMap(({ names }) => names).filter((name) => !name.includes(" ")),
);

/** As `CURRENCY_WORDS`, the codes alone. */
export const CURRENCY_CODES: string = patternOf(CURRENCIES.map(({ code }) => code.toLowerCase()));

/** Signs and Chinese names as they stand within a text: `HK$`, 港元. */
export const CURRENCY_SIGNS: string = patternOf(
  CURRENCIES.flatMap(({ names }) => names)
    .filter((name) => /[^a-z ]/.test(name))
    .map((name) => name.toUpperCase()),
);

function patternOf(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll("$", "\\$"))
    .join("|");
}
