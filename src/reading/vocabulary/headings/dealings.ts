import { AVERAGE, CURRENCY, DEPOSITARY, DISCLOSED, HIGHEST, LOWEST, METHOD, SHARE_CLASS, VENUE } from "./sharedFields";
import { field, needed, type FieldWords, type TableWords } from "./tableWords";

function alsoSeen(field: FieldWords, phrases: string): FieldWords {
  return { ...field, phrases: `${field.phrases}; ${phrases}` };
}

/** A log of dealings has no other announcement than the one that discloses them. */
const DISCLOSED_OR_ANNOUNCED = alsoSeen(
  DISCLOSED,
  "announcement {date|status|reference|no}; date of announcement; announcement; announced on; HKEX announcement {date|no|}; {公告|刊發公告|發佈公告|刊登公告|公告發佈}{日期|情況|狀態|}; {已|是否已|是否}公告; 公告與否; 公告於; 披露公告日期",
);

export const REPURCHASE_WORDS: TableWords = {
  kind: "Repurchases",
  titles:
    "fills; executions; 成交明細; 成交紀錄; repurchases; share repurchases; buy-backs; buybacks; share buybacks; buy-back log; buyback tracker; repurchase log; share repurchase report; share repurchases report; repurchase report; purchases; repurchase record; on-market repurchases; buyback transactions; repurchase transactions; buy back; bb log; 回購; 購回; 股份購回; 股份回購; 購回記錄; 購回報告; 回購明細; 回購記錄; 股份購回報告; 回購台賬",
  fields: [
    needed(
      "Trading date",
      `Date~; Row labels~; 列標籤~; 行標籤~; {purchase|repurchase|trade|trading|buyback|transaction|deal|dealing|execution|market|contract|acquisition} {date|day}; date {purchased|bought|repurchased|traded|dealt|executed|bought back|of purchase|of repurchase|of buyback|of trade|of transaction|of dealing|of acquisition}; {repurchased|purchased|bought|traded} on; trading/repurchase date; share repurchase date; date of share {repurchase|buyback}; when bought
       月/日~; 月日~; 日期~; 日~; 交易日; {回購|買入|交易|買賣|成交|購入|股份回購|執行|回購交易}日期; 回購交易日`,
    ),
    SHARE_CLASS,
    needed(
      "Number",
      `Number of shares~; Shares~; Quantity~; Number~; share {number|quantity}~; {bought|purchased|repurchased|bought back}~; Securities purchased; {shares|number|number of shares|number of securities|no. of shares/units|shares/units|securities|units|quantity|volume|total shares|number of ordinary shares|ordinary shares|share number|no. of share|total number of shares|total number of shares/units|number of own shares|own shares} {repurchased|purchased|bought|bought back|acquired}; {repurchase|purchase|buyback|bought|traded|executed|filled|dealt|trading|trade|deal|transaction} {quantity|number|shares|volume|number of shares}; number of shares repurchased in the day; {bought|filled|executed|dealt|traded} shares; shares {executed|filled|traded}; Total number of shares/units repurchased; total repurchased; total number repurchased
       股數~; 數量~; {回購|買入|購入}~; {回購|買入|交易|成交|購入|回購的|本次回購|當日回購|已回購|每日回購|本日回購|合共回購|合共回購的}{股數|數量|股份|股份數量|股份總數|股份數目|總股數}; 回購股份; 回購證券數目; 成交量; 成交數量; 購回股份/單位數目; 回購總股數; 回購數; 購回單位數目; 購回股份或單位數目; 合共購回股份/單位總數`,
    ),
    HIGHEST,
    LOWEST,
    AVERAGE,
    field(
      "Total paid",
      `Amount paid~; Gross~; 金額~; 總額~; 成本~; 總金額~; 總價~; 付款金額~; 付款總額~; 總成本~; Total~; Amount~; Consideration; Cost~; Value~; Spend~; spent~; Total spend~; Paid~; {total|aggregate|gross|total gross|purchase|repurchase|buyback} {price|amount|cost|value}; {total|aggregate|gross|total gross|purchase|repurchase|buyback|} {consideration|price paid|amount paid|outlay|consideration paid|purchase price|purchase cost|expenditure|sum paid|purchase consideration|repurchase cost|repurchase consideration|repurchase amount|repurchase price|price paid for repurchase}; {total|amount} paid; consideration {paid|amount}; gross {amount|consideration|value|cost|trade value}; {trade|traded|transaction|deal|turnover|dealing|executed|principal} {value|amount}; turnover; money paid; amount paid (excluding expenses); total amount (before expenses); cash paid; total consideration excluding expenses; total price; principal~; funds used
       {付出的價格總額|付出總額|付出的總額|總代價|代價|付出金額|支付總額|支付金額|已付總額|總金額|成交金額|回購金額|交易金額|回購總額|回購總金額|購回代價|總付款|付款總額|付款金額|總成本|成本|總價|成交額|合共付出的價格總額|合共支付|已付代價|代價總額|回購資金|回購資金總額|使用資金總額|金額|總額|已付金額|已支付的總額|支付的總金額|回購總代價|付出代價|付出的代價|回購成本|已支付總額|已支付代價}; 使用資金`,
    ),
    CURRENCY,
    METHOD,
    VENUE,
    field(
      "Purpose",
      `For~; Treatment; {kept|keep} or {cancelled|cancel}; {cancelled|cancel} or {kept|keep}; {cancellation|cancel|cancelled} {or|/|and} {treasury|held in treasury|hold in treasury|held as treasury|held as treasury shares|hold}; treasury {or|/} {cancellation|cancel|cancelled}; {held in treasury|hold} / {cancelled|cancel}; intended {for|use|purpose|treatment}; intention~; purpose of {repurchase|purchase|buyback|shares}; to be cancelled or held; cancel or hold; C/T; disposition; use of shares; status of shares; held for; treatment of {shares|repurchased shares|shares repurchased}; intended treatment of shares; to be cancelled?; to cancel?; for cancellation?; held as treasury?; shares held for; for cancellation or for holding as treasury shares; destination~; repurchased for
       用途~; 目的~; {回購|股份}{用途|目的|處理方式}; 處理方式; 處理~; 註銷/庫存; 註銷或庫存; 註銷/庫存股; 註銷或持作庫存股; 持作庫存/註銷; 擬註銷/庫存; 股份處理方式; 回購股份用途; 註銷或持有作庫存股; {擬|是否擬|供|將予|作}註銷; 擬作用途; 庫存或註銷`,
    ),
    field(
      "Cancelled on",
      `Cancelled; Cancelled?; Cancellation; Date {cancelled|of cancellation|shares cancelled|of share cancellation|of cancellation of shares}; {cancellation|share cancellation} {date|effective date|completed|done|status~|completion date}; cancelled {date|yet|yet?|as at|in}; shares cancelled on; date of shares cancelled; effective date of cancellation; cert. cancelled on; cancelled/settled; already cancelled
       註銷{日期|日|完成日期|時間|狀態|情況|於}; 已註銷; 註銷; 是否已註銷; 註銷生效日期; 股份註銷日期; 完成註銷日期; 已註銷日期; 實際註銷日期`,
    ),
    field(
      "Percentage",
      `%; % {of|to} {issued|issued shares|issued share capital|total issued shares|shares in issue|capital}; percent; as a % of issued shares; % issued; % of issued shares before repurchase
       百分比; %; 佔已發行股份百分比; 佔已發行股本百分比; 佔已發行股份總數百分比; 佔總股本百分比; 佔總股本比例; 佔比`,
    ),
    field(
      "Purchased under the mandate",
      `Cumulative; Running total; Cumulative total; YTD~; {cumulative|accumulated|running|running total} {number purchased|number repurchased|repurchased|purchased|shares|shares repurchased|number of shares|number|shares purchased|number of shares repurchased|repurchases|shares bought|volume|total shares|buyback|bought|total of shares repurchased|total number repurchased|total repurchased}; repurchased {under|since|pursuant to|to date under} {mandate|repurchase mandate|general mandate|current mandate|general mandate to repurchase shares}; {number|shares|total|cumulative number|total number|number of shares|cumulative number of shares} repurchased {under|since|pursuant to} {mandate|resolution|passing of resolution|repurchase mandate|general mandate|ordinary resolution|grant of mandate|date of resolution|agm}; total {repurchased|purchased|shares repurchased|shares bought|bought} to date; {repurchased|purchased|bought|shares repurchased|shares bought} to date; cumulative under mandate; mandate used (shares); mandate utilised (shares); cum. repurchased under mandate; total shares repurchased to date; shares repurchased since {agm|mandate}; Number repurchased under the mandate; number of securities purchased in the year to date
       {回購授權下|授權下|根據回購授權|根據授權|自授權起|自決議通過後|自股東大會後|截至目前|年內|年初至今|至今}{累計|已|}{回購|回購股數|回購數量|回購股份}; 累計{回購|回購股數|回購數量|回購股份|回購股份總數|股數|數量|購回總數|購回總股數|}; 根據購回授權購回的股份數目; 根據購回授權已購回的證券數目; 根據授權購回數目; 已購回總數; 累計數; 授權下購回數目`,
    ),
    DISCLOSED_OR_ANNOUNCED,
    DEPOSITARY,
    field("Details", "Details for the return; 詳情"),
    field(
      "Programme",
      `Program; {buyback|share buyback|repurchase|share repurchase|purchase} {programme|program|plan}; {programme|program} {name|no.|number|code}; name of {programme|program}; under programme; tranche~; {回購|購回|股份回購|股份購回}計劃; 計劃~; 計劃名稱`,
    ),
    field(
      "Mandate",
      `Mandate~; {under|under which|which|repurchase|general} {mandate|resolution}~; mandate {of|name|no.}; resolution~; resolution of; bought under; 所屬授權; 授權~; 授權名稱; 所屬決議`,
    ),
  ],
};

