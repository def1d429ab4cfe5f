import type { RecordLanguage } from "../../actions/newRecord";
import type { PlannedStart, StartText, WrittenStart } from "../../actions/startRecord";
import type { CheckWork } from "./checkWork";
import type { WorkKit } from "./workKit";

/** A record begun from published returns. */
export interface StartWork {
  /** The texts given so far: they are kept while the pane is open, whatever page it shows, until a record is written from them. */
  texts(): readonly StartText[];
  keep(texts: readonly StartText[]): void;
  /** Whether an empty record was asked for, on whatever page: the start page then opens that door. */
  isAsked(): boolean;
  ask(asked: boolean): void;
  /** The record that texts of returns lead to; nothing is written. Null, with a notice, where it could not be worked out. */
  plan(texts: readonly StartText[]): Promise<PlannedStart | null>;
  /** Writes it on sheets of its own, shows the first, and checks. Null, with a notice, if the workbook refused. */
  write(planned: PlannedStart, language: RecordLanguage): Promise<WrittenStart | null>;
}

export function createStartWork(kit: WorkKit, checks: CheckWork): StartWork {
  let given: readonly StartText[] = [];
  let asked = false;
  return {
    isAsked: () => asked,
    ask(now) {
      asked = now;
    },
    texts: () => given,
    keep(texts) {
      given = texts;
    },
    async plan(texts) {
      let planned: PlannedStart | null = null;
      await kit.attempt(async () => {
        const { planStart } = await import("../../actions/startRecord");
        planned = planStart(texts);
      });
      return planned;
    },
    async write(planned, language) {
      let written: WrittenStart | null = null;
      await kit.attempt(async () => {
        const { writeStartedRecord } = await import("../../actions/startRecord");
        const started = await writeStartedRecord(kit.workbook, planned.record, language);
        written = started;
        given = [];
        const [first] = started.sheets;
        if (first) await kit.workbook.show({ sheet: first.sheetName, row: 2, column: 1 });
        await checks.check("edit");
      });
      return written;
    },
  };
}
