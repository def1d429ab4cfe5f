import type { CivilDate } from "./values/civilDate";
import { datesNamed } from "./disclosure/datesNamed";
import { isCancellation, type Movement } from "./register/movement";
import { absolute, type ShareCount } from "./values/quantity";
import type { ReturnContent } from "./disclosure/returnContent";

/** What the details of a row say that the row does not. */
export interface DetailsDiffer {
  readonly movement: Movement;
  readonly what: "number" | "depositary shares" | "ratio" | "date" | "commas";
  /** As the details have it. */
  readonly said: ShareCount | CivilDate | string;
  /** As the row has it; null where the details alone are wrong. */
  readonly row: ShareCount | CivilDate | null;
}

/** In thousands, or longer than a year: `the 2018 share option scheme` speaks of no shares. */
const COUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d{5,})`;
const DEPOSITARY = new RegExp(
  `${COUNT} (?:[a-z]+ ){0,3}?(?:depo?sit[ao]ry shares?|ADSs?)\\b|${COUNT} ?股(?:美國)?(?:預託|存託)`,
  "gi",
);
const SHARES = new RegExp(`${COUNT} (?:[a-z]+ ){0,3}?shares\\b|${COUNT} ?股`, "gi");

/** The details go onto the form as they are: the shares, depositary shares and day of cancellation they name, against the row. */
export function detailsThatDiffer(content: ReturnContent): DetailsDiffer[] {
  const rows = content.classes.flatMap((block) => [
    ...block.events.flatMap((line) => line.movements),
    ...block.uncancelled.flatMap((line) => line.movements),
  ]);
  return rows
    .filter(({ details }) => details !== "")
    .flatMap((movement) => [...ofCommas(movement), ...ofNumbers(movement), ...ofCancellation(movement)]);
}

/** `175,35` or `1755,435`: a digit too many or too few. A list of days (`16,19 and 20`) has none above 31. */
function ofCommas(movement: Movement): DetailsDiffer[] {
  const groups = [...movement.details.matchAll(/\d+(?:,\d+)+/g)].map(([text]) => text);
  return groups
    .filter((text) => !/^\d{1,3}(,\d{3})+$/.test(text) && text.split(",").some((digits) => digits.length > 2))
    .slice(0, 1)
    .map((said) => ({ movement, what: "commas", said, row: null }));
}

function ofNumbers(movement: Movement): DetailsDiffer[] {
  const { details, number, depositaryShares } = movement;
  const depositary = countsIn(details, DEPOSITARY);
  const shares = countsIn(details.replace(DEPOSITARY, " "), SHARES);
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
  const said = datesNamed(details)
    .filter(({ after, behind }) => /cancel\w* on $/i.test(after) || /^(?:註銷|予以註銷)/.test(behind))
    .map((named) => named.date);
  const [first] = said;
  return first === undefined || said.includes(date) ? [] : [{ movement, what: "date", said: first, row: date }];
}

function countsIn(text: string, pattern: RegExp): ShareCount[] {
  return [...text.matchAll(pattern)].map((match) => BigInt((match[1] ?? match[2] ?? "0").replace(/,/g, "")));
}
