import type { Words } from "../../shares/values/finding";

/** What speaks for a block of cells being a table of a kind, as it is said to people. */
export const REASONS = {
  title: (text: string): Words => ({ en: `the title "${text}"`, "zh-Hant": `題目「${text}」` }),
  excelTable: (name: string): Words => ({
    en: `the name "${name}" of the Excel table`,
    "zh-Hant": `Excel 表格名稱「${name}」`,
  }),
  sheet: (name: string): Words => ({ en: `the name "${name}" of the sheet`, "zh-Hant": `工作表名稱「${name}」` }),
  heading: (text: string): Words => ({ en: `the heading "${text}"`, "zh-Hant": `標題「${text}」` }),
  headingOfShares: { en: "a heading that names shares", "zh-Hant": "有提及股份的標題" },
  classes: { en: "names of share classes in its cells", "zh-Hant": "儲存格載有股份類別的名稱" },
  events: { en: "events of shares in its cells", "zh-Hant": "儲存格載有股份事件" },
  treasury: { en: "a ledger of treasury shares that adds up", "zh-Hant": "庫存股份分類帳數目相符" },
  tenth: { en: "a number that is a tenth of the other", "zh-Hant": "一個數目為另一個的十分之一" },
  sentence: { en: "a sentence that states the mandate", "zh-Hant": "有句子列明授權" },
  daysAcross: { en: "days across over events of shares", "zh-Hant": "各欄為日期，各行為股份事件" },
  side: { en: "a column that says bought or sold", "zh-Hant": "有欄註明買入或賣出" },
  otherSide: { en: "against it: a column that says the other side", "zh-Hant": "不利：買賣欄註明另一方向" },
  sharesBought: { en: "numbers of shares that were bought", "zh-Hant": "載有購入股份的數目" },
  boughtFor: {
    en: "columns of shares bought for cancellation or for treasury",
    "zh-Hant": "有欄列明購回作註銷或庫存的股數",
  },
  noSale: { en: "against it: no word of a sale", "zh-Hant": "不利：沒有出售的字眼" },
  product: { en: "totals that are number times price", "zh-Hant": "總額等於數目乘以價格" },
  productAgainst: {
    en: "against it: totals that are number times price",
    "zh-Hant": "不利：總額等於數目乘以價格",
  },
  purposes: { en: "words for cancellation or treasury in its cells", "zh-Hant": "儲存格載有註銷或庫存的字眼" },
  sharesInCells: { en: "numbers of shares in its cells", "zh-Hant": "儲存格載有註明為股份的數目" },
  anEvent: { en: "an event of shares in its cells", "zh-Hant": "有儲存格載有股份事件" },
  eventsAcross: { en: "events of shares across", "zh-Hant": "各欄為股份事件" },
  classesAcross: { en: "share classes across", "zh-Hant": "各欄為股份類別" },
  grantsAcross: { en: "grants of options or awards across", "zh-Hant": "各欄為授出的期權或獎勵" },
  balance: { en: "the balance of a share class among its balances", "zh-Hant": "結存中有某股份類別的結存" },
  broughtForward: { en: "the balance that the ledger brings forward", "zh-Hant": "分類帳的承前結餘" },
  factsOfClasses: {
    en: "against it: headings of what a share class is",
    "zh-Hant": "不利：標題說明股份類別本身",
  },
  otherBalances: {
    en: "against it: its balances are far below those of any class",
    "zh-Hant": "不利：其結餘遠低於任何股份類別的結餘",
  },
  deposits: {
    en: "against it: shares moved between accounts of a depository",
    "zh-Hant": "不利：股份在存管戶口之間轉移",
  },
  ownAnswer: { en: "your own answer", "zh-Hant": "閣下的指明" },
  addsUp: { en: "a statement that adds up", "zh-Hant": "結算表數目相符" },
} as const;
