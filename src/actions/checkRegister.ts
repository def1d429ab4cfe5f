import { type Cause, causesOf } from "../checks/diagnosis/causes";
import type { Diagnosis } from "../checks/diagnosis/diagnosis";
import type { ListedEquation } from "../checks/diagnosis/equationIndex";
import { offerRepairs, offerSure } from "../checks/diagnosis/offerRepairs";
import { isDiagnosed } from "../checks/diagnosis/readingEquations";
import { CHECKS } from "../checks/registry";
import { checking, type CheckInput, equationsOf, listing } from "../checks/runChecks";
import type { FormEdition } from "../forms/form";
import { fillReturn } from "../forms/fillReturn";
import { editionFor } from "../forms/registry";
import { mayLeaveWords, wordsLeft } from "../forms/wordsLeft";
import type { WordsLeft } from "../shares/values/wordsLeft";
import type { RegionLeft } from "../reading/columns/takeRegions";
import type { TableSetAside } from "../reading/settleTables";
import { type Region, sameCell } from "../shares/values/cell";
import { holdsPartOfDay, type LocatedTable, type TableKind } from "../shares/register/table";
import type { CivilDate } from "../shares/values/civilDate";
import { Ledger } from "../shares/ledger";
import type { Finding, Language, Words } from "../shares/values/finding";
import { runInSlices, runToEnd } from "../shares/runInSlices";
import type { FormCode } from "../shares/register/issuer";
import { languageOfHeadings } from "../shares/register/languageOfHeadings";
import type { Register } from "../shares/register/register";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { ReadableWorkbook, WorkbookSurvey } from "../workbook/workbook";
import { acceptedFindings } from "./acceptWarning";
import { Consequences } from "./consequences";
import type { KeptRemarks } from "./keptRemarks";
import { type Narrative, narrativeOf, printedRemarks } from "./narrative";
import { narrativeState } from "./narrativeState";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { type UnreadAnswer, wordsForCommandLine } from "./tableAnswers";
import { writtenReturns } from "./writtenReturns";

export interface CheckOptions extends ReadOptions {
  /** Closing date of the return to check; by default the Issuer table's, or the date of the last event not yet disclosed. */
  readonly asAt?: CivilDate;
  /** By default the Issuer table's, or the one in force on the closing date. */
  readonly form?: FormCode;
  /** The languages of the return, or the one of the record's headings; English by default. */
  readonly languages?: readonly Language[] | "as headed";
  /** The day in Hong Kong: what is after it is in the future. */
  readonly today?: CivilDate;
  /** Handed the findings while the slips behind them are still looked for: no slip is named yet, and no value offered that one could change. */
  readonly onChecked?: (outcome: CheckOutcome) => void;
}

export interface CheckOutcome {
  /** In reading order: the first to fix first. */
  readonly findings: readonly Finding[];
  /** The likely slips behind them, likeliest first. */
  readonly diagnoses: readonly Diagnosis[];
  /** The findings that one slip explains, with that slip in words. */
  readonly causes: readonly Cause[];
  readonly register: Register;
  /** What the register answers. */
  readonly ledger: Ledger;
  /** What the return says; null if nothing is left to disclose. */
  readonly content: ReturnContent | null;
  readonly form: FormCode;
  /** The languages of its return. */
  readonly languages: readonly Language[];
  /** Edited remarks and house wordings. */
  readonly kept: KeptRemarks;
  readonly survey: WorkbookSurvey;
  /** What the checks are called, by code. */
  readonly titles: ReadonlyMap<string, Words>;
  /** False if the workbook has no table of movements. */
  readonly hasMovements: boolean;
  /** What was seen instead, where it has none. */
  readonly whyNoMovements: Finding | null;
  /** For Set-up, where they may be said to be one. */
  readonly leftAside: readonly TableLeftAside[];
  /** Where nothing is read, as the user says. */
  readonly unread: readonly UnreadAnswer[];
  /** What the user set of tables, as words to add to a command; "" where the headings decide all. */
  readonly commandWords: string;
}

