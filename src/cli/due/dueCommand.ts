import { createHash } from "node:crypto";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkbookFacts } from "../../due/dueFacts";
import { type DueEntry, type DueRow, dueList, type WrittenReturn } from "../../due/dueRow";
import { dueLines } from "../../due/dueLines";
import {
  eveningReturn,
  monthlyReturns,
  type PlacedRegister,
  type PlacedReturn,
  returnsOfRegisters,
  stateOfReturn,
} from "../../due/returnsOfRegisters";
import { rowAsJson } from "../../due/rowAsJson";
import { readFileBytes } from "../../file/openFileWorkbook";
import type { Words } from "../../shares/values/finding";
import { PROGRAM_VERSION } from "../../shares/values/programVersion";
import type { DueCommand } from "../commands";
import { findWorkbooks, type FoundWorkbook } from "../many/findWorkbooks";
import { hashOf } from "../many/hashOf";
import { type ReadWorkbookFile, readWorkbooks, refusalOf, registersAmong, returnsAmong } from "../many/readWorkbooks";
import { type Host, type Session, startSession } from "../many/session";
import { asLines, type ExitCode } from "../output";
import { KeptFacts } from "./keptFacts";
import { refuseToReplace, saveDocument } from "./saveDocument";
import { type DueEntries, entriesFrom } from "./resultFiles";

/** The list of an evening: what each register has to file, by when, and how it stands. 0: nothing is wrong. 1: errors, or a deadline has passed. 2: a register could not be read. */
export async function due(command: DueCommand, host: Host): Promise<ExitCode> {
  for (const option of ["html", "ics"] as const) {
    const file = command[option];
    if (file !== null) await refuseToReplace(`--${option}`, file, command.force);
  }
  const now = host.means.now?.() ?? new Date();
  const read = command.from ? await entriesFrom(command.inputs) : await entriesIn(command, host);
  if (read === null) return 2;
  const { entries, warnings, isComplete } = read;
  const rows = dueList(entries, now);
  const { output } = host;
  if (warnings.length > 0) output.err(asLines(warnings));
  if (command.html !== null) await saveDocument(command.html, await pageOf(rows, now, command.languages, command.html));
  if (command.ics !== null) {
    const { dueCalendar } = await import("../../due/dueCalendar");
    await saveDocument(command.ics, dueCalendar(rows, now, command.languages));
  }
  if (command.json) for (const row of rows) output.out(`${JSON.stringify(rowAsJson(row, now))}\n`);
  else output.out(asLines(dueLines(rows, now)));
  return isComplete ? codeOf(rows) : 2;
}

