import type { Language, Severity } from "../../shares/values/finding";

/** What the Findings page alone says: fetched with it. */
interface FindingsWords {
  readonly severityGroups: Readonly<Record<Severity | "not checked", string>>;
  readonly nothingElse: string;
  readonly reasonFirst: string;
  readonly acceptor: string;
  readonly acceptedBy: (name: string, moment: string) => string;
  readonly menu: {
    readonly goTo: (cell: string) => string;
    readonly copy: string;
    readonly accept: string;
    readonly severity: string;
  };
  readonly copied: string;
  readonly notCopied: string;
  readonly asSheet: string;
}

const en: FindingsWords = {
  severityGroups: { error: "Errors", warning: "Warnings", note: "Notes", "not checked": "Not checked" },
  nothingElse: "No issues found in what could be checked.",
  reasonFirst: "Enter the reason first.",
  acceptor: "Your name, kept with the reason",
  acceptedBy: (name, moment) => (name === "" ? moment : `${name}, ${moment}`),
  menu: {
    goTo: (cell) => `Go to ${cell}`,
    copy: "Copy",
    accept: "Accept…",
    severity: "Severity of this check…",
  },
  copied: "The finding is copied.",
  notCopied: "Excel does not allow copying here: select the text and press Ctrl+C.",
  asSheet: "Put the findings on a sheet",
};

const zh: FindingsWords = {
  severityGroups: { error: "錯誤", warning: "警告", note: "提示", "not checked": "未能檢查" },
  nothingElse: "已檢查的項目沒有須修正之處。",
  reasonFirst: "請先填上理由。",
  acceptor: "閣下姓名（與理由一併保存）",
  acceptedBy: (name, moment) => (name === "" ? moment : `${name}，${moment}`),
  menu: {
    goTo: (cell) => `前往 ${cell}`,
    copy: "複製",
    accept: "接受…",
    severity: "此項檢查的嚴重程度…",
  },
  copied: "已複製該項檢查結果。",
  notCopied: "此 Excel 不開放剪貼簿：請選取文字後按 Ctrl+C。",
  asSheet: "把檢查結果寫入工作表",
};

export const FINDINGS_WORDS: Readonly<Record<Language, FindingsWords>> = { en, "zh-Hant": zh };
