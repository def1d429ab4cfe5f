import type { CheckOutcome } from "../../actions/checkRegister";
import type { KeptRemarks } from "../../actions/keptRemarks";
import type { CellRef } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Language, Severity } from "../../shares/values/finding";
import type { FormCode } from "../../shares/register/issuer";
import type { WrittenSheet } from "../../workbook/sheetPlan";
import type { Refusal } from "../refusal";
import type { SaysInWords } from "../wordsIn";
import type { EntryDraft } from "./typedEntry";
import type { Page } from "./page";
import type { Preferences } from "./keptPreferences";
import type { RemarkDraft } from "./remarkDraft";

/** What comes after a return is written. */
export type NextStep = "keyIn" | "verify" | "tieOut" | "rollForward";

/** How the findings are put under headings: `severity` also puts those that one slip explains under it. */
export type Grouping = "severity" | "table" | "rule" | "none";

/** What an open finding can ask: why it is accepted, how severe its check is. */
export type FindingBox = "acceptance" | "severity";

/** Everything that can happen to the pane. Each reducer answers to the events of its own concern. */
export type PaneEvent =
  | { readonly type: "check started" }
  | { readonly type: "check progressed"; readonly done: number; readonly total: number }
  /** The findings are there; what slip is behind them is still looked for. */
  | { readonly type: "findings found"; readonly outcome: CheckOutcome }
  | { readonly type: "check ended"; readonly outcome: CheckOutcome }
  | { readonly type: "check stopped" }
  | { readonly type: "check refused"; readonly refusal: Refusal }
  | { readonly type: "cells marked"; readonly count: number }
  | { readonly type: "severity toggled"; readonly severity: Severity }
  | { readonly type: "accepted toggled" }
  | { readonly type: "search typed"; readonly query: string }
  | { readonly type: "grouping chosen"; readonly grouping: Grouping }
  | { readonly type: "not checked unfolded"; readonly unfolded: boolean }
  | { readonly type: "finding chosen"; readonly key: string | null }
  | { readonly type: "finding opened"; readonly key: string; readonly open: boolean }
  /** Opens a finding with one of its boxes; a null box closes it. */
  | { readonly type: "finding asked"; readonly key: string; readonly box: FindingBox | null }
  | { readonly type: "acceptor typed"; readonly name: string }
  | { readonly type: "closing date chosen"; readonly asAt: CivilDate | null }
  | { readonly type: "form chosen"; readonly form: FormCode | null }
  | { readonly type: "language of the return toggled"; readonly language: Language }
  | { readonly type: "writing in spite of errors"; readonly force: boolean }
  | { readonly type: "writing started" }
  /** The return stands on these sheets already; null once that is answered. */
  | { readonly type: "writing asks"; readonly standing: readonly string[] | null }
  | { readonly type: "writing ended"; readonly written: readonly WrittenSheet[]; readonly from: CheckOutcome }
  | { readonly type: "writing refused"; readonly refusal: Refusal }
  | { readonly type: "next step done"; readonly step: NextStep; readonly done?: boolean }
  | { readonly type: "remark edited"; readonly remark: RemarkDraft }
  | { readonly type: "remarks kept"; readonly kept: KeptRemarks; readonly settled: readonly RemarkDraft[] }
  | { readonly type: "entry typed"; readonly typed: Partial<EntryDraft> }
  | { readonly type: "entry added" }
  | {
      readonly type: "notice given";
      readonly tone: NoticeTone;
      readonly says: SaysInWords;
      readonly putBack: PutBack | null;
      readonly goTo: (() => Promise<void>) | null;
      readonly stands?: (() => Promise<boolean>) | null;
      readonly reload?: boolean;
    }
  | { readonly type: "notice read"; readonly id: number }
  /** What was tried went through, and shows it in its own place. */
  | { readonly type: "went through" }
  | { readonly type: "cell selected"; readonly cell: CellRef; readonly byPane: boolean }
  | { readonly type: "page opened"; readonly page: Page }
  | { readonly type: "pages listed"; readonly listed: boolean }
  | { readonly type: "language chosen"; readonly language: Language | null }
  | { readonly type: "marking switched"; readonly on: boolean }
  | { readonly type: "live switched"; readonly on: boolean }
  /** The workbook was edited, and no check follows. */
  | { readonly type: "edit not checked" }
  | { readonly type: "live marking switched"; readonly on: boolean }
  | { readonly type: "preferences read"; readonly preferences: Preferences };

export type NoticeTone = "done" | "look" | "refused";

/** Takes back what a notice reports. */
export type PutBack = () => Promise<void>;
