import { EMPTY_FIELD } from "../forms/filledField";
import type { FilledReturn } from "../forms/filledReturn";
import { wordIn } from "../forms/words";
import type { Register } from "../shares/register/register";
import { pairCell } from "../shares/register/table";
import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Words } from "../shares/values/finding";

/** What the register does not say of a corrected return, and nobody may assume. */
export interface OpenQuestion {
  readonly cell: CellRef | null;
  readonly asks: Words;
}

/** Status and day of the correction stand where the register says them; else the boxes are empty. */
export function asCorrection(filled: FilledReturn, register: Register, submitted: CivilDate | null): FilledReturn {
  const { header } = filled;
  return {
    ...filled,
    header: {
      ...header,
      status: saysStatus(register) ? header.status : EMPTY_FIELD,
      dateSubmitted: saysDay(register, submitted) ? header.dateSubmitted : EMPTY_FIELD,
    },
  };
}

/** A new submission is what was filed: a correction is none. */
function saysStatus({ issuer }: Register): boolean {
  const status = issuer?.status?.value.trim() ?? "";
  return status !== "" && !NEW_SUBMISSION.has(status.toLowerCase());
}

const NEW_SUBMISSION: ReadonlySet<string> = new Set(
  (["en", "zh-Hant"] as const).map((language) => wordIn(language, "header.status.new").toLowerCase()),
);

function saysDay({ issuer }: Register, submitted: CivilDate | null): boolean {
  const day = issuer?.dateSubmitted?.value ?? null;
  return day !== null && submitted !== null && day > submitted;
}

/**
 * What has to be asked before corrected returns are filed.
 * @param submitted the days the returns were filed; null for one that does not say
 */
export function questionsOf(register: Register, submitted: readonly (CivilDate | null)[]): readonly OpenQuestion[] {
  const { issuer } = register;
  const cellOf = (field: string): CellRef | null => (issuer === null ? null : pairCell(issuer.table, field));
  const questions: OpenQuestion[] = [];
  if (!saysStatus(register))
    questions.push({
      cell: cellOf("Status"),
      asks: {
        en: "Which status does the corrected return bear? The Exchange's word for it has not been verified: enter it under Status in the Issuer table. The box is left empty.",
        "zh-Hant": "更正報表應填甚麼狀態？聯交所所用字眼未經核實：請填於「發行人」表的「狀態」。該欄現留空。",
      },
    });
  if (!submitted.every((day) => saysDay(register, day)))
    questions.push({
      cell: cellOf("Date submitted"),
      asks: {
        en: "On which day are the corrections submitted? Date submitted in the Issuer table is not after the day the returns were filed. The box is left empty.",
        "zh-Hant": "更正報表於何日呈交？「發行人」表的「呈交日期」並非在原報表呈交之後。該欄現留空。",
      },
    });
  return questions;
}
