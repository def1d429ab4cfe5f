import { MONTHLY_FORM } from "../forms/monthly/monthlyForm";
import type { RegisterFacts, ReturnFacts } from "./dueFacts";

/** A register of the list and the workbook it is in. */
export interface PlacedRegister {
  readonly file: string;
  readonly folder: string;
  /** The name of the file without its ending. */
  readonly stem: string;
  readonly register: RegisterFacts;
}

/** A return and the workbook it is in. */
export interface PlacedReturn {
  readonly file: string;
  readonly folder: string;
  readonly stem: string;
  readonly return: ReturnFacts;
}

/**
 * The returns of each register, by its file: those in its own workbook; those that name its content; those called after its file beside it; those of an issuer that
 * only one register has. The first of these that says anything of a return decides; a return of nobody's is left out.
 */
export function returnsOfRegisters(
  registers: readonly PlacedRegister[],
  returns: readonly PlacedReturn[],
): ReadonlyMap<string, readonly PlacedReturn[]> {
  const byFile = new Map<string, PlacedReturn[]>(registers.map(({ file }) => [file, []]));
  for (const each of returns) for (const { file } of ownersOf(each, registers)) byFile.get(file)?.push(each);
  return byFile;
}

/** Several where registers are copies of one another. */
function ownersOf(of: PlacedReturn, registers: readonly PlacedRegister[]): readonly PlacedRegister[] {
  const issuer = plain(of.return.issuer);
  const ways: readonly ((register: PlacedRegister) => boolean)[] = [
    ({ file }) => file === of.file,
    ({ folder, stem }) => folder === of.folder && of.stem.startsWith(`${stem} ${of.return.form}`),
    ({ register }) => register.fingerprint === of.return.registerFingerprint,
  ];
  for (const isOwner of ways) {
    const owners = registers.filter(isOwner);
    if (owners.length > 0) return owners;
  }
  const named = registers.filter(
    ({ register }) => issuer !== "" && Object.values(register.issuer).some((name) => plain(name) === issuer),
  );
  return named.length === 1 ? named : [];
}

function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * The return that may be this evening's: it reaches the first event that asks for one. Of several the one that reaches furthest, then the one written last. Null where nothing is due or
 * none was written; returns of events long filed are history.
 */
export function eveningReturn({ register }: PlacedRegister, returns: readonly PlacedReturn[]): PlacedReturn | null {
  const first = register.asksForReturn?.event;
  if (first === undefined) return null;
  const [last] = returns
    .filter((each) => each.return.form !== MONTHLY_FORM && each.return.closingDate >= first)
    .sort(furthestFirst);
  return last ?? null;
}

/** So many months back a Monthly Return may be asked for: that of the month before is due in this one. */
const MONTHS_KEPT = 3;

/** The Monthly Returns of a register, of its latest months, the latest first: of a month the one that was written last. */
export function monthlyReturns(returns: readonly PlacedReturn[]): readonly PlacedReturn[] {
  const written = returns.filter((each) => each.return.form === MONTHLY_FORM).sort(furthestFirst);
  const isLast = (each: PlacedReturn, at: number): boolean =>
    written.findIndex((other) => other.return.closingDate === each.return.closingDate) === at;
  return written.filter(isLast).slice(0, MONTHS_KEPT);
}

function furthestFirst(a: PlacedReturn, b: PlacedReturn): number {
  return reach(b) < reach(a) ? -1 : 1;
}

function reach({ return: { closingDate, writtenAt } }: PlacedReturn): string {
  return `${closingDate} ${writtenAt ?? ""}`;
}

/**
 * How a return stands to its register, as far as the two say of themselves. Null where only comparing them field by field can tell: the register says something else by
 * now, which the return need not print, or a cell of the sheet prints something else, or another version of the program wrote it.
 */
export function stateOfReturn(of: ReturnFacts, register: RegisterFacts, version: string): "unchanged" | "stale" | null {
  if (of.form !== MONTHLY_FORM && of.closingDate !== register.closingDate) return "stale";
  const isTold = of.registerFingerprint === register.fingerprint && of.version === version && of.isAsWritten;
  return isTold ? "unchanged" : null;
}
