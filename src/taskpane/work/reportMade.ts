import type { CellChange, ChangesMade } from "../../actions/changeCells";
import { showCell } from "../../shares/values/cell";
import type { PaneWords } from "../paneWords";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** Notice for changes that are made only if no cell changed since the preview. @returns whether they were made */
export function reportMade(
  kit: WorkKit,
  made: ChangesMade,
  says: (words: PaneWords) => string,
  undo: ((changes: readonly CellChange[]) => Promise<void>) | null,
): boolean {
  if (!made.made) {
    kit.notice("refused", (words) => words.changedSince(made.changedSince.map(showCell)));
    return false;
  }
  const ways = {
    putBack: () => undo?.(made.undo) ?? Promise.resolve(),
    stands: async () => {
      const { changesStand } = await import("../../actions/changeCells");
      return changesStand(kit.workbook, made.undo);
    },
  };
  kit.notice("done", says, undo === null ? {} : ways);
  return true;
}

/** An undo that is refused, with a notice, if a cell changed since. @param undo writes the old values */
export function wayBack(
  kit: WorkKit,
  checks: CheckWork,
  undo: (changes: readonly CellChange[]) => Promise<ChangesMade>,
): (changes: readonly CellChange[]) => Promise<void> {
  return async (changes) => {
    await kit.attempt(async () => {
      reportMade(
        kit,
        await undo(changes),
        (words) => words.putBackDone(changes.map(({ cell }) => showCell(cell))),
        null,
      );
      await checks.check("edit");
    });
  };
}
