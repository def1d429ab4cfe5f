import type { Finding, Words } from "../shares/values/finding";
import { PassedLimit } from "../file/limits";
import { HostFailure } from "../workbook/hostFailure";
import { answerToAdd } from "./showFindings";
import { UsageError } from "./tableOptions";

/**
 * The line for a workbook without a register: what was seen in it, and what may be answered.
 * @param outcome what came of the command
 */
export function noMovements(file: string, why: Finding | null, outcome = ""): string {
  return [
    `"${file}" has no table of movements.`,
    ...(why === null ? [outcome] : [why.message.en, why.todo.en, outcome, answerToAdd(why)]),
  ]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}

/** The workbook a command was given holds no register: one line for standard error, exit 2; of many that were found, a workbook to pass over. */
export class NoRegister extends Error {
  override readonly name = "NoRegister";
}

/** Whatever a command failed of, in one line. */
export function failureLine(error: unknown): string {
  return failureWords(error).en;
}

/** As `failureLine`, for a page in both languages. What was typed wrong at the command line is said in its own. */
export function failureWords(error: unknown): Words {
  if (error instanceof UsageError) return inEnglish(`${error.message} (next-day-return --help shows the commands.)`);
  if (error instanceof NoRegister) return inEnglish(error.message);
  if (error instanceof HostFailure) return refusalWords(error);
  const what = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return {
    en: `Next Day Return failed (${what}). This is a fault of the program, not of the record; nothing was written.`,
    "zh-Hant": `程式出錯（${what}），與紀錄無關；沒有寫入任何檔案。`,
  };
}

function inEnglish(line: string): Words {
  return { en: line, "zh-Hant": line };
}

/** What went wrong with a file, in a line that says what to do. */
function refusalWords({ kind, subject, originalCause }: HostFailure): Words {
  const limit = originalCause instanceof PassedLimit ? originalCause.words : null;
  switch (kind) {
    case "no such file":
      return {
        en: `There is no file "${subject}". Check the name and the folder.`,
        "zh-Hant": `找不到檔案「${subject}」。請核對檔案名稱及資料夾。`,
      };
    case "not a workbook":
      return {
        en: `"${subject}" is not an Excel workbook (.xlsx) that can be read. Open it in Excel and save it as an Excel Workbook (.xlsx).`,
        "zh-Hant": `「${subject}」並非可讀取的 Excel 活頁簿（.xlsx）。請以 Excel 開啟，再另存為 Excel 活頁簿（.xlsx）。`,
      };
    case "password-protected":
      return {
        en: `"${subject}" is password-protected. Remove the password in Excel (File, Info, Protect Workbook) and try again.`,
        "zh-Hant": `「${subject}」受密碼保護。請在 Excel 移除密碼（檔案、資訊、保護活頁簿）後再試。`,
      };
    case "too large":
      return {
        en: `"${subject}" is larger than a record can be${limit === null ? "" : `: ${limit.en}`}. Keep the record in a workbook of its own.`,
        "zh-Hant": `「${subject}」超出紀錄可有的大小${limit === null ? "" : `：${limit["zh-Hant"]}`}。請將紀錄存於獨立的活頁簿。`,
      };
    case "being saved":
      return {
        en: `"${subject}" was being saved each time it was read. Run the command again once it is saved.`,
        "zh-Hant": `「${subject}」讀取時一直正在儲存。請待儲存完成後再執行。`,
      };
    case "cannot write":
      return {
        en: `"${subject}" could not be written. Close it if it is open, and check that the folder may be written to.`,
        "zh-Hant": `未能寫入「${subject}」。如檔案已開啟請先關閉，並確認可寫入該資料夾。`,
      };
    default:
      return {
        en: `"${subject}": ${kind}. Nothing was written.`,
        "zh-Hant": `「${subject}」：${kind}。沒有寫入任何檔案。`,
      };
  }
}
