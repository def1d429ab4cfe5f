/** `reference`: the words say where the news stands. `nil`: they say that there is none. */
export type WithoutEvent = "reference" | "nil";

const REFERENCE = [
  /^(?:please )?(?:see|refer to|as per|as set out in|as shown in|details in) (?:the )?(?:section i,? ?)?part b(?: below| above| of this return)?$/,
  /^請?(?:請?參閱|見|參見|詳見|參考|參照|參看|載於)(?:下文|以下|下列|下方|本表格?|第一章節)?的?乙部(?:分)?$/,
];
const NIL = [
  /^(?:not applicable|n\/a|n\.a|na|nil|nil return|none|unchanged)$/,
  /^(?:there (?:is|was|were|has been) )?no (?:events?|changes?|movements?)(?: in (?:the )?(?:number of )?(?:issued |treasury )?(?:shares?|units?|share capital|capital)(?: in issue)?)?(?: (?:for|during|in|on) (?:the|this) (?:day|date|week|month|period))?$/,
  /^(?:[本當]?(?:日|期|月|期間))?(?:不適用|[並沒概]?[無沒]有?(?:任何)?(?:(?:股份|股本|基金單位)?(?:變動|變化|改變|更改)|事件|事項)?|不變)$/,
];

/** Mainland forms of the characters above. */
const MAINLAND = new Map(
  [
    "请請",
    "参參",
    "阅閱",
    "见見",
    "详詳",
    "载載",
    "于於",
    "节節",
    "无無",
    "没沒",
    "并並",
    "变變",
    "动動",
    "适適",
    "单單",
    "项項",
    "当當",
    "间間",
  ].map(([mainland = "", own = ""]) => [mainland, own] as const),
);

/** No more of a text is looked at. */
const LONGEST = 120;

/**
 * What words of a row mean that stands for no event, in either language or both: `See Part B`, 見B部; `Not applicable`, `Nil`, 無變動. Null for all others.
 */
export function meaningWithoutEvent(words: string): WithoutEvent | null {
  if (words.length > LONGEST) return null;
  const text = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (character) => MAINLAND.get(character) ?? character)
    .replaceAll("_", " ")
    .replace(/["“”'‘’「」()[\]]/g, "")
    .replace(/\bb ?部/, "乙部");
  const inHan = text.replace(/[^\p{Script=Han}]+/gu, "");
  const inLatin = text
    .replace(/\p{Script=Han}+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ .。|/–—-]{1,9}/, "")
    .replace(/[ .。|/–—-]{1,9}$/, "");
  const said = [inLatin, inHan].filter((part) => part !== "").map(meaningOf);
  const [first = null, second = first] = said;
  // In both languages: the two must say the same.
  return first === second ? first : null;
}

function meaningOf(text: string): WithoutEvent | null {
  if (REFERENCE.some((pattern) => pattern.test(text))) return "reference";
  return NIL.some((pattern) => pattern.test(text)) ? "nil" : null;
}
