import { inUnits } from "../shares/values/inUnits";
import type { SheetPlan } from "../workbook/sheetPlan";
import { categoryNames, categoryNamesNotRead } from "./categories";
import type { FilledReturn } from "./filledReturn";
import { textsNotRead, textsOfForms } from "./words";

/** Placeholders stand in square brackets and are nobody's wording. */
const PLACEHOLDER = /^\[/;

/**
 * Words of the form that a sheet prints and that were read on no published return, in the order of the sheet, each once: those to hold against the
 * Exchange's own form. Of a trust every label said of units is one.
 */
export function wordsNotRead(
  { language, inUnits: ofUnits }: Pick<FilledReturn, "language" | "inUnits">,
  { cells }: Pick<SheetPlan, "cells">,
): readonly string[] {
  const own = [...textsNotRead(language), ...categoryNamesNotRead(language)].filter((text) => !PLACEHOLDER.test(text));
  const said = ofUnits
    ? [...textsOfForms(language), ...categoryNames(language)].flatMap((text) =>
        inUnits(text, language) === text ? [] : [inUnits(text, language)],
      )
    : [];
  const known = new Set([...own, ...said].map((text) => text.trim()));
  const found = cells.flatMap(({ value }) =>
    value?.kind === "text" && known.has(value.text.trim()) ? [value.text.trim()] : [],
  );
  return [...new Set(found)];
}
