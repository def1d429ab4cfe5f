import type { TableKind } from "../shares/table";

/** A field of a table: its name, whether the table is none without it, and the other headings it is seen under. */
export interface FieldHeading {
  readonly field: string;
  readonly needed: boolean;
  readonly alsoSeen: readonly string[];
}

/** Headings that many tables of a workbook have: alone they prove nothing. */
export const GENERIC_HEADINGS: readonly string[] = [
  "Date", "Number", "No. of shares", "Number of shares", "Quantity", "Balance", "As at", "Value", "Setting", "Check", "Shares", "Type", "Total", "For", "Market", "日期", "股份數目", "數目", "結存", "值", "數值",
];

export interface TableHeadings {
  readonly kind: TableKind;
  /** `rows`: headings above. `pairs`: names in a column. Last return is kept in either way. */
  readonly shapes: readonly ("rows" | "pairs")[];
  /** Words of a title or sheet name that tell this table from one with the same headings. */
  readonly titles: readonly string[];
  readonly fields: readonly FieldHeading[];
}

function field(name: string, ...alsoSeen: string[]): FieldHeading {
  return { field: name, needed: false, alsoSeen };
}

function needed(name: string, ...alsoSeen: string[]): FieldHeading {
  return { field: name, needed: true, alsoSeen };
}

const SHARE_CLASS = ["Class", "Class of shares", "Class of share", "Share type", "Type of shares", "股份類別", "股份分類", "類別", "股份種類"];
const CURRENCY = field("Currency", "Ccy", "Cur", "貨幣", "幣種", "幣別");
const DISCLOSED = field("Disclosed on", "Disclosed", "Date disclosed", "Disclosure date", "Date of disclosure", "NDDR date", "Reported on", "Filed on", "Date filed", "Return filed", "披露日期", "已披露", "呈報日期", "申報日期");
const HIGHEST = field("Highest price", "Highest", "High", "Highest price paid", "Highest price per share", "Price per share or highest price paid", "Highest repurchase price per share", "Max price", "最高價", "最高購回價", "每股最高購回價", "每股購回價或每股最高購回價", "最高價格");
const LOWEST = field("Lowest price", "Lowest", "Low", "Lowest price paid", "Lowest price per share", "Lowest repurchase price per share", "Min price", "最低價", "最低購回價", "每股最低購回價", "最低價格");
const AVERAGE = field("Average price", "Average", "Average price per share", "Volume-weighted average price", "Volume weighted average price per share", "VWAP", "平均價", "平均購回價", "每股平均價", "成交量加權平均價");
const METHOD = field("Method", "Method of purchase", "Method of repurchase", "Method of sale", "Venue", "Where", "Market", "購回方式", "方式", "出售方式");

