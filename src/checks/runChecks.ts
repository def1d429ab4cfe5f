import type { ListedEquation } from "./diagnosis/equationIndex";
import type { CivilDate } from "../shares/values/civilDate";
import type { Finding, Language, Severity, Words } from "../shares/values/finding";
import { runToEnd, type Steps } from "../shares/runInSlices";
import type { RemarkText } from "../shares/values/remarkText";
import type { WordsLeft } from "../shares/values/wordsLeft";
import type { Ratio } from "../shares/values/ratio";
import { countsUnits } from "../shares/register/countsUnits";
import { inUnits } from "../shares/values/inUnits";
import { HONG_KONG, type TradingCalendar } from "../shares/register/tradingCalendar";
import { withAcceptance } from "./acceptance";
import { type Check, type CheckContext, PAUSE } from "./check";
import { CHECKS } from "./registry";
import { type NarrativeState, NOTHING_TO_LOOK_AT } from "./narrativeState";
import { settingsOf, settle } from "./settings";
import type { WrittenReturn } from "./writtenReturn";

/** What checks are run on. */
export interface CheckInput extends Pick<CheckContext, "ledger" | "content" | "form"> {
  /** The day in Hong Kong, for what is overdue or still to come; null or absent where nobody says. */
  readonly today?: CivilDate | null;
  /** Hong Kong's business days by default. */
  readonly calendar?: TradingCalendar;
  /** English alone by default. */
  readonly languages?: readonly Language[];
  /** Composed by the caller: checks know the figures, not the narrative. */
  readonly remarks?: readonly RemarkText[];
  /** Of the filled return; none by default. */
  readonly wordsLeft?: readonly WordsLeft[];
  /** Nothing edited by default. */
  readonly narrative?: NarrativeState;
  /** None by default. */
  readonly writtenReturns?: readonly WrittenReturn[];
  /** Accepted warnings: acceptance key to reason. */
  readonly accepted?: ReadonlyMap<string, string>;
}

const NOTHING_ACCEPTED: ReadonlyMap<string, string> = new Map();

/** Runs every check, in the order of the registry. Throws nothing: a check that does becomes a finding. */
export function runChecks(input: CheckInput, checks: readonly Check[] = CHECKS): Finding[] {
  return runToEnd(checking(input, checks));
}

/** As `runChecks`, a check or some hundred rows of one a step. */
export function* checking(input: CheckInput, checks: readonly Check[] = CHECKS): Steps<Finding[]> {
  const { accepted = NOTHING_ACCEPTED } = input;
  const findings: Finding[][] = [];
  const ofUnits = countsUnits(input.ledger.register);
  for (const { check, context, severity, threshold } of checksToRun(input, checks)) {
    const ofCheck = yield* findingsOf(check, context, severity, threshold);
    findings.push(ofCheck.map((finding) => withAcceptance(ofUnits ? saidOfUnits(finding) : finding, accepted)));
    yield;
  }
  return findings.flat();
}

/** A finding of a trust: units where the check says shares. What is quoted from a cell stays. */
function saidOfUnits(finding: Finding): Finding {
  const say = ({ en, "zh-Hant": zh }: Words): Words => ({ en: inUnits(en, "en"), "zh-Hant": inUnits(zh, "zh-Hant") });
  return { ...finding, message: say(finding.message), todo: say(finding.todo) };
}

/**
 * The equations of every check asked for that is not turned off, those that hold and those that do not. A rule that throws lists none: its finding says so.
 * @param isAsked by code; all by default
 */
export function equationsOf(
  input: CheckInput,
  isAsked: (code: string) => boolean = () => true,
): readonly ListedEquation[] {
  return runToEnd(listing(input, isAsked));
}

/** As `equationsOf`, a check a step. */
export function* listing(
  input: CheckInput,
  isAsked: (code: string) => boolean = () => true,
): Steps<readonly ListedEquation[]> {
  const listed: ListedEquation[][] = [];
  for (const { check, context, threshold } of checksToRun(input, CHECKS)) {
    if (!isAsked(check.code)) continue;
    const ofCheck: ListedEquation[] = [];
    try {
      for (const { at, equation, isAllowedFor = false } of check.equations(context, threshold))
        ofCheck.push({ code: check.code, at, equation, isAllowedFor });
      listed.push(ofCheck);
    } catch {
      // Reported by the check itself.
    }
    yield;
  }
  return listed.flat();
}

interface CheckToRun {
  readonly check: Check;
  readonly context: CheckContext;
  readonly severity: Severity;
  readonly threshold: Ratio;
}

function* checksToRun(input: CheckInput, checks: readonly Check[]): Generator<CheckToRun> {
  const {
    ledger,
    content,
    form,
    today = null,
    calendar = HONG_KONG,
    languages = ["en"],
    remarks = [],
    wordsLeft = [],
    narrative = NOTHING_TO_LOOK_AT,
    writtenReturns = [],
  } = input;
  const { settled, of } = settle(settingsOf(ledger.register), checks);
  const context: CheckContext = {
    ledger,
    content,
    form,
    today,
    calendar,
    languages,
    remarks,
    wordsLeft,
    narrative,
    writtenReturns,
    settings: settled,
  };
  for (const check of checks) {
    const { severity, threshold } = of(check);
    if (severity !== "off") yield { check, context, severity, threshold };
  }
}

/** What a check found before it threw is kept; what it did not get to is not taken for fine. */
function* findingsOf(check: Check, context: CheckContext, severity: Severity, threshold: Ratio): Steps<Finding[]> {
  const findings: Finding[] = [];
  try {
    for (const finding of check.findings(context, severity, threshold)) {
      if (finding === PAUSE) yield;
      else findings.push(finding);
    }
  } catch (thrown) {
    findings.push(couldNotRun(check, severity, thrown));
  }
  return findings;
}

/** A defect of ours. It weighs what the check weighs, and never less than a warning: what it would have found is not known. */
function couldNotRun(check: Check, severity: Severity, thrown: unknown): Finding {
  const defect = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    code: check.code,
    name: check.name,
    severity: severity === "note" ? "warning" : severity,
    cells: [],
    facts: { defect },
    message: {
      en: `Could not run (${check.title.en}): ${defect}`,
      "zh-Hant": `未能執行（${check.title["zh-Hant"]}）：${defect}`,
    },
    todo: {
      en: "This is a defect of the add-in, not of the record. Check this point by hand, and report it with the text above.",
      "zh-Hant": "這是增益集的問題，並非紀錄有誤。請自行核對此項，並連同上述文字報告。",
    },
    source: check.source,
    outcome: "could not run",
  };
}
