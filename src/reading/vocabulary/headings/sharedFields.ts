import { field } from "./tableWords";

/** Fields that several kinds of table have. */
export const SHARE_CLASS = field(
  "Share class",
  `Class; Class code; Type~; Security~; Stock~; Counter~; Instrument~; A/B; A or B; H or domestic; Sec. type
   {class|type|category|kind} of {share|shares|security|stock|equity}; {share|security|stock|equity} {class|type|category}
   class/type; class and type; class or type; class / type of shares; share class / type; share class name; class name; class of equity
   {name|description} of {shares|security}; {share|security} {name|description}
   股份~; 股份{類別|性質|名稱}; 證券{類別|名稱}; 類別; 股別; 股類; 股種; 股份類別及種類; 種類~; 股份分類`,
);
export const CURRENCY = field(
  "Currency",
  `Currency~; Ccy~; Cur~; Curr.~; Currency code~; Currency of {price|payment|consideration}; Trading currency; Payment currency~; Dealing currency
   貨幣~; 幣種~; 幣別~; 幣值單位; 交易貨幣; 貨幣單位~; 貨幣種類~; 結算貨幣`,
);
export const DISCLOSED = field(
  "Disclosed on",
  `Disclosed; Disclosed?; {report|reported|reporting|filing|filed|disclosure|disclosed} {flag|flg}; Already disclosed; Reported~; Reported?; Filed~; Filed?; Announced?; Submitted~; Date {disclosed|filed|reported|submitted|lodged|of filing|of reporting|of submission}
   {disclosure|filing|reporting|submission} date; date of disclosure; {disclosed|filed|reported|submitted|announced|lodged} {on|with exchange|to exchange|at exchange}
   NDDR; NDDR {date|filed|filing|submitted|submission|disclosed|reported|reference|ref. no.|status|done|filing date|date filed|submission date|published|made|released|issued|filed on}
   {date|reference|status} of NDDR; NDDR filing {reference|status|ref no}; Return {filed|date|submitted|filed on|filing date|reference|submission date}; date of return; date return {filed|submitted}
   Exchange {filing|filing date|filing reference|filing ref no|disclosure|announcement|submission|submission no|submission date|reference|reference no}
   FF304 filed; FF305 filed; {filed|disclosed|reported} in NDDR; {filing|disclosure} {reference|ref no|status}; {announcement|disclosure} {reference|ref no|number}
   Disclosed by; Disclosed in return; In return of; included in return; return reference; E-submission {date|reference|no}; ESS {date|reference|no}; e-filing {date|reference}
   Date announced; Filing~; Disclosure~; Status~; disclosed yes; disclosed to exchange on; published on; publication date
   {披露|申報|呈報|呈交|遞交|提交|公佈|公布|存檔|報送|上報}{日期|日|狀態|情況|進度|結果|編號|與否}; {filing|disclosure|reporting|submission|NDDR|return|announcement} {status|progress|state|done|completed}; status of {filing|disclosure|return|submission|reporting}; {已|是否已|是否}{披露|申報|呈報|呈交|提交|公佈}; 披露; 申報; 呈報; 披露情況; 申報情況; 公告編號; 披露編號; 披露於; NDDR{日期|呈交日期|披露日期|編號|提交日期|申報日期}; NDDR; 報表日期; 報表呈交日期; 已呈交報表; 已提交; 狀態~; 申報狀態; 翌日報表; 翌日報表日期; 向聯交所申報日期; 聯交所披露日期`,
);

const EACH =
  "{price|price paid|repurchase price|purchase price|price per share|price paid per share|price/share|purchase price per share|trade price|unit price|deal price|traded price|selling price|sale price|selling price per share|sale price per share|price received}";

/** Both prices of a day in one cell: a column of both fields. */
const HIGH_AND_LOW =
  "{high|highest|hi} {low|lowest|lo}; {high|highest|hi} - {low|lowest|lo}; {low|lowest|lo} - {high|highest|hi}; high and low; highest and lowest; {high|highest} {|/|and} {low|lowest} {price|prices|price per share|price paid}; low high; lowest highest price; price range; {high|highest|max|maximum} and {low|lowest|min|minimum} price; range of prices; price high low; trading range; price per share range; range; 最高最低價; 最高及最低價; 最高/最低價; 價格範圍; 價格區間; 最高/最低; 高低價; 價格幅度; 成交價範圍; 回購價範圍; 回購價格區間";

