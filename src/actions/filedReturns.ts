import type { FormEdition } from "../forms/form";
import { comparePublished } from "../forms/published/comparePublished";
import { linesAligned } from "../forms/published/linesAligned";
import { parsePublished } from "../forms/published/parsePublished";
import { publishedDate } from "../forms/published/publishedClosing";
import type { PublishedReturn } from "../forms/published/publishedReturn";
import { alignedTo } from "../forms/readBack/alignSheet";
import { readSheetFields, type SheetField } from "../forms/readBack/readSheetFields";
import { readStamp, type ReturnStamp } from "../forms/readBack/returnStamp";
import { verifyFields } from "../forms/readBack/verifyFields";
import type { ReturnField } from "../forms/returnFields";
import type { Register } from "../shares/register/register";
import type { CellRef } from "../shares/values/cell";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import type { ReadableWorkbook } from "../workbook/workbook";
import { editionOfSheet, submittedOn } from "./returnOfSheet";
import { readReturnSheets, type ReadSheet } from "./verifySheets";

/** A workbook that holds returns as they were filed. */
export interface FiledWorkbook {
  /** Its file; "" for the register's own workbook. */
  readonly name: string;
  readonly workbook: ReadableWorkbook;
}

/** The text of a return as it was published. */
export interface FiledText {
  readonly name: string;
  readonly text: string;
}

/** Which return was filed. */
export type FiledAs = Pick<ReturnStamp, "form" | "closingDate" | "language">;

/** A field that was filed with another value than the register gives. */
export interface DifferingField {
  readonly name: string;
  /** As filed; "" for an empty box, and for one of a line that was not there. */
  readonly old: string;
  readonly now: string;
  readonly registerCells: readonly CellRef[];
}

/** A return as it was filed, from a sheet of ours or from its published text. */
export interface FiledReturnRead {
  readonly file: string;
  /** "" for a published text. */
  readonly sheet: string;
  /** Null where it does not say which return it is. */
  readonly stamp: FiledAs | null;
  readonly submittedOn: CivilDate | null;
  /** The parts that could not be read: they were compared with nothing. */
  readonly notRead: readonly string[];
  openedOn(register: Register): ReadonlyMap<string, CivilDate>;
  edition(register: Register): FormEdition | null;
  /** What the register gives otherwise, in the order of the form. */
  differing(given: readonly ReturnField[]): readonly DifferingField[];
}

/** The returns a file holds: the return sheets of a workbook, or the one of a text; none where the text is no return. */
export async function filedReturnsOf(filed: FiledWorkbook | FiledText): Promise<readonly FiledReturnRead[]> {
  if ("text" in filed) {
    const published = parsePublished(filed.text);
    return published === null ? [] : [publishedAsFiled(filed.name, published)];
  }
  const { name, workbook } = filed;
  const survey = await workbook.survey();
  return (await readReturnSheets(workbook, survey)).map((sheet) => sheetAsFiled(name, sheet, survey.date1904));
}

function sheetAsFiled(file: string, { names, snapshot }: ReadSheet, date1904: boolean): FiledReturnRead {
  const stamp = readStamp(names);
  const fields = stamp === null ? [] : readSheetFields(names, snapshot, date1904);
  const textOf = (name: string): string => {
    const printed = fields.find((field: SheetField) => field.name === name)?.printed;
    return printed?.kind === "text" ? printed.text : "";
  };
  const dayOf = (name: string): CivilDate | null => {
    const printed = fields.find((field: SheetField) => field.name === name)?.printed;
    return printed?.kind === "date" ? parseCivilDate(printed.figure) : null;
  };
  const said = { names: fields.map(({ name }) => name), dayOf, textOf };
  return {
    file,
    sheet: snapshot.region.sheet,
    stamp,
    submittedOn: submittedOn(fields),
    notRead: [],
    openedOn: (register) => openingDays(register, said, stamp?.language ?? "en"),
    edition: (register) => (stamp === null ? null : editionOfSheet(stamp, register)),
    differing: (given) =>
      stamp === null
        ? []
        : verifyFields({ sheet: alignedTo(given, fields), register: given, stamp, registerChanged: null })
            .filter(({ state }) => state !== "agrees")
            .map(({ name, onSheet: old, fromRegister: now, registerCells }) => ({ name, old, now, registerCells })),
  };
}

function publishedAsFiled(file: string, published: PublishedReturn): FiledReturnRead {
  const { form, language, edition, fields, unread } = published;
  const textOf = (name: string): string => fields.get(name) ?? "";
  const dayOf = (name: string): CivilDate | null => publishedDate(textOf(name));
  const closingDate = dayOf("Class1.Closing.Date");
  return {
    file,
    sheet: "",
    stamp: closingDate === null ? null : { form, closingDate, language },
    submittedOn: dayOf("Header.DateSubmitted"),
    notRead: unread.map(({ where, text }) => (text === "" ? where : `${where}: ${text}`)),
    openedOn: (register) => openingDays(register, { names: [...fields.keys()], dayOf, textOf }, language),
    edition: () => edition,
    differing(given) {
      const aligned = { ...published, fields: linesAligned(given, fields) };
      return comparePublished(aligned, given).flatMap(
        ({ name, state, published: old, fromRegister: now, registerCells }) => {
          // A box that the text does not have, of a line that it does not have either, has come in.
          const isThere = state !== "not read" && state !== "not published";
          return state === "agrees" || (!isThere && now === "") ? [] : [{ name, old, now, registerCells }];
        },
      );
    },
  };
}

/** What a filed return says, by the names of its fields. */
interface Said {
  readonly names: readonly string[];
  dayOf(name: string): CivilDate | null;
  textOf(name: string): string;
}

/** The day each class opened on, by the return. */
function openingDays(register: Register, said: Said, language: Language): ReadonlyMap<string, CivilDate> {
  const opened = new Map<string, CivilDate>();
  for (const name of said.names) {
    const [, block] = /^(Class\d+\.)Opening\.Date$/.exec(name) ?? [];
    const day = said.dayOf(name);
    if (block === undefined || day === null) continue;
    const designation = said.textOf(`${block}Designation`);
    const shareClass =
      register.classes.length === 1
        ? register.classes[0]
        : register.classes.find((each) => namesClass(designation, each, language));
    if (shareClass !== undefined) opened.set(shareClass.name, day);
  }
  return opened;
}

function namesClass(text: string, { name, nameInChinese }: Register["classes"][number], language: Language): boolean {
  const bare = (words: string): string => words.replace(/class|類|类|\s/gi, "").toLowerCase();
  return bare(text) === bare(name) || (language === "zh-Hant" && nameInChinese !== "" && text === nameInChinese);
}