const TITLES: ReadonlyMap<string, Words> = new Map(CHECKS.map(({ code, title }) => [code, title]));

/** A table that is not read, and what it was nearest to. */
export interface TableLeftAside {
  readonly kind: TableKind;
  /** Every kind it could be, where that is the question. */
  readonly rivals: readonly TableKind[];
  /** Its headings. */
  readonly region: Region;
  readonly shape: LocatedTable["shape"];
  /**
   * `evidence`: nothing shows that it is about shares. `missing`: a needed heading. `rivals`: it could be another kind as well. `second`: another is read
   * in its place. `prices`: it has amounts that the record lacks. `repeated`: its rows stand in another. `superseded`, `planned`: by its own words.
   */
  readonly why: "evidence" | "missing" | "rivals" | "prices" | TableSetAside["why"];
  /** Field to heading, of one that could be read as it stands. */
  readonly headings: Readonly<Record<string, string>>;
}

/** Reads the register out of the workbook and checks it. Writes nothing. */
export async function checkRegister(workbook: ReadableWorkbook, options: CheckOptions = {}): Promise<CheckOutcome> {
  const { yieldToUi } = options;
  const read = await readWorkbook(workbook, options);
  const { register, findings, survey, snapshots, hasMovements, whyNoMovements } = read;
  await yieldToUi?.();
  const ledger = new Ledger(register);
  const content = await runInSlices(ledger.composing(options.asAt), yieldToUi);
  await yieldToUi?.();
  const form = formOf(register, content, options);
  const accepted = new Map(Object.entries(await acceptedFindings(workbook)));
  const { languages: asked = ["en"] } = options;
  const languages = asked === "as headed" ? [languageOfHeadings(register)] : asked;
  const kept = await keptRemarks(workbook);
  const narratives =
    content === null ? [] : languages.map((language) => narrativeIn({ ledger, content, form, kept }, language));
  const remarks = narratives.flatMap(printedRemarks);
  const written = hasMovements ? await writtenReturns(workbook, survey, { ledger, kept }, yieldToUi) : [];
  const wordsLeftIn = (language: Language): readonly WordsLeft[] =>
    content === null || !mayLeaveWords(register, content, language)
      ? []
      : wordsLeft(
          fillReturn(
            ledger,
            content,
            editionOf(register, content, form),
            language,
            narratives.slice(languages.indexOf(language)).slice(0, 1).flatMap(printedRemarks),
          ),
        );
  const input: CheckInput = {
    ledger,
    content,
    form,
    today: options.today ?? null,
    languages,
    remarks,
    wordsLeft: languages.flatMap(wordsLeftIn),
    narrative: narrativeState(narratives),
    writtenReturns: written,
    accepted,
  };
  const consequences = new Consequences(findings, register);
  const checked = hasMovements
    ? (await runInSlices(checking(input), yieldToUi)).filter((finding) => !consequences.has(finding))
    : [];
  await yieldToUi?.();
  const diagnosed = findings.filter(isDiagnosed);
  const outcome = (diagnoses: readonly Diagnosis[], isInDoubt: boolean): CheckOutcome => {
    const offered = offerRepairs(checked, diagnoses, isInDoubt).map((each) => offeredWhole(register, each));
    const all = [...offerSure(findings, diagnoses), ...offered];
    const proposals = checked.flatMap(({ proposal }) => proposal ?? []);
    return {
      findings: all,
      diagnoses,
      causes: causesOf(register, all, proposals, diagnoses),
      register,
      ledger,
      content,
      form,
      languages,
      kept,
      survey,
      titles: TITLES,
      hasMovements,
      whyNoMovements,
      leftAside: [...read.setAside.map(setAsideOf), ...read.leftAside.flatMap((left) => asideOf(left, findings))],
      unread: read.unread,
      commandWords: wordsForCommandLine(register.tables, read.unread),
    };
  };
  // Equations are listed, and the diagnosis fetched, only when needed: a register in which all agrees has nothing to diagnose.
  if (diagnosed.length === 0 && checked.every(({ severity }) => severity === "note")) return outcome([], false);
  options.onChecked?.(outcome([], true));
  await yieldToUi?.();
  const listed = await runInSlices(listing(input), yieldToUi);
  const equations = listed.filter(({ code, at }) => !consequences.has({ code, cells: [at] }));
  if (diagnosed.length === 0 && equations.every(({ equation }) => equation.holds)) return outcome([], false);
  await yieldToUi?.();
  const { diagnoseRegister } = await import("./diagnoseRegister");
  const diagnoses = await diagnoseRegister(workbook, {
    ledger,
    equations,
    findings: [...diagnosed, ...checked],
    snapshots,
    list: (other) => listAgain(input, other, options),
  });
  return outcome(diagnoses, true);
}