/** The page; a workbook is found from the folder the page is in. */
async function pageOf(
  rows: readonly DueRow[],
  now: Date,
  languages: DueCommand["languages"],
  html: string,
): Promise<string> {
  const { duePage } = await import("../../due/page/duePage");
  return duePage(rows, {
    now,
    languages,
    addressOf: (file) => addressFrom(dirname(resolve(html)), resolve(file)),
    hashOf: (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`,
  });
}

/** The way to a file as a link; where there is none, as from one drive of Windows to another, its own address. */
function addressFrom(folder: string, file: string): string {
  const way = relative(folder, file);
  return isAbsolute(way) ? pathToFileURL(file).href : `./${way.split(sep).map(encodeURIComponent).join("/")}`;
}

function codeOf(rows: readonly DueRow[]): ExitCode {
  if (rows.some(({ state }) => state === "not-read")) return 2;
  return rows.some(({ register, state }) => state === "overdue" || (register?.findings.errors ?? 0) > 0) ? 1 : 0;
}

/** Reads the registers that the inputs lead to. Null where it was stopped, or there is none. */
async function entriesIn({ inputs, fresh }: DueCommand, host: Host): Promise<DueEntries | null> {
  const found = await findWorkbooks(inputs);
  const session = startSession(host, false, found.workbooks.length);
  const kept = await Promise.all(
    found.folders.map(async (folder) => ({ folder, facts: await KeptFacts.open(folder, fresh) })),
  );
  const keptFor = ({ file }: FoundWorkbook): KeptFacts | null =>
    kept.find(({ folder }) => resolve(file).startsWith(join(resolve(folder), sep)))?.facts ?? null;
  const read = await readAll(found.workbooks, keptFor, host, session);
  const notKept = await Promise.all(kept.map(({ facts }) => facts.save(!session.stop.aborted)));
  if (session.stop.aborted) {
    session.sayStopped();
    return null;
  }
  const returns = await statesOfReturns(read, host, session);
  const entries = read.flatMap((each) => entryOf(each, returns.get(each.workbook.file) ?? NOTHING_WRITTEN));
  const warnings = [
    ...found.passedOver,
    ...found.empty.map((input) => `"${input}" leads to no workbook (.xlsx).`),
    ...read.flatMap(passedOver),
    ...notKept.filter((line) => line !== ""),
  ];
  if (entries.length === 0) {
    session.warn([...warnings, `None of ${found.workbooks.length} workbooks holds a record of share movements.`]);
    return null;
  }
  return { entries, warnings, isComplete: found.empty.length === 0 };
}

/** Reads what is not known yet; of the rest the bytes are looked at alone. */
async function readAll(
  workbooks: readonly FoundWorkbook[],
  keptFor: (workbook: FoundWorkbook) => KeptFacts | null,
  host: Host,
  session: Session,
): Promise<readonly ReadWorkbookFile[]> {
  const known = new Map<FoundWorkbook, ReadWorkbookFile>();
  for (const workbook of workbooks) {
    const kept = keptFor(workbook);
    if (kept === null || kept.isEmpty || session.stop.aborted) continue;
    const hash = await readFileBytes(workbook.file).then(hashOf, () => "");
    const facts = kept.of(hash);
    if (facts === null) continue;
    known.set(workbook, { workbook, facts, hash, error: refusalOf(facts, workbook.file) });
    session.step();
  }
  const anew = await readWorkbooks(
    workbooks.filter((workbook) => !known.has(workbook)),
    host,
    session,
  );
  for (const { workbook, hash, facts } of anew) if (facts !== null) keptFor(workbook)?.keep(hash, facts);
  const byFile = new Map(anew.map((each) => [each.workbook, each]));
  return workbooks.flatMap((workbook) => known.get(workbook) ?? byFile.get(workbook) ?? []);
}

/** What is written of a register: the return of this evening, and its Monthly Returns. */
type WrittenFor = Pick<DueEntry, "return" | "months">;
const NOTHING_WRITTEN: WrittenFor = { return: null, months: [] };

/** The returns of each register that are written, by the register's file. */
async function statesOfReturns(
  read: readonly ReadWorkbookFile[],
  { crew }: Host,
  { stop }: Session,
): Promise<ReadonlyMap<string, WrittenFor>> {
  const registers = registersAmong(read);
  const owned = returnsOfRegisters(registers, returnsAmong(read));
  const states = await Promise.all(
    registers.map(async (register): Promise<[string, WrittenFor][]> => {
      if (stop.aborted) return [];
      const stateOf = async (of: PlacedReturn): Promise<WrittenReturn> => {
        const { sheet, closingDate, writtenAt } = of.return;
        const state =
          stateOfReturn(of.return, register.register, PROGRAM_VERSION) ?? (await comparedState(of, register, crew));
        return { file: of.file, sheet, closingDate, writtenAt, state };
      };
      const returns = owned.get(register.file) ?? [];
      const evening = eveningReturn(register, returns);
      return [
        [
          register.file,
          {
            return: evening === null ? null : await stateOf(evening),
            months: await Promise.all(monthlyReturns(returns).map(stateOf)),
          },
        ],
      ];
    }),
  );
  return new Map(states.flat());
}

async function comparedState(
  of: PlacedReturn,
  register: PlacedRegister,
  crew: Host["crew"],
): Promise<WrittenReturn["state"]> {
  const answer = await crew.perform({ kind: "return", file: of.file, register: register.file });
  const sheet = answer.kind === "return" ? answer.sheets.find((each) => each.sheet === of.return.sheet) : undefined;
  if (sheet?.agrees === true) return "unchanged";
  return sheet?.registerChanged === false ? "changed" : "stale";
}

function entryOf({ workbook: { file, isFound }, facts, error }: ReadWorkbookFile, written: WrittenFor): DueEntry[] {
  if (facts === null || error !== null) return [notRead(file, error)];
  if (facts.register !== null) return [{ file, error: "", errorInChinese: "", register: facts.register, ...written }];
  // Named by the user, it was meant to be a register.
  return isFound || isReturnsOnly(facts) ? [] : [notRead(file, facts.whyNoRegister)];
}

function notRead(file: string, why: Words | null): DueEntry {
  return { file, error: why?.en ?? "", errorInChinese: why?.["zh-Hant"] ?? "", register: null, ...NOTHING_WRITTEN };
}

function isReturnsOnly({ whyNoRegister }: WorkbookFacts): boolean {
  return whyNoRegister === null;
}

function passedOver({ workbook: { file, isFound }, facts }: ReadWorkbookFile): string[] {
  return facts !== null && facts.register === null && isFound && !isReturnsOnly(facts)
    ? [`${file}: ${facts.whyNoRegister?.en ?? ""} Passed over.`]
    : [];
}
