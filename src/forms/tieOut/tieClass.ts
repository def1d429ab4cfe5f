import { changeBy } from "../../shares/balances/balances";
import type { CivilDate } from "../../shares/values/civilDate";
import type { FormCode } from "../../shares/register/issuer";
import type { Ledger } from "../../shares/ledger";
import { sumOf } from "../../shares/values/quantity";
import { repeatedPercentage, type RepeatedPercentage } from "../../shares/disclosure/repeatedPercentage";
import { USUAL_DISCOUNT_DECIMALS } from "../../shares/register/issuer";
import type { Register } from "../../shares/register/register";
import type { ClassReturn, EventLine, ReturnContent, UncancelledLine } from "../../shares/disclosure/returnContent";
import { dealingCell, movementCell, numberCell } from "../../shares/register/rowCells";
import type { ShareClass } from "../../shares/register/shareClass";
import { linesInOrder } from "../../shares/disclosure/linesInOrder";
import { fieldCell } from "../../shares/register/table";
import type { PrintingRules } from "../form";
import { asItStands, combine, sizeOf, sumFormula, type Term, type TieFormula } from "./tieFormula";
import { issuedTerms, lineDate, lineIssued, linePrice, lineShares, lineTreasury, treasuryTerms } from "./tieRows";

/** What the figures of a class are recomputed from. */
export interface TieOutContext {
  readonly ledger: Ledger;
  readonly content: ReturnContent;
  readonly form: FormCode;
  readonly rules: PrintingRules;
}

/** A recomputation by the name of its field; null where the register's cells do not give the figure in a way a formula can follow. */
export type Ties = ReadonlyMap<string, TieFormula | null>;

/** Every figure of a class's block under its name. */
export function tieClass(scene: TieOutContext, of: ClassReturn, prefix: string): Ties {
  const { content, rules } = scene;
  const opening = openingTerms(scene, of.shareClass, of.opening);
  const base = baseFormula(scene, of);
  const ties = new Map<string, TieFormula | null>(balanceTies(`${prefix}Opening.`, opening));
  ties.set(
    `${prefix}Opening.Date`,
    of.openingDate === (of.shareClass.openingDate?.value ?? null)
      ? sumFormula([asItStands(fieldCell(of.shareClass.origin, "Opening date"))])
      : null,
  );
  const isList = rules.uncancelled === "in a list of their own";
  linesInOrder(scene.ledger.register, of, rules.uncancelled).forEach((listed, index) =>
    addAll(
      ties,
      `${prefix}Event${index + 1}.`,
      listed.kind === "event"
        ? eventTies(scene, listed.line, base)
        : asEvent(uncancelledTies(scene, listed.line, base)),
    ),
  );
  if (isList)
    of.uncancelled.forEach((line, index) =>
      addAll(ties, `${prefix}PartB${index + 1}.`, uncancelledTies(scene, line, base)),
    );
  const closing =
    opening === null
      ? null
      : {
          issued: [...opening.issued, ...of.events.flatMap(lineIssued)],
          treasury: [...opening.treasury, ...of.events.flatMap(lineTreasury)],
        };
  for (const [name, tie] of balanceTies(`${prefix}Closing.`, closing)) ties.set(name, tie);
  ties.set(`${prefix}Closing.Date`, lastDay(content));
  return ties;
}

interface BalanceTerms {
  readonly issued: readonly Term[];
  readonly treasury: readonly Term[];
}

function balanceTies(prefix: string, terms: BalanceTerms | null): readonly (readonly [string, TieFormula | null])[] {
  return [
    [`${prefix}Issued`, terms && sumFormula(terms.issued)],
    [`${prefix}Treasury`, terms && sumFormula(terms.treasury)],
    [`${prefix}Total`, terms && sumFormula([...terms.issued, ...terms.treasury])],
  ];
}

/** The opening balance of the register and the rows of Movements disclosed since; null where that is not what the return opens on. */
function openingTerms(
  { ledger, content }: TieOutContext,
  shareClass: ShareClass,
  stated: ClassReturn["opening"],
): BalanceTerms | null {
  if (shareClass.openingBalance === null || stated === null) return null;
  const carried = ledger
    .movementsSinceOpening(shareClass)
    .filter(({ disclosedOn, date }) => disclosedOn !== null && date !== null && date <= content.closingDate);
  const changes = carried.map(changeBy);
  const isAll =
    shareClass.openingBalance.value + sumOf(changes.map(({ issued }) => issued)) === stated.issued &&
    (shareClass.openingTreasury?.value ?? 0n) + sumOf(changes.map(({ treasury }) => treasury)) === stated.treasury;
  if (!isAll) return null;
  return {
    issued: [asItStands(shareClass.openingBalance.cell), ...carried.flatMap(issuedTerms)],
    treasury: [
      ...(shareClass.openingTreasury === null ? [] : [asItStands(shareClass.openingTreasury.cell)]),
      ...carried.flatMap(treasuryTerms),
    ],
  };
}

