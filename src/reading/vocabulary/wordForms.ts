/** Words that count as one in a heading: the one matched by, and its other forms. Plurals in -s need no entry. */
export const LATIN_FORMS = `
number: no nos num numb numbers qty qtty quantity volume vol count
share: shares sh shs shr shrs stock stocks security securities sec secs equity equities
class: classes cls
type: types
date: dates dt dated day days
repurchase: repurchased repurchases repurchasing buyback buybacks bought purchase purchased purchases purchasing buy buys
redeem: redeemed redemption redemptions
cancel: cancelled cxl cxld cncl canc canceled cancels cancellation cancellations cancelling canceling
issue: issued issd iss issues issuance issuing
allot: allotted alloted allotment allotments
average: avg ave mean
highest: high max maximum hi higher top
lowest: low min minimum lower bottom
cumulative: cum cumm cumul accumulated accumulative cumulated running
total: totals aggregate agg overall tot
consideration: consid considerations
balance: bal balances
amount: amt amts amounts
transaction: txn trans tran trx tx transactions
trade: trading traded trades trd
price: prices px
percent: pct percentage percentages
disclose: disclosed disclosure disclosures disclosing
file: filed filing filings files
report: reported reporting reports rptd rpt
submit: submitted submission submitting lodged lodge lodgement
announce: announced announcement announcements ann anncement
increase: increases increased increment increasing incr
decrease: decreases decreased decrement decreasing decr
add: added addition additions adding
deduct: deducted deduction deductions
reduce: reduced reduction reductions
narrative: narratives narration narrations narr
remark: remarks rmk rmks rem comment comments note notes
detail: details
description: desc descr descriptions
event: events
movement: movements mvmt mvmts movt mvt moved move moves
change: changes changed chg chgs
holder: holders shareholder shareholders
reference: ref refs references
authorise: authorised authorized authorise authorize authorisation authorization approved
resolution: resolutions
currency: ccy cur curr currencies
open: opening opened
close: closing closed closes
begin: beginning begins start starting
end: ending ended ends
settle: settlement settled
receive: received receivable
proceed: proceeds
sell: sold sale sales selling disposal disposed
transfer: transfers transferred
convert: conversion converted converting conversions
exercise: exercised exercising exercises
previous: prev prior preceding
preceding: prec
effect: effective effected
complete: completed completion
executed: exec execution execute
list: listed listing
sign: signed signing
signatory: signer
grant: granted grants granting
credit: cr credited credits
debit: dr debited debits
price: cost rate
name: names
purpose: purposes
method: mode manner means
pass: passed passing
approve: approval
use: used utilised utilized utilisation utilization
remain: remaining unused unutilised headroom available
weighted: weighting wtd
vote: voting votes
currency: fx
commission: comm commissions
broker: brokers
fee: fees charges charge
levy: levies
tax: taxes duty
explain: explanatory
reason: reasons rationale
ads: adss adr adrs ads' adrss
intend: intended intention
hold: held holding
after: post following
before: pre
carry: carried
statement: statements
director: directors
`;

/** Words one after another that count as one. */
export const LATIN_PHRASES = `
repurchase: buy back; re repurchase; bought back; share buy back; market repurchase
bf: b/f; b/d; b fwd; brought forward; brought fwd; brought down; b/forward; bfwd
cf: c/f; c/d; c fwd; carry forward; carry fwd; carry down; c/forward; cfwd
%: percent; per cent; per centum; % age
nddr: next date disclose return; next date return; next date disclose; ndd return; ndr; ndd; ff304; ff305; nddr return
ads: american depositary share; american depository share; depositary share; depository share; american depositary receipt; depositary receipt; depository receipt
vwap: number weighted average price; weighted average price; weighted average
wvr: weighted vote right; weighted vote
exchange: share exchange of hong kong; share exchange; hong kong share exchange; hkex; hkse; sehk; hkexnews; the exchange
shareholder meeting: agm; egm; annual general meeting; extraordinary general meeting; general meeting; sgm
previous date: last date; previous business date; previous trade date; last trade date; last business date
`;

/** Chinese words that count as one, the one matched by first; longer ones before those they hold. */
export const HAN_FORMS = `
NDDR: 翌日披露報表 翌日披露申報 翌日披露
庫存股: 庫存股份 庫存股票 庫藏股份 庫藏股票 庫藏股
股數: 股份數目 股份數量 股票數目 股票數量 證券數目 證券數量 單位數目 單位數量 股份數 股票數 股數目 股數量 股份的數目
數量: 數目 數額
回購: 購回 買回 購買 購入 贖買
結餘: 結存 餘額 餘數
日: 日期 日子
交易日: 買賣日期 成交日期 交易日期 買賣日 成交日
變動: 變更 變化 異動
百分比: 百分率 百分數 比例 比率 佔比
價: 價格 價錢 單價
股份: 股票 證券
總額: 總金額 總數額 總款額
累計: 累積 累算
金額: 款額 款項
類別: 分類 類型 種類
港元: 港幣 港圓
註銷: 取消
說明: 描述 敘述
授權: 一般性授權 一般授權
`;

/** Words that say nothing of what a heading means. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(["of", "the", "a", "an", "s", "its", "our"]);

/** Words that may stand in any heading of shares beside what it means. */
export const EXPLAINED_WORDS: ReadonlySet<string> = new Set(
  `in per on at for to by and or from with share number ordinary issuer company exchange each existing relevant respective
   new total paid hong kong this is are was were if any note applicable please specify etc yyyy mm dd y n yes market
   own main board equal thousand million billion mn bn k m lot hundred unit`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Chinese words that may stand in any heading of shares beside what it means. */
export const EXPLAINED_HAN: readonly string[] =
  "本公司 公司 有關 每股 股份 股數 股 數量 的 之 於 在 該 本次 本 所 及 或 共 合共 合計 普通 如有 如適用 請註明 是否 年 月 日 填寫 單位 個 數 由 已 百萬股 千萬股 萬股 千股 億股 百萬 千萬 萬 千 億 元".split(
    " ",
  );
