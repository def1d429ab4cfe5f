import { datesNamed } from "./datesNamed";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { isCancellation, type Movement } from "../../../shares/register/movement";
import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { type CivilDate, parseCivilDate } from "../../../shares/values/civilDate";
import { absolute, type ShareCount } from "../../../shares/values/quantity";
import type { Figure } from "../../../shares/values/figure";
import { absoluteRatio, compareRatios, type Ratio, ratioOf, subtractRatios } from "../../../shares/values/ratio";
import { heldNumber } from "../../balanceEquations";
import { defineCheck, type StatedEquation } from "../../check";
import { dayFigures } from "../../dayEquations";
import { figureOfDay } from "../../diagnosis/slipOfDay";
import { type Equation, type EquationFigure, exactly, relationEquation } from "../../equation";
import { count, day, dayInChinese } from "../../wording";

interface DetailsFacts {
  readonly what: DetailsDiffer["what"];
  readonly said: DetailsDiffer["said"];
  readonly row: DetailsDiffer["row"];
}

export const detailsAgainstRow = defineCheck<DetailsFacts>({
  code: "T118",
  name: "details-against-row",
  severity: "warning",
  source: "FF304 Note 3; FF305 Note 2: the details of an event are printed as they stand",
  title: { en: "Numbers and dates in the Details of a row", "zh-Hant": "詳情欄內的數目及日期" },
  *find({ content }) {
    if (content === null) return;
    for (const { movement, what, said, row } of detailsThatDiffer(content)) {
      yield {
        at: [
          movementCell(movement, "Details"),
          ...(what === "commas" ? [] : [what === "date" ? movementCell(movement, "Date") : numberCell(movement)]),
        ],
        facts: { what, said, row },
      };
    }
  },
  equations: ({ content }) => (content === null ? [] : rowsOf(content).flatMap(equationsOfRow)),
  says: {
    en: ({ what, said, row }) =>
      ({
        number: `The details say ${shown(said)} shares; the row has ${shown(row)}.`,
        "depositary shares": `The details say ${shown(said)} depositary shares; the row has ${shown(row)}.`,
        ratio: `The details say ${shown(said)} depositary shares for ${shown(row)} shares: neither is a whole multiple of the other.`,
        commas: `The details say ${shown(said)}: its commas do not separate thousands.`,
        date: `The details say cancelled on ${shown(said)}; the row is of ${shown(row)}.`,
      })[what],
    "zh-Hant": ({ what, said, row }) =>
      ({
        number: `詳情提及 ${inChinese(said)} 股；該行為 ${inChinese(row)} 股。`,
        "depositary shares": `詳情提及 ${inChinese(said)} 股預託股份；該行為 ${inChinese(row)} 股。`,
        ratio: `詳情提及 ${inChinese(said)} 股預託股份代表 ${inChinese(row)} 股：兩者並非整數倍。`,
        commas: `詳情列有 ${inChinese(said)}：千位分隔號的位置不符。`,
        date: `詳情列為於${inChinese(said)}註銷；該行日期為${inChinese(row)}。`,
      })[what],
  },
  todo: {
    en: "Correct the details or the row: the return prints both.",
    "zh-Hant": "請更正詳情或該行的數目或日期：報表兩者均會列印。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,259,282,577 | 2024-09-30 |

Movements
| Date | Event | Details | Number of shares |
| 2024-10-08 | Repurchase cancelled | 175,435 American depository shares (representing 701,470 ordinary shares) were cancelled on October 8, 2024 {T118} | -701,740 |
`,
});

function shown(value: DetailsDiffer["said"] | null): string {
  return typeof value === "bigint" ? count(value) : dayOr(value, day);
}

function inChinese(value: DetailsDiffer["said"] | null): string {
  return typeof value === "bigint" ? count(value) : dayOr(value, dayInChinese);
}

function dayOr(value: string | null, show: (date: CivilDate) => string): string {
  const date = parseCivilDate(value ?? "");
  return date === null ? (value ?? "") : show(date);
}

/** What the details of a row say that the row does not. */
interface DetailsDiffer {
  readonly movement: Movement;
  readonly what: "number" | "depositary shares" | "ratio" | "date" | "commas";
  /** As the details have it. */
  readonly said: ShareCount | CivilDate | string;
  /** As the row has it; null where the details alone are wrong. */
  readonly row: ShareCount | CivilDate | null;
}

/** In thousands, or longer than a year: `the 2018 share option scheme` speaks of no shares. */
const COUNT = String.raw`(?<![\d,])(\d{1,3}(?:,\d{3}){1,8}|\d{5,24})`;
const DEPOSITARY = new RegExp(
  `${COUNT} (?:[a-z]+ ){0,3}?(?:depo?sit[ao]ry shares?|ADSs?)\\b|${COUNT} ?股(?:美國)?(?:預託|存託)`,
  "gi",
);
const SHARES = new RegExp(`${COUNT} (?:[a-z]+ ){0,3}?shares\\b|${COUNT} ?股`, "gi");

/** The details go onto the form as they are: the shares, depositary shares and day of cancellation they name, against the row. */
function detailsThatDiffer(content: ReturnContent): DetailsDiffer[] {
  return rowsOf(content).flatMap((movement) => [
    ...ofCommas(movement),
    ...ofNumbers(movement),
    ...ofCancellation(movement),
  ]);
}

/** Rows of the return with details. */
function rowsOf(content: ReturnContent): readonly Movement[] {
  return content.classes
    .flatMap(({ events, uncancelled }) => [...events, ...uncancelled])
    .flatMap((line) => line.movements)
    .filter(({ details }) => details !== "");
}

/** `175,35` or `1755,435`: a digit too many or too few. A list of days (`16,19 and 20`) has none above 31. */
function ofCommas(movement: Movement): DetailsDiffer[] {
  const groups = [...movement.details.matchAll(/(?<![\d,])\d{1,24}(?:,\d{1,24}){1,24}/g)].map(([text]) => text);
  return groups
    .filter((text) => !/^\d{1,3}(,\d{3})+$/.test(text) && text.split(",").some((digits) => digits.length > 2))
    .slice(0, 1)
    .map((said) => ({ movement, what: "commas", said, row: null }));
}

function ofNumbers(movement: Movement): DetailsDiffer[] {
  const { details, number, depositaryShares } = movement;
  const { depositary, shares } = countsOf(details);
  const [firstDepositary] = depositary;
  const [firstShares] = shares;
  const found: DetailsDiffer[] = [];
  // Other numbers may stand in a sentence too: one of them must be the row's.
  if (firstShares !== undefined && number !== null && number !== 0n && !shares.includes(absolute(number)))
    found.push({ movement, what: "number", said: firstShares, row: absolute(number) });
  if (firstDepositary === undefined) return found;
  if (depositaryShares !== null && !depositary.includes(absolute(depositaryShares)))
    found.push({ movement, what: "depositary shares", said: firstDepositary, row: absolute(depositaryShares) });
  else if (number !== null && number !== 0n && found.length === 0 && !isWholeRatio(firstDepositary, absolute(number)))
    found.push({ movement, what: "ratio", said: firstDepositary, row: absolute(number) });
  return found;
}

/** A depositary share stands for so many shares, or so many for one. */
function isWholeRatio(a: ShareCount, b: ShareCount): boolean {
  return a !== 0n && (b % a === 0n || a % b === 0n);
}

function ofCancellation(movement: Movement): DetailsDiffer[] {
  const { date, details } = movement;
  if (date === null || !isCancellation(movement)) return [];
  const said = cancellationDays(details);
  const [first] = said;
  return first === undefined || said.includes(date) ? [] : [{ movement, what: "date", said: first, row: date }];
}

/** The days on which the details say something was cancelled. */
function cancellationDays(details: string): readonly CivilDate[] {
  return datesNamed(details)
    .filter(({ after, behind }) => /cancel\w* on $/i.test(after) || /^(?:註銷|予以註銷)/.test(behind))
    .map((named) => named.date);
}

interface CountsNamed {
  readonly depositary: readonly ShareCount[];
  readonly shares: readonly ShareCount[];
}

function countsOf(details: string): CountsNamed {
  return { depositary: countsIn(details, DEPOSITARY), shares: countsIn(details.replace(DEPOSITARY, " "), SHARES) };
}

function countsIn(text: string, pattern: RegExp): ShareCount[] {
  return [...text.matchAll(pattern)].map((match) => BigInt((match[1] ?? match[2] ?? "0").replace(/,/g, "")));
}

/** The row's number, its depositary shares and its day, each one of those the details name. Commas, and depositary shares against shares, name no figure a cell should hold. */
function equationsOfRow(movement: Movement): readonly StatedEquation[] {
  const { date, details, number, depositaryShares } = movement;
  const { depositary, shares } = countsOf(details);
  const held = number === 0n ? null : heldNumber(movement);
  const depositaryHeld =
    depositaryShares === null ? null : { cell: movementCell(movement, "Depositary shares"), value: depositaryShares };
  const days = isCancellation(movement) ? cancellationDays(details).map(figureOfDay) : [];
  const dayHeld = date === null ? [] : dayFigures({ date, cell: movementCell(movement, "Date") });
  return [
    ...sizeFigures(held).map((figure) =>
      oneOf(
        figure,
        shares.map((count) => ratioOf(count)),
      ),
    ),
    ...sizeFigures(depositaryHeld).map((figure) =>
      oneOf(
        figure,
        depositary.map((count) => ratioOf(count)),
      ),
    ),
    ...dayHeld.map((figure) => oneOf(figure, days)),
  ].flatMap((equation) => (equation === null ? [] : [{ equation, at: movementCell(movement, "Details") }]));
}

function sizeFigures(held: Figure<ShareCount> | null): readonly EquationFigure[] {
  return held === null ? [] : [{ cell: held.cell, value: ratioOf(held.value) }];
}

/** A figure, whatever its sign, is one of those named. Null where none is named. */
function oneOf(figure: EquationFigure, named: readonly Ratio[]): Equation | null {
  const [only, ...others] = named;
  if (only === undefined) return null;
  const signed = figure.value.numerator < 0n ? subtractRatios(ratioOf(0n), only) : only;
  return relationEquation([figure], {
    holds: ([value = figure.value]) => named.some((each) => compareRatios(each, absoluteRatio(value)) === 0),
    // Of several none can be picked.
    wanted: () => (others.length > 0 ? null : exactly(signed)),
  });
}
