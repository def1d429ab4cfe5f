import { fillReturn } from "../forms/fillReturn";
import { type ComparedField, comparePublished } from "../forms/published/comparePublished";
import { parsePublished } from "../forms/published/parsePublished";
import { publishedDate } from "../forms/published/publishedClosing";
import type { PublishedReturn } from "../forms/published/publishedReturn";
import { editionFor } from "../forms/registry";
import { type ReturnField, returnFields } from "../forms/returnFields";
import { composeRemarks } from "../remarks/composeRemarks";
import type { CivilDate } from "../shares/civilDate";
import { composeContent } from "../shares/disclosure";
import type { Register } from "../shares/register";
import type { ReturnContent } from "../shares/returnContent";
import type { Workbook } from "../workbook/workbook";
import { readWorkbook } from "./readWorkbook";

export interface CompareOutcome {
  /** Null where the text is no Next Day Disclosure Return. */
  readonly published: PublishedReturn | null;
  readonly fields: readonly ComparedField[];
  readonly hasMovements: boolean;
}

/** Compares the text of a published return with what the register gives for the same form, language and closing date. Writes nothing. */
export async function compareWithPublished(text: string, workbook: Workbook): Promise<CompareOutcome> {
  const published = parsePublished(text);
  const { register, hasMovements } = await readWorkbook(workbook);
  if (published === null || !hasMovements) return { published, fields: [], hasMovements };
  return { published, fields: comparePublished(published, fieldsFor(register, published)), hasMovements };
}

/** True where every field was read and agrees, and nothing of the text was left over. */
export function equalsPublished({ published, fields }: CompareOutcome): boolean {
  return published !== null && published.unread.length === 0 && fields.length > 0 && fields.every(({ state }) => state === "agrees");
}

function fieldsFor(register: Register, published: PublishedReturn): readonly ReturnField[] {
  const content = contentFor(register, publishedDate(published.fields.get("Class1.Closing.Date") ?? ""));
  if (content === null) return [];
  const { form, language, labelOrder } = published;
  const edition = editionFor(content.closingDate, form, labelOrder);
  return returnFields(fillReturn(register, content, edition, language, composeRemarks(register, content, language, edition.rules.uncancelled)), edition);
}

/**
 * The return of the register whose closing date comes nearest to the published one from below. The closing date is the day of the last event (FF304 Note 8,
 * FF305 Note 5), so a misprinted one is found to differ and not taken over.
 */
function contentFor(register: Register, closingDate: CivilDate | null): ReturnContent | null {
  const upTo = closingDate === null ? null : composeContent(register, closingDate);
  if (upTo === null) return composeContent(register);
  return composeContent(register, lastEvent(upTo) ?? upTo.closingDate);
}

function lastEvent({ classes, purchaseReport, saleReport }: ReturnContent): CivilDate | null {
  const days = [
    ...classes.flatMap(({ events, uncancelled }) => [...events.map(({ date }) => date), ...uncancelled.filter((line) => line.newlyDisclosed).map(({ date }) => date)]),
    ...[...(purchaseReport?.purchases ?? []), ...(saleReport?.sales ?? [])].flatMap(({ tradingDate }) => tradingDate ?? []),
  ];
  return days.sort().at(-1) ?? null;
}
