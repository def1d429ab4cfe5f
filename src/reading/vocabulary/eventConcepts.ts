/**
 * Words of events by what they speak of. English words stand whole, a `*` lets one go on; `;` parts phrases. Concepts are looked for in this order, and those
 * in `CONSUMING` take their words away from the later ones: the option of an over-allotment is no share option.
 */
export const EVENT_CONCEPTS = {
  votingRights: "weighted voting right*; weighted voting; voting right*; 投票權",
  overAllotment: "over allot*; overallot*; greenshoe; green shoe; 超額配; 綠鞋",
  mandate:
    "repurchase mandate; buyback mandate; buy back mandate; issue mandate; general mandate*; repurchase general mandate; 回購授權; 購回授權; 一般授權; 一般性授權; 發行授權",
  warrant: "warrant*; 認股權證; 認股證; 權證; 認購權證",
  bond: "bond*; cb; cbs; ecb; debenture*; convertible*; convertible note*; loan note*; senior note*; exchangeable note*; promissory note*; perpetual*; notes due; of notes; capital securities; medium term note*; mtn*; 債券; 票據; 可換股; 可轉換; 可轉債; 可交換; 公司債; 永續; 中期票據",
  treasury: "treasury; treasuries; 庫存; 庫藏",
  certificate:
    "certificate*; cert; certs; scrip certificate; 股票證書; 股份證明書; 股票遺失; 補發; 換發; 股票補領; 補領",
  option: "option*; esop; esos; 購股權; 認股權; 期權; 股權激勵期權",
  award:
    "award*; rsu*; restricted share*; restricted stock; share unit*; stock unit*; psu*; 獎勵; 受限制股份; 限制性股票; 限制性股份; 股份單位",
  vesting: "vest; vests; vested; vesting; 歸屬",
  scheme: "scheme*; plan; plans; 計劃",
  director: "director*; 董事",
  employee: "employee*; staff; 僱員; 雇員; 員工; 職員",
  repurchase:
    "repurchas*; re purchas*; buyback*; buy back*; buys back; bought back; buying back; purchas* of own shares; purchase of shares; purchase of h shares; share purchase*; shares purchased; own shares; purchase on exchange; on market purchase*; bought on exchange; shares bought; 購回; 回購; 買回; 購入本公司股份; 購入股份",
  redemption: "redeem*; redemption*; 贖回",
  cancel: "cancel*; 註銷",
  uncancelled: "uncancel*; un cancel*; non cancel*",
  exercise: "exercis*; 行使; 行權",
  conversion:
    "conver*; redesignat*; re designat*; reclassif*; re classif*; full circulation; 轉換; 兌換; 換股; 轉股; 轉為; 重新分類; 重新指定; 全流通; 轉至h股",
  preference: "preference; preferred; pref; prefs; cps; 優先股",
  transfer: "transfer*; 轉讓; 過戶; 轉移; 劃轉",
  sale: "sale; sales; sold; sell; selling; resale; resold; dispos*; 出售; 售出; 賣出",
  hold: "held; hold; holding; holds; into; retained; kept; 持作; 持有; 轉為; 轉入; 作為; 存入",
  issue: "issu*; allot*; offer; offering; 發行; 配發",
  grant: "grant*; offer of options; offer of awards; 授出; 授予",
  lapse: "laps*; forfeit*; expir*; 失效; 沒收; 屆滿; 到期; 作廢",
  adopt: "adopt*; terminat* of; amend*; refresh*; approv*; passed; 採納; 終止計劃; 終止; 修訂; 更新計劃; 通過",
  scrip:
    "scrip; dividend reinvest*; lieu of cash; lieu of dividend; lieu of dividends; lieu of cash dividend; drip; 以股代息; 代息股份; 以股派息; 股息再投資",
  dividend: "dividend*; distribution in cash; 股息; 派息; 股利; 分紅",
  bonus: "bonus; 紅股; 送股; 派送股; 轉增",
  capitalisationIssue:
    "capitalisation issue; capitalization issue; capitalisation of reserve*; capitalization of reserve*; 資本化發行; 公積金轉增",
  rightsIssue: "rights issue; right issue; rights share*; rights offering; 供股",
  openOffer: "open offer; 公開發售",
  consideration: "consideration share*; consideration issue; consideration; 代價",
  cash: "cash consideration; for cash; 現金代價",
  placing: "placing*; placement*; placed; top up; placees; 配售; 先舊後新; 配股",
  subscription: "subscri*; 認購",
  offering:
    "global offering; ipo; initial public offer*; public offer*; international offer*; hong kong offer*; 全球發售; 首次公開; 國際發售; 香港公開",
  debtCapitalisation:
    "debt capitalisation; debt capitalization; loan capitalisation; loan capitalization; capitalisation of loan*; capitalization of loan*; settlement of debt*; debt to equity; 債務資本化; 貸款資本化; 債轉股; 抵債",
  reverseSplit: "consolidat*; reverse split; reverse stock split; reverse share split; 合併; 並股; 縮股",
  split: "sub divi*; subdivi*; share split*; stock split*; split of shares; split; 拆細; 分拆; 拆股; 拆分",
  reorganisation:
    "reorganis*; reorganiz*; capital reduction*; reduction of capital; reduction of share capital; reduction of issued capital; 股本重組; 股本削減; 削減股本; 減資; 資本重組",
  outsideScheme:
    "outside; not under; otherwise than under; other than under; not pursuant; non scheme; not part of; 以外; 並非根據; 計劃外; 非根據",
  name: "change of name; name change*; change of company name; change in name; change of english name; change of stock short name; 更改名稱; 更改公司名稱; 名稱變更; 公司名稱變更; 名稱變動; 更名",
  address: "address*; registered office; 地址; 註冊辦事處",
  pledge: "pledg*; charge over; charged; lien; mortgag*; 質押; 抵押; 押記",
  boardLot: "board lot*; 每手",
  meeting: "agm; egm; general meeting*; board meeting*; 股東大會; 股東周年大會; 董事會會議",
  classWords:
    "class a; class b; class c; a share*; b share*; h share*; domestic share*; unlisted share*; a類; b類; h股; 內資股; 非上市",
} as const;

