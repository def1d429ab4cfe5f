import { inUnits } from "../../shares/values/inUnits";
import type { Language } from "../../shares/values/finding";
import { blocksOf } from "../editionFields";
import type { Block, ClassesBlock, FormEdition, LabelledField, PurchaseReportBlock, SaleReportBlock } from "../form";
import type { ReturnValue } from "../returnValues";
import { type FormWord, wordIn } from "../words";
import { pattern } from "./foldedText";

type Confirmations = Extract<Block, { readonly kind: "confirmations" }>;

/** A report of a form, with the paragraph in front of it. */
interface Report<Kind extends PurchaseReportBlock | SaleReportBlock> {
  readonly lead: FormWord;
  readonly block: Kind;
}

/** The words a text is read by: those of an edition, in one language. */
export interface PublishedWords {
  readonly edition: FormEdition;
  readonly language: Language;
  readonly subtitle: FormWord;
  readonly lead: FormWord;
  readonly header: readonly LabelledField<ReturnValue>[];
  readonly classes: ClassesBlock;
  readonly confirmations: Confirmations;
  readonly purchases: Report<PurchaseReportBlock>;
  /** Null for a form without the section. */
  readonly sales: Report<SaleReportBlock> | null;
  readonly signOff: readonly LabelledField<ReturnValue>[];
}

/**
 * The words of an edition by the part of a return they belong to.
 * @throws RangeError where it lacks a part that every return has
 */
export function publishedWords(edition: FormEdition, language: Language): PublishedWords {
  const [header, signOff] = blocksOf(edition, "fields");
  const subtitle = blocksOf(edition, "heading").find(({ style }) => style === "subtitle");
  const [lead] = blocksOf(edition, "paragraph");
  const [classes] = blocksOf(edition, "classes");
  const [confirmations] = blocksOf(edition, "confirmations");
  const [purchases] = blocksOf(edition, "purchaseReport");
  const [sales] = blocksOf(edition, "saleReport");
  if (!header || !signOff || !subtitle || !lead || !classes || !confirmations || !purchases)
    throw new RangeError(`${edition.id} lacks a part of a return`);
  return {
    edition,
    language,
    subtitle: subtitle.word,
    lead: lead.word,
    header: header.lines.flat(),
    classes,
    confirmations,
    purchases: { lead: paragraphBefore(edition, purchases), block: purchases },
    sales: sales === undefined ? null : { lead: paragraphBefore(edition, sales), block: sales },
    signOff: signOff.lines.flat(),
  };
}

function paragraphBefore({ blocks }: FormEdition, report: PurchaseReportBlock | SaleReportBlock): FormWord {
  const before = blocks[blocks.indexOf(report) - 1];
  return before?.kind === "paragraph" ? before.word : report.applies;
}

/** A pattern that finds a text of the form, of shares or of units. */
export function saying({ language }: Pick<PublishedWords, "language">): (word: FormWord) => string {
  return (word) => {
    const text = wordIn(language, word);
    const ofUnits = inUnits(text, language);
    return ofUnits === text ? pattern(text) : `(?:${pattern(text)}|${pattern(ofUnits)})`;
  };
}
