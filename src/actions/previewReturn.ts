import type { MarkOutcome } from "../workbook/cellMark";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { Workbook, WorkbookSurvey } from "../workbook/workbook";
import { writeReturn, type WriteOptions, type WriteOutcome } from "./writeReturn";

/** A return as it would be written: filled, and laid out. Nothing has been written. */
export interface PreviewOutcome {
  readonly findings: WriteOutcome["findings"];
  readonly returns: WriteOutcome["returns"];
  /** One a language, in the order of `returns`. */
  readonly plans: readonly SheetPlan[];
}

/**
 * Writes the return on paper instead of a sheet, so that what is previewed goes the very way of what is written.
 * Error findings do not stand in its way: a preview is there to be looked at.
 */
export async function previewReturn(register: Workbook, options: Omit<WriteOptions, "force"> = {}): Promise<PreviewOutcome> {
  const paper = new Paper();
  const { findings, returns } = await writeReturn(register, paper, { ...options, force: true });
  return { findings, returns, plans: paper.plans };
}

/** A workbook that keeps the plans it is given, and holds nothing else. */
class Paper implements Workbook {
  readonly plans: SheetPlan[] = [];

  survey(): Promise<WorkbookSurvey> {
    return Promise.resolve({ fileName: "", sheets: [], date1904: false });
  }

  write(plan: SheetPlan): Promise<WrittenSheet> {
    this.plans.push(plan);
    return Promise.resolve({ sheetName: plan.sheetName, withheld: [] });
  }

  read(): Promise<never[]> {
    return Promise.resolve([]);
  }

  readFormulas(): Promise<never[]> {
    return Promise.resolve([]);
  }

  mark(): Promise<MarkOutcome> {
    return Promise.resolve({ marked: 0, unmarked: [] });
  }

  put(): Promise<void> {
    return onPaper();
  }

  appendRow(): Promise<never> {
    return onPaper();
  }

  show(): Promise<void> {
    return onPaper();
  }

  setting(): Promise<null> {
    return Promise.resolve(null);
  }

  remember(): Promise<void> {
    return Promise.resolve();
  }
}

/** Writing a return asks nothing of its target but a new sheet: more would be a defect of ours. */
function onPaper(): Promise<never> {
  return Promise.reject(new TypeError("A return on paper has no cells of the user's"));
}
