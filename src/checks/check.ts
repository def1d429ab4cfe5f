import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Facts, FactValue, Finding, Language, Proposal, Severity, Words, Working } from "../shares/values/finding";
import type { FormCode } from "../shares/register/issuer";
import { parseDecimal, type Ratio } from "../shares/values/ratio";
import type { Ledger } from "../shares/ledger";
import { pausesAfter } from "../shares/runInSlices";
import type { RemarkText } from "../shares/values/remarkText";
import type { WordsLeft } from "../shares/values/wordsLeft";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { TradingCalendar } from "../shares/register/tradingCalendar";
import type { Equation } from "./equation";
import type { NarrativeState } from "./narrativeState";
import type { SettledSetting } from "./settledSetting";
import type { WrittenReturn } from "./writtenReturn";

/** What a check looks at. */
export interface CheckContext {
  /** The register, and what it answers to the questions of several checks. */
  readonly ledger: Ledger;
  /** What the return would say; null where nothing is left to disclose. */
  readonly content: ReturnContent | null;
  readonly form: FormCode;
  /** The day in Hong Kong; null where nobody said. */
  readonly today: CivilDate | null;
  readonly calendar: TradingCalendar;
  /** The languages the return is written in. */
  readonly languages: readonly Language[];
  /** The remarks as composed, in those languages. */
  readonly remarks: readonly RemarkText[];
  /** Words of the record that the return prints in another language than its own. */
  readonly wordsLeft: readonly WordsLeft[];
  /** What of the narrative was edited by hand. */
  readonly narrative: NarrativeState;
  /** The return sheets of the register's own workbook. */
  readonly writtenReturns: readonly WrittenReturn[];
  /** What the user set for checks, and what became of it. */
  readonly settings: readonly SettledSetting[];
}

/** The facts of one check: plain values, cell contents among them, so that an accepted warning comes back when they change. */
type FactsOf<F> = { readonly [Name in keyof F]: FactValue };

/** Time to let others have their turn, within a rule that has found nothing for some hundred rows. */
export const PAUSE = Symbol("pause");

/** One place where a rule does not hold. */
export interface Breach<F> {
  /** Every cell involved, the one to look at first in front. */
  readonly at: readonly CellRef[];
  readonly facts: F;
  /** Where this breach weighs more or less than the check's own severity; the Settings table does not change it. */
  readonly severity?: Severity;
  readonly proposal?: Proposal;
  readonly working?: readonly Working[];
}

/** A place where a rule could not be checked, never to be taken for one where it holds. */
export interface NotChecked {
  readonly at: readonly CellRef[];
  readonly notChecked: Words;
  /** A note by default; a warning where a figure of the return depends on what is missing. */
  readonly severity?: Severity;
}

type Wording<F> = Readonly<Record<Language, (facts: F) => string>>;

/** A figure of a rule that the Settings table may change. */
interface Threshold {
  readonly is: Words;
  /** As typed into a cell: `5`. */
  readonly standard: string;
  readonly unit: ThresholdUnit;
}

type ThresholdUnit = "percent" | "days" | "times";

/** What a threshold may be set to at all: beyond it a check would say nothing of anything, or everything of everything. */
const SENSE: Readonly<Record<ThresholdUnit, { readonly least: bigint; readonly most: bigint }>> = {
  percent: { least: 0n, most: 1_000n },
  days: { least: 0n, most: 3_650n },
  times: { least: 1n, most: 1_000n },
};

/** The least and the most a check's threshold may be set to; null for a check without one. */
export function senseOf({
  threshold,
}: Pick<Check, "threshold">): { readonly least: bigint; readonly most: bigint } | null {
  return threshold === null ? null : SENSE[threshold.unit];
}

/** What a rule's file declares. */
export interface CheckDeclaration<F extends FactsOf<F>> {
  /** Family letter and number. Never changes its meaning and is never used again. */
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  /** The clause it rests on. */
  readonly source: string;
  readonly title: Words;
  /** True where the return's own figures stand on what is compared: Settings can neither turn it off nor soften it. */
  readonly guardsFigures?: true;
  readonly threshold?: Threshold;
  /** The code of the check whose threshold this one goes by, so that one setting counts for both. */
  readonly thresholdOf?: string;
  find(context: CheckContext, threshold: Ratio): Iterable<Breach<F> | NotChecked | typeof PAUSE>;
  /** What must agree for the rule to hold, over its cells, whether it does or not; for the diagnosis of slips. */
  equations?(context: CheckContext, threshold: Ratio): Iterable<StatedEquation>;
  /** What is wrong, with both numbers and the difference where there are two. */
  readonly says: Wording<F>;
  readonly todo: Wording<F> | Words;
  /** Tables of a register in which the check fires, `{CODE}` after the content of each cell it names first. Tests run it. */
  readonly example: string;
}

/** An equation of a rule, and the cell that the finding shows first where it does not hold. */
export interface StatedEquation {
  readonly equation: Equation;
  readonly at: CellRef;
  /** True where it does not hold and the rule reports nothing, for the doubt it allows for: a repair that leaves it failing brings that finding out. */
  readonly isAllowedFor?: boolean;
}

/** A breach with the equation that fails, or would. */
export interface EquationBreach<F> extends Omit<Breach<F>, "facts" | "working"> {
  readonly equation: Equation;
  /** What the diagnosis weighs instead: the rule allows for a doubt that another rule reports. Null for nothing. */
  readonly forDiagnosis?: Equation | null;
  /** Worked out only where the equation fails, like the working. */
  readonly facts: () => F;
  readonly working?: () => readonly Working[];
}

