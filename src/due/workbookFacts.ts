import { checkRegister } from "../actions/checkRegister";
import { readAllReturnSheets } from "../actions/verifySheets";
import { isAsWritten } from "../forms/readBack/isAsWritten";
import { readSheetFields } from "../forms/readBack/readSheetFields";
import { readMonthStamp, readStamp } from "../forms/readBack/returnStamp";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import { runToEnd } from "../shares/runInSlices";
import type { Words } from "../shares/values/finding";
import { isOurs } from "../workbook/isOurs";
import type { ReadableWorkbook, WorkbookSurvey } from "../workbook/workbook";
import type { ReturnFacts, WorkbookFacts } from "./dueFacts";
import { registerFactsOf } from "./registerFacts";

const NO_TABLE: Words = { en: "No table of movements.", "zh-Hant": "沒有股份變動表。" };

/** Reads what the evening needs of a workbook: its register, checked, and the returns in it. The day does not come into it. */
export async function workbookFactsOf(workbook: ReadableWorkbook): Promise<WorkbookFacts> {
  const survey = await workbook.survey();
  const returns = await returnsIn(workbook, survey);
  // Nothing but sheets of ours: no register was meant to be in it.
  if (isOurs(survey)) return { register: null, returns, whyNoRegister: null, refusal: null };
  const outcome = await checkRegister(workbook);
  if (outcome.hasMovements) {
    const fingerprint = runToEnd(fingerprinting(outcome.register));
    return { register: registerFactsOf(outcome, fingerprint), returns, whyNoRegister: null, refusal: null };
  }
  const whyNoRegister = outcome.whyNoMovements?.message ?? NO_TABLE;
  return { register: null, returns, whyNoRegister, refusal: null };
}

async function returnsIn(workbook: ReadableWorkbook, survey: WorkbookSurvey): Promise<ReturnFacts[]> {
  return (await readAllReturnSheets(workbook, survey)).flatMap(({ names, snapshot }): ReturnFacts[] => {
    const stamp = readStamp(names) ?? readMonthStamp(names);
    if (stamp === null) return [];
    const fields = readSheetFields(names, snapshot, survey.date1904);
    const issuer = fields.find(({ name }) => name === "Header.Issuer")?.printed;
    const { form, closingDate, language, writtenAt, registerFingerprint, version } = stamp;
    return [
      {
        sheet: snapshot.region.sheet,
        issuer: issuer?.kind === "text" ? issuer.text : "",
        form,
        closingDate,
        language,
        writtenAt,
        registerFingerprint,
        version,
        isAsWritten: isAsWritten(stamp, names, fields),
      },
    ];
  });
}
