import type { Remark } from "./remark";
import { announcedIssue } from "./rules/announcedIssue";
import { bonusIssue } from "./rules/bonusIssue";
import { cancellation } from "./rules/cancellation";
import { conversion } from "./rules/conversion";
import { depositaryCancellation } from "./rules/depositaryCancellation";
import { depositaryPurchase } from "./rules/depositaryPurchase";
import { mandateNote } from "./rules/mandateNote";
import { scripDividend } from "./rules/scripDividend";
import { shareScheme } from "./rules/shareScheme";
import { simultaneousConversion } from "./rules/simultaneousConversion";
import { treasuryDisposal } from "./rules/treasuryDisposal";
import { treasuryPurchase } from "./rules/treasuryPurchase";
import type { Words } from "../shares/values/finding";

/** Every remark. Remarks on one event are in this order: a cancellation defines the "Repurchased Shares" before a conversion refers to them. */
export const REMARKS: readonly Remark[] = Object.freeze([
  cancellation,
  depositaryCancellation,
  simultaneousConversion,
  conversion,
  treasuryPurchase,
  treasuryDisposal,
  announcedIssue,
  bonusIssue,
  scripDividend,
  shareScheme,
  depositaryPurchase,
  mandateNote,
]);

/** What a remark is called; the code itself for one a workbook kept that no longer exists. */
export function remarkName(code: string): Words {
  return REMARKS.find((remark) => remark.code === code)?.name ?? { en: code, "zh-Hant": code };
}
