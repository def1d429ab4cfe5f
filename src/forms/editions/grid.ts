import { CLASS_FIELDS } from "../fieldTable";
import type { ClassLabels, Span } from "../form";
import type { FormWord } from "../words";

/** Widths of the eight columns both forms stand on, in points: together the width of an A4 page on its side. */
export const COLUMN_WIDTHS: readonly number[] = [24, 118, 130, 96, 105, 91, 103, 103];

/** The first three columns: the number of a row, its label, its date. */
export const EVENT_COLUMNS = [0, 2] as const;

/**
 * The label lines of a class, which both forms set alike and repeat in Sections II and III.
 * @param stockCode its label, which is another in Chinese since FF305
 * @param last column of the grid
 */
export function classLabels(
  labels: readonly [kind: FormWord, designation: FormWord],
  listed: FormWord,
  stockCode: FormWord,
  last: number,
): ClassLabels {
  const toTheEdge: Span = [4, last];
  return {
    lines: [
      [
        { label: labels[0], labelAt: [1, 1], field: CLASS_FIELDS.Kind, at: [2, 2] },
        { label: labels[1], labelAt: [3, 3], field: CLASS_FIELDS.Designation, at: [4, 4] },
        { label: listed, labelAt: [5, 6], field: CLASS_FIELDS.Listed, at: [7, last] },
      ],
      [
        { label: stockCode, labelAt: [0, 1], field: CLASS_FIELDS.StockCode, at: [2, 2] },
        { label: "label.description", labelAt: [3, 3], field: CLASS_FIELDS.Description, at: toTheEdge },
      ],
    ],
    multiCounter: {
      label: "label.multiCounter",
      labelAt: [0, 1],
      field: CLASS_FIELDS.MultiCounter,
      at: [2, 2],
      blank: { label: "label.description", labelAt: [3, 3], at: toTheEdge },
    },
  };
}