/** The tables a register is made of, with their headings: register.md section 1. The first name of a field is its own. */
export const TABLE_HEADINGS: readonly TableHeadings[] = [
  {
    kind: "Issuer",
    shapes: ["pairs"],
    titles: ["issuer", "company", "公司", "發行人"],
    fields: [
      needed("Name of issuer", "Company", "Issuer", "Company name", "Name of company", "Issuer name", "Listed issuer", "公司名稱", "發行人", "發行人名稱", "上市發行人"),
      field("Name in Chinese", "Chinese name", "Name of issuer in Chinese", "Chinese name of issuer", "Company name in Chinese", "中文名稱", "公司中文名稱", "發行人中文名稱"),
      field("Short name", "Short name the Company", "The Company", "Defined as", "Known as", "簡稱", "公司簡稱"),
      field("Short name in Chinese", "Chinese short name", "中文簡稱"),
      field("Date submitted", "Submission date", "Date of submission", "Date of return", "呈交日期", "提交日期"),
      field("Form", "Return form", "Form type", "表格"),
      field("Status", "Submission status", "狀態"),
      field("Submitted by", "Signed by", "Name of signatory", "Signatory", "Submitter", "呈交者", "簽署人", "提交人"),
      field("Title", "Capacity", "Position", "Title of signatory", "職銜", "職位", "身份"),
      field("Primary listing on the Exchange", "Primary listing", "Primary listed", "Listing", "主要上市", "在本交易所主要上市"),
      field("Percentage decimals", "Decimals of percentages", "Percent decimals", "% decimals", "百分比小數位"),
      field("Price decimals", "Decimals of prices", "價格小數位"),
      field("Percentage base", "Base of percentages", "Percent base", "百分比基數"),
      field("Repeat percentages of earlier purchases", "Repeat percentages", "重複較早購回的百分比"),
      field("Part A without an event", "Part A when no event", "甲部沒有事件"),
      field("Date of explanatory statement", "Explanatory statement", "Explanatory statement date", "說明函件日期", "說明文件日期"),
      field("Confirmations", "Confirmations kept", "確認", "保留的確認"),
      field("Last return", "Last return date", "Date of last return", "Closing date of last return", "上次報表", "上次報表日期"),
      field("Label order", "Order of class labels", "標籤次序"),
    ],
  },
  {
    kind: "Share classes",
    shapes: ["rows"],
    titles: ["share classes", "classes", "share capital", "股份類別", "股本"],
    fields: [
      needed("Share class", ...SHARE_CLASS),
      field("Kind of shares", "Kind", "Kind of share", "Nature of shares", "Class of shares", "Type of shares", "股份種類", "股份性質"),
      field("Name in Chinese", "Chinese name", "Share class in Chinese", "中文名稱", "中文類別"),
      field("Kind in Chinese", "Kind of shares in Chinese", "中文種類"),
      field("Listed", "Listed on SEHK", "Listed on the Exchange", "Listed?", "上市", "是否上市", "於香港聯交所上市"),
      field("Stock code", "Code", "Stock code if listed", "證券代號", "股份代號", "股票代碼"),
      field("Multi-counter stock code", "Multi counter", "Second stock code", "RMB counter", "多櫃台證券代號", "多櫃檯證券代號"),
      field("Description", "說明"),
      field("Weighted voting rights", "WVR", "Weighted voting", "不同投票權"),
      needed("Opening balance", "Balance b/f", "Opening", "Balance brought forward", "Opening shares", "Shares brought forward", "B/F", "期初結存", "期初餘額", "承前結餘"),
      field("Opening date", "Opening balance as at", "Opening as at", "Date of opening balance", "As at", "期初日期", "期初結存日期"),
      field("Opening treasury shares", "Treasury shares", "Treasury b/f", "Opening treasury", "期初庫存股份", "庫存股份"),
      field("Closing balance", "Balance c/f", "Closing", "Balance carried forward", "C/F", "期終結存", "期末餘額", "結轉"),
      field("Opening total", "Total opening balance", "Opening total number of issued shares", "Opening issued and treasury shares", "期初已發行股份總數", "期初總數"),
      field("Closing treasury shares", "Treasury c/f", "Closing treasury", "期終庫存股份"),
      field("Closing total", "Total closing balance", "Closing total number of issued shares", "Closing issued and treasury shares", "期終已發行股份總數", "期終總數"),
    ],
  },
  {
    kind: "Movements",
    shapes: ["rows"],
    titles: ["movements", "changes in share capital", "share movements", "register of movements", "變動", "股份變動"],
    fields: [
      needed("Date", "Date of change", "Date of changes", "Date of event", "Event date", "Effective date", "Allotment date", "Date of allotment", "Issue date", "變動日期", "日期", "發行日期", "配發日期"),
      field("Share class", ...SHARE_CLASS),
      needed("Event", "Nature", "Category", "Type of event", "Nature of change", "Type of change", "Type", "Transaction", "Movement", "Particulars", "Events", "事件", "變動性質", "變動類別", "性質"),
      field("Details", "Detail", "Description", "Remarks", "Further details", "Narrative", "Comments", "詳情", "備註", "說明"),
      needed("Number of shares", "No. of shares", "Shares issued", "Number", "Shares", "Quantity", "No. of shares issued", "Change", "Change in shares", "Number of shares issued", "股份數目", "股數", "變動股份數目", "數目"),
      field("Increase", "Additions", "Shares added", "Increase in shares", "增加"),
      field("Decrease", "Reductions", "Shares cancelled", "Decrease in shares", "減少"),
      field("Issue price", "Price", "Issue price per share", "Subscription price", "Exercise price", "Issue/ selling price", "Issue selling price per share", "Price per share", "發行價", "每股發行價", "價格"),
      field("Market price", "Previous close", "Market price previous close", "Closing market price", "Closing price", "Closing market price per share", "Closing market price per share of the immediately preceding business day", "收市價", "市價", "上一個營業日的每股收市價"),
      CURRENCY,
      field("Balance after", "Balance c/f", "Running total", "Running balance", "Balance", "Shares in issue after", "Closing balance", "Total shares in issue", "Shares in issue", "結存", "餘額", "結餘"),
      field("Treasury balance after", "Treasury shares after", "Treasury balance", "Treasury balance c/f", "Treasury c/f", "庫存股份結存", "庫存結存"),
      field("Total after", "Total shares", "Total number of issued shares", "Total number of shares", "Issued and treasury shares", "Total balance after", "已發行股份總數", "股份總數"),
      field("Percentage", "% of issued", "%", "% of issued shares", "Percent", "Percentage of issued shares", "As a % of existing number of issued shares", "% change", "百分比", "佔已發行股份百分比"),
      field("Treasury shares", "Change in treasury shares", "No. of treasury shares", "Treasury", "庫存股份", "庫存股份數目", "庫存股份變動"),
      field("Director", "Director?", "To a director", "Issued to director", "Directors", "董事", "是否董事"),
      DISCLOSED,
      field("Purchase dates", "Dates of purchase", "Bought on", "Date of purchase", "Repurchase dates", "Purchased on", "購回日期", "購買日期"),
      field("Holder", "Holder who converted", "Who converted", "Converting holder", "Shareholder", "Name of holder", "持有人", "股東"),
      field("Announcement date", "Date of announcement", "Announced on", "Announcement", "公告日期"),
      field("Depositary shares", "ADS", "ADSs", "American depositary shares", "Depositary", "預託股份", "美國存託股份"),
    ],
  },
  {
    kind: "Repurchases",
    shapes: ["rows"],
    titles: ["repurchases", "buy-backs", "buybacks", "buy-back log", "share repurchase", "purchases", "購回"],
    fields: [
      needed("Trading date", "Purchase date", "Date of purchase", "Date of repurchase", "Repurchase date", "Trade date", "Date", "交易日", "交易日期", "購回日期", "日期"),
      field("Share class", ...SHARE_CLASS),
      needed("Number", "No. repurchased", "Number repurchased", "No. of shares", "Number of shares", "No. of shares repurchased", "Number of shares repurchased", "Number of securities purchased", "Shares repurchased", "Shares bought", "Quantity", "購回股份數目", "購回數目", "股份數目", "數目"),
      HIGHEST,
      LOWEST,
      AVERAGE,
      field("Total paid", "Consideration", "Aggregate price paid", "Aggregate price", "Amount paid", "Total consideration", "Total price paid", "Total", "付出的價格總額", "總代價", "付出總額", "代價"),
      CURRENCY,
      METHOD,
      field("Purpose", "For", "Cancellation or treasury", "Intended for", "用途", "目的"),
      field("Cancelled on", "Date cancelled", "Cancellation date", "Date of cancellation", "Cancelled", "註銷日期", "註銷日"),
      field("Percentage", "% of issued", "%", "% of issued shares", "Percent", "百分比"),
      field("Purchased under the mandate", "Cumulative purchased under the mandate", "Cumulative number purchased", "Cumulative number repurchased", "Cumulative repurchased", "Repurchased under the mandate", "Cumulative total", "Cumulative", "Running total", "購回授權下累計購回", "累計購回股份數目", "累計購回"),
      DISCLOSED,
      field("Depositary shares", "ADS", "ADSs", "American depositary shares", "Depositary", "預託股份", "美國存託股份"),
    ],
  },
  {
    kind: "Treasury sales",
    shapes: ["rows"],
    titles: ["treasury sales", "sales of treasury shares", "sale of treasury", "出售庫存股份"],
    fields: [
      needed("Trading date", "Sale date", "Date of sale", "Trade date", "Date", "交易日", "交易日期", "出售日期", "日期"),
      field("Share class", ...SHARE_CLASS),
      needed("Number", "No. sold", "Number sold", "Treasury shares sold", "No. of treasury shares sold", "Number of treasury shares sold", "Shares sold", "No. of shares", "Number of shares", "出售股份數目", "出售數目", "股份數目"),
      { ...HIGHEST, alsoSeen: [...HIGHEST.alsoSeen, "Highest selling price per share", "最高出售價"] },
      { ...LOWEST, alsoSeen: [...LOWEST.alsoSeen, "Lowest selling price per share", "最低出售價"] },
      AVERAGE,
      needed("Total received", "Proceeds", "Aggregate price received", "Amount received", "Total proceeds", "收取的價格總額", "所得款項"),
      CURRENCY,
      METHOD,
      DISCLOSED,
    ],
  },
  {
    kind: "Mandate",
    shapes: ["pairs"],
    titles: ["mandate", "general mandate", "repurchase mandate", "購回授權"],
    fields: [
      needed("Date of resolution", "Resolution date", "Date of the resolution granting the repurchase mandate", "Mandate date", "AGM date", "General mandate", "決議日期", "決議案日期", "購回授權"),
      field("Shares in issue at resolution", "Shares in issue", "Issued shares at resolution", "Number of shares in issue at resolution", "Shares in issue at the date of the resolution", "決議當日已發行股份", "決議日已發行股份數目"),
      needed("Shares authorised", "Authorised", "Number authorised", "Shares authorised to repurchase", "Mandate limit", "Maximum number of shares", "Total number authorised under the mandate", "獲授權股份數目", "授權股份數目", "授權上限"),
      field("Purchased before this register", "Purchased before", "Already purchased", "Repurchased before", "Purchased to date", "此前已購回", "先前已購回"),
    ],
  },
  {
    kind: "Closing prices",
    shapes: ["rows"],
    titles: ["closing prices", "market prices", "price history", "收市價"],
    fields: [
      needed("Date", "Trading date", "Trading day", "Day", "日期", "交易日"),
      needed("Close", "Closing price", "Market close", "Closing market price", "Close price", "收市價", "收市"),
      field("Share class", ...SHARE_CLASS),
      CURRENCY,
    ],
  },
  {
    kind: "Last return",
    shapes: ["rows", "pairs"],
    titles: ["last return", "previous return", "上次報表"],
    fields: [
      field("Share class", ...SHARE_CLASS),
      needed("Closing balance", "Balance at close", "Closing", "Closing balance of last return", "Balance", "期終結存", "結存"),
      needed("Closing date", "Closing balance as at", "Closing balance date", "As at", "Date", "Date of closing balance", "期終日期", "結存日期"),
      field("Treasury shares", "Closing treasury shares", "Treasury", "庫存股份", "期終庫存股份"),
      field("Total", "Total number of issued shares", "Total shares", "Closing total", "已發行股份總數", "總數"),
    ],
  },
  {
    kind: "Settings",
    shapes: ["rows"],
    titles: ["settings", "設定"],
    fields: [needed("Setting", "Check", "設定", "檢查"), needed("Value", "Set to", "值", "數值")],
  },
];
