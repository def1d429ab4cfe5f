import { CHECKS } from "../checks/registry";
import { checking, type CheckInput } from "../checks/runChecks";
import type { FormEdition } from "../forms/form";
import { editionFor } from "../forms/registry";
import type { CivilDate } from "../shares/values/civilDate";
import { composeContent } from "../shares/disclosure/disclosure";
import type { Finding, Language, Words } from "../shares/values/finding";
import { runInSlices } from "../shares/runInSlices";
import type { FormCode } from "../shares/register/issuer";
import type { Register } from "../shares/register/register";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { ReadableWorkbook, WorkbookSurvey } from "../workbook/workbook";
import { acceptedFindings } from "./acceptWarning";
import type { KeptRemarks } from "./keptRemarks";
import { type Narrative, narrativeOf, printedRemarks } from "./narrative";
import { narrativeState } from "./narrativeState";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { writtenReturns } from "./writtenReturns";

export interface CheckOptions extends ReadOptions {
  /** Closing date of the return to check; by default the date of the last event not yet disclosed. */
  readonly asAt?: CivilDate;
  /** By default the Issuer table's, or the one in force on the closing date. */
  readonly form?: FormCode;
  /** The languages of the return; English by default. */
  readonly languages?: readonly Language[];
  /** The day in Hong Kong: what lies after it is still to come. */
  readonly today?: CivilDate;
}

export interface CheckOutcome {
  /** In reading order: the first to fix first. */
  readonly findings: readonly Finding[];
  readonly register: Register;
  /** What the return would say; null where nothing is left to disclose. */
  readonly content: ReturnContent | null;
  readonly form: FormCode;
  /** Edited remarks and house wordings. */
  readonly kept: KeptRemarks;
  readonly survey: WorkbookSurvey;
  /** What the checks are called, by code. */
  readonly titles: ReadonlyMap<string, Words>;
  /** False where the workbook holds no table of movements at all. */
  readonly hasMovements: boolean;
}

const TITLES: ReadonlyMap<string, Words> = new Map(CHECKS.map(({ code, title }) => [code, title]));

/** Reads the register out of the workbook and checks it. Writes nothing. */
export async function checkRegister(workbook: ReadableWorkbook, options: CheckOptions = {}): Promise<CheckOutcome> {
  const { yieldToUi } = options;
  const { register, findings, survey, hasMovements } = await readWorkbook(workbook, options);
  await yieldToUi?.();
  const content = composeContent(register, options.asAt);
  await yieldToUi?.();
  const form = formOf(register, content, options);
  const accepted = new Map(Object.entries(await acceptedFindings(workbook)));
  const languages = options.languages ?? ["en"];
  const kept = await keptRemarks(workbook);
  const narratives =
    content === null ? [] : languages.map((language) => narrativeIn({ register, content, form, kept }, language));
  const remarks = narratives.flatMap(printedRemarks);
  const written = hasMovements ? await writtenReturns(workbook, survey, { register, kept }, yieldToUi) : [];
  const input: CheckInput = {
    register,
    content,
    form,
    today: options.today ?? null,
    languages,
    remarks,
    narrative: narrativeState(narratives),
    writtenReturns: written,
    accepted,
  };
  const checked = hasMovements ? await runInSlices(checking(input), yieldToUi) : [];
  return { findings: [...findings, ...checked], register, content, form, kept, survey, titles: TITLES, hasMovements };
}

/** The edition a checked register's return is made on. */
export function editionOf(register: Register, content: ReturnContent, form: FormCode): FormEdition {
  return editionFor(content.closingDate, form, register.issuer?.labelOrder?.value ?? null);
}

interface NarratedReturn {
  readonly register: Register;
  readonly content: ReturnContent;
  readonly form: FormCode;
  readonly kept: KeptRemarks;
}

/** The narrative of a return in a language, numbered as its edition lists the events it refers to. */
export function narrativeIn({ register, content, form, kept }: NarratedReturn, language: Language): Narrative {
  return narrativeOf(register, content, editionOf(register, content, form), language, kept);
}

function formOf(register: Register, content: ReturnContent | null, { form, asAt, today }: CheckOptions): FormCode {
  const chosen = form ?? register.issuer?.form?.value;
  const day = content?.closingDate ?? asAt ?? today;
  return chosen ?? (day === undefined ? "FF305" : editionFor(day).form);
}
