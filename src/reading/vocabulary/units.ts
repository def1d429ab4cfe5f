import { CURRENCY_CODES, CURRENCY_WORDS } from "../../shares/register/currencies";
import { foldText } from "./foldText";

/** How many shares or units of money one in the cell stands for; `unclear` where words say it is not one and not how many. */
export type Unit = bigint | "unclear";

/** Texts longer than this are prose, not a heading or title. */
const LONGEST = 200;

/** Words of a unit and its factor; tried in their order, so that the longer word of a kind comes first. */
const UNIT_WORDS: readonly (readonly [words: RegExp, factor: bigint])[] = [
  [/十億(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 1_000_000_000n],
  [/(?<!十)億(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 100_000_000n],
  [/千萬(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 10_000_000n],
  [/百萬(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 1_000_000n],
  [/十萬(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 100_000n],
  [/(?<![千百十每])萬(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 10_000n],
  [/(?<![每])千(?!萬)(?=股|元|港|美|人民|英|歐|$|[^\p{Script=Han}])/u, 1_000n],
  [/\b(?:billions?|bn|bln)\b/, 1_000_000_000n],
  [/\b(?:millions?|mn|mln|mio)\b|['"]000,?000\b/, 1_000_000n],
  [/\bthousands?\b|['"]000(?:'?s)?(?![\d,])/, 1_000n],
];
/** Short words, a unit only in brackets, behind a currency or alone: `(K)`, `HK$m`, `USD M`. */
const SHORT_UNIT_WORDS: readonly (readonly [words: RegExp, factor: bigint])[] = [
  [new RegExp(`(?:\\(|\\[|\\$|\\b(?:${CURRENCY_CODES}|in) ?|^)0?00s?(?:\\)|\\]|$)`), 1_000n],
  [new RegExp(`(?:\\(|\\[|\\$|\\b(?:${CURRENCY_CODES}) ?|^)k(?: ?shares)?(?:\\)|\\]|$|\\s)`), 1_000n],
  [new RegExp(`(?:\\(|\\[|\\$|\\b(?:${CURRENCY_CODES}) ?|^)mm?(?: ?shares)?(?:\\)|\\]|$|\\s)`), 1_000_000n],
];
const LOTS = /\b(?:lots|board lots?)\b|手數|\(手\)|每手/;
/** `1 lot = 100 shares`, `lots of 500`, 每手1,000股, `board lots (500 shares each)`. */
const SIZE_OF_LOT = /\blots? (?:of |is )?(\d[\d,]{0,9})(?: shares| ?$)|手 ?[為是]? ?(\d[\d,]{0,9}) ?股/;
const PER = /\bper (?:thousand|million)\b|每[千百萬億]+/g;

/** The unit that words over a column or in a title name: `('000)`, `in thousands`, `千股`, `HK$ million`, `(萬股)`. Null for none. */
export function unitIn(text: string): Unit | null {
  if (text.length > LONGEST) return null;
  const plain = foldText(text)
    .replace(/[’‘`´′]/g, "'")
    .replace(PER, " ");
  const lot = SIZE_OF_LOT.exec(plain.replace(/[()=:\s]+/g, " "));
  if (lot !== null) return BigInt((lot[1] ?? lot[2] ?? "").replaceAll(",", ""));
  const found = new Set<bigint>();
  let rest = plain;
  for (const [words, factor] of UNIT_WORDS)
    if (words.test(rest)) {
      found.add(factor);
      rest = rest.replace(words, " ");
    }
  if (found.size === 0) for (const [words, factor] of SHORT_UNIT_WORDS) if (words.test(plain)) found.add(factor);
  if (found.size > 1 || LOTS.test(plain)) return "unclear";
  const [factor = null] = found;
  return factor;
}

/** True for a heading that counts lots. */
export function countsLots(text: string): boolean {
  return text.length <= LONGEST && LOTS.test(foldText(text));
}

/** What shares and amounts of money count in, each null where nothing says it. */
export interface UnitsSaid {
  readonly shares: Unit | null;
  readonly money: Unit | null;
}

/** As `unitIn`, for a title or note above a table, only where it says that figures are kept so: `Shares in thousands, amounts in HK$ million`. */
export function unitsInTitle(text: string): UnitsSaid {
  let said: UnitsSaid = { shares: null, money: null };
  if (text.length > LONGEST || !IN_UNITS.test(text)) return said;
  const plain = foldText(text).replace(/[’‘`´′]/g, "'");
  const isSaid = says(plain);
  for (const part of plain.split(/[;；,，/()（）[\]|、]|\band\b/)) {
    if (!isSaid && !says(part) && !OF_ONE_KIND.test(part.trim())) continue;
    const unit = unitIn(part) ?? unitIn(`(${part.trim()})`);
    if (unit === null) continue;
    // Without a word of money figures are those of shares.
    if (OF_MONEY.test(part)) said = { ...said, money: said.money ?? unit };
    else said = { ...said, shares: said.shares ?? unit };
  }
  return said;
}

/** A text without any of these names no unit. */
const IN_UNITS = /0|[kmb]|thousand|[千萬万億亿]/i;
const OF_MONEY = new RegExp(
  `元|幣|\\$|\\b(?:${CURRENCY_CODES}|dollars?|amounts?|consideration|money|prices?|cost)\\b|金額|代價|款`,
);
/** `股數：千股`, `amounts: HK$ million`, 千港元. */
const OF_ONE_KIND = new RegExp(
  `^(?:股數|股份|股份數目|數目|數量|金額|代價|款額|款項|(?:number of |no\\.? of )?shares|amounts?|consideration)\\s?[:：=]|^[千百十萬億]+(?:股|元|${CURRENCY_WORDS})$|^(?:股數|金額|數目|數量)\\(?[千百十萬億]+`,
);

function says(plain: string): boolean {
  return SAYS.test(plain) || isCountedIn(plain);
}

const SAYS = new RegExp(
  `\\b(?:in|unit|units|expressed|stated|shown|figures|amounts|all)\\b.*\\b(?:thousand|million|billion|mn|bn|k)|'000|\\((?:in )?(?:thousand|million|k|mn|m)s?(?: shares| of shares)?\\)|單位|\\([千百十萬億]+(?:股|元|${CURRENCY_WORDS})?\\)|^[千百十萬億]+股$`,
);

/** 以千股列示, 以百萬計. */
function isCountedIn(plain: string): boolean {
  const [, ...parts] = plain.split("以");
  const rest = parts.join("以");
  const unit = rest.search(/[千萬億]/);
  return unit >= 0 && /計|為單位|列示|表示/.test(rest.slice(unit));
}

/**
 * The unit that words in a number format name: `#,##0 "千股"`, `0 "thousand"`. Scaling commas only show fewer digits: `0,"K"` shows a plain number, and is no
 * unit; `0,"million"` is one of a thousand.
 */
export function unitInFormat(format: string): Unit | null {
  if (format.length > LONGEST) return null;
  const [section = ""] = format.split(";");
  const words = (section.match(/"[^"]*"|\\./g) ?? []).map((word) => word.replace(/["\\]/g, "")).join("");
  if (words.trim() === "") return null;
  const named = unitIn(words.trim()) ?? unitIn(`(${words.trim()})`);
  if (typeof named !== "bigint") return named;
  const bare = section.replace(/"[^"]*"|\\./g, "");
  const commas = /[0#?](,+)(?![0#?])/.exec(bare)?.[1]?.length ?? 0;
  const scale = 1_000n ** BigInt(commas);
  if (named === scale) return null;
  return named % scale === 0n ? named / scale : "unclear";
}

/** What words say a ratio is kept in: `%`, 百分比; `bps`, 基點. Null for neither. */
export function ratioUnitIn(text: string): "percent" | "basis points" | null {
  if (text.length > LONGEST) return null;
  const plain = foldText(text);
  if (/\bbps?\b|\bbasis points?\b|基點/.test(plain)) return "basis points";
  return /%|\bper ?cent(?:age)?\b|\bpct\b|百分/.test(plain) ? "percent" : null;
}

/** The order of the parts of a date that a heading asks for: `(dd/mm/yyyy)`, `(月/日/年)`. Null where it says none. */
export function dateOrderIn(text: string): "day first" | "month first" | "year first" | null {
  const plain = text.length > LONGEST ? "" : foldText(text);
  if (/\by{2,4}\W?m{1,3}\W?d{1,2}\b|年\W?月\W?日/.test(plain)) return "year first";
  if (/\bd{1,2}\W?m{1,4}\W?y{1,4}\b|日\W?月\W?年/.test(plain)) return "day first";
  return /\bm{1,3}\W?d{1,2}\W?y{1,4}\b|月\W?日\W?年/.test(plain) ? "month first" : null;
}
