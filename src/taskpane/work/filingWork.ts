import type { CheckOutcome } from "../../actions/checkRegister";
import type { CorrectionOutcome } from "../../actions/correctReturns";
import type { FiledText } from "../../actions/filedReturns";
import type { RollForwardPlan } from "../../actions/rollForward";
import type { VerifyOutcome } from "../../actions/verifyReturn";
import type { CivilDate } from "../../shares/values/civilDate";
import type { CivilMonth } from "../../shares/values/civilMonth";
import type { Language } from "../../shares/values/finding";
import type { CheckWork } from "./checkWork";
import { chosenForReturn } from "./chosenForReturn";
import { reportMade, wayBack } from "./reportMade";
import type { RemarkWork } from "./remarkWork";
import { reportUnsupported } from "./reportUnsupported";
import type { WorkKit } from "./workKit";

/** What follows a written return: reading it back against the register, the tie-out, the roll-forward. */
export interface FilingWork {
  /** Null if the workbook refused; a notice says so. */
  verify(): Promise<VerifyOutcome | null>;
  /** What the returns in this workbook, and published ones, should read by its tables as they are now. Null if the workbook refused; a notice says so. */
  replay(published: readonly FiledText[]): Promise<CorrectionOutcome | null>;
  /** Writes the corrected returns on sheets of their own; those filed stay. */
  writeCorrected(outcome: CorrectionOutcome): Promise<void>;
  /** Writes the tie-out of a return on a sheet of its own, and shows it. */
  tieOut(sheet: string): Promise<void>;
  planRollForward(written: CheckOutcome, filedOn: CivilDate | null): Promise<RollForwardPlan | null>;
  /** Writes the Monthly Return of a month, and how it ties, in the languages of the return. */
  writeMonth(month: CivilMonth): Promise<void>;
  /** Places the bridges of the return, charts and all, on a sheet. */
  placeBridge(language: Language): Promise<void>;
  /** @returns whether it went through */
  rollForward(plan: RollForwardPlan): Promise<boolean>;
}

export function createFilingWork(kit: WorkKit, checks: CheckWork, remarks: RemarkWork): FilingWork {
  const putBack = wayBack(kit, checks, async (changes) => {
    const { undoRollForward } = await import("../../actions/rollForward");
    return undoRollForward(kit.workbook, changes);
  });

  return {
    async verify() {
      let outcome: VerifyOutcome | null = null;
      await kit.attempt(async () => {
        const { verifyReturn } = await import("../../actions/verifyReturn");
        await remarks.settle();
        outcome = await verifyReturn(kit.workbook, kit.workbook, { yieldToUi: kit.yieldToUi });
      });
      return outcome;
    },
    async replay(published) {
      let outcome: CorrectionOutcome | null = null;
      await kit.attempt(async () => {
        const { correctReturns } = await import("../../actions/correctReturns");
        await remarks.settle();
        outcome = await correctReturns(kit.workbook, [{ name: "", workbook: kit.workbook }, ...published], {
          yieldToUi: kit.yieldToUi,
        });
      });
      return outcome;
    },
    async writeCorrected(outcome) {
      await kit.attempt(async () => {
        const { writeCorrected } = await import("../../actions/correctReturns");
        const written = await writeCorrected(kit.workbook, outcome);
        kit.notice("done", (words) => words.returnWritten(written.map(({ sheetName }) => sheetName)));
        reportUnsupported(kit, written);
      });
    },
    async tieOut(sheet) {
      await kit.attempt(async () => {
        const { writeTieOut } = await import("../../actions/writeTieOut");
        await remarks.settle();
        const written = await writeTieOut(kit.workbook, sheet, { yieldToUi: kit.yieldToUi });
        if (written === null) {
          kit.notice("look", (words) => words.noTieOut(sheet));
          return;
        }
        kit.send({ type: "next step done", step: "tieOut" });
        kit.notice("done", (words) => words.tieOutWritten(written.sheetName));
        reportUnsupported(kit, [written]);
        await kit.workbook.show({ sheet: written.sheetName, row: 0, column: 0 });
      });
    },
    async planRollForward(written, filedOn) {
      let plan: RollForwardPlan | null = null;
      await kit.attempt(async () => {
        const { planRollForward } = await import("../../actions/rollForward");
        plan = await planRollForward(kit.workbook, written, filedOn ?? undefined);
      });
      return plan;
    },
    async writeMonth(month) {
      await kit.attempt(async () => {
        const { writeMonth } = await import("../../actions/writeMonth");
        const { written, tieOuts, summary } = await writeMonth(
          kit.workbook,
          kit.workbook,
          month,
          kit.store.state().draft.languages,
          {
            yieldToUi: kit.yieldToUi,
          },
        );
        const [first] = written;
        if (first === undefined) kit.notice("look", (words) => words.noMovements);
        else {
          // Fetched with what wrote the month: the first load needs no months.
          const { isDisagreement } = await import("../../shares/month/monthDifferences");
          kit.notice("done", (words) => words.monthWritten(written.map(({ sheetName }) => sheetName)));
          const differing = summary.classes.flatMap(({ differences }) => differences.filter(isDisagreement)).length;
          if (differing > 0)
            kit.notice("look", (words) =>
              words.monthDiffers(
                differing,
                tieOuts.map(({ sheetName }) => sheetName),
              ),
            );
          reportUnsupported(kit, written);
          await kit.workbook.show({ sheet: first.sheetName, row: 0, column: 0 });
        }
      });
    },
    async placeBridge(language) {
      await kit.attempt(async () => {
        const { writeBridge } = await import("../../actions/writeBridge");
        const { asAt } = chosenForReturn(kit.store.state().draft);
        const written = await writeBridge(kit.workbook, {
          language,
          yieldToUi: kit.yieldToUi,
          ...(asAt === undefined ? {} : { asAt }),
        });
        if (written === null) {
          kit.notice("look", (words) => words.noBridge);
          return;
        }
        kit.notice("done", (words) => words.bridgePlaced(written.sheetName));
        reportUnsupported(kit, [written]);
        await kit.workbook.show({ sheet: written.sheetName, row: 0, column: 0 });
      });
    },
    async rollForward(plan) {
      let done = false;
      await kit.attempt(async () => {
        const { applyRollForward } = await import("../../actions/rollForward");
        done = reportMade(
          kit,
          await applyRollForward(kit.workbook, plan),
          (words) => words.rolledForward(plan.changes.length),
          putBack,
        );
        await checks.check("edit");
      });
      return done;
    },
  };
}
