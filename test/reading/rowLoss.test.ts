import { examplesAsKept, type Kept } from "./support/hands";
import { isOf, type Moved, movedRows, PLACES } from "./support/movedRows";
import { outcomeOf } from "./support/returnOf";
import { languageOf, layOut } from "./support/tables";
import { verdictOf } from "./support/verdict";
import { IS_WHOLE } from "../support/sampled";

let kept: readonly Kept[] = [];
beforeAll(async () => {
  kept = await examplesAsKept();
}, 60_000);

/** True where the return is the same, or an error names a cell of the row that was moved. */
async function isKept({ example, filled }: Kept, moved: Moved): Promise<boolean> {
  const book = layOut(moved.tables);
  const outcome = await outcomeOf(book, languageOf(example));
  const verdict = verdictOf(outcome, filled);
  if (verdict === "same") return true;
  if (verdict !== "error") return false;
  const down = book.find(({ name }) => name === moved.sheet)?.cells.findIndex((cells) => isOf(cells, moved.row));
  return outcome.findings.some(
    ({ severity, cells }) =>
      severity === "error" && cells.some(({ sheet, row }) => sheet === moved.sheet && row === down),
  );
}

test.each(PLACES.map(({ name }) => [name]))(
  "an entry %s is read, or an error names it",
  async (place) => {
    const lost: string[] = [];
    for (const each of kept) {
      const moved = movedRows(each.tables).filter(({ name }) => name.endsWith(` ${place}`));
      // Every entry in the long run; by default the last of each log.
      const tried = IS_WHOLE ? moved : moved.slice(-1);
      for (const one of tried) if (!(await isKept(each, one))) lost.push(`${each.example} ${one.name}`);
    }
    expect(lost).toEqual([]);
  },
  300_000,
);