/** The equations of another register: its return is another as well. */
function listAgain(
  input: CheckInput,
  register: Register,
  { asAt }: CheckOptions,
): (isAsked: (code: string) => boolean) => readonly ListedEquation[] {
  const ledger = new Ledger(register);
  const content = runToEnd(ledger.composing(asAt));
  return (isAsked) => equationsOf({ ...input, ledger, content }, isAsked);
}

/** A cell that holds a part of a day is offered no whole one. */
function offeredWhole({ tables }: Register, finding: Finding): Finding {
  const { proposal, ...rest } = finding;
  return proposal !== undefined && holdsPartOfDay(tables, proposal.cell) ? rest : finding;
}

/** Findings about amounts of a table that is not read stand at its first heading. */
const PRICES_ELSEWHERE: ReadonlySet<string> = new Set(["price-elsewhere", "cancellation-price-elsewhere"]);

function asideOf({ region, guess, why, rivals }: RegionLeft, findings: readonly Finding[]): TableLeftAside[] {
  const { grid, firstHeadingRow: row, lastHeadingRow, firstColumn: column, lastColumn } = region;
  const headings = { sheet: grid.sheet, row, column, rows: lastHeadingRow - row + 1, columns: lastColumn - column + 1 };
  const first = grid.cell(row, column);
  if (findings.some(({ name, cells: [at] }) => PRICES_ELSEWHERE.has(name) && at !== undefined && sameCell(at, first)))
    return [{ kind: "Repurchases", rivals: [], region: headings, shape: "rows", why: "prices", headings: {} }];
  if (guess === null || why === "no table") return [];
  return [{ kind: guess.kind, rivals, region: headings, shape: "rows", why, headings: {} }];
}

function setAsideOf({ table: { kind, region, shape, firstRow, headings }, why }: TableSetAside): TableLeftAside {
  const rows = shape === "rows" ? Math.max(1, firstRow - region.row) : region.rows;
  return { kind, rivals: [], region: { ...region, rows }, shape, why, headings: Object.fromEntries(headings) };
}

/** The edition a checked register's return is made on. */
export function editionOf(register: Register, content: ReturnContent, form: FormCode): FormEdition {
  return editionFor(content.closingDate, form, register.issuer?.labelOrder?.value ?? null);
}

interface NarratedReturn {
  readonly ledger: Ledger;
  readonly content: ReturnContent;
  readonly form: FormCode;
  readonly kept: KeptRemarks;
}

/** The narrative of a return in a language, numbered as its edition lists the events it refers to. */
export function narrativeIn({ ledger, content, form, kept }: NarratedReturn, language: Language): Narrative {
  return narrativeOf(ledger, content, editionOf(ledger.register, content, form), language, kept);
}

function formOf(register: Register, content: ReturnContent | null, { form, asAt, today }: CheckOptions): FormCode {
  const chosen = form ?? register.issuer?.form?.value;
  const day = content?.closingDate ?? asAt ?? today;
  return chosen ?? (day === undefined ? "FF305" : editionFor(day).form);
}
