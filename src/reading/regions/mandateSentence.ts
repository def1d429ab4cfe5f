import { dateWithin } from "../cells/dateWithin";
import type { SheetGrid } from "./sheetGrid";

/** A repurchase mandate as a sentence says it: the figures as they stand in it. */
export interface MandateSentence {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
  readonly resolution: string;
  readonly authorised: string;
  /** "" where the sentence names no number of shares in issue. */
  readonly base: string;
}

const SHORTEST = 30;
const LONGEST = 600;
const SAYS_MANDATE = /\bmandate\b|\brepurchase\b|\bbuy-?\s?back\b|購回|回購|购回|回购/i;
const COUNT = String.raw`(\d{1,3}(?:[,，]\d{3}){1,4}|\d{6,13})`;
const LIMIT = new RegExp(
  String.raw`(?:\bup to|\bnot exceed(?:ing)?|\bno more than|\bnot more than|\bmaximum of|\blimit of|\bauthori[sz]ed to repurchase|最多|不超過|不超过|上限為|上限为|可購回|可购回)[^\d]{0,40}${COUNT}\s?(?:\w+ )?(?:shares?|units?|股)`,
  "i",
);
const BASE = new RegExp(String.raw`\d{1,2}(?:\.\d+)?\s?%\s?(?:of|×|x)\s[^\d]{0,60}${COUNT}`, "i");
const BASE_IN_CHINESE = new RegExp(String.raw`${COUNT}\s?股(?:股份)?(?:的|之)?\s?\d{1,2}(?:\.\d+)?\s?%`);

const TENTH = /(?<![\d.])10(?:\.0+)?\s?%/;

/** A tenth of a number of shares, without the fraction of a share. */
function tenthOf(base: string): string {
  const figures = base.replace(/[,，]/g, "");
  return figures === "" ? "" : (BigInt(figures) / 10n).toString();
}

/** So much before a limit says of what it is one. */
const BEFORE_LIMIT = 160;
const OF_REPURCHASE = /\brepurchase|\bbuy-?\s?back|\bpurchase|購回|回購|购回|回购/i;
const OF_ISSUE = /\ballot|\bissue (?:and|new|of|additional)|\bissue mandate|(?<!已)發行|配發|(?<!已)发行/i;

/** The mandate that a sentence of a workbook states, with the day of the resolution and the number authorised; none where sentences state several. */
export function mandateSentences(grids: readonly SheetGrid[]): MandateSentence[] {
  const found = grids.flatMap(sentencesOf);
  const different = new Set(found.map(({ resolution, authorised }) => `${resolution} ${authorised}`));
  return different.size === 1 ? found.slice(0, 1) : [];
}

function sentencesOf(grid: SheetGrid): MandateSentence[] {
  const found: MandateSentence[] = [];
  for (let row = grid.top; row <= grid.bottom; row++)
    for (const column of grid.columnsOfWords(row)) {
      const text = grid.text(row, column);
      if (text.length < SHORTEST || text.length > LONGEST) continue;
      const isOfSheet = SAYS_MANDATE.test(grid.sheet) || /授權|授权/.test(grid.sheet);
      if (!isOfSheet && !SAYS_MANDATE.test(text)) continue;
      const limit = LIMIT.exec(text);
      const base = (BASE.exec(text) ?? BASE_IN_CHINESE.exec(text))?.[1] ?? "";
      const authorised = limit?.[1] ?? (TENTH.test(text) ? tenthOf(base) : "");
      const day = dateWithin(text);
      if (authorised === "" || day === null) continue;
      const [from, to] = limit === null ? [0, text.length] : [limit.index, limit.index + limit[0].length];
      const before = text.slice(Math.max(0, from - BEFORE_LIMIT), to);
      if ((!isOfSheet && !OF_REPURCHASE.test(before)) || OF_ISSUE.test(before) || OF_ISSUE.test(grid.sheet)) continue;
      found.push({ grid, row, column, resolution: day.text, authorised, base });
    }
  return found;
}
