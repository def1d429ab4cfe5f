import { SHARE_CLASS } from "./sharedFields";
import { field, needed, type TableWords } from "./tableWords";

export const ISSUER_WORDS: TableWords = {
  kind: "Issuer",
  titles:
    "issuer; company; issuer details; company details; company information; company particulars; listed issuer; particulars of issuer; filing details; return details; 公司; 發行人; 公司資料; 發行人資料; 上市發行人; 基本資料",
  fields: [
    needed(
      "Name of issuer",
      `Company; Issuer; {company|issuer|listed issuer|listed company|corporate|entity|legal|full company|full} name; name of {company|listed issuer|listed company|entity|the company|the issuer}; Listed issuer; Listed company; full name of {issuer|company}; legal name; registered name; issuer's name; company's full name; name of corporation; Name (English); English name; company name in english; name in english; Name~
       公司名稱; 發行人; {發行人|上市發行人|上市公司|公司英文|公司全名|英文}名稱; 上市發行人; 上市公司; 公司; 名稱~; 公司全稱; 發行人全名; 全名`,
    ),
    field(
      "Name in Chinese",
      `Chinese name; {name of issuer|chinese name of issuer|company name|issuer name|chinese company name|chinese name of company|name of company} in chinese; chinese name of {issuer|company}; company chinese name; company name (chinese)
       中文名稱; {公司|發行人|公司的}中文名稱; 中文名; 公司名稱(中文); 中文全名`,
    ),
    field(
      "Short name",
      `Short name the Company; The Company; Defined as; Known as; Short form; abbreviation; abbreviated name; defined term; stock short name; share short name; short company name; brief name; short name (english); 簡稱; {公司|證券|股份|英文}簡稱; 定義; 縮寫`,
    ),
    field(
      "Short name in Chinese",
      `Chinese short name; short name chinese; chinese abbreviation; 中文簡稱; 公司中文簡稱; 簡稱(中文); 中文縮寫`,
    ),
    field(
      "Date submitted",
      `{filed|lodged} on~; {filed|lodged|submitted} on the exchange~; {呈交|提交|遞交}於~; {submission|filing|return|submitting|signing|signature} date; date of {submission|return|filing|signing|submission of return|signature}; date signed; submitted on; date filed; date of this return; {呈交|提交|遞交|報表|簽署|申報|報送|呈報|填報}{日期|日}`,
    ),
    field(
      "Form",
      `Return form; Form type; Form no.; form number; form to file; which form; type of form; type of return; return type; 表格; 表格類別; 表格編號; 報表類型`,
    ),
    field(
      "Status",
      `Submission status; new or amended; submission type; type of submission; new submission; status of submission; 狀態; 提交狀態; 呈交狀態; 提交類型`,
    ),
    field(
      "Submitted by",
      `Signed by; Signatory; Submitter; Filed by; Signed for by; {name of|authorised} {signatory|submitter|director|secretary|authorised person|person signing|officer|authorised signatory|person submitting}; authorised person; authorised representative; signatory name; submitted by (name); company secretary; prepared and submitted by; responsible officer; signing officer; name of person signing; contact person~
       呈交者; 簽署人; 提交人; 呈交人; 簽署者; {呈交者|簽署人|提交人|呈交人|授權人|獲授權人|獲授權人士}{姓名|名稱}; 公司秘書; 授權代表; 遞交人; 簽名; 獲授權簽署人; 簽署`,
    ),
    field(
      "Title",
      `Capacity; Position; Post; Office; Designation; Job title; {title|capacity|position|post|designation|office} of {signatory|submitter|authorised person|person signing}; signatory title; role; office held; officer title; rank; title / capacity; title/position; 職銜; 職位; 身份; 職務; 職稱; 簽署人職銜; 職級; 呈交者職銜`,
    ),
    field(
      "Primary listing on the Exchange",
      `Primary listing; Primary listed; Listing; Primary or secondary listing; type of listing; listing type; listing status; primary/secondary listing; is primary listing; primary listing?; primary listing on exchange; primary listing in hong kong; 主要上市; 在本交易所主要上市; 上市類型; 主要/第二上市; 上市類別; 是否主要上市; 上市地位; 第一上市`,
    ),
    field(
      "Percentage decimals",
      `Decimals~; Decimal places~; {number|no.} of decimals~; number of decimal places~; 小數位~; 小數位數~; Decimals of percentages; Percent decimals; % decimals; {%|percent|percentage} {places|decimals to show}; decimal places of percentages; decimals for %; percentage decimal places; decimal places %; 百分比{保留|}小數{位|位數}; 百分比保留位數; 百分比小數位數; 百分比的小數位`,
    ),
    field(
      "Price decimals",
      `Decimals of prices; decimal places of prices; price decimal places; decimals for prices; decimals of average price; 價格小數位; 價格小數位數; 價格的小數位`,
    ),
    field(
      "Percentage base",
      `Base of percentages; Percent base; base for %; % base; percentage based on; denominator; denominator of percentages; 百分比基數; 百分比分母; 基數; 百分比基準`,
    ),
    field(
      "Repeat percentages of earlier purchases",
      `Repeat percentages; repeat % of earlier purchases; repeat % of earlier repurchases; show percentages of earlier purchases; 重複較早購回的百分比; 重複百分比; 重複以往購回的百分比`,
    ),
    field(
      "Part A without an event",
      `Part A when no event; Part A if no event; part a no event; part a without event; 甲部沒有事件; 甲部無事件; A部沒有事件`,
    ),
    field(
      "Date of explanatory statement",
      `Explanatory statement; Explanatory statement {date|dated}; explanatory statement dated; date of circular; circular date; date of mandate circular; 說明函件日期; 說明文件日期; 說明函件; 通函日期; 購回說明函件日期; 說明文件`,
    ),
    field(
      "Confirmations",
      `Confirmations {kept|given|ticked|applicable|made|selected}; Confirmation; confirmations (i) to (viii); applicable confirmations; 確認; 保留的確認; 確認事項; 確認聲明; 適用的確認`,
    ),
    field(
      "Last return",
      `Last return date; date of {last|previous} return; {last|previous|prior|latest} {return|nddr|filing|nddr filing|filed return|disclosure|return filed|return date|nddr date|filing date}; date of last {nddr|filing}; closing date of last return; last nddr closing date; last return filed on; last return up to; 上次報表; 上次報表日期; 上一份報表; 上一份報表日期; 上次{申報|呈報|披露|呈交}{日期|}; 上次翌日披露報表日期; 上次NDDR`,
    ),
    field(
      "Mandate percentage decimals",
      `Decimals of the mandate percentage; mandate decimals; decimals of mandate percentages; 授權百分比小數位`,
    ),
    field(
      "Discount decimals",
      `Decimals of discounts; decimal places of discounts; decimals of {the discount|discount|discount or premium}; decimals for discounts; discount decimal places; 折讓小數位; 折讓溢價小數位; 折讓小數位數`,
    ),
    field(
      "Part B category",
      `Category of Part B; category in Part B; Part B event; category of purchases not yet cancelled; 乙部類別; B部類別`,
    ),
    field(
      "Closing date",
      `closing date of {the|this} return; closing balance as at~; {return|this return} {closes on|closing date|as at|up to}; date of {the|} closing balance~; closing balance date~
       期終日期; 期終結存日期; 本報表{的|}{期終|截止|期終結存}日期; 報表{期終|截止|期終結存}日期`,
    ),
    field(
      "Date of Part A without an event",
      `Part A date; date of the row without an event; date of Part A row; date of the placeholder row; Part A row dated; 甲部日期; 甲部沒有事件的日期; A部沒有事件的日期; A部日期`,
    ),
    field("Order of rows", `Row order; order of lines; line order; order of events; 行次序; 事件次序`),
    field(
      "Place of incorporation",
      `Incorporated in; place incorporated; country of incorporation; jurisdiction; jurisdiction of incorporation; place of establishment; 註冊成立地點; 成立地點; 註冊地; 註冊成立地`,
    ),
    field(
      "Public float",
      `Public float %; shares in public hands; public float percentage; % in public hands; percentage of shares in public hands; 公眾持股量; 公眾持股百分比; 公眾持股比例`,
    ),
    field(
      "Public float required",
      `Minimum public float; prescribed public float; required public float; minimum public float %; public float threshold; 最低公眾持股量; 規定公眾持股量`,
    ),
    field(
      "Restricted periods",
      `Restricted period; blackout period; blackout periods; black-out periods; closed periods; closed period; restricted period of results; 禁止買賣期; 限制期; 禁售期; 靜默期`,
    ),
    field(
      "Automatic programme",
      `Automatic buyback programme; automatic repurchase programme; waiver for an automatic programme; automatic share repurchase programme; 自動購回計劃; 自動回購計劃`,
    ),
    field(
      "Lowest weighted proportion",
      `Weighted proportion at listing; lowest proportion of weighted shares; lowest WVR proportion; WVR proportion at listing; proportion of WVR shares at listing; reduced weighted proportion; weighted proportion that binds; 最低不同投票權比例; 上市時的不同投票權比例; 不同投票權股份比例上限`,
    ),
    field("Label order", `Order of class labels; label sequence; order of labels; 標籤次序; 標籤順序`),
  ],
};

