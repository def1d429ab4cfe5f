import { CURRENCY, DEPOSITARY, DISCLOSED, SHARE_CLASS } from "./sharedFields";
import { field, needed, type TableWords } from "./tableWords";

const AFTER =
  "{after|after event|after change|after movement|after transaction|after issue|following event|post event|post change}";

export const MOVEMENT_WORDS: TableWords = {
  kind: "Movements",
  titles:
    "movements; share movements; movement of shares; changes in share capital; changes in issued shares; changes in issued share capital; share capital movements; share capital; register of movements; issued shares; allotments; share issues; movement log; capital changes; shares in issue; 變動; 股份變動; 股本變動; 已發行股份變動; 股本; 股份變動表; 股本變動表; 股本變動記錄",
  fields: [
    needed(
      "Date",
      `Date~; Dated~; Row labels~; 列標籤~; 行標籤~; {vesting|vest|vested} date~; date of vesting~; vested on~; 歸屬日期~; 歸屬日~; When; Timestamp~; time stamp~; 時間戳記~; 時間戳~; Effective from; {effective|issued|allotted|moved|changed|completed|cancelled|converted|exercised|registered} on; date/time; date & time; date and time
       {movement|event|effective|issue|allotment|transaction|completion|cancellation|entry|change|occurrence|exercise|conversion|corporate action|registration|posting|action|share issue|share movement|share change|activity} date
       date {moved|issued|allotted|cancelled|effected|completed|changed|converted|exercised|entered|registered|posted|occurred}; date of {changes|change in shares|change in issued shares|change in share capital|issue or cancellation|issue / cancellation|allotment / cancellation|allotment or issue|issue of shares|allotment of shares}; date shares {issued|allotted|cancelled}; date of {transaction/event|event/transaction}; transaction/event date
       日期~; 日~; {變動|發行|配發|生效|註銷|事件|交易|完成|轉換|行使|登記|入賬|配售|配股|增減|記賬|事項|股份變動|股本變動|發生|記錄|發行或註銷|發行/註銷|股份發行|分配}日期; 日期及時間`,
    ),
    SHARE_CLASS,
    field(
      "From class",
      `From~; {from|transferor|original|converted from|converting|source|out of|transferred from} {class|share class|class of shares}; class {from|converted from|out of}; {converted|conversion|transferred|transfer|reclassified} from~
       由~; 自~; {轉出|由|自|原|轉換前|轉換自|換出}{類別|股份類別|股別}; 轉換自; 轉自`,
    ),
    field(
      "To class",
      `To~; Into~; {to|into|transferee|new|converted to|converted into|resulting|destination|transferred to} {class|share class|class of shares}; class {to|into|converted into|converted to}; {converted|conversion|transferred|reclassified} {to|into}~
       至~; 往~; {轉入|至|新|轉換後|轉換為|換入|轉為}{類別|股份類別|股別}; 轉換為; 轉為`,
    ),
    needed(
      "Event",
      `Event; Events; Nature~; Category~; Type~; Reason~; Cause~; Corporate action; Activity~; Action~; Transaction~; Movement~; Particulars~; Description~; Narrative~; Details~; What happened; what changed; what~; what occurred; Nature / details; nature & details; entry~; reason/event; event/reason; event/nature; how~
       {nature|type|kind|category|description|particulars|reason|details|cause} of {event|change|movement|transaction|issue|corporate action|share movement|changes in share capital|change in shares|activity|action|issue or cancellation|share issue|allotment}
       reason for {change|movement|issue|changes|changes in share capital}; {event|movement|transaction|change|action|corporate action|share issue|activity} {type|description|details|nature|category|code|name|reason}; transaction particulars; issue type; type of issue; allotment type; nature/type; type/nature; how {issued|arising}; category/nature; event or transaction
       事件; 事項~; 事由~; 原因~; 性質~; 摘要~; 項目~; 內容~; 種類~; 類別~; 說明~; 公司行動; 企業行動; {變動|交易|事件|事項|發行|股份變動|股本變動|增減|異動}{性質|類別|原因|事項|事由|詳情|說明|內容|項目|名稱|摘要|情況}; 變動; 事件/原因; 交易~; 發行方式; 發行原因; 變動方式`,
    ),
    field(
      "Details",
      `{grant|option grant|batch|grant batch|tranche}~; 授出批次~; 批次~; {text|wording|words} {for|on|of} {the|} {return|form|NDDR}; Details~; Remarks~; Further {details|particulars|information}; Narrative~; Comments~; Notes~; Description~; Particulars~; Explanation~; Explanatory notes; Additional {information|details|remarks}; Supplementary {information|details}; Other {details|remarks|information|particulars}; details of {event|change|movement|transaction|issue}; event details; Memo~; Scheme; {name of|share|option} scheme; scheme name; scheme/plan; plan; plan name; remarks / details; details / remarks; details/comments; basis~; rule reference; background~
       詳情~; 備註~; 說明~; 附註~; 註釋~; 註~; 註解~; 細節~; 計劃; 計劃名稱; 其他資料; 補充資料; 詳細資料; 詳細說明; 具體內容; 事件詳情; 附加說明; 備考; 備忘`,
    ),
    needed(
      "Number of shares",
      `Number of shares~; How many shares; how many~; net~; net {shares|number|number of shares}; Number~; Shares~; Quantity~; Units~; Amount of shares; Shares {issued|issued/(cancelled)|issued or cancelled|added/(deducted)|moved|changed|affected|involved|concerned|in/(out)|in / out|allotted/(cancelled)|issued / cancelled|issued/repurchased}
       Number of shares {issued|changed|moved|affected|involved|concerned|issued/(cancelled)|issued or cancelled|issued / cancelled|issued/repurchased|allotted|transacted}
       {shares|awards|award shares|awarded shares|rsus|number of shares|number of awards|number of rsus} vested~; vested {shares|awards|award shares|rsus}~; {歸屬|已歸屬}{股數|股份|股份數目|數目|數量}~
       {options|share options|number of options|number of share options|warrants|number of warrants} exercised~; {行使|已行使}{數目|數量|股數|購股權數目|購股權}~; {shares|number of shares|treasury shares} transferred {from treasury|out of treasury|}~; {從|自|由|}{庫存股份|庫存股|庫存}{轉讓|轉出|撥出}{的|}{股數|股份數目|數目|數量|}~
       Change; Movement~; Net change; Net movement; {change|changes|movement|movements} in {shares|number of shares|issued shares|number of issued shares|issued share capital|share capital|securities|shares in issue|number}; {share|shares|number|net share} {movement|change}; number of change; change in issued shares excluding treasury shares
       movement {shares|number|number of shares}; Increase/(Decrease); Increase or decrease; increase / decrease {in shares|in number of shares|in issued shares|of shares|}; net {increase|increase/(decrease)|increase or decrease|shares issued}; + / -; +/(-); ±; delta; plus/minus; Δ; Δ shares; additions/(deductions); additions/(reductions); in/(out); Issue/(cancellation); issued/(cancelled); issued/(repurchased); allotted/(cancelled); transaction {shares|quantity}; signed number of shares
       股數~; 數量~; {變動|增減|涉及|發行|交易|本次變動|股份變動|變動的|淨變動|異動|股本變動|已發行股份變動|發行/註銷|發行/(註銷)|增加/(減少)|本次|增/減|轉換}{股數|數量}; 變動; 增減; 增減變動; 增加/(減少); 增/(減); 增加/減少; 增減數; 變動數; 淨變動; 股份變動~; 已發行股份變動; 股份增減; 增加減少; 發行/(註銷)`,
    ),
    field(
      "Direction",
      `+/-; + / -; ±; sign; plus/minus; plus or minus; direction; {in/out|in / out|in or out}; dr/cr; dr / cr; {debit/credit|debit / credit|debit or credit}; {increase/decrease|increase / decrease|increase or decrease}; add/less; add / less; up/down; 增減; 增/減; 增加/減少; 增加或減少; 加/減; 加減; 借/貸; 借貸; 出/入; 出入; 正負; 方向; 增減方向`,
    ),
    field(
      "Increase",
      `Increase~; Increases~; Addition~; Added~; Add~; Plus~; Credit~; Credits~; In~; Inflow~; +~; Issued; Allotted; Issues; Allotments; New issue; New issues; New shares; New shares issued; Received~; shares/credit; increase {in shares|in number of shares|in number|in issued shares|of shares|number|shares|quantity}; {shares|ordinary shares|number of shares|number of ordinary shares|number|quantity} {added|issued|allotted|increased|in|credited|credit}; added shares; shares + ; issue of shares; issued in period; issued during the {period|year|month}; issued shares~; newly issued; newly issued shares; number of {new shares|new shares issued|shares allotted and issued}; allotted and issued; shares allotted and issued
       增加~; 增~; 新增~; 加~; 入~; 貸方~; 貸~; 轉入~; 存入~; 發行; 配發; 新發行; {新增|增加|發行|配發|新發行|本期增加|本次增加|增發|轉入|新增發行|配售}{股數|股份|數量|}; 增發; 本期增加; 增加數; 貸方股數`,
    ),
    field(
      "Decrease",
      `Decrease~; Decreases~; Deduction~; Deduct~; Deducted~; Reduction~; Reduced~; Less~; Minus~; Debit~; Debits~; Out~; Outflow~; Cancelled; Cancellation; Cancellations; Removed~; decrease {in shares|in number of shares|in number|in issued shares|of shares|number|shares|quantity}; {shares|ordinary shares|number of shares|number of ordinary shares|number|quantity} {cancelled|deducted|reduced|decreased|removed|out|debited|debit|redeemed}; cancelled shares; repurchased and cancelled; shares repurchased and cancelled; number of shares repurchased and cancelled; cancelled in period; cancelled during the {period|year|month}; cancellation of shares
       減少~; 減~; 減去~; 扣減~; 削減; 支出~; 出~; 借方~; 借~; 轉出~; 註銷; {減少|註銷|減去|本期減少|本次減少|轉出|削減|回購註銷|回購並註銷|已註銷}{股數|股份|數量|}; 本期減少; 減少數; 借方股數`,
    ),
    field(
      "Issue price",
      `amount paid {per share|on each share|for each share}; consideration {per share|paid per share}; {已付|實付|支付}每股金額; 每股{已付金額|實付金額}; Price~; Issue/selling price; {issue|subscription|exercise|conversion|selling|placing|offer|allotment|strike|issuance|issue/selling|issue or selling|issue or conversion|purchase|transaction|sale|grant} price; {issue|subscription|exercise|conversion|selling|placing|offer|allotment|strike|issue/selling} price {per share|per unit}; price per {share|unit}; per share~; price/share; unit price~; price each~; share price~; {issue|subscription|exercise} price paid per share; issued at; consideration per share; consideration paid per share; cost per share; price of {issue|shares}; price paid~; price per share paid
       {發行|認購|行使|轉換|出售|配售|發售|配發|行權|每股發行|每股認購|每股行使|每股轉換|每股配售|每股發行/出售|發行/出售|換股|供股|認股}價; 每股價~; 價~; 股價~; 每股代價; 每股作價; 作價~`,
    ),
    field(
      "Market price",
      `Previous close; Prior close; Last close; {market|closing market|closing|close|last closing|previous closing|prior day closing|prior day close|previous day close|last traded|stock market} price; {market|closing market|closing|previous closing} price per share; price at previous close; market price previous close; Closing {market|} price of {previous|preceding|last|prior|immediately preceding|the immediately preceding} {business|trading|} day; closing market price per share of the immediately preceding business day; closing price {on|of} previous {business|trading} day; market price before event; market value per share; prevailing market price
       市價; 收市價; 每股收市價; 每股市價; 當時市價; {前一|上一|上一個|前一個|上}{營業日|交易日|日}{的|}{每股|}{收市價|收盤價}; 前收市價; 上日收市價; 前日收市價; 收盤價; 前收盤價; 昨收; 前收`,
    ),
    CURRENCY,
    field(
      "Balance after",
      `Balance~; Balance after; Balance ${AFTER}; Running balance; Running total; Closing balance~; Closing~; C/F; Balance c/f; Balance c/d; Outstanding~; Total~; After~; resulting {balance|total|shares in issue|issued shares}; new {balance|total|issued share capital|total issued shares}~; updated balance~; net balance~; cumulative~; accumulated~; end balance~; balance of {shares|issued shares|shares in issue}; share balance; balance {shares|number of shares|number}; shares balance
       {|total|number of|total number of|no. of} {shares in issue|issued shares|shares outstanding|outstanding shares|shares issued and outstanding|issued and outstanding shares|securities in issue}; {|total|number of|total number of|no. of} {shares in issue|issued shares|issued share capital|share capital|shares outstanding|outstanding shares} ${AFTER}; total shares ${AFTER}; number of shares ${AFTER}; {cumulative|closing|resulting|running|accumulated} {issued shares|shares in issue|total|number of shares|shares|number|issued share capital|share capital}; issued share capital; share capital~; total issued share capital; number of issued shares excluding treasury shares; issued shares excluding treasury shares; issued shares (excl. treasury)
       shares in issue (excluding treasury shares); {issued|issued shares|shares issued} {excl treasury|excluding treasury|excluding treasury shares|excl treasury shares|ex treasury}; carried down~; balance excluding treasury shares; balance {issued|of issued|in issue}; closing number of {shares|shares in issue|issued shares}; total in issue; in issue; shares carried forward; carried forward~; closing shares
       結餘~; {變動後|期終|期末|累計|滾存|股份|本期|最新|發行後|事件後|交易後|截止|總|轉後|變動後股份}結餘; 結轉~; 轉下~; {變動後|事件後|發行後|交易後|期終|期末|累計|現有|最新|總|結餘}{股數|股份總數|總股數|股本|已發行股份|已發行股份總數|已發行股數|}; 已發行股份; 已發行股數; 已發行股本; 已發行股份總數; 已發行總股數; 總股數; 股份總數; 總股本; 發行在外股數; 發行在外股份; 流通股數; 已發行股份數; 已發行股份(不包括庫存股份)數目; 已發行股份(不包括庫存股份); 現時已發行股份; 累計~; 餘額~`,
    ),
    field(
      "Treasury balance after",
      `Treasury shares held~; balance {in treasury|treasury}; treasury balance of shares; Treasury {shares after|balance|balance c/f|c/f|closing balance|balance after|balance after event}; Treasury shares {balance|held after|c/f|balance after|held|in hand|balance c/f|outstanding|closing balance}; balance of treasury shares; closing treasury {shares|balance}; {number|total number} of treasury shares {held|after|held after|after event}; treasury shares after event; shares held in treasury; cumulative treasury shares; total treasury shares; treasury running balance; shares in treasury
       庫存股{結餘|總數|餘額|累計|期終結餘|持有量|持股數}; 庫存結餘; 持有庫存股; 變動後庫存股; 期終庫存股; 庫存股累計; 期末庫存股; 庫存股總股數; 變動後庫存股結餘`,
    ),
    field(
      "Total after",
      `Balance total; total balance {of shares|}; Total shares; Total number of {issued shares|shares|shares in issue}; Total issued shares; Issued and treasury shares; issued shares and treasury shares; Total balance after; Total after; Total balance; grand total~; total {issued shares|shares|number of shares|number of issued shares} {including|incl.|inclusive of} treasury {shares|}; issued shares including treasury shares; shares in issue including treasury shares; total issued (incl. treasury); total share capital; total issued shares after event; total number of issued shares after event; total incl. treasury; total including treasury shares; sum of issued and treasury shares
       已發行股份總數; 股份總數; 總數; 總股數; 總計~; 已發行股份及庫存股總數; 已發行股份總數(包括庫存股份); 已發行及庫存股; 包括庫存股的已發行股份總數; 已發行股份(包括庫存股份)`,
    ),
    field(
      "Percentage",
      `%; Percent; % change; change %; % change in shares; % {of|to} {issued|issued shares|issued share capital|total issued shares|shares in issue|total|existing issued shares|existing number of issued shares|existing issued share capital|existing shares in issue|capital|share capital|enlarged issued share capital|number of issued shares|class|total shares}; as a % of {existing number of issued shares|issued shares|existing issued shares|issued share capital|shares in issue|number of issued shares before event|existing number of issued shares before relevant event|total issued shares}; % of existing number of issued shares before {issue|event|relevant event|relevant share issue}; % movement; movement %; % of movement; %age; % impact; % before event; dilution %; change as % of issued shares; issued shares as a % of existing number of issued shares before relevant share issue
       百分比; %; 變動百分比; 變動%; 佔%; 佔比; {佔|佔現有|佔總|佔事件前|佔變動前}{已發行股份|已發行股份總數|已發行股本|股本|已發行股數|總股本|總股數|股份}{百分比|%|的百分比}; 佔有關事件前的現有已發行股份數目百分比; 佔已發行股份數目百分比; 變動幅度; 增減百分比; 增減幅度; 佔已發行股份%`,
    ),
    field(
      "Treasury shares",
      `Treasury; Treasury stock; {change|movement|changes|movements} in {treasury shares|treasury|number of treasury shares}; number of treasury shares; treasury {movement|change|number|shares number|shares moved|shares movement|shares change|increase/(decrease)}; treasury shares increase/(decrease); treasury shares {change|movement}; number of treasury shares moved; to/(from) treasury; into/(out of) treasury; to treasury; transferred to treasury; held in treasury~; changes in treasury shares
       庫存股; 庫存股變動; 庫存股數量; 庫存股數目; 庫存股股數; 庫存; 庫存股增減; 庫存股變動數量; 庫存股變動股數; 庫存股增加/(減少); 轉入庫存股`,
    ),
    field(
      "Director",
      `Capacity~; Position~; Role~; Relationship~; 身份~; 職位~; 職務~; Director?; Directors; To a director; To director; Issued to director; issued to a director?; is director; is a director; director yes; director or not; by director; director/non-director; director or employee; director involved; connected person~; director grantee; whether director; whether a director; allottee is director; is allottee a director
       董事; 是否董事; 董事是否; 是否為董事; 是否向董事發行; 向董事發行; 董事/僱員; 承授人是否董事; 關連人士~; 董事身份`,
    ),
    field(
      "Source of shares",
      `Source~; {source|origin} of {shares|award shares|the shares}; {shares|award shares} {from|source}; satisfied {by|from|out of|with}; settled {by|with|from}~; new or existing shares; new/treasury; new issue or treasury; 股份來源; 來源~; 以何股份滿足`,
    ),
    DISCLOSED,
    field(
      "Purchase dates",
      `Dates of {purchase|repurchase|purchases|repurchases|buyback}; {purchase|repurchase|buyback|trading|trade} {date|dates}; date of {purchase|repurchase}; {bought|purchased|repurchased} {on|between|during}; date(s) of repurchase; date(s) purchased; dates bought; date repurchased; date bought; repurchased from/to; repurchase period; period of repurchase; repurchase trade dates; shares repurchased on; shares bought on
       {回購|買入|贖回}{日期|日|期間|時間}; 購回交易日; 回購的日期; 股份回購日期; 交易日; 回購交易日期`,
    ),
    field(
      "Holder",
      `By whom~; {converting|relevant} {party|person}~; Grantee~; name of {grantee|award holder}~; award holder~; 承授人~; 獲授人~; Holder who converted; Who converted; Converting {holder|shareholder}; Shareholder; {name of|registered|share} {holder|shareholder|converting shareholder}; Holder of class A shares; beneficiary of WVR; converted by; conversion by; WVR {holder|beneficiary}; name of converting {holder|shareholder}
       持有人; 股東; {股東|持有人|轉換人|轉換股東|轉換持有人}{姓名|名稱|}; 轉換人; 轉換股東; 不同投票權受益人; 登記持有人`,
    ),
    field(
      "Announcement date",
      `Date of announcement; Announced on; Announcement; Date announced; announcement dated; date of {related|relevant|original|first} announcement; relevant announcement; announcement(s); related announcement; prior announcement date; circular date~; date of announcement/circular; announcement/circular date
       公告日期; 公佈日期; 公告; 公告發佈日期; 刊發公告日期; 相關公告; 相關公告日期; 公告日; 刊登日期`,
    ),
    DEPOSITARY,
  ],
};