export const TREASURY_SALE_WORDS: TableWords = {
  kind: "Treasury sales",
  titles:
    "treasury sales; sales of treasury shares; sale of treasury shares; treasury share sales; resale of treasury shares; disposal of treasury shares; on-market sale of treasury shares; 出售庫存股份; 庫存股份出售; 在場內出售庫存股份; 出售庫存股",
  fields: [
    needed(
      "Trading date",
      `Date~; {sale|trade|trading|selling|resale|transaction|deal|dealing|disposal|execution} {date|day}; date {sold|of sale|of resale|of disposal|of trade|of transaction|traded}; sold on
       日期~; 日~; 交易日; {出售|交易|成交|售出|再出售|買賣}日期`,
    ),
    SHARE_CLASS,
    needed(
      "Number",
      `Number of shares~; Shares~; Quantity~; Number~; {shares|number|number of shares|treasury shares|number of treasury shares|securities|quantity|units|total number of shares|no. of treasury shares} {sold|resold|disposed|disposed of}; {sale|sold|disposal|resale|traded|trade} {quantity|number|shares|volume}; treasury shares sold on market; number of treasury shares sold on exchange
       股數~; 數量~; {出售|售出|出售庫存股|出售的庫存股|已出售|賣出}{股數|數量|股份數量|數目|股份數目|}; 出售股份; 出售庫存股數目; 出售的庫存股份數目`,
    ),
    alsoSeen(
      HIGHEST,
      "price or highest selling price per share; selling price or highest selling price per share; 每股售價或最高售價",
    ),
    alsoSeen(LOWEST, "lowest selling price; lowest sale price"),
    AVERAGE,
    needed(
      "Total received",
      `Total~; Amount~; Proceeds; Received; {total|aggregate|gross|sale|sales|} {proceeds|price received|amount received|consideration received|sale proceeds|sum received|selling price|proceeds received}; consideration~; total consideration; {gross|total} amount; aggregate price received; amount received; cash received; sale value; sales amount
       {收取的價格總額|收取總額|所得款項|出售所得款項|總所得款項|所得款項總額|收取的總額|出售總額|出售金額|收取金額|總代價|代價|金額|總額|所得總額|合共收取的價格總額|已收總額|已收金額|收到的價格總額}`,
    ),
    CURRENCY,
    METHOD,
    VENUE,
    DISCLOSED_OR_ANNOUNCED,
  ],
};

export const CLOSING_PRICE_WORDS: TableWords = {
  kind: "Closing prices",
  titles:
    "closing prices; market prices; price history; share prices; share price history; daily closing prices; closes; historical prices; 收市價; 收市價記錄; 股價; 歷史股價; 每日收市價",
  fields: [
    needed(
      "Date",
      `Date~; {trading|trade|business|market|price|quotation} {date|day}; Day~; 日期~; 日~; 交易日; 交易日期; 營業日`,
    ),
    needed(
      "Close",
      `{closing|market|closing market|close|daily closing|last|adjusted closing|adj.} {price|close}; Close; Closing; closing price per share; closing share price; share price; last price; adj close; official close; closing quotation; daily close; price~
       收市價; 收市; 收盤價; 收盤; 每股收市價; 股價; 收市價格; 每日收市價; 收報`,
    ),
    SHARE_CLASS,
    CURRENCY,
  ],
};