export const MANDATE_WORDS: TableWords = {
  kind: "Mandate",
  titles:
    "mandate; general mandate; repurchase mandate; buyback mandate; buy-back mandate; share repurchase mandate; general mandate to repurchase shares; 購回授權; 回購授權; 一般授權; 回購一般授權; 授權",
  fields: [
    needed(
      "Date of resolution",
      `Resolved~; resolved on; {when|day|date} {passed|granted|approved|resolved}; {passed|granted|approved} at agm of; {general|repurchase|buyback|share repurchase} mandate {to repurchase|to buy back} shares; Resolution~; passed on~; Resolution date; {|date|date of|date of the} {agm|shareholders|shareholders'|ordinary|mandate|repurchase mandate|general mandate|buyback|authorising} {resolution|approval|resolution date|approval date}; {general mandate|repurchase mandate|buyback mandate|authority|authority to repurchase} {granted|passed|approved|obtained|given|renewed} {on|at|}; {mandate|authority|resolution} dated; Date of the resolution granting the {repurchase|general} mandate; Mandate date; {agm|egm|annual general meeting|general meeting|shareholders' meeting|meeting|passing|approval} date; date of {agm|egm|annual general meeting|general meeting|shareholders' meeting|shareholders' resolution|ordinary resolution|passing of resolution|passing resolution|the mandate|mandate|shareholders' approval|grant of mandate|approval|meeting|passing of ordinary resolution|granting mandate|granting of mandate|passing of the resolution}; {mandate|resolution} {granted|passed|approved} {on|date|at|}; General mandate; date {mandate|resolution|of resolution} {granted|passed|approved}; date mandate was granted; shareholders' resolution date; shareholder approval date; ordinary resolution date; date granted; date passed; agm held on; shareholders' approval; date of the relevant resolution; AGM
       {決議|決議案|股東決議|股東決議案|普通決議案|決議通過|決議案通過|通過決議案|通過決議|授權|股東大會|股東週年大會|股東周年大會|授出授權|批准|通過|授予授權|回購授權|授權決議|獲授權|股東批准|購回授權決議案|購回授權獲通過}{日期|的日期|之日|日}; 回購授權; 決議案日期; 股東大會; 股東周年大會; 通過購回授權的決議日期; 一般授權`,
    ),
    field(
      "Shares in issue at resolution",
      `Shares in issue; Issued shares; base~; {shares then in issue|shares in issue then}; {issued shares|shares in issue|number of shares in issue|number of issued shares|total issued shares|issued share capital} {at|on|as at|upon|when} {that date|that day|that time|the same date|grant|grant of mandate|mandate granted|passing of resolution|time of resolution|shareholders' approval}; Issued shares {at|on|as at} {resolution|date of resolution|the date of the resolution|agm|date of agm|the agm|mandate date|resolution date|agm date|meeting date|date of mandate|date of meeting|general meeting}; {number of|total number of|total|} shares in issue {at|on|as at} {resolution|date of resolution|the date of the resolution|agm|the agm|date of agm|mandate date|resolution date|agm date|date of meeting|general meeting}; {number of|total number of|total} issued shares {at|on|as at} {resolution|agm|date of resolution|the date of resolution|mandate date|agm date|date of agm|date of meeting}; number of issued shares; number of shares in issue; total issued shares; issued share capital; issued share capital {at|on|as at} {agm|resolution|date of agm|date of resolution}; number of issued shares (excluding treasury shares) at resolution; base of mandate; mandate base; base shares
       {當時|當日|該日}股本; {當時|當日|該日|通過當日|同日|決議當日|決議日|決議案通過當日|決議案當日|授權當日|股東大會當日|股東大會日期|股東周年大會當日|決議案日期|通過決議案當日|決議時|授權時|大會當日}{的|}已發行{股份|股數|股份總數|股份數目|股本}; 已發行股份總數; 已發行股份; 已發行股數; 已發行股份數目; 授權基數`,
    ),
    needed(
      "Shares authorised",
      `Authorised; Number authorised; {10% thereof|10 % thereof|10% limit|10% cap|10% of issued shares|10% of shares in issue|10% of the above}; ceiling; max; max no.; {how many|how many shares|shares that|number that|number which} {may be|can be|we may|company may} {bought|repurchased|bought back|buy|repurchase|buy back}; {may|can} be {bought|repurchased|bought back}; Mandate; Mandate {limit|size|amount|shares|cap|maximum|total|number}; Maximum; {maximum number|maximum|limit|number|total number|no.|maximum no.|total} of shares {authorised|under mandate|that may be repurchased|which may be repurchased|can be repurchased|permitted|allowed|permitted to be repurchased|to be repurchased|allowed to be repurchased|under the mandate|that can be repurchased|authorised to be repurchased|authorised to repurchase|which the issuer is authorised to repurchase|company is authorised to repurchase|which can be repurchased|under repurchase mandate|available for repurchase|approved}; maximum number of shares; maximum shares; shares {authorised to repurchase|authorised to be repurchased|which may be repurchased|that may be repurchased|permitted|approved for repurchase|under mandate|covered by mandate|available under mandate|approved|allowed}; repurchase {mandate|} limit; total number authorised under the mandate; {total|number} authorised {under mandate|to repurchase|for repurchase}; authorised {number|shares|maximum|limit|amount}; 10% limit; repurchase mandate; buyback limit; buyback mandate; authorised repurchase shares; cap; limit; 10% of issued shares; number of shares authorised; upper limit; shares under mandate; total mandate; full mandate; shares under repurchase mandate
       {獲授權|授權|獲批准|可|獲准|最多可|獲授權可}{回購|}{股數|股份總數|的股份總數|的股份數目|最高股數|數量|股份|上限|總數}; 授權上限; 授權額度; {回購|授權|授權回購}{上限|限額|額度|總額}; 最高股數; 最高可回購股數; 最多可購回股份; 獲授權購回的股份總數; 根據授權可回購股數; 授權總數; 可購回股份上限; 根據購回授權可購回的最高股份數目; 上限; 限額; 授權股份; 授權數額; 購回授權上限; 獲授權購回股份總數; 獲授權在本交易所購回的股份總數`,
    ),
    field(
      "Purchased before this register",
      `{purchased|repurchased|bought|shares bought|shares repurchased}~; 購回股數~; 購回~; {purchased|repurchased|bought|already purchased|already repurchased|already bought|shares bought|shares repurchased|number bought|number repurchased|number purchased} {before|before that|before then|up to|under mandate|under the mandate}; {purchased|repurchased|bought|already purchased|already repurchased|shares repurchased|shares purchased|previously repurchased|previously purchased|shares bought} {before|before this register|before the log|prior|brought forward|b/f|earlier|to date|previously|so far|under mandate to date|before register|}; Already {purchased|repurchased|used|bought}; Used {to date|before|b/f|so far|}; mandate used {before|b/f|to date|}; {purchased|repurchased|bought|used|shares repurchased|shares bought} {before|prior to} {this sheet|this log|this file|this table|this record|this list|this schedule|this year|the first entry}; {purchased|repurchased|bought} in {earlier|previous|prior} {periods|years|months}; opening repurchased; repurchases b/f; purchased under mandate before; cumulative b/f; cumulative before; used previously; shares already repurchased under mandate
       {此前|先前|之前|以前|較早|較早前|過往|早前|以往|本登記冊前|本表前|本紀錄前}{已|已經|}回購{股數|股份|數量|}; 已回購; 已使用; 已用; 承前回購; 已回購股數; 已購回股份; 登記前已購回; 已動用; 已用額度`,
    ),
    SHARE_CLASS,
    field(
      "Name of mandate",
      `Mandate name; mandate {no.|number|reference}; resolution {no.|number|name}; name of resolution; 授權名稱; 決議名稱; 決議編號`,
    ),
    field(
      "Expiry date",
      `Expires; Expiry; Expires on; Expiry of mandate; {mandate|authority} {expires|expiry|expires on|expiry date|valid until|in force until|lapses on}; valid until; in force until; lapses on; last day of mandate; 屆滿日期; 屆滿日; 授權屆滿{日期|日}; 有效期至; 失效日期`,
    ),
    field(
      "Shares of all classes at resolution",
      `{shares in issue|issued shares|total shares in issue|total issued shares} of all classes {|at resolution|at the resolution}; all classes at resolution; {A and H|A + H} {shares|shares in issue|issued shares} at resolution; {決議當日|決議時}所有類別已發行股份; 所有類別已發行股份`,
    ),
    field(
      "Base of the percentage",
      `Base of percentage; mandate percentage base; base of the mandate percentage; percentage of; percentage base~; % base~; 授權百分比基數; 百分比基數~`,
    ),
    field(
      "Printed as",
      `print as; words printed; words in the place of the number; printed in place of the number; 列印為`,
    ),
    field("Note", `Note~; note to the mandate; text of the note; footnote; 附註; 註釋`),
  ],
};