/** What percentages are taken of: opening balances, less what was bought and not yet cancelled where the form says so. */
function baseFormula(scene: TieOutContext, of: ClassReturn): TieFormula | null {
  const { ledger, content, form } = scene;
  const { base, rule } = ledger.percentageBasis(content, form, of);
  const classes = rule.startsWith("this class") ? [of.shareClass] : ledger.register.classes;
  const openings = classes.map((shareClass) =>
    openingTerms(scene, shareClass, content.openings.get(shareClass.name) ?? null),
  );
  if (base === null) return null;
  const terms: Term[] = rule.endsWith("less uncancelled") ? [...excludedTerms(scene, classes)] : [];
  for (const opening of openings) {
    if (opening === null) return null;
    terms.push(...opening.issued);
  }
  return sumFormula(terms);
}

function excludedTerms({ ledger, content }: TieOutContext, classes: readonly ShareClass[]): readonly Term[] {
  const rows = classes.flatMap((shareClass) => ledger.rowsUncancelledBefore(shareClass, content.earliestEvent));
  return rows.map(({ row }) => sizeOf("tradingDate" in row ? dealingCell(row, "Number") : numberCell(row), "-"));
}

function eventTies({ ledger: { register } }: TieOutContext, line: EventLine, base: TieFormula | null): Ties {
  const issued = sumFormula(lineIssued(line));
  const price = linePrice(line, priceDecimals(register));
  const market = line.movements.find(({ marketPrice }) => marketPrice !== null);
  const marketPrice = market === undefined ? null : sumFormula([asItStands(movementCell(market, "Market price"))]);
  return new Map<string, TieFormula | null>([
    ["Date", lineDate(line)],
    ["Issued", issued],
    ["Treasury", sumFormula(lineTreasury(line))],
    ["Percent", percentFormula(register, issued, base)],
    ["Price", price],
    ["MarketPrice", marketPrice],
    [
      "Discount",
      price && marketPrice && combine(`ROUND(({0}/{1}-1)*100,${discountDecimals(register)})`, price, marketPrice),
    ],
  ]);
}

function uncancelledTies(
  { ledger: { register } }: TieOutContext,
  line: UncancelledLine,
  base: TieFormula | null,
): Ties {
  const shares = sumFormula(lineShares(line));
  const repeated = repeatedPercentage(register, line);
  return new Map([
    ["Date", lineDate(line)],
    ["Shares", shares],
    ["Percent", repeated === null ? percentFormula(register, shares, base) : repeatedFormula(repeated)],
    ["Price", linePrice(line, priceDecimals(register))],
  ]);
}

/** A purchase not yet cancelled, listed among the events. */
function asEvent(ties: Ties): Ties {
  return new Map([...ties].map(([name, tie]) => [name === "Shares" ? "Issued" : name, tie]));
}

function percentFormula(register: Register, of: TieFormula, base: TieFormula | null): TieFormula | null {
  return base === null
    ? null
    : combine(`ROUND(ABS({0})/({1})*100,${register.issuer?.percentageDecimals?.value ?? 2})`, of, base);
}

/** The percentage of a purchase as it was first disclosed, from its own cell; a text gives no formula. */
function repeatedFormula({ stated, cell }: RepeatedPercentage): TieFormula | null {
  if (stated.keptAs === "text" || stated.keptAs === "text with %") return null;
  const times = stated.keptAs === "fraction of one" ? "*100" : "";
  return combine(`ROUND(ABS({0})${times},${stated.decimals ?? MOST_DECIMALS})`, sumFormula([asItStands(cell)]));
}

/** Decimals of a cell that shows all it has. */
const MOST_DECIMALS = 10;

function discountDecimals(register: Register): number {
  return register.issuer?.discountDecimals?.value ?? USUAL_DISCOUNT_DECIMALS;
}

function priceDecimals(register: Register): number {
  return register.issuer?.priceDecimals?.value ?? 4;
}

/** The day of the last event; null where the return was closed on another. */
function lastDay({ classes, purchaseReport, saleReport, closingDate }: ReturnContent): TieFormula | null {
  const lines = classes.flatMap(({ events, uncancelled }) => [
    ...events.map((line) => ({ date: line.date, tie: lineDate(line) })),
    ...uncancelled.map((line) => ({ date: line.date, tie: lineDate(line) })),
  ]);
  const dealings = [...(purchaseReport?.purchases ?? []), ...(saleReport?.sales ?? [])].map((day) => ({
    date: day.tradingDate,
    tie: sumFormula([asItStands(dealingCell(day, "Trading date"))]),
  }));
  const last: readonly { readonly date: CivilDate | null; readonly tie: TieFormula | null }[] = [
    ...lines,
    ...dealings,
  ].filter(({ date }) => date === closingDate);
  const ties = last.flatMap(({ tie }) => tie ?? []);
  return ties.length === 0 ? null : combine(`MAX(${ties.map((_, index) => `{${index}}`).join(",")})`, ...ties);
}

function addAll(ties: Map<string, TieFormula | null>, prefix: string, row: Ties): void {
  for (const [name, tie] of row) ties.set(prefix + name, tie);
}
