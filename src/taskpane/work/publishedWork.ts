import type { CompareOutcome } from "../../actions/comparePublished";
import type { RecordPlan } from "../../actions/recordChanges";
import type { FileRefusal } from "./fileRefusal";
import type { CheckWork } from "./checkWork";
import { reportMade, wayBack } from "./reportMade";
import type { RemarkWork } from "./remarkWork";
import type { WorkKit } from "./workKit";

/** What is done with the text of a published return. */
export interface PublishedWork {
  /** Null if the workbook refused; a notice says so. */
  compare(text: string): Promise<CompareOutcome | null>;
  /** The text of a published return's PDF or text file; null, with a notice, where it gives none. */
  textOf(file: File): Promise<string | null>;
  /** What its closing balances would change in the Last return table; null, with a notice, where they may not. */
  planLastReturn(outcome: CompareOutcome): Promise<RecordPlan | null>;
  /** @returns whether it went through */
  record(plan: RecordPlan): Promise<boolean>;
}

export function createPublishedWork(kit: WorkKit, checks: CheckWork, remarks: RemarkWork): PublishedWork {
  const putBack = wayBack(kit, checks, async (changes) => {
    const { applyChangesAsSeen } = await import("../../actions/changeCells");
    return applyChangesAsSeen(kit.workbook, changes);
  });

  return {
    async compare(text) {
      let outcome: CompareOutcome | null = null;
      await kit.attempt(async () => {
        const { compareWithPublished } = await import("../../actions/comparePublished");
        await remarks.settle();
        outcome = await compareWithPublished(text, kit.workbook, { yieldToUi: kit.yieldToUi });
      });
      return outcome;
    },
    async textOf(file) {
      let text: string | null = null;
      await kit.attempt(async () => {
        const { isPdf, LARGEST_PDF, readPdf } = await import("../../pdf/readPdf");
        const refuse = (why: FileRefusal): void => {
          kit.notice("refused", (words) => words.pdfRefused(file.name, why));
        };
        const taken = (read: string): void => {
          text = read;
          kit.send({ type: "went through" });
        };
        if (file.size > LARGEST_PDF) {
          refuse("too large");
          return;
        }
        const bytes = await bytesOf(file);
        if (bytes === null) {
          refuse("unreadable");
          return;
        }
        if (!isPdf(bytes)) {
          if (isText(bytes)) taken(await file.text());
          else refuse("another kind");
          return;
        }
        const { loadPdfLibrary } = await import("./pdfLibrary");
        const read = await readPdf(bytes, await loadPdfLibrary());
        if ("refused" in read) refuse(read.refused);
        else taken(read.text);
      });
      return text;
    },
    async planLastReturn({ published, register }) {
      let plan: RecordPlan | null = null;
      if (published === null) return plan;
      await kit.attempt(async () => {
        const { planPublishedLastReturn, publishedLastReturns } = await import("../../actions/publishedLastReturn");
        const last = publishedLastReturns(register, published);
        if ("because" in last) kit.notice("look", (_words, language) => last.because[language]);
        else plan = await planPublishedLastReturn(kit.workbook, register, last.rows);
      });
      return plan;
    },
    async record(plan) {
      let done = false;
      await kit.attempt(async () => {
        const { applyChangesAsSeen } = await import("../../actions/changeCells");
        done = reportMade(
          kit,
          await applyChangesAsSeen(kit.workbook, plan.changes),
          (words) => words.lastReturnTaken(plan.changes.length),
          putBack,
        );
        await checks.check("edit");
      });
      return done;
    },
  };
}

/** Null for a folder, which a browser gives as a file that cannot be read, and for a file that is gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A text has no zero bytes; a workbook, a picture or an archive soon has some. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0);
}