export const LAST_RETURN_WORDS: TableWords = {
  kind: "Last return",
  titles:
    "last return; previous return; last nddr; previous nddr; last filing; prior return; last filed return; latest return; last next day disclosure return; 上次報表; 上一份報表; 上次翌日披露報表; 上次申報",
  fields: [
    SHARE_CLASS,
    needed(
      "Closing balance",
      `Balance~; Balance at close; Closing; {closing balance|balance|closing shares|closing number of shares|closing issued shares|closing number} {of|per|in|from|as per|on|at} {last|previous|prior} {return|nddr|filing}; last return {closing balance|balance}; {closing|closing number of|last reported|previous closing} {issued shares|shares|shares in issue|balance|number of shares}; closing balance {excluding treasury shares|of issued shares}; issued shares (excluding treasury shares); issued shares per last return; balance last reported; closing issued share capital; balance c/f; c/f; shares in issue; issued shares; issued shares at closing; number of issued shares; last balance
       結餘; {期終|期末|上次|上次報表|上次期終|上次報表期終|上次申報|上一份報表|上一份報表期終|最後}結餘; 已發行股份; 期終股數; 期終已發行股數; 期終已發行股份; 上次已發行股數; 上次報表結存`,
    ),
    needed(
      "Closing date",
      `As at; As of; Date~; {closing balance|closing|balance|period end|return|as at} date; closing balance {as at|date|as of}; date of {closing balance|last return|previous return|closing|last nddr|last filing}; balance as at; {last|previous|prior} {return|nddr|filing} {date|closing date|dated}; closing as at; as at date; up to; last return as at; period ended; return dated; nddr date; reported as at; last reported on; last reported date
       期終日期; 結算日期; 結餘日期; 結存日期; 期末日期; {上次|上一份}{報表|申報|披露|呈報|結存|翌日披露報表}{日期|截止日期|期終日期}; 截至; 截至日期; 截止日期; 日期~; 日~; 於`,
    ),
    field(
      "Treasury shares",
      `Closing treasury {shares|balance}; Treasury; treasury {balance|balance c/f}; treasury shares at close; number of treasury shares; closing number of treasury shares; treasury shares held; shares held in treasury; 庫存股; 期終庫存股; 期終庫存股結餘; 庫存股數量; 庫存股結餘; 期末庫存股`,
    ),
    field(
      "Total",
      `Total number of issued shares; Total shares; Closing total; total issued shares; total number of shares; closing total number of issued shares; total issued shares including treasury; total including treasury shares; 已發行股份總數; 總數; 期終總數; 總計; 期終已發行股份總數; 總股數`,
    ),
  ],
};

export const SETTING_WORDS: TableWords = {
  kind: "Settings",
  titles: "settings; setup; options; preferences; configuration; 設定; 設置; 選項",
  fields: [
    needed("Setting", `Check~; setting name; item~; option; parameter; 設定; 檢查~; 設置; 項目~; 選項`),
    needed("Value", `Value~; Set to; setting value; choice; 值~; 數值~; 設定值; 設定為`),
  ],
};
