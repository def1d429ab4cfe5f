import { fillReturn } from "../forms/fillReturn";
import type { FormEdition } from "../forms/form";
import { returnFields } from "../forms/returnFields";
import { type BindableFigure, type EditedParts, editableParts, figuresOfRemark } from "../remarks/boundToken";
import {
  type HouseWordings,
  type RefusedWording,
  composeRemarks,
  type ComposedRemark,
} from "../remarks/composeRemarks";
import { looseFigures, type LooseFigure } from "../remarks/looseFigures";
import { refreshParts, type TokenChange } from "../remarks/refreshParts";
import type { Language } from "../shares/values/finding";
import type { Ledger } from "../shares/ledger";
import { remarkAsText, type RemarkText } from "../shares/values/remarkText";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { KeptRemarks } from "./keptRemarks";

/** A remark of the return: composed, or edited with its figures up to date. */
export interface NarrativeRemark {
  readonly code: string;
  /** Which of the return's remarks of this code, from 0. */
  readonly place: number;
  readonly composed: ComposedRemark;
  /** What its tokens can be bound to: its own figures, then those of the return. */
  readonly figures: readonly BindableFigure[];
  /** What the pane shows for editing: the edited remark with its tokens up to date, or the composed one. */
  readonly parts: EditedParts;
  readonly isEdited: boolean;
  /** Tokens that have changed since it was edited: if there are any, the composed remark is printed, and the edited one is to be read again. */
  readonly changes: readonly TokenChange[];
  /** Figures typed by hand, with the figures each agrees with. */
  readonly loose: readonly LooseFigure[];
}

export interface Narrative {
  readonly language: Language;
  readonly remarks: readonly NarrativeRemark[];
  readonly refused: readonly RefusedWording[];
  /** The built-in words of each remark, with placeholders: where a house wording starts from. */
  readonly wordings: HouseWordings;
}

/** The narrative of a return in one language, in the house wording if there is one, with the user's edits. */
export function narrativeOf(
  ledger: Ledger,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
  kept: KeptRemarks,
): Narrative {
  const { remarks, refused, wordings } = composeRemarks(
    ledger,
    content,
    language,
    edition.rules.uncancelled,
    kept.wordings[language],
  );
  const figures = figuresOfReturn(ledger, content, edition, language);
  const counts = new Map<string, number>();
  const own = kept.edited.filter((each) => each.language === language && each.closingDate === content.closingDate);
  return {
    language,
    refused,
    wordings,
    remarks: remarks.map((composed) => {
      const place = counts.get(composed.code) ?? 0;
      counts.set(composed.code, place + 1);
      const edited = own.find((each) => each.code === composed.code && each.place === place);
      return remarkAsEdited(
        { code: composed.code, place, composed, figures: [...figuresOfRemark(composed), ...figures] },
        edited?.parts ?? null,
      );
    }),
  };
}

/** The remarks as the return prints them: an edited one if all its tokens agree with their figures, else the composed one. Empty ones are dropped. */
export function printedRemarks({ remarks }: Narrative): readonly RemarkText[] {
  const printed = remarks.map(({ composed, parts, isEdited, changes }): RemarkText =>
    isEdited && changes.length === 0
      ? { ...composed, parts, missing: composed.missing.filter(({ fact }) => hasPlaceholder(parts, fact)) }
      : composed,
  );
  return printed.filter((remark) => remarkAsText(remark).trim() !== "");
}

function hasPlaceholder(parts: EditedParts, fact: string): boolean {
  return parts.some((part) => typeof part === "string" && part.includes(`[${fact}]`));
}

/** A remark with an edit of it, brought up to date; null for no edit. */
export function remarkAsEdited(
  { code, place, composed, figures }: Pick<NarrativeRemark, "code" | "place" | "composed" | "figures">,
  edited: EditedParts | null,
): NarrativeRemark {
  const { parts, changes } =
    edited === null ? { parts: editableParts(composed), changes: [] } : refreshParts(edited, figures);
  return {
    code,
    place,
    composed,
    figures,
    parts,
    isEdited: edited !== null,
    changes,
    loose: edited === null ? [] : looseFigures(parts, figures),
  };
}

/** Every number and date the return prints, under the name of its field. */
function figuresOfReturn(
  ledger: Ledger,
  content: ReturnContent,
  edition: FormEdition,
  language: Language,
): readonly BindableFigure[] {
  return returnFields(fillReturn(ledger, content, edition, language, [])).flatMap(
    ({ name, field }): readonly BindableFigure[] => {
      if (field.value === null || field.value.kind === "text") return [];
      // A movement is printed with its sign, but has none in a sentence.
      return [
        {
          kind: field.value.kind,
          text: field.value.kind === "date" ? undayed(field.text) : field.text.replace(/^-/, ""),
          cells: field.cells,
          means: name,
        },
      ];
    },
  );
}

/** `08 January 2024` in a box is `8 January 2024` in a sentence. */
function undayed(text: string): string {
  return text.replace(/^0(?=\d )/, "");
}
