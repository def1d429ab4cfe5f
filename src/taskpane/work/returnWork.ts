import type { ReturnSettings } from "../../actions/settingFields";
import type { StandingReturn, WriteOutcome } from "../../actions/writeReturn";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { FormCode } from "../../shares/register/issuer";
import type { CheckWork } from "./checkWork";
import { chosenForReturn } from "./chosenForReturn";
import type { RemarkWork } from "./remarkWork";
import { tableThatLacks } from "../state/tableThatLacks";
import { reportUnsupported } from "./reportUnsupported";
import type { WorkKit } from "./workKit";

/** What the Return page and the ribbon do with the return. */
export interface ReturnWork {
  /** Another closing date or form is another return, and is checked again. */
  choose(choice: { readonly asAt: CivilDate | null } | { readonly form: FormCode | null }): Promise<void>;
  /** Adds or removes a language. Each has remarks of its own, so the return is checked again. */
  toggleLanguage(language: Language): Promise<void>;
  /** Keeps what the issuer chose for all its returns with the workbook. */
  keepSettings(chosen: Partial<ReturnSettings>): Promise<void>;
  /**
   * Where the return stands on a sheet already, asks first what becomes of that.
   * @returns null where it asks, or the workbook refused
   */
  write(standing?: "replace" | "keep both"): Promise<WriteOutcome | null>;
  /** Takes the question back: nothing is written. */
  leaveStanding(): void;
}

export function createReturnWork(kit: WorkKit, checks: CheckWork, remarks: RemarkWork): ReturnWork {
  function reportWritten({ written, returns, findings, register }: WriteOutcome): void {
    const lacking = tableThatLacks(register);
    if (written.length > 0) {
      kit.notice("done", (words) => words.returnWritten(written.map(({ sheetName }) => sheetName)));
      reportUnsupported(kit, written);
    } else if (returns.length === 0) {
      kit.notice("look", (words) => (lacking === null ? words.nothingToDisclose : words.noTableFor(lacking)));
    } else {
      kit.notice("refused", (words) =>
        words.errorsInTheWay(findings.filter(({ severity }) => severity === "error").length),
      );
    }
  }

  /** The sheets the return would stand on twice; null where the workbook refused. */
  async function standingNow(): Promise<readonly StandingReturn[] | null> {
    let standing: readonly StandingReturn[] | null = null;
    await kit.attempt(async () => {
      const [{ standingReturns }, { checkRegister }] = await Promise.all([
        import("../../actions/writeReturn"),
        import("../../actions/checkRegister"),
      ]);
      const { draft, check } = kit.store.state();
      const seen = check.editedSince ? null : check.outcome;
      const outcome = seen ?? (await checkRegister(kit.workbook, chosenForReturn(draft)));
      standing = await standingReturns(
        kit.workbook,
        { ...outcome, survey: await kit.workbook.survey() },
        draft.languagesChosen ? draft.languages : outcome.languages,
      );
    });
    return standing;
  }

  return {
    async choose(choice) {
      kit.send(
        "asAt" in choice
          ? { type: "closing date chosen", asAt: choice.asAt }
          : { type: "form chosen", form: choice.form },
      );
      await checks.check("edit");
    },

    async toggleLanguage(language) {
      kit.send({ type: "language of the return toggled", language });
      await checks.check("edit");
    },

    async keepSettings(chosen) {
      const done = await kit.attempt(async () => {
        const { rememberReturnSettings } = await import("../../actions/returnSettings");
        await rememberReturnSettings(kit.workbook, chosen);
        kit.notice("done", (words) => words.settingKept);
      });
      if (done) await checks.check("edit");
    },

    leaveStanding() {
      kit.send({ type: "writing asks", standing: null });
    },

    async write(answer) {
      let outcome: WriteOutcome | null = null;
      // Drafts belong on the return.
      if (!(await remarks.settle())) return null;
      const { draft } = kit.store.state();
      const standing = answer === "keep both" ? [] : await standingNow();
      if (standing === null) return null;
      if (answer === undefined && standing.length > 0) {
        kit.send({ type: "writing asks", standing: standing.map(({ sheet }) => sheet) });
        return null;
      }
      kit.send({ type: "writing started" });
      await kit.attempt(
        async () => {
          const { replaceReturns, writeReturn } = await import("../../actions/writeReturn");
          const written = await writeReturn(kit.workbook, kit.workbook, {
            ...chosenForReturn(draft),
            force: draft.force,
            yieldToUi: kit.yieldToUi,
          });
          const sheets = await replaceReturns(kit.workbook, written, standing);
          outcome = { ...written, written: sheets };
          kit.send({ type: "check ended", outcome });
          kit.send({ type: "writing ended", written: sheets, from: outcome });
          reportWritten(outcome);
          const [first] = sheets;
          if (first) await kit.attempt(() => kit.workbook.show({ sheet: first.sheetName, row: 0, column: 0 }));
        },
        (refusal) => {
          kit.send({ type: "writing refused", refusal });
        },
      );
      return outcome;
    },
  };
}
