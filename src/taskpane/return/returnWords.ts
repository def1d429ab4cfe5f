import type { Language } from "../../shares/values/finding";

const en = {
  onlyWaiting: (rows: number): string =>
    `Nothing goes on a return: ${rows} ${rows === 1 ? "row waits" : "rows wait"} that cannot go on one, for the reasons below.`,
  pendingUnclassed: "its class is not known",
  steps: { keyIn: "Keyed in", tieOut: "Tied out", rollForward: "Filed and rolled forward" },
  stepDone: "done",
};

type ReturnWords = typeof en;

const zh: ReturnWords = {
  onlyWaiting: (rows) => `沒有可列入報表的行：${rows} 行因下列原因未能列入。`,
  pendingUnclassed: "股份類別不詳",
  steps: { keyIn: "已輸入", tieOut: "已編製核對表", rollForward: "已呈交並結轉" },
  stepDone: "已完成",
};

/** What the Return page alone says: fetched with it. */
export const RETURN_WORDS: Readonly<Record<Language, ReturnWords>> = { en, "zh-Hant": zh };
