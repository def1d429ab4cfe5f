import type { EditedRemark } from "../../actions/keptRemarks";
import type { Narrative, NarrativeRemark } from "../../actions/narrative";
import type { HouseWording } from "../../remarks/houseWording";
import type { Language } from "../../shares/values/finding";
import { isSameKey, type RemarkKey } from "../state/remarkDraft";
import type { CheckWork } from "./checkWork";
import type { RemarkWork } from "./remarkWork";
import type { WorkKit } from "./workKit";

/** House wordings: the issuer's own words for kinds of remarks, kept for later returns. */
export interface WordingWork {
  /** Saves the words of an edit. The edit is dropped if the new wording says the same, so that the remark follows its tables. */
  save(
    narrative: Pick<Narrative, "language" | "wordings">,
    wording: HouseWording,
    composed: NarrativeRemark["composed"],
    from: RemarkKey,
  ): Promise<void>;
  /** Back to the built-in words. */
  drop(language: Language, code: string): Promise<void>;
}

export function createWordingWork(kit: WorkKit, checks: CheckWork, remarks: RemarkWork): WordingWork {
  const savedBefore = (language: Language, code: string): HouseWording | null =>
    kit.store.state().check.outcome?.kept.wordings[language].get(code) ?? null;

  /** @returns whether it went through */
  async function change(work: () => Promise<boolean>): Promise<boolean> {
    if (!(await remarks.settle())) return false;
    const outcomes: boolean[] = [];
    await remarks.inTurn(() =>
      kit.attempt(async () => {
        outcomes.push(await work());
      }),
    );
    const saved = outcomes.includes(true);
    if (saved) await checks.check("edit");
    return saved;
  }

  async function put(
    narrative: Pick<Narrative, "language" | "wordings">,
    code: string,
    wording: HouseWording | null,
  ): Promise<boolean> {
    const { keptRemarks, saveHouseWording } = await import("../../actions/remarkEdits");
    const outcome = await saveHouseWording(kit.workbook, narrative, code, wording);
    if (outcome.saved) kit.send({ type: "remarks kept", kept: await keptRemarks(kit.workbook), settled: [] });
    else kit.notice("refused", (_words, each) => outcome.because[each]);
    return outcome.saved;
  }

  /** Restores the earlier wording, whether it fits this return or not. */
  function putBack(language: Language, code: string, before: HouseWording | null): Promise<boolean> {
    return put({ language, wordings: new Map(before === null ? [] : [[code, before]]) }, code, before);
  }

  /** Drops an edit that reads like its remark composed with the new wording. @returns the edit, if it was dropped */
  async function dropNeedless(from: RemarkKey): Promise<readonly EditedRemark[]> {
    const [{ dropEdit, keptRemarks }, { narrativeIn }, { partsAsText }, { remarkAsText }] = await Promise.all([
      import("../../actions/remarkEdits"),
      import("../../actions/checkRegister"),
      import("../../remarks/boundToken"),
      import("../../shares/values/remarkText"),
    ]);
    const { outcome } = kit.store.state().check;
    const kept = await keptRemarks(kit.workbook);
    const edit = kept.edited.find((each) => isSameKey(each, from));
    if (edit === undefined || outcome?.content?.closingDate !== from.closingDate) return [];
    const composedNow = narrativeIn({ ...outcome, content: outcome.content, kept }, from.language).remarks.find(
      ({ code, place }) => code === from.code && place === from.place,
    );
    if (composedNow === undefined || remarkAsText(composedNow.composed) !== partsAsText(composedNow.parts)) return [];
    await dropEdit(kit.workbook, from.closingDate, from.language, from);
    kit.send({ type: "remarks kept", kept: await keptRemarks(kit.workbook), settled: [] });
    return [edit];
  }

  return {
    async save(narrative, wording, composed, from) {
      const { language, code } = from;
      const before = savedBefore(language, code);
      const dropped: EditedRemark[] = [];
      const saved = await change(async () => {
        if (!(await put(narrative, code, wording))) return false;
        dropped.push(...(await dropNeedless(from)));
        return true;
      });
      if (!saved) return;
      kit.notice("done", (words) => words.wordingSaved, {
        putBack: async () => {
          await change(() => putBack(language, code, before));
          for (const { parts } of dropped) await remarks.keep({ key: from, composed, parts });
        },
      });
    },
    async drop(language, code) {
      const before = savedBefore(language, code);
      if (!(await change(() => putBack(language, code, null)))) return;
      kit.notice("done", (words) => words.wordingBuiltIn, {
        putBack: async () => {
          await change(() => putBack(language, code, before));
        },
      });
    },
  };
}
