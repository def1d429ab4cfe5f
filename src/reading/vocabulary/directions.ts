import { foldText } from "./foldText";

export type Direction = "up" | "down";

/** Words that only say which way a number goes, more shares and fewer, as people use them together. */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ["+", "-"],
  ["(+)", "(-)"],
  ["In", "Out"],
  ["Increase", "Decrease"],
  ["Increased", "Decreased"],
  ["Add", "Less"],
  ["Added", "Deducted"],
  ["Addition", "Deduction"],
  ["Addition", "Reduction"],
  ["Increases", "Decreases"],
  ["Additions", "Deductions"],
  ["Additions", "Reductions"],
  ["Plus", "Minus"],
  ["Up", "Down"],
  ["Cr", "Dr"],
  ["Credit", "Debit"],
  ["增加", "減少"],
  ["增", "減"],
  ["加", "減"],
  ["加", "減去"],
  ["入", "出"],
  ["轉入", "轉出"],
  ["貸", "借"],
  ["貸方", "借方"],
];

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  PAIRS.flatMap(([up, down]) => [
    [foldText(up), "up"],
    [foldText(down), "down"],
  ]),
);

const LONGEST = 12;

/** Which way the number of a row goes, in a column that says nothing else: `+`, `In`, 減少. Null for other words. */
export function directionOf(text: string): Direction | null {
  if (text.length > LONGEST) return null;
  const plain = foldText(text.replace(/[\u2010-\u2015\u2212\ufe63]/g, "-")).replace(/[.:]$/, "");
  return DIRECTIONS.get(plain) ?? null;
}

/** The word for a direction that goes with another one; a sign where that is none we know. */
export function directionLike(word: string, direction: Direction): string {
  const folded = foldText(word);
  const pair = PAIRS.find((words) => words.some((each) => foldText(each) === folded)) ?? PAIRS[0];
  return pair?.[direction === "up" ? 0 : 1] ?? "";
}
