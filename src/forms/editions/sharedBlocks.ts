import { HEADER_FIELDS, SIGN_OFF_FIELDS } from "../fieldTable";
import type { Block, LabelledField, LeftBlank, Note, Span } from "../form";
import type { SignOffValue } from "../returnValues";
import type { FormWord } from "../words";

/**
 * Title to date submitted, as every edition begins.
 * @param last column of the grid
 */
export function headerBlocks(subtitle: FormWord, lead: FormWord, last: number): readonly Block[] {
  return [
    { kind: "heading", word: "title", style: "title" },
    { kind: "heading", word: subtitle, style: "subtitle" },
    {
      kind: "fields",
      ruled: true,
      lines: [
        [
          { label: "header.instrument", labelAt: [0, 1], field: HEADER_FIELDS.Instrument, at: [2, 4] },
          { label: "header.status", labelAt: [5, 5], field: HEADER_FIELDS.Status, at: [6, last] },
        ],
        [{ label: "header.issuer", labelAt: [0, 1], field: HEADER_FIELDS.Issuer, at: [2, last] }],
        [{ label: "header.dateSubmitted", labelAt: [0, 1], field: HEADER_FIELDS.DateSubmitted, at: [2, last] }],
      ],
    },
    { kind: "paragraph", word: lead },
    { kind: "heading", word: "sectionI", style: "section" },
  ];
}

interface SignOffBlock {
  readonly kind: "fields";
  readonly ruled: false;
  readonly lines: readonly (readonly LabelledField<SignOffValue>[])[];
}

/**
 * Who submits, and as what, as every form ends.
 * @param at the columns of the grid that a value takes
 */
export function signOff(at: Span): SignOffBlock {
  return {
    kind: "fields",
    ruled: false,
    lines: [
      [{ label: "signOff.name", labelAt: [0, 1], field: SIGN_OFF_FIELDS.Name, at, caption: "signOff.name.caption" }],
      [{ label: "signOff.title", labelAt: [0, 1], field: SIGN_OFF_FIELDS.Title, at, caption: "signOff.title.caption" }],
    ],
  };
}

/** Remarks and sign-off, as every edition ends. */
export const CLOSING_BLOCKS: readonly Block[] = [{ kind: "remarks", label: "remarks" }, signOff([2, 4])];

/** What makes securities identical: the same three points in both forms. */
export const IDENTICAL: readonly FormWord[] = ["identical.a", "identical.b", "identical.c"];

/** A note without points beneath it. */
export function plainNote(word: FormWord): Note {
  return { word, bullets: [] };
}

export const SECOND_COUNTER_DESCRIPTION: LeftBlank = {
  field: "Description beside the multi-counter stock code",
  reason:
    "The record keeps one description a class; both published returns with a second counter leave this box empty.",
};
