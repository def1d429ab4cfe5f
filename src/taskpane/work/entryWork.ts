import type { AddedEntry, Entry } from "../../actions/addEntry";
import type { LocatedTable } from "../../shares/register/table";
import { type CellRef, regionAddress, type Region, showCell } from "../../shares/values/cell";
import type { Language } from "../../shares/values/finding";
import type { CellWork } from "./cellWork";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** What the page that adds entries does. Each change is followed by a check, and can be taken back from its notice. */
export interface EntryWork {
  /** @returns whether it went through */
  add(entry: Entry): Promise<boolean>;
  /** Adds the column a table lacks for a field. @returns whether it went through */
  addColumn(table: LocatedTable, field: string, language: Language): Promise<boolean>;
}

export function createEntryWork(kit: WorkKit, checks: CheckWork, cells: CellWork): EntryWork {
  async function takeBack(entry: AddedEntry): Promise<void> {
    await kit.attempt(async () => {
      const { takeBackEntry } = await import("../../actions/addEntry");
      const changed = await takeBackEntry(kit.workbook, entry);
      if (changed.length > 0) kit.notice("refused", (words) => words.changedSince(changed.map(showCell)));
      else kit.notice("done", (words) => words.entryTakenBack(placesOf(entry)));
      await checks.check("edit");
    });
  }

  return {
    add: (entry) =>
      kit.attempt(async () => {
        const { addEntry, entryStands } = await import("../../actions/addEntry");
        const added = await addEntry(kit.workbook, entry, kit.store.state().check.outcome?.register.tables);
        kit.send({ type: "entry added" });
        const [first] = [
          ...added.rows.map(({ added: row }) => topLeft(row.region)),
          ...added.undo.map(({ cell }) => cell),
        ];
        kit.notice("done", (words) => words.entryAdded(placesOf(added)), {
          putBack: () => takeBack(added),
          stands: () => entryStands(kit.workbook, added),
          ...(first === undefined ? {} : { goTo: () => cells.show(first) }),
        });
        await checks.check("edit");
      }),
    addColumn: (table, field, language) =>
      kit.attempt(async () => {
        const { addColumnFor } = await import("../../actions/addEntry");
        const { nameOfField } = await import("../../shares/register/fieldNames");
        const cell = await addColumnFor(kit.workbook, table, field, await kit.writtenIn(language));
        const name = nameOfField(table.kind, field);
        kit.notice("done", (words, each) => words.columnAdded(name[each], showCell(cell)));
        await checks.check("edit");
      }),
  };
}

/** Where an entry stands: what is right below each other as one area. */
function placesOf({ rows, undo }: AddedEntry): readonly string[] {
  const areas: Region[] = [];
  const parts = [
    ...rows.map(({ added }) => added.region),
    ...undo.map(({ cell }) => ({ ...cell, rows: 1, columns: 1 })),
  ];
  for (const part of parts) {
    const above = areas.at(-1);
    const isBelow =
      above?.sheet === part.sheet &&
      above.column === part.column &&
      above.columns === part.columns &&
      above.row + above.rows === part.row;
    if (above !== undefined && isBelow) areas.splice(-1, 1, { ...above, rows: above.rows + part.rows });
    else areas.push(part);
  }
  return areas.map((area) => `${area.sheet}!${regionAddress(area)}`);
}

function topLeft({ sheet, row, column }: Region): CellRef {
  return { sheet, row, column };
}
