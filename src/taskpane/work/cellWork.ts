import { type Acceptance, acceptancesOf, acceptFinding } from "../../actions/acceptWarning";
import type { CellChange } from "../../actions/changeCells";
import type { CheckSetting, SettingPlace } from "../../actions/checkSettings";
import { type CellRef, regionAddress, sameCell, showCell } from "../../shares/values/cell";
import type { Finding, Language } from "../../shares/values/finding";
import type { SelectedCell } from "../../excel/watchWorkbook";
import { momentInHongKong } from "../../shares/values/momentInHongKong";
import type { CellWrite } from "../../workbook/workbook";
import type { KeyedFinding } from "../state/keyedFinding";
import type { PaneWords } from "../paneWords";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** What the pane does with single cells: show them, change them after a preview, accept findings. */
export interface CellWork {
  show(cell: CellRef): Promise<void>;
  /** The user selected a cell in the sheet: the finding it belongs to becomes the current one. */
  selected(selected: SelectedCell): void;
  /** Old and new of each write; null if the workbook refused, which a notice says. */
  preview(writes: readonly CellWrite[]): Promise<readonly CellChange[] | null>;
  /** @returns whether it went through */
  apply(changes: readonly CellChange[], says: (words: PaneWords) => string): Promise<boolean>;
  /** @param by who accepts it; @param reason null withdraws the acceptance */
  accept(finding: Finding, reason: string | null, by: string): Promise<boolean>;
  /** Who accepted a finding and when; null where that is not kept. */
  acceptanceOf(finding: Finding): Promise<Acceptance | null>;
  /** Writes what the last check found on a sheet of its own, and shows it. */
  findingsAsSheet(language: Language): Promise<void>;
  /** Adds a setting that no cell holds yet. @returns whether it went through */
  addSetting(
    place: Exclude<SettingPlace, { readonly kind: "cell" }>,
    setting: CheckSetting,
    language: Language,
  ): Promise<boolean>;
}

/**
 * For this long after the pane shows a cell, selections count as its own and leave the current finding: Excel reports a selection late, and
 * reports the old one again when a sheet is activated.
 */
const OWN_SELECTION_MS = 1_000;

export function createCellWork(kit: WorkKit, checks: CheckWork): CellWork {
  let ownSelectionUntil = 0;
  async function putBack(writes: readonly CellWrite[]): Promise<void> {
    await kit.attempt(async () => {
      await kit.workbook.put(writes);
      kit.notice("done", (words) => words.putBackDone(writes.map(({ cell }) => showCell(cell))));
      await checks.check("edit");
    });
  }

  return {
    async show(cell) {
      ownSelectionUntil = Infinity;
      await kit.attempt(() => kit.workbook.show(cell));
      ownSelectionUntil = Date.now() + OWN_SELECTION_MS;
    },
    selected({ sheetId, row, column, isLine }) {
      const { check, list } = kit.store.state();
      const sheet = check.outcome?.survey.sheets.find(({ id }) => id === sheetId)?.name;
      if (sheet === undefined) return;
      const byPane = Date.now() < ownSelectionUntil;
      kit.send({ type: "cell selected", cell: { sheet, row, column }, byPane });
      // No finding is about a whole column or row.
      if (isLine || byPane) return;
      const concerns = ({ finding }: KeyedFinding): boolean =>
        finding.cells.some((cell) => sameCell(cell, { sheet, row, column }));
      const current = check.findings.find(({ key }) => key === list.current);
      // The current finding stays if it has the cell: an earlier one may have it too.
      if (current && concerns(current)) return;
      const found = check.findings.find(concerns);
      if (found) kit.send({ type: "finding chosen", key: found.key });
    },
    async preview(writes) {
      let changes: readonly CellChange[] | null = null;
      await kit.attempt(async () => {
        const { previewChanges } = await import("../../actions/changeCells");
        const { withDayFormats } = await import("../../actions/fieldFormats");
        const tables = kit.store.state().check.outcome?.register.tables ?? [];
        changes = await previewChanges(kit.workbook, await withDayFormats(kit.workbook, writes, tables));
      });
      return changes;
    },
    apply(changes, says) {
      return kit.attempt(async () => {
        const { applyChanges, changesStand, previewChanges } = await import("../../actions/changeCells");
        const back = await applyChanges(kit.workbook, changes);
        const undo = await previewChanges(kit.workbook, back);
        kit.notice("done", says, {
          putBack: () => putBack(back),
          stands: () => changesStand(kit.workbook, undo),
        });
        await checks.check("edit");
      });
    },
    accept(finding, reason, by) {
      return kit.attempt(async () => {
        await acceptFinding(kit.workbook, finding, reason, { by, at: momentInHongKong() });
        await checks.check("edit");
      });
    },
    async acceptanceOf(finding) {
      let found: Acceptance | null = null;
      await kit.attempt(async () => {
        [found = null] = await acceptancesOf(kit.workbook, [finding]);
      });
      return found;
    },
    async findingsAsSheet(language) {
      await kit.attempt(async () => {
        const { writeFindingsSheet } = await import("../../actions/findingsSheet");
        const findings = kit.store.state().check.findings.map(({ finding }) => finding);
        const { sheetName } = await writeFindingsSheet(kit.workbook, findings, language, momentInHongKong());
        kit.notice("done", (words) => words.findingsWritten(sheetName));
        await kit.workbook.show({ sheet: sheetName, row: 0, column: 0 });
        await checks.check("edit");
      });
    },
    addSetting(place, setting, language) {
      return kit.attempt(async () => {
        const { addSetting } = await import("../../actions/checkSettings");
        const region = await addSetting(kit.workbook, place, setting, await kit.writtenIn(language));
        kit.notice("done", (words) => words.settingAdded(`${region.sheet}!${regionAddress(region)}`));
        await checks.check("edit");
      });
    },
  };
}
