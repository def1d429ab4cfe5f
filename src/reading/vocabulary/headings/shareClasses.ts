import { SHARE_CLASS } from "./sharedFields";
import { field, needed, type TableWords } from "./tableWords";

const OPENING = "{opening|beginning|starting|b/f|brought forward|initial}";
const CLOSING = "{closing|ending|end|c/f|carried forward|final}";

/** The closing of the last return is where the next one opens. */
const AT_LAST_RETURN =
  "{at|as at|as of|per|on|in|as per|from|as reported in|after} {last|the last|previous|prior|latest|most recent} {return|nddr|next day return|filing|disclosure|filed return|return filed}";

export const SHARE_CLASS_WORDS: TableWords = {
  kind: "Share classes",
  titles:
    "share classes; classes of shares; classes; share capital; capital structure; issued share capital; share structure; opening balances; class details; 股份類別; 股本; 股本結構; 類別; 已發行股本; 股份分類; 期初結存",
  fields: [
    needed("Share class", SHARE_CLASS.phrases),
    field(
      "Kind of shares",
      `Kind; {kind|nature|class|type|category} of {shares|share|security|stock}; nature; share kind; {share|security} {type|kind|category|nature}; Sec. type; type; {wvr or ordinary|wvr/ordinary}; full {name|description|title} of {class|shares}
       股份{類別|性質|種類|類型}; 種類; 性質; 股份的性質; 證券類別; 股份類型; 股票種類`,
    ),
    field(
      "Name in Chinese",
      `Chinese name; {share class|class|class name|share class name} in chinese; chinese {class name|share class|class|share class name}; name chinese; class (chinese); 中文名稱; 中文類別; 類別中文名稱; 股份類別中文名稱; 中文名`,
    ),
    field(
      "Kind in Chinese",
      `Kind of shares in Chinese; chinese kind; kind (chinese); type of shares in chinese; 中文種類; 股份種類(中文); 中文性質`,
    ),
    field(
      "Listed",
      `Listed?; Listed on SEHK; Listed on the Exchange; Listed on HKEX; Is listed; Listed or not; listed (Y/N); listed/unlisted; listed in hong kong; listing; listing status; listed on stock exchange; whether listed; whether listed on exchange; listed or unlisted; quoted; traded on exchange; 上市; 是否上市; 於香港聯交所上市; 上市與否; 上市狀況; 已上市; 聯交所上市; 是否於聯交所上市; 上市/非上市; 在聯交所上市; 於聯交所上市`,
    ),
    field(
      "Stock code",
      `Code; Ticker; Ticker symbol; {stock|share|security|trading|exchange|counter|hkex} code; symbol; stock code if listed; code (if listed); stock code / ticker; stock code(s); bloomberg ticker~; {證券|股份|股票|上市|}代號; {證券|股份|股票|}代碼; 股份編號; 股票編號`,
    ),
    field(
      "Multi-counter stock code",
      `Multi counter; multi-counter; counter 2; {second|2nd} {counter|stock code|code}; Second stock code; RMB counter; {rmb|dual|second|other|other counter} {stock code|counter|counter stock code|counter code}; dual counter; multi-counter code; multi-counter stock code (if any); 多櫃台證券代號; 多櫃檯證券代號; 多櫃台; 人民幣櫃台; 人民幣櫃台代號; 雙櫃台; 多櫃台股份代號; {人民幣|美元|雙|多|第二}櫃台{代號|代碼|證券代碼|股份代號|股票代碼|}; 第二證券代號; 第二股份代號; {usd|us dollar|renminbi} counter {|code|stock code}; counter code; alternative stock code; dual counter code; 雙櫃台證券代號; 人民幣櫃台證券代號`,
    ),
    field(
      "Description",
      `Description of {class|shares|share class}; class description; particulars; rights; 說明; 股份說明; 類別說明; 描述`,
    ),
    field(
      "Type as filed",
      `Type on the form; class on the form; pick-list value; type of shares as filed; as filed type; 表格所列類別; 呈交的類別; {呈報|申報|填報|呈交}類別; {呈報|申報|填報|呈交}的{股份|}類別`,
    ),
    field(
      "Weighted voting rights",
      `WVR; WVR?; WVR shares; Weighted voting; WVR class; carries wvr; weighted voting rights?; super voting; votes per share; voting rights per share; voting rights; multiple voting; 不同投票權; 不同投票權股份; 是否不同投票權; 每股投票權; 投票權; 同股不同權`,
    ),
    needed(
      "Opening balance",
      `In issue~; Issued~; Outstanding~; On issue~; 已發行~; Balance b/f~; Opening~; B/F~; Balance~; {last|previous|prior|latest} {closing balance|reported balance|closing|closing number of shares|issued shares|shares in issue}; {balance|issued shares|shares in issue|number of shares in issue|number of issued shares|total issued shares|shares|closing balance} ${AT_LAST_RETURN}; ${OPENING} {balance|shares|number|number of shares|issued shares|shares in issue|share capital|issued share capital|number of issued shares|position|total issued shares|quantity|balance of shares|balance of issued shares|outstanding shares|no. of shares}; balance brought forward; shares brought forward; {balance|number of shares|issued shares|shares in issue|shares} {at|as at|at the|} {opening|beginning|start|beginning of period|start of period|beginning of the period|beginning of year|beginning of month|opening date|start of month|start of year}; {number of|total|total number of|} {shares in issue|issued shares}~; issued share capital~; shares in issue at opening; balance b/d~; opening balance (excluding treasury shares); opening issued shares excluding treasury shares; balance {per|as per|from} last {return|nddr}; last reported balance; previous balance~; previous closing balance; balance at last return; issued shares; shares in issue; number of shares~; shares~; opening no. of shares; issued share capital; outstanding shares
       {上次|上一份|上期|前次|最近}{報表|申報|呈報|披露|NDDR|}{的|}{結餘|結存|已發行股份|已發行股數|已發行股份數目|股數|期終結餘}; {期初|年初|月初|承前|開始|初始|本期期初|上期|上次|上期期末|起初|上月}{結餘|股數|已發行股份|已發行股數|股份|數|股本|股份總數|}; 承上~; 承前~; 承上結餘; 承前頁; 結餘承前; 期初~; 期初已發行股份數目; 期初已發行股份(不包括庫存股份)數目; 於開始時的結存; 已發行股數; 已發行股份; 已發行股份數目; 上次結餘; 股數~; 承上期結餘; 期初股份數目`,
    ),
    field(
      "Opening date",
      `As at; At~; On~; As on; Up to~; As of; {b/f|brought forward|opening|opening balance|balance} {at|on|as of}; date {|of} ${AT_LAST_RETURN}; date of {last|the last|previous|prior|latest|most recent} {return|nddr|next day return|filing|disclosure|return filed}; ${OPENING} balance {as at|date|as of|on}; opening {as at|as of|on}; {opening|start|starting|beginning|balance b/f|b/f|opening balance|balance} date; date of {opening balance|opening|balance|last return|balance b/f|balance brought forward|beginning}; balance as at; balance date; as at (opening); date~; as at date; since; from; opening position as at; position as at; effective date; last return date
       期初{日期|結餘日期|日}; 承上{日期|日}; {上次|上一份|上期|前次|最近}{報表|申報|呈報|披露|NDDR|呈交|}{結餘|結存|的|}{日期|日}; 期初結存日期; 結餘日期; 於; 截至; 截至日期; 截至日~; 截止~; 截止日~; 截止日期~; 計至~; 至~; 開始日期; 承前日期; 起始日期; 期初日; 日期~; 基準日; 基準日期`,
    ),
    field(
      "Opening treasury shares",
      `Treasury shares; Treasury; In treasury; Held in treasury; {treasury shares|treasury|shares in treasury|treasury balance} ${AT_LAST_RETURN}; Treasury {b/f|balance|opening|balance b/f|stock|opening balance|shares opening|shares held|shares in hand}; ${OPENING} treasury {|shares|balance|stock|number}; treasury shares {b/f|brought forward|at opening|at beginning|balance|opening balance|opening|held}; number of treasury shares; shares held in treasury; opening balance of treasury shares; opening number of treasury shares; balance of treasury shares; {期初|承前|年初|月初|}庫存股{|結餘|數量|數目|股數}; 庫存~; 期初庫存; 承前庫存股`,
    ),
    field(
      "Closing balance",
      `Balance c/f~; Closing~; C/F~; Balance carried forward; ${CLOSING} {balance|shares|number|number of shares|issued shares|shares in issue|share capital|issued share capital|position|number of issued shares|quantity|no. of shares}; balance {at close|at end|c/d}; shares carried forward; closing balance (excluding treasury shares); {期終|期末|年末|月底|月末|結束|最終|期終的}{結餘|股數|已發行股份|已發行股數|股份|數|股份總數|已發行股份數目|}; 結轉~; 結轉下頁; 轉下~; 結轉下期; 結餘轉下; 於結束時的結存`,
    ),
    field(
      "Opening total",
      `Total~; 總計~; 合計~; Total issued shares~; total number of {issued shares|shares|shares in issue}~; total shares~; total in issue~; {in issue|issued} total~; total issued share capital~; 總股本~; 股份總數~; 總股數~; 已發行股份總數~; Total opening balance; ${OPENING} total {number of issued shares|issued shares|shares|}; opening issued and treasury shares; total {b/f|brought forward|at opening}; opening balance total; opening balance including treasury shares; 期初{已發行股份總數|總數|總股數|股份總數}; 期初已發行及庫存股總數`,
    ),
    field(
      "Closing treasury shares",
      `Treasury c/f; ${CLOSING} treasury {|shares|balance|stock}; treasury shares {c/f|carried forward|at close|closing|closing balance}; treasury balance c/f; {期終|期末|結轉|年末}庫存股{|結餘|數量|數目|股數}`,
    ),
    field(
      "Closing total",
      `Total closing balance; ${CLOSING} total {number of issued shares|issued shares|shares|}; closing issued and treasury shares; total {c/f|carried forward|at close}; closing balance total; closing balance including treasury shares; 期終{已發行股份總數|總數|總股數|股份總數}; 期末總數; 期末股份總數`,
    ),
    field(
      "Authorised shares",
      `{number of|no. of|} {authorised|authorized|registered|authorised/registered} shares; {authorised|authorized} share {capital|number}; {法定|註冊|法定/註冊}股份{數目|數|}; 法定股數`,
    ),
    field(
      "Authorised shares at last month end",
      `{authorised|authorized|registered|authorised/registered} shares {at close of preceding month|at last month end|at previous month end|last month}; 上月底{法定|註冊|法定/註冊}股份{數目|}; 上月底法定股數`,
    ),
    field("Par value", `{par|nominal} value {|per share|of each share|of share}; par; 面值; 每股面值`),
  ],
};
