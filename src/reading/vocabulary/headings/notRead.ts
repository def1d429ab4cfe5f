/** A column we know and do not read: its name, and its headings in the notation of `phrasesOf`. */
export interface NotReadWords {
  readonly name: string;
  readonly phrases: string;
}

/** Columns of registers, brokers' statements and trackers that say nothing a return needs. */
export const NOT_READ: readonly NotReadWords[] = [
  {
    name: "settlement date",
    phrases:
      "{settlement|value|payment|delivery|expected settlement|actual settlement|clearing|pay|maturity} date; settled on; date {settled|of settlement|paid|of payment}; settle date; T+2; T+2 date; settlement; settlement day; settlement status; {交收|結算|付款|支付|到期|交割}{日期|日}; 交收; 交割",
  },
  {
    name: "side",
    phrases:
      "b/s; buy/sell; buy or sell; bought/sold; side; buy sell indicator; b/s indicator; direction; transaction side; 買賣; 買/賣; 買賣方向; 方向; 買入/賣出",
  },
  {
    name: "broker",
    phrases:
      "broker; broker name; name of broker; {executing|appointed|dealing|selling|buying} broker; broker/dealer; broker dealer; dealer; counterparty; agent; broker code; broker id; through; intermediary; custodian; bank; 經紀; 經紀商; 券商; 證券商; 經紀名稱; 經紀行; 代理; 執行經紀; 交易對手; 證券公司; 託管人; 銀行",
  },
  {
    name: "charges",
    phrases:
      "commission; brokerage; {brokerage|broker|broker's|brokers} {commission|fee|fees}; commission {amount|paid|rate|%}; fees; charges; expenses; {trading|transaction|sfc|exchange|afrc|frc|clearing|handling|settlement|ccass|other|bank|total} {fee|fees|levy|charges|tariff|expenses|costs}; levy; levies; stamp duty; stamp; brokerage and levies; brokerage & charges; levies & fees; duty; tax; ccass fee; incidental expenses; 佣金; 經紀佣金; 手續費; 費用; 交易費; 徵費; 交易徵費; 印花稅; 稅; 交易費用; 開支; 其他費用; 雜費",
  },
  {
    name: "net amount",
    phrases:
      "net amount; net; net {consideration|value|proceeds|settlement amount|cost|amount payable|amount paid|payable|total}; settlement amount; amount payable; total payable; net {payment}; amount including {charges|fees|expenses}; total {cost|amount|consideration} {including|incl.} {charges|fees|expenses|commission|costs}; all-in cost; total settlement amount; 淨額; 淨金額; 結算金額; 應付金額; 交收金額; 實付金額; 淨付款; 應付淨額",
  },
  {
    name: "share of the mandate used",
    phrases:
      "{%|percentage} {of|} {mandate|mandate used|mandate utilised|general mandate used|repurchase mandate used|mandate consumed|limit used|mandate limit used|authorised shares}; {mandate|limit} {used|utilised|consumed|utilisation} %; mandate {used|utilised|utilisation|usage}; % {used|utilised|utilisation}; used %; utilisation rate; cumulative %; cumulative percentage; cum. %; as a % of number of shares in issue at the time the resolution was passed; as a % of issued shares at date of resolution; as a %; % since resolution; % of issued shares since mandate; accumulated %; % to date; {授權使用|授權已用|已用授權|使用|已用|佔授權|累計|授權使用率|累計佔已發行股份|佔回購授權|已使用授權}{百分比|%|率|比例|}; 使用率; 佔決議案通過當日已發行股份百分比; 累計百分比; 佔通過決議案時已發行股份百分比",
  },
  {
    name: "mandate left",
    phrases:
      "{remaining|available|unused|mandate remaining|mandate left|headroom} {mandate|shares|number|balance|limit|}; mandate {remaining|available|headroom|balance|left}; headroom; balance of mandate; remaining balance of mandate; shares remaining under mandate; remaining; left; 剩餘授權; 剩餘額度; 餘下授權; 尚餘; 剩餘股數; 可用額度; 剩餘; 未使用授權; 剩餘可購回股數; 授權結餘; 授權餘額",
  },
  {
    name: "reference",
    phrases:
      "{reference|ref} {no|number|id|code|}; our ref; your ref; file {no|ref|reference}; serial {no|number}; s/n; sn; seq; sequence; seq no; item; item no; line; line no; row; row no; entry no; id; no.; #; index; transaction {id|no|reference|ref|number}; trade {id|no|ref|reference}; order {no|id|number|ref}; contract note {no|number|ref|date|}; contract {no|number}; confirmation no; ticket {no|number}; voucher {no|number}; folio; folio no; page; page no; document {no|ref}; deal {no|id|ref}; allotment no; {參考|檔案|交易|合約|成交|記錄|文件|憑證|登記|流水|單據|訂單}{編號|號碼|號}; 編號; 序號; 參考; 單號; 項次; 行號; 頁碼; 索引; 成交單據編號",
  },
  {
    name: "certificate",
    phrases:
      "{share|} {certificate|cert} {no|number|nos|numbers|}; cert {issued|from|to|date}; share cert.; certificate numbers; distinctive {no|number|numbers}; from to; certificates issued; {股票|股份證書|證書|股份證明書}{編號|號碼|號}; 股票號碼; 證書",
  },
  {
    name: "who dealt with it",
    phrases:
      "{approved|prepared|checked|reviewed|input|entered|verified|authorised|processed|handled|keyed|updated|recorded|instructed|completed|confirmed|done|amended} by; {approver|preparer|checker|reviewer|maker|officer|handler|initials|initial|signature|authoriser}; person in charge; pic; maker/checker; prepared/checked; in charge; responsible person; staff; handled by (initials); cosec; sign off; signed off; signoff; {approval|review|check|input|update|prepared|checked|approved|reviewed} date; date {prepared|approved|checked|input|reviewed|updated}; last updated; updated on; input on; timestamp; clerk; 經手人; 批核; 批核人; 審批人; 審核; 審核人; 覆核; 複核人; 覆核人; 核對; 核對人; 編製; 編製人; 製表; 製表人; 負責人; 簽核; 更新日期; 錄入人; 錄入; 審批; 處理人; 檢查人; 輸入人; 承辦人; 經辦; 經辦人",
  },
  {
    name: "grantee or allottee",
    phrases:
      "{allottee|allottees|grantee|grantees|placee|placees|subscriber|subscribers|participant|optionholder|option holder|transferee|transferor|investor|vendor|applicant|recipient|employee|name of grantee|name of allottee|employee name|name of employee|staff name|issued to|allotted to|to whom issued|subscriber name|name of subscriber|name of allottees}; transfer {from|to}; address; nationality; 承配人; 承授人; 獲配發人; 認購人; 獲授人; 僱員姓名; 員工姓名; 受讓人; 轉讓人; 獲發人; 承授人姓名; 參與者; 認購人名稱",
  },
  { name: "company", phrases: "company; company name; issuer; name of company; 公司; 公司名稱; 發行人" },
  {
    name: "stock code",
    phrases: "stock code; code; ticker; share code; isin; sedol; cusip; 股份代號; 證券代號; 代號; 股票代碼; 股份代碼",
  },
  {
    name: "for cancellation",
    phrases:
      "{number|number of shares|number of shares/units|shares|total|shares repurchased|number repurchased} {repurchased|purchased|} for cancellation; shares {to be cancelled|for cancellation|intended for cancellation}; cancellation shares; 擬註銷股數; 擬註銷的購回股份數目; 作註銷用途的股數; 購回作註銷的股份數目; 供註銷股數; 擬註銷的股份數目; 購回以供註銷的股份數目",
  },
  {
    name: "for holding as treasury",
    phrases:
      "{number|number of shares|number of shares/units|shares|total|shares repurchased|number repurchased} {repurchased|purchased|} for holding as treasury {shares|}; shares {to be held in|held as|for holding as|for|into} treasury; {number of shares} {held as|to be held as|for|into} treasury {shares|}; 擬持作庫存股的購回股份數目; 持作庫存股股數; 持作庫存股的股份數目; 擬持作庫存股數目; 購回作庫存股的股份數目",
  },
  {
    name: "balance before",
    phrases:
      "before; before {event|change|movement|transaction|issue}; {balance|shares|issued shares|shares in issue|number of shares|number of issued shares|total issued shares|issued share capital|share capital|number|total} {before|before event|before change|before movement|before transaction|before issue}; {prior|previous|preceding} {balance|number of shares|number of issued shares|issued shares|shares in issue|total}; {變動前|事件前|發行前|交易前|變更前}; {變動前|事件前|發行前|交易前|變更前|前}{結餘|結存|股數|股份數目|已發行股份|已發行股數|已發行股份數目|總股數|股份總數|數目}",
  },
  {
    name: "number of days",
    phrases:
      "{number of|no. of|total number of} {trading|purchase|repurchase|buyback|dealing|business} days; {交易|購回|買賣|營業}日數",
  },
  {
    name: "time",
    phrases:
      "time; trade time; execution time; transaction time; order time; start time; end time; hour; session; 時間; 成交時間; 交易時間; 時段",
  },
  {
    name: "exchange rate",
    phrases:
      "exchange rate; {rate|fx|fx rate|exchange rate} {hkd/usd|usd/hkd|hkd/rmb|rmb/hkd|hkd/cny|cny/hkd|hkd usd|usd hkd}; fx rate; fx; rate of exchange; conversion rate; hkd equivalent; equivalent in hkd; usd equivalent; rmb equivalent; base currency amount; 匯率; 兌換率; 折合港元; 港元等值; 等值港元",
  },
  {
    name: "par value",
    phrases:
      "{par|nominal|face} value; par value per share; nominal value per share; par; nominal capital; {authorised|registered|paid-up|paid up|called up|issued and paid up} {capital|share capital|shares}; share premium; amount paid up; capital amount; issued capital (HK$); 面值; 每股面值; 票面值; 法定股本; 註冊資本; 實收資本; 繳足股本; 股本溢價; 股份溢價",
  },
  {
    name: "option terms",
    phrases:
      "{grant|vesting|expiry|lapse|exercise period|option|offer|acceptance|vest} date; date of {grant|vesting|expiry|lapse|offer|acceptance}; exercise period; options {granted|outstanding|lapsed|vested|unvested|cancelled|forfeited}; number of options {outstanding|granted|}; tranche; vesting schedule; expiry; 授出日期; 歸屬日期; 歸屬期; 失效日期; 行使期; 授予日期; 到期日; 屆滿日期",
  },
  {
    name: "record date",
    phrases:
      "{record|ex|books close|book close|book closure|despatch|listing|dealing commencement|first dealing|application|board|board meeting|board approval|deadline|due|target|follow-up} date; date of {board meeting|board approval|board resolution|despatch|listing|listing approval|application}; date of board; ex-entitlement date; due on; deadline; board resolution; 記錄日期; 除權日; 除淨日; 上市日期; 寄發日期; 董事會日期; 董事會決議日期; 截止辦理日期; 限期; 到期",
  },
  {
    name: "month or year",
    phrases:
      "month; year; quarter; period; fy; week; month/year; day of week; weekday; financial year; month end; trading month; date no; trading day no.; 月份; 年度; 年份; 季度; 期間; 星期; 週; 財政年度; 年; 月; 年月",
  },
  {
    name: "Monthly Return",
    phrases:
      "monthly return; {mr|monthly return|ff301} {date|ref|reference|filed|month|filing date|filed on}; in monthly return; month reported in; date of monthly return; reported in monthly return; 月報表; 月報表日期; 股份發行人的月報表",
  },
  {
    name: "Companies Registry",
    phrases:
      "{nsc1|nsc2|nsc22|nsc23|cr|companies registry} {filed|date|filing|filing date|filed on|}; form nsc1; cr filing; filed with companies registry; return of allotments; 公司註冊處存檔; 公司註冊處; 周年申報表; 股份配發申報書",
  },
  {
    name: "prices of the day",
    phrases:
      "opening price; open price; market volume; day's volume; total market volume; market turnover; % of market volume; % of daily volume; adv; average daily volume; participation rate; 5-day average; five day average; 5 day average closing price; average closing price; average of five closing prices; price cap; price limit; 105%; maximum price allowed; 開市價; 開盤價; 市場成交量; 佔市場成交量; 五日平均收市價; 五天平均收市價; 價格上限",
  },
  {
    name: "earnings",
    phrases:
      "salary; wages; bonus; mpf; basic salary; net pay; department; employee no; staff no; supplier; invoice; invoice no; invoice date; dividend; dividend per share; interest; rent; venue of meeting; attendance; leave; 薪金; 工資; 部門; 供應商; 發票; 發票編號; 股息; 利息; 租金; 出席; 假期",
  },
];
