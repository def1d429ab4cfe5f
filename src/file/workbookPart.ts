import { HostFailure } from "../workbook/hostFailure";
import type { DefinedName } from "./definedNames";
import { LIMITS, tooMany } from "./limits";
import type { PackageParts } from "./packageParts";
import { readXml, relationshipId } from "./readXml";
import { relationshipsOf } from "./relationships";
import { isTrue } from "./xmlBoolean";

/** What the workbook part lists of one sheet. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly fullCalcOnLoad: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
}

/**
 * Reads the list of sheets and names. Chart sheets and macro sheets hold no cells of a register and are left out.
 * @throws HostFailure `not a workbook` where the package is another kind of document, or has no sheet to read
 */
export async function readWorkbookPart(parts: PackageParts, fileName: string): Promise<WorkbookPart> {
  const main = (await relationshipsOf(parts, "", fileName)).find(
    (relationship) => relationship.kind === "officeDocument",
  )?.target;
  const bytes = main === undefined ? null : await parts.part(main);
  if (main === undefined || !bytes)
    throw new HostFailure("not a workbook", fileName, new Error("the package has no workbook part"));
  const related = await relationshipsOf(parts, main, fileName);
  const listed: { id: string; name: string; visible: boolean; relationship: string | null }[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let fullCalcOnLoad = false;
  let root = null as string | null;
  let open: { attributes: Readonly<Record<string, string>>; formula: string } | null = null;
  readXml(bytes, fileName, {
    open: (name, attributes) => {
      root ??= name;
      if (name === "workbookPr") date1904 = isTrue(attributes["date1904"]);
      if (name === "calcPr") fullCalcOnLoad = isTrue(attributes["fullCalcOnLoad"]);
      if (name === "sheet") {
        if (listed.length >= LIMITS.sheets) throw tooMany("sheets", fileName);
        listed.push({
          id: attributes["sheetId"] ?? "",
          name: attributes["name"] ?? "",
          visible: (attributes["state"] ?? "visible") === "visible",
          relationship: relationshipId(attributes),
        });
      }
      if (name === "definedName") open = { attributes, formula: "" };
    },
    text: (text) => {
      if (open) open.formula += text;
    },
    close: (name) => {
      if (name !== "definedName" || !open) return;
      const { name: called = "", localSheetId, hidden } = open.attributes;
      const sheet = localSheetId === undefined ? null : listed[Number(localSheetId)]?.name;
      // A name of a sheet that is not there belongs to nobody.
      if (sheet !== undefined) names.push({ name: called, sheet, hidden: isTrue(hidden), formula: open.formula });
      open = null;
    },
  });
  if (root !== "workbook")
    throw new HostFailure("not a workbook", fileName, new Error(`the main part is a ${String(root)}`));
  const sheets = listed.flatMap((sheet): ListedSheet[] => {
    const part = related.find(
      (relationship) => relationship.id === sheet.relationship && relationship.kind === "worksheet",
    )?.target;
    return part === undefined ? [] : [{ id: sheet.id, name: sheet.name, visible: sheet.visible, part }];
  });
  if (sheets.length === 0) throw new HostFailure("not a workbook", fileName, new Error("the workbook has no sheet"));
  const partOf = (kind: string): string | null =>
    related.find((relationship) => relationship.kind === kind)?.target ?? null;
  return {
    date1904,
    fullCalcOnLoad,
    sheets,
    names,
    sharedStringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
  };
}