export type EventConcept = keyof typeof EVENT_CONCEPTS;

export const CONSUMING: ReadonlySet<EventConcept> = new Set([
  "votingRights",
  "overAllotment",
  "mandate",
  "warrant",
  "bond",
  "openOffer",
  "scrip",
]);

/** English words that turn the next concept round, and those that may stand between: `not yet been cancelled`, `other than to directors`. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(
  "not non no never without excluding excl except exclude excludes instead rather than neither nor isn aren wasn weren hasn haven un".split(
    " ",
  ),
);
export const BETWEEN_WORDS: ReadonlySet<string> = new Set(
  "yet been be being to a an the as in into held hold holding of for any by under is are were was have has than other t transferred moved put kept officially fully wholly issued granted".split(
    " ",
  ),
);
/** Words after which a cancellation is still to come. */
export const PENDING_BEFORE: readonly string[] = [
  "pending",
  "to be",
  "for",
  "awaiting",
  "await",
  "until",
  "before",
  "yet to be",
  "will be",
  "due for",
  "subject to",
  "intended for",
  "待",
  "擬",
  "有待",
  "供",
  "等待",
  "將",
  "作",
  "用於",
  "用作",
  "以作",
  "將予",
  "擬予",
  "待予",
  "即將",
];
export const PENDING_AFTER: readonly string[] = [
  "pending",
  "in progress",
  "to follow",
  "outstanding",
  "awaited",
  "due",
  "not completed",
  "not yet completed",
  "not done",
  "not effected",
  "not yet effected",
  "中",
  "程序進行中",
  "手續未完成",
  "未完成",
  "尚未完成",
];
/** Chinese that turns the word behind it round, and what may stand between. */
export const NEGATIVE_HAN: readonly string[] = [
  "未",
  "尚未",
  "仍未",
  "沒有",
  "並未",
  "並非",
  "非",
  "不是",
  "而非",
  "不",
  "無",
  "毋須",
  "除",
  "不包括",
  "不含",
];
export const BETWEEN_HAN: readonly string[] = [
  "獲",
  "被",
  "予",
  "即",
  "已",
  "持作",
  "作",
  "持有作",
  "為",
  "完成",
  "向",
  "由",
  "根據",
  "曾",
  "全部",
  "全數",
];
