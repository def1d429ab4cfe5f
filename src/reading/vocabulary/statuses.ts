import { foldText } from "./foldText";

/** Texts longer than this are prose. */
const LONGEST = 200;

/** A text as words of a status are looked up: folded, without full stops, marks and brackets round it. */
function plainWords(text: string): string {
  if (text.length > LONGEST) return "";
  const folded = foldText(text).replace(/^[\s"'(\[（【*]+/, "");
  let end = folded.length;
  while (end > 0 && MARKS_BEHIND.includes(folded.charAt(end - 1))) end -= 1;
  return folded.slice(0, end);
}

const MARKS_BEHIND = " \"')].:;!）】。：；！*";

const FILED =
  /^(?:y|yes|true|t|x|✓|✔|√|☑|✅|●|done|ok|okay|complete|completed|filed|submitted|disclosed|announced|reported|published|released|lodged|sent|uploaded|closed|是|有|已|已披露|已呈交|已申報|已呈報|已提交|已遞交|已公佈|已公告|已刊發|已存檔|已完成|完成|已報|已發佈|已辦|已上載|已刊登|已交|已送|已遞|已出|已登|已發出|已發|已交齊)$|^(?:filed|submitted|disclosed|announced|reported|published|released|lodged|uploaded|done|sent)\b(?!.*\b(?:not|pending|to be|yet)\b)|^(?:yes|y|✓|✔|√|☑)[\s,;:(-]/;
const NOT_FILED =
  /^(?:n|no|false|f|✗|✘|×|☐|□|○|0|pending|open|outstanding|draft|drafted|in progress|in draft|wip|todo|to do|tbd|tbc|not yet|not filed|unfiled|undisclosed|due|new|awaiting|waiting|to file|否|無|沒有|未|待|草擬|草稿|進行中|處理中)$|^(?:to be|not|un|pending|awaiting|yet to|due|for|will be|to|draft|outstanding)[\s-]|^(?:n\/a|none|nothing|nil)\s?,?\s?(?:yet|so far|for now)$|^(?:未|尚未|待|仍未|有待|將|擬|沒有|並未|不)/;
const VOID =
  /^(?:void|voided|cancelled entry|entry cancelled|reversed|reversal|reversed entry|deleted|delete|withdrawn|rejected|failed|aborted|superseded|duplicate|duplicated|error|input error|entered in error|erroneous|wrong entry|ignore|ignored|do not use|not executed|unexecuted|unfilled|not filled|expired order|order cancelled|cancelled order|trade cancelled|cancelled trade|order expired|order lapsed|null|invalid|obsolete|removed|struck out|strike|作廢|已作廢|無效|取消|已取消|撤銷|已撤銷|撤回|已撤回|刪除|已刪除|錯誤|輸入錯誤|重[複覆復]|沖銷|已沖銷|失敗|未成交|沒有成交|取消交易|已取消交易|廢除)$|\bentered in error\b|\b(?:void|voided) (?:entry|trade|order)\b|^(?:void|voided|reversed|withdrawn|deleted|superseded|duplicate|duplicated|rejected|aborted)\b|^cancel(?:led|ed) (?:order|trade|entry|instruction)|^(?:作廢|已作廢|撤銷|已撤銷|撤回|已撤回|刪除|已刪除|沖銷|已沖銷|無效)/;

/** An entry that has not come about: it counts no more than a void one. */
const PLANNED =
  /^(?:proposed|planned|forecast|budget(?:ed)?|projected|intended)(?:$|[\s,;:(-])|^(?:擬議|擬進行|擬發行|擬配發|擬購回|計劃中|建議中|預算|預測)/;
const NOT_APPROVED =
  /^(?:pending|awaiting|subject to|to be) (?:\S{1,20} ){0,4}approv|^not (?:yet )?approved\b|^unapproved\b|^(?:待|有待|尚待)\S{0,8}(?:批|通過)|^(?:尚未|仍未|未)(?:獲|經)?\S{0,4}批准/;

/** True for words that say of an entry that it has not come about. */
export function isToCome(text: string): boolean {
  return text !== "" && PLANNED.test(plainWords(text));
}

/** True for words of an entry that somebody has still to approve: of a return they may say the same. */
export function awaitsApproval(text: string): boolean {
  return NOT_APPROVED.test(plainWords(text));
}

/** What a Disclosed or Status cell says of an entry. `date` and `reference` are values and not words: null. */
export function filingStatus(text: string): "filed" | "not filed" | "void" | null {
  const plain = plainWords(text);
  if (plain === "") return null;
  return statusOf(plain) ?? statusInTwoLanguages(plain);
}

function statusOf(plain: string): "filed" | "not filed" | "void" | null {
  if (VOID.test(plain) || PLANNED.test(plain)) return "void";
  if (NOT_FILED.test(plain)) return "not filed";
  return FILED.test(plain) ? "filed" : null;
}

/** `已刊發 Published`: said in either language; null where the two say different things. */
function statusInTwoLanguages(plain: string): "filed" | "not filed" | "void" | null {
  if (!/[a-z]/.test(plain) || !/\p{Script=Han}/u.test(plain)) return null;
  const latin = plainWords(plain.replace(/[\p{Script=Han}/／|｜]+/gu, " "));
  const han = plainWords((plain.match(/\p{Script=Han}+/gu) ?? []).join(""));
  const [inLatin, inHan] = [statusOf(latin), statusOf(han)];
  return inLatin !== null && inHan !== null && inLatin !== inHan ? null : (inLatin ?? inHan);
}

/** True for a heading that says *Status* and not of what. */
export function isBareStatus(heading: string): boolean {
  return BARE_STATUS.test(heading.trim());
}

const BARE_STATUS = /^(?:(?:current )?status|stage|狀態|狀況|状态|状况)(?:\s*[狀状][態况況态])?$/i;

/** True for words that say of an entry that it is right, and may say no more: `OK`, `Done`, 正常. */
export function saysItCounts(text: string): boolean {
  return /^(?:ok|okay|done|valid|good|correct|checked|live|active|executed|complete|completed|正常|有效|正確|完成|已完成|已核對)$/.test(
    plainWords(text),
  );
}

/** Beside a day these say no more than the day does. */
const OF_THAT_DAY =
  /^(?:today|yesterday|same day|t|t\+[01]|am|pm|on|hkex|ess|nddr|ff30[45]|at|by|dated|evening|morning|after close|今日|今天|昨日|即日|同日|當日|早上|上午|下午|晚上|收市後)?$/;

/** What the words beside a day say of an entry: `13/6/2025 (today)`, `filed 13/6/2025`, 待披露. Null for other words. */
export function statusBesideDay(words: string): "filed" | "not filed" | "void" | null {
  const plain = plainWords(
    words.replace(/[\s()[\]（）,，;；:：–—-]+/g, " ").replace(/\d{1,2}[.:]\d{2}(?:\s?[ap]m)?/gi, " "),
  );
  const own = plain
    .trim()
    .replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, "")
    .replace(/ (?:on|at|於|于)$/, "");
  if (OF_THAT_DAY.test(own) || /^(?:已?於|在|已於|已)?(?:披露|公告|呈交|申報|刊發|公佈|提交|遞交|存檔)?$/.test(own))
    return "filed";
  return statusOf(own);
}

const CALLED_OFF = /^(?:cancell?ed|called off|off|lapsed|terminated|已終止|終止|失效|已失效)$/;

/** True for words that say of an issue that it did not come about. Of shares bought they may say that these are cancelled. */
export function isCalledOff(text: string): boolean {
  return CALLED_OFF.test(plainWords(text));
}

/** Forms of the Companies Registry, which are no return to the Exchange: `NSC1`, `NAR1`, `ND2A`; a longer number is one of somebody's own. */
const OF_ANOTHER_FILING = /^(?:nsc|nar|nd)\s?\d{1,2}(?!\d)/;

/** True for a reference number or link that stands for a filing: `NDDR-2025-031`, `HKEX-EPS-20250519-11321`, `2025051900123`. */
export function isFilingReference(text: string): boolean {
  const plain = plainWords(text);
  return (
    /\d/.test(plain) &&
    !OF_ANOTHER_FILING.test(plain) &&
    (/^[a-z]{1,12}[\s\-/_#:.]{0,3}[a-z0-9\s\-/_.#]*$/.test(plain) ||
      /^\d{8,20}$/.test(plain) ||
      /^https?:/.test(plain) ||
      /^#\s?\d{1,8}$/.test(plain))
  );
}

/** Yes or no in a cell's words; null for other words. */
export function yesOrNo(text: string): boolean | null {
  const plain = plainWords(text);
  if (/^(?:y|yes|true|t|x|1|✓|✔|√|☑|✅|●|是|有|已|對|yes 是|是 yes)$/.test(plain)) return true;
  return /^(?:n|no|false|f|0|✗|✘|☐|□|○|×|否|無|沒有|不是|非|未|no 否|否 no)$/.test(plain) ? false : null;
}

/** What the words in a row say it is where it is no entry. */
export type RowWords =
  | "total"
  | "opening"
  | "closing"
  | "as at"
  | "signature"
  | "note"
  | "month"
  | "page"
  | "column numbers"
  | "end";

const TOTAL =
  /^(?:grand|sub|net|running|page|overall|ytd|monthly|month|mtd|quarterly|annual|year|yearly|cumulative|period|class|combined)?[\s-]*(?:grand\s)?(?:sub[\s-]?)?totals?\b|\b(?:sub[\s-]?)?totals?$|\btotals? (?:for|of|in|to|as at|during|carried|c\/f|b\/f)\b|^(?:sum|sums|aggregate|ytd|mtd|qtd|year to date|month to date|cumulative|count|average|avg)\b|^(?:合計|總計|小計|共計|總數|總和|累計|本月合計|本年累計|合共|本頁合計|月計|年計)|^(?:總|共)$|^net(?: (?:change|movement|increase|decrease)s?)?$|^淨(?:額|變動|增減|增加|減少)$|(?:合計|總計|小計|共計|累計)$/;
const OPENING =
  /^(?:opening|(?:balance )?(?:as )?per (?:the )?(?:last|previous) (?:return|nddr)|(?:bal(?:ance)?\.? )?b\/?(?:f|d|fwd)\b|balance brought|brought (?:forward|down)|balance (?:at|on|upon) listing|balance at (?:the )?(?:beginning|start|opening)|balance at 1 jan|beginning (?:balance|of)|start(?:ing)? balance|at (?:the )?(?:beginning|start) of|opening position|initial balance|期初|承前|承上|年初|月初|上期結餘|上期結存|上月結餘|上月結存|起初|按?上次(?:披露)?(?:報表|申報)(?:結餘|結存))/;
const CLOSING =
  /^(?:closing|(?:bal(?:ance)?\.? )?c\/?(?:f|d|fwd)\b|balance carried|carried (?:forward|down)|balance at (?:the )?(?:end|close)|ending balance|end(?:ing)? of|end balance|at (?:the )?(?:end|close) of|closing position|final balance|期終|期末|結轉|(?:結餘|結存|餘額)(?:結轉|轉下|轉後)|轉下|年末|月底|月末|本期結餘|本期結存|本月結餘|本月結存|結束)/;
const AS_AT =
  /^(?:the )?balances?$|^(?:結餘|結存|餘額)$|^(?:(?:balance|position|shares in issue|issued shares|total issued shares|no\.? of shares|number of shares|outstanding|status)\s)?(?:as at|as of|as on|at close of business on|up to)\b|^(?:截至|於)\s?\d|^balance (?:at|on) \d|(?:之|的)?(?:結存|結餘)$|^(?:issued share capital|shares in issue) (?:as )?(?:at|of|on)\b/;
const SIGNATURE =
  /^(?:prepared|checked|approved|reviewed|verified|signed|certified|confirmed|input|compiled|updated|authori[sz]ed|maintained|printed|generated|signature|sign)(?:\s(?:by|on)|\b\s?:|$)|^(?:signature|for and on behalf of|company secretary$|director$|name\s?:|date\s?:|date printed|print date|run date|last updated)|^(?:編製|編制|製表|制表|覆核|復核|審核|核對|批准|簽署|簽名|經手人|負責人|審批|批核|列印日期|打印日期|更新日期)(?:人|者)?\s?(?:[:：]|$)/;
const NOTE =
  /^(?:notes?|remarks?|n\.?b\.?|source|sources|disclaimer|legend|key|comment|comments|footnote|footnotes|explanation|important|caution|reminder|註|註釋|附註|備註|註解|說明|資料來源|來源|提示)\s?\d{0,2}\s?(?:[:：.)]|$)|^[*†‡§※#^]+\s?\S|^\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+\S.{12,}/;
const PAGE =
  /^(?:page|p\.?|頁|第)\s?\d{1,4}\s?(?:頁|of|\/|$)|^-\s?\d{1,4}\s?-$|^(?:continued|cont'?d)\b|^(?:續表|續上頁|接上頁|續)/;
const END =
  /^[\s*=_~.-]*(?:end|end of (?:table|list|register|report|statement|file|page)|以下空白|以下無正文|完|nil below|blank below|no further entries|last entry|eof)[\s*=_~.-]*$|^[-=_*~.]{3,}$/;

const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_BAND = new RegExp(
  `^(?:(?:month|period|quarter|year|for|during|in|fy|financial year|for the month|for the year)[ :]{0,3}(?:of|ended|ending)?[ :]{0,3})?(?:(?<=ended )\\d{1,2} ${MONTH_NAME} (?:20)\\d{2}|${MONTH_NAME}\\.?[\\s,'-]*(?:20)?\\d{2}|${MONTH_NAME}|fy\\s?(?:20)?\\d{2}(?:[/-](?:20)?\\d{2})?|(?:19|20)\\d{2}(?:[/-]\\d{2})?|[qh][1-4][\\s,'-]*(?:fy)?\\s?(?:20)?\\d{2}|(?:20)?\\d{2}[\\s-]*[qh][1-4]|(?:20)\\d{2}[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/.](?:20)\\d{2})$`,
);
const MONTH_BAND_HAN =
  /^(?:(?:\d{4}|二[零〇○一二三四五六七八九十]{3})\s?年度?)?\s?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s?月份?|第[一二三四1234]季度?|[上下]半年|全年|q[1-4])?$/;

/** What the words of a cell say their row is, where it is no entry; null for other words. Texts of dates and figures are the caller's to judge. */
export function rowWords(text: string): RowWords | null {
  const plain = plainWords(text);
  const folded = text.length > LONGEST ? foldText(text.slice(0, LONGEST)) : foldText(text);
  if (folded === "") return null;
  if (END.test(folded)) return "end";
  if (isMonthBand(plain)) return "month";
  if (SIGNATURE.test(folded)) return "signature";
  if (NOTE.test(folded)) return "note";
  if (PAGE.test(folded)) return "page";
  if (OPENING.test(plain)) return "opening";
  if (CLOSING.test(plain)) return "closing";
  if (TOTAL.test(plain)) return "total";
  if (AS_AT.test(plain)) return "as at";
  return isColumnNumber(text) ? "column numbers" : null;
}

/** `May 2025`, `2025年5月`, `FY2025`, `Q2 2025`: a band over the rows of a month or year. */
export function isMonthBand(text: string): boolean {
  const plain = plainWords(text);
  return plain !== "" && (MONTH_BAND.test(plain) || MONTH_BAND_HAN.test(plain));
}

/** `(1)`, `[a]`, `(iii)`: the number of a column, in a row below the headings. */
function isColumnNumber(text: string): boolean {
  return /^[([（［]\s?(?:\d{1,2}|[a-z]|[ivx]{1,5})\s?[)\]）］]$/.test(foldText(text.slice(0, LONGEST)));
}

/** `"`, `〃`, `do.`, `同上`: as the cell above. */
export function isDitto(text: string): boolean {
  return /^(?:["”“〃″´`',]{1,3}|''|do\.?|ditto|-do-|- do -|as above|same|same as above|同上|同前|〃)$/.test(
    text.normalize("NFC").trim().toLowerCase().replaceAll("＂", '"'),
  );
}

/** A row of Movements that states a balance and is no event. Null for an event. */
export function statedBalanceKind(words: string): "opening" | "closing" | null {
  const plain = plainWords(words);
  if (OPENING.test(plain)) return "opening";
  return CLOSING.test(plain) ? "closing" : null;
}

/** True for the label of a totals row. */
export function isTotalsLabel(words: string): boolean {
  return TOTAL.test(plainWords(words));
}
