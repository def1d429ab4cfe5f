import type { CheckOutcome } from "../../actions/checkRegister";
import type { Refusal } from "../refusal";
import { keyFindings, type KeyedFinding } from "./keyedFinding";
import type { PaneEvent } from "./paneEvent";

/** The check that runs or ran last. */
export interface CheckRun {
  readonly phase: "never" | "running" | "done" | "stopped" | "refused";
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly findings: readonly KeyedFinding[];
  /** Of the last check that ended; null before. */
  readonly outcome: CheckOutcome | null;
  /** How many checks have ended. */
  readonly ended: number;
  readonly refusal: Refusal | null;
  /** Cells we have marked, and whether the findings have moved on since. */
  readonly marks: { readonly count: number; readonly outdated: boolean };
  /** Whether the workbook was edited after the last check that ended. */
  readonly editedSince: boolean;
}

export const NOTHING_CHECKED: CheckRun = {
  phase: "never",
  progress: null,
  findings: [],
  outcome: null,
  ended: 0,
  refusal: null,
  marks: { count: 0, outdated: false },
  editedSince: false,
};

export function reduceCheckRun(run: CheckRun, event: PaneEvent): CheckRun {
  switch (event.type) {
    case "check started":
      return { ...run, phase: "running", progress: null, refusal: null };
    case "check progressed":
      return run.phase === "running" ? { ...run, progress: { done: event.done, total: event.total } } : run;
    case "findings found":
      return { ...run, findings: keyFindings(event.outcome.findings), outcome: event.outcome, editedSince: false };
    case "check ended":
      return {
        phase: "done",
        progress: null,
        findings: keyFindings(event.outcome.findings),
        outcome: event.outcome,
        ended: run.ended + 1,
        refusal: null,
        marks: { ...run.marks, outdated: run.marks.count > 0 },
        editedSince: false,
      };
    case "edit not checked":
      return { ...run, editedSince: true };
    case "check stopped":
      return { ...run, phase: "stopped", progress: null };
    case "check refused":
      return { ...run, phase: "refused", progress: null, refusal: event.refusal };
    case "remarks kept":
      return run.outcome === null ? run : { ...run, outcome: { ...run.outcome, kept: event.kept } };
    case "cells marked":
      return { ...run, marks: { count: event.count, outdated: false } };
    default:
      return run;
  }
}