export const HIGHEST = field(
  "Highest price",
  `Highest; High; Hi; Max; {highest|high|maximum} ${EACH}; Highest per share; highest paid; day high; {day's|daily} {high|highest price}; intraday high; price high; upper price
   Repurchase price or highest repurchase price per share/unit; Repurchase price or highest repurchase price; Price or highest price; Price per share or highest price paid; price paid or highest price paid
   Price per share or highest price paid per share; price or highest; selling price or highest selling price; highest price or price
   高; 高價; {最高|最高每股|每股最高}{價|回購價|成交價|交易價|出售價|買入價|價格|付出價|支付價}; 最高; 高位; 最高位; 每股回購價或最高回購價; 每股回購價或每股最高回購價; 回購價或每股最高回購價; 回購價或最高回購價; 最高回購價格(每股); 回購最高價; 成交最高價; 每股售價或每股最高售價; 最高售價; 每股出售價或每股最高出售價; 價格上限~
   ${HIGH_AND_LOW}`,
);
export const LOWEST = field(
  "Lowest price",
  `Lowest; Low; Lo; Min; {lowest|low|minimum} ${EACH}; Lowest per share; lowest paid; day low; {day's|daily} {low|lowest price}; intraday low; price low; lower price
   低; 低價; {最低|最低每股|每股最低}{價|回購價|成交價|交易價|出售價|買入價|價格|付出價|支付價}; 最低; 低位; 最低位; 回購最低價; 成交最低價; 最低售價; 每股最低售價; 價格下限~
   ${HIGH_AND_LOW}`,
);
export const AVERAGE = field(
  "Average price",
  `Price~; Price per share~; Unit price~; 價~; 每股價~; Average~; Avg.~; {average|mean} ${EACH}; average per share; average price per unit; VWAP; VWAP per share; VWAP price; volume-weighted average price; volume weighted average; number weighted average price per share
   average {cost per share|consideration per share|purchase cost|execution price}; execution price~
   平均價; 平均~; 均價; {平均|每股平均|平均每股}{回購價|成交價|交易價|買入價|價格|成本|出售價}; 成交均價; 回購均價; 加權平均價; 成交量加權平均價; 每股平均價`,
);

export const METHOD = field(
  "Method",
  `Method of {purchase|repurchase|sale|acquisition|buying|dealing|trade|selling}; {purchase|repurchase|sale|trade|buying} method; Venue; {trading|execution|dealing|trade|purchase} venue; Where~; Where {bought|purchased|sold|traded}; Market~; Exchange~; Name of exchange; trading market; place~; place of {purchase|repurchase|trade}; on/off market; On market / off market; on-market or off-market; how {bought|purchased|repurchased|sold}; channel~; on exchange; on exchange?
   Exchange / venue; market/venue; method or venue; on the exchange / other exchange
   {回購|購買|出售|交易|買賣}{方式|方法|途徑|地點|場所}; 方式~; 方法~; 交易所; 證券交易所; 市場~; 地點~; 場內/場外; 場內場外; 途徑~`,
);
/** Beside a Method column the venue by name; alone it says as much as Method. */
export const VENUE = field(
  "Venue",
  `{trading|execution|dealing|trade|purchase|repurchase} venue; Where~; Where {bought|purchased|sold|traded}; Market~; Exchange~; Name of exchange; Stock exchange~; trading market; place~; place of {purchase|repurchase|trade}
   {回購|購買|出售|交易|買賣}{地點|場所}; 交易所; 證券交易所; 市場~; 地點~`,
);
export const DEPOSITARY = field(
  "Depositary shares",
  `ADS; ADSs; ADRs; ADS equivalent; ADS number; No. of ADSs; Number of ADSs repurchased; ADSs {repurchased|purchased|cancelled|bought}; ADS repurchase number; number of depositary shares; depositary; depositary shares repurchased; American depositary shares repurchased; equivalent ADSs
   ADS數量; ADS數目; 預託股份; 美國存託股份; 美國預託股份; 存託股份; 預託股份數目; 存託憑證; 美國存託憑證; 美國存託股; 回購ADS數量; ADS`,
);
