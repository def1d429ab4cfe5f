import type { Language } from "../../shares/values/finding";

const en = {
  onlyWaiting: (rows: number): string =>
    `Nothing can go on a return: ${rows} ${rows === 1 ? "row is" : "rows are"} held back, for the reasons below.`,
  repeated: (rows: number): string =>
    rows === 1 ? "1 row of an earlier return is printed again" : `${rows} rows of earlier returns are printed again`,
  notRead: (why: string): string => `This ${why}.`,
  anotherIssuer: (published: string, fromRecord: string): string =>
    `This is the return of another issuer: ${published}. The record is of ${fromRecord}.`,
  anotherDay: (published: string, fromRecord: string): string =>
    `This return closes on ${published}; that of the record closes on ${fromRecord}.`,
  pendingUnclassed: "its class is not known",
  treasuryShares: "treasury shares",
  purchase: {
    treasury: "purchase, to be held in treasury",
    cancellation: "purchase, for cancellation",
    cancelled: "purchase cancelled",
  },
  sale: "sale of treasury shares",
  steps: { keyIn: "Keyed in", verify: "Verified", tieOut: "Tied out", rollForward: "Filed and rolled forward" },
  stepDone: "done",
  openLarge: "Open large",
  oneAtATime: "Several files were dropped. One return is compared at a time.",
  textFirst: "Paste the text of the return, or choose its file.",
  fitPreview: "Fit to width",
  verifyStep: "Verify it: whenever the sheet or the record changes, each field is compared automatically.",
  seeVerified: "Show what differs",
  allStepsDone: "Filed and rolled forward: nothing is left to do for this return.",
  standsAlready: (sheets: readonly string[]): string =>
    sheets.length === 1
      ? `This return is on the sheet “${sheets[0] ?? ""}” already. What was edited by hand on that sheet is lost if it is replaced.`
      : `This return is on the sheets ${sheets.map((sheet) => `“${sheet}”`).join(", ")} already. What was edited by hand is lost on a sheet that is replaced.`,
  formWordsNotRead: (number: number): string =>
    number === 1
      ? "1 text of the form is not verified: no published return with it was found"
      : `${number} texts of the form are not verified: no published return with them was found`,
  ofUnits:
    "Units in place of shares: the wording of a trust’s return is not verified. Compare it with the Exchange’s form.",
  replace: "Replace",
  keepBoth: "Keep both",
};

type ReturnWords = typeof en;

const zh: ReturnWords = {
  onlyWaiting: (rows) => `沒有可列入報表的行：${rows} 行因下列原因未能列入。`,
  repeated: (rows) => `另重複列印較早報表的 ${rows} 行`,
  notRead: (why) => `這${why}。`,
  anotherIssuer: (published, fromRecord) => `這是另一發行人的報表：${published}。紀錄屬 ${fromRecord}。`,
  anotherDay: (published, fromRecord) => `此報表的期終結存日期為 ${published}；紀錄的報表為 ${fromRecord}。`,
  pendingUnclassed: "股份類別不詳",
  treasuryShares: "庫存股份",
  purchase: { treasury: "購回，持作庫存股份", cancellation: "購回，擬註銷", cancelled: "購回已註銷" },
  sale: "出售庫存股份",
  steps: { keyIn: "已輸入", verify: "已核對", tieOut: "已編製核對表", rollForward: "已呈交並結轉" },
  stepDone: "已完成",
  openLarge: "放大",
  oneAtATime: "拖放了多個檔案。每次只可核對一份報表。",
  textFirst: "請貼上報表文字，或選擇檔案。",
  fitPreview: "配合窗格闊度",
  verifyStep: "核對：紀錄或工作表一有更改，即自動逐項比較。",
  seeVerified: "查看不符之處",
  allStepsDone: "已呈交並結轉：此報表再無待辦事項。",
  standsAlready: (sheets) =>
    `此報表已載於工作表${sheets.map((sheet) => `「${sheet}」`).join("、")}。如予取代，該工作表上的手動修改將會失去。`,
  formWordsNotRead: (number) => `表格內有 ${number} 項文字未經核實：未見於任何已刊發的報表`,
  ofUnits: "以基金單位代替股份：信託報表的用字未經核實，請與聯交所的表格核對。",
  replace: "取代",
  keepBoth: "兩者保留",
};

/** What the Return page alone says: fetched with it. */
export const RETURN_WORDS: Readonly<Record<Language, ReturnWords>> = { en, "zh-Hant": zh };