/** A rule that is an equation and nothing else: it is found not to hold where its equation does not. */
export type EquationCheckDeclaration<F extends FactsOf<F>> = Omit<CheckDeclaration<F>, "find" | "equations"> & {
  readonly list: (context: CheckContext, threshold: Ratio) => Iterable<EquationBreach<F> | NotChecked>;
};

/** A check in the registry. */
export interface Check {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly source: string;
  readonly title: Words;
  readonly guardsFigures: boolean;
  readonly threshold: Threshold | null;
  readonly thresholdOf: string | null;
  readonly example: string;
  /** Runs the rule, with a pause now and then in a long register. Lazy: what the rule throws is thrown while the findings are taken. */
  findings(context: CheckContext, severity: Severity, threshold: Ratio): Iterable<Finding | typeof PAUSE>;
  /** The equations of the rule, those that hold and those that do not. Empty for a rule that is none. */
  equations(context: CheckContext, threshold: Ratio): Iterable<StatedEquation>;
}

const NO_THRESHOLD: Ratio = { numerator: 0n, denominator: 1n };

const FILL_IN: Words = { en: "Fill in what is missing, and check again.", "zh-Hant": "請補上所欠資料，然後再次檢查。" };

/** Makes a check of a rule: its findings carry code, severity, cells, facts and both languages. */
export function defineCheck<F extends FactsOf<F>>(declaration: CheckDeclaration<F>): Check {
  const {
    code,
    name,
    severity,
    source,
    title,
    example,
    threshold = null,
    thresholdOf = null,
    guardsFigures = false,
  } = declaration;
  return Object.freeze({
    code,
    name,
    severity,
    source,
    title,
    example,
    threshold,
    thresholdOf,
    guardsFigures,
    equations: (context: CheckContext, limit: Ratio) => declaration.equations?.(context, limit) ?? [],
    *findings(context: CheckContext, chosen: Severity, limit: Ratio): Generator<Finding | typeof PAUSE> {
      for (const found of declaration.find(context, limit)) {
        if (found === PAUSE) yield PAUSE;
        else
          yield "notChecked" in found
            ? notCheckedFinding(declaration, found)
            : breachFinding(declaration, found, chosen);
      }
    },
  });
}

/** Makes a check of a rule that is an equation: its findings are the equations that do not hold. */
export function defineEquationCheck<F extends FactsOf<F>>({ list, ...rule }: EquationCheckDeclaration<F>): Check {
  return defineCheck<F>({
    ...rule,
    *find(context, threshold) {
      let count = 0;
      for (const listed of list(context, threshold)) {
        if (pausesAfter(count++)) yield PAUSE;
        if ("notChecked" in listed) yield listed;
        else if (!listed.equation.holds) {
          const { at, severity, proposal, working } = listed;
          yield {
            at,
            facts: listed.facts(),
            ...(severity === undefined ? {} : { severity }),
            ...(proposal === undefined ? {} : { proposal }),
            ...(working === undefined ? {} : { working: working() }),
          };
        }
      }
    },
    *equations(context, threshold) {
      for (const listed of list(context, threshold)) {
        const [at] = listed.at;
        if (!("equation" in listed) || at === undefined) continue;
        const { equation, forDiagnosis = equation } = listed;
        if (forDiagnosis === null) continue;
        const isAllowedFor = forDiagnosis !== equation && equation.holds && !forDiagnosis.holds;
        yield { equation: forDiagnosis, at, isAllowedFor };
      }
    },
  });
}

/** The threshold a check has where Settings say nothing. */
export function standardThreshold(check: Check): Ratio {
  return check.threshold === null ? NO_THRESHOLD : (parseDecimal(check.threshold.standard) ?? NO_THRESHOLD);
}

function breachFinding<F extends FactsOf<F>>(
  check: CheckDeclaration<F>,
  breach: Breach<F>,
  severity: Severity,
): Finding {
  const { facts, at, proposal, working } = breach;
  return {
    code: check.code,
    name: check.name,
    severity: breach.severity ?? severity,
    cells: at,
    facts: plainFacts(facts),
    message: { en: check.says.en(facts), "zh-Hant": check.says["zh-Hant"](facts) },
    todo: { en: textFor(check.todo.en, facts), "zh-Hant": textFor(check.todo["zh-Hant"], facts) },
    source: check.source,
    outcome: "failed",
    ...(proposal === undefined ? {} : { proposal }),
    ...(working === undefined ? {} : { working }),
  };
}

function notCheckedFinding<F extends FactsOf<F>>(
  check: CheckDeclaration<F>,
  { at, notChecked, severity = "note" }: NotChecked,
): Finding {
  return {
    code: check.code,
    name: check.name,
    severity,
    cells: at,
    facts: { reason: notChecked.en },
    message: {
      en: `Not checked (${check.title.en}): ${notChecked.en}`,
      "zh-Hant": `未能檢查（${check.title["zh-Hant"]}）：${notChecked["zh-Hant"]}`,
    },
    todo: FILL_IN,
    source: check.source,
    outcome: "not checked",
  };
}

function textFor<F>(todo: string | ((facts: F) => string), facts: F): string {
  return typeof todo === "string" ? todo : todo(facts);
}

function plainFacts<F extends FactsOf<F>>(facts: F): Facts {
  return { ...facts };
}
