import type { NarrativeRemark } from "../../actions/narrative";
import type { EditedParts } from "../../remarks/boundToken";
import { asLastRead, asReadNow } from "../../remarks/refreshParts";
import type { RemarkDraft, RemarkKey } from "../state/remarkDraft";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** What the Remarks page does with single remarks. */
export interface RemarkWork {
  /** A remark being typed: a draft at once, and in the workbook once the typing pauses. */
  edit(key: RemarkKey, remark: NarrativeRemark, parts: EditedParts): void;
  /** Writes every draft to the workbook. @returns whether it went through */
  settle(): Promise<boolean>;
  /** Keeps the edit with the figures as they now are. */
  keepAsRead(key: RemarkKey, remark: NarrativeRemark): Promise<void>;
  backToComposed(key: RemarkKey, remark: NarrativeRemark): Promise<void>;
  /** Keeps one remark as given, in the workbook at once. @returns whether it went through */
  keep(keeping: Keeping): Promise<boolean>;
  /** Runs changes of the kept remarks one after another: each reads all of them and writes all of them back. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** A remark to be kept, and the remark it is an edit of. */
interface Keeping {
  readonly key: RemarkKey;
  readonly composed: NarrativeRemark["composed"];
  /** Null to go back to the composed remark. */
  readonly parts: EditedParts | null;
}

/** Typing is not interrupted by a check after every key. */
const KEPT_AFTER_MS = 700;

export function createRemarkWork(kit: WorkKit, checks: CheckWork): RemarkWork {
  let pending: ReturnType<typeof setTimeout> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function keep(edits: readonly Keeping[], settled: readonly RemarkDraft[]): Promise<void> {
    const { dropEdit, keepEdit, keptRemarks } = await import("../../actions/remarkEdits");
    for (const { key, composed, parts } of edits) {
      if (parts === null) await dropEdit(kit.workbook, key.closingDate, key.language, key);
      else await keepEdit(kit.workbook, key.closingDate, key.language, { ...key, composed }, parts);
    }
    kit.send({ type: "remarks kept", kept: await keptRemarks(kit.workbook), settled });
  }

  function settle(): Promise<boolean> {
    if (pending !== null) clearTimeout(pending);
    pending = null;
    return inTurn(async () => {
      const drafts = kit.store.state().remarks;
      return (
        drafts.length === 0 ||
        kit.attempt(() =>
          keep(
            drafts.map((draft) => ({ key: draft, composed: draft.composed, parts: draft.parts })),
            drafts,
          ),
        )
      );
    });
  }

  async function replace(keeping: Keeping): Promise<boolean> {
    if (!(await settle())) return false;
    const done = await inTurn(() => kit.attempt(() => keep([keeping], [])));
    if (done) await checks.check("edit");
    return done;
  }

  return {
    edit(key, { composed, changes }, parts) {
      kit.send({ type: "remark edited", remark: { ...key, composed, parts: asLastRead(parts, changes) } });
      if (pending !== null) clearTimeout(pending);
      pending = setTimeout(() => void settle().then((done) => (done ? checks.check("edit") : null)), KEPT_AFTER_MS);
    },
    settle,
    keep: replace,
    inTurn,
    async keepAsRead(key, { composed, parts, changes }) {
      await replace({ key, composed, parts: asReadNow(parts, changes) });
    },
    async backToComposed(key, { composed, parts, changes }) {
      // An undo restores the edit as it was kept, with the figures last read.
      const before = asLastRead(parts, changes);
      if (!(await replace({ key, composed, parts: null }))) return;
      kit.notice("done", (words) => words.backAsComposed, {
        putBack: async () => {
          await replace({ key, composed, parts: before });
        },
      });
    },
  };
}
