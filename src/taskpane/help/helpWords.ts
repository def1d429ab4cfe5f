import type { Language } from "../../shares/values/finding";

/** What the Help page alone says: fetched with it. */
interface HelpWords {
  readonly lead: readonly string[];
  readonly keys: string;
  readonly key: string;
  readonly does: string;
  readonly shortcuts: readonly (readonly [keys: string, does: string])[];
  readonly more: string;
  readonly privacy: string;
  readonly report: string;
  readonly reportLead: string;
  readonly reportText: string;
  readonly copy: string;
  readonly copied: string;
  readonly about: string;
  readonly version: (version: string) => string;
  readonly licence: string;
  readonly others: string;
}

const en: HelpWords = {
  lead: [
    "Check: press Check. Each finding names its cell, what was read, what is expected and what to do. Cells stay marked until the finding is gone.",
    "Write: on the page Return, see which rows go in, look at the preview, and press Write the return.",
    "After that: key it in, verify it, and once it is filed, roll forward. The next return then opens from it.",
  ],
  keys: "Keyboard",
  key: "Key",
  does: "What it does",
  shortcuts: [
    ["F6", "from the sheet to the pane, and back (Excel’s own key)"],
    ["F8, Shift+F8", "next finding, previous finding, from anywhere on the page Findings"],
    ["↓, ↑", "on a finding: the next, the one before; its cell is shown in the sheet"],
    ["Enter", "opens and closes a finding"],
    ["Shift+F10", "on a finding: go to, copy, accept, severity"],
    ["↑, ↓ in a date", "a day later, a day earlier"],
    ["Esc", "closes what opened last"],
  ],
  more: "Installing and other questions",
  privacy: "Privacy",
  report: "Report a problem",
  reportLead:
    "Nothing is sent. Copy this text into a message to whoever installed the add-in, and say what you pressed and what the pane said. It holds no figure and no name of your workbook; do not send the workbook itself.",
  reportText: "Text for the report",
  copy: "Copy",
  copied: "Copied.",
  about: "About",
  version: (version) => `Next Day Return ${version}`,
  licence: "MIT Licence. It comes without warranty: what is filed remains the issuer’s responsibility.",
  others: "Third-party licences",
};

const zh: HelpWords = {
  lead: [
    "檢查：按「檢查」。每項結果列明儲存格、讀到的內容、應有的內容及處理方法。標示在問題消除後即行移除。",
    "編製：在「報表」頁查看納入的各行及預覽，然後按「編製報表」。",
    "其後：輸入系統、核對，呈交後結轉。下一份報表即由此開始。",
  ],
  keys: "鍵盤",
  key: "按鍵",
  does: "作用",
  shortcuts: [
    ["F6", "由工作表移至窗格，再按則返回（Excel 本身的按鍵）"],
    ["F8、Shift+F8", "在「檢查結果」頁任何位置：下一項、上一項"],
    ["↓、↑", "在一項結果上：下一項、上一項，並在工作表顯示其儲存格"],
    ["Enter", "展開或收起一項結果"],
    ["Shift+F10", "在一項結果上：前往、複製、接受、嚴重程度"],
    ["日期欄內 ↑、↓", "後一日、前一日"],
    ["Esc", "關閉剛開啟的部分"],
  ],
  more: "安裝及其他問題",
  privacy: "私隱",
  report: "報告問題",
  reportLead:
    "不會傳送任何資料。請把以下文字複製到訊息，交給為閣下安裝本增益集的人員，並說明按了甚麼、窗格顯示甚麼。文字不含活頁簿的數字或名稱；請勿傳送活頁簿本身。",
  reportText: "報告文字",
  copy: "複製",
  copied: "已複製。",
  about: "關於",
  version: (version) => `翌日披露報表 ${version}`,
  licence: "MIT 授權條款。不附任何保證：呈交的內容仍由發行人負責。",
  others: "第三方程式的授權條款",
};

export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = { en, "zh-Hant": zh };
