import type { Block, LeftBlank, Note } from "../form";
import type { WordKey } from "../words";

/** Title to date submitted, as every edition begins. */
export function headerBlocks(subtitle: WordKey, lead: WordKey): readonly Block[] {
  return [
    { kind: "heading", word: "title", style: "title" },
    { kind: "heading", word: subtitle, style: "subtitle" },
    {
      kind: "fields",
      ruled: true,
      lines: [
        [
          { label: "header.instrument", labelAt: [0, 1], source: "Header.Instrument", at: [2, 4] },
          { label: "header.status", labelAt: [5, 5], source: "Header.Status", at: [6, 7] },
        ],
        [{ label: "header.issuer", labelAt: [0, 1], source: "Header.Issuer", at: [2, 7] }],
        [{ label: "header.dateSubmitted", labelAt: [0, 1], source: "Header.DateSubmitted", at: [2, 7] }],
      ],
    },
    { kind: "paragraph", word: lead },
    { kind: "heading", word: "sectionI", style: "section" },
  ];
}

/** Remarks and sign-off, as every edition ends. */
export const CLOSING_BLOCKS: readonly Block[] = [
  { kind: "remarks", label: "remarks" },
  {
    kind: "fields",
    ruled: false,
    lines: [
      [{ label: "signOff.name", labelAt: [0, 1], source: "SignOff.Name", at: [2, 4], caption: "signOff.name.caption" }],
      [
        {
          label: "signOff.title",
          labelAt: [0, 1],
          source: "SignOff.Title",
          at: [2, 4],
          caption: "signOff.title.caption",
        },
      ],
    ],
  },
];

/** What makes securities identical: the same three points in both forms. */
export const IDENTICAL: readonly WordKey[] = ["identical.a", "identical.b", "identical.c"];

/** A note without points beneath it. */
export function plainNote(word: WordKey): Note {
  return { word, bullets: [] };
}

export const SECOND_COUNTER_DESCRIPTION: LeftBlank = {
  field: "Description beside the multi-counter stock code",
  reason:
    "The register keeps one description a class; both published returns with a second counter leave this box empty.",
};
