import type { ClassLabels } from "../form";
import type { WordKey } from "../words";

/** Widths of the eight columns both forms stand on, in points: together the width of an A4 page on its side. */
export const COLUMN_WIDTHS: readonly number[] = [24, 118, 130, 96, 105, 91, 103, 103];

/** The first three columns: the number of a row, its label, its date. */
export const EVENT_COLUMNS = [0, 2] as const;

/** The label lines of a class, which both forms set alike and repeat in Sections II and III. */
export function classLabels(labels: readonly [kind: WordKey, designation: WordKey], listed: WordKey): ClassLabels {
  return {
    lines: [
      [
        { label: labels[0], labelAt: [1, 1], source: "Kind", at: [2, 2] },
        { label: labels[1], labelAt: [3, 3], source: "Designation", at: [4, 4] },
        { label: listed, labelAt: [5, 6], source: "Listed", at: [7, 7] },
      ],
      [
        { label: "label.stockCode", labelAt: [0, 1], source: "StockCode", at: [2, 2] },
        { label: "label.description", labelAt: [3, 3], source: "Description", at: [4, 7] },
      ],
    ],
    multiCounter: {
      label: "label.multiCounter",
      labelAt: [0, 1],
      source: "MultiCounter",
      at: [2, 2],
      blank: { label: "label.description", labelAt: [3, 3], at: [4, 7] },
    },
  };
}
