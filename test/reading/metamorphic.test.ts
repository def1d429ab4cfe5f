import { examplesAsKept, type Kept, tableOf, type Tried, tryEach, tryPairs } from "./support/hands";
import { KNOWN_WRONG, LEAST_SAME, LEAST_SAME_OF_PAIRS } from "./handsReached";
import { TRANSFORMATIONS } from "./support/transformations/all";
import { IS_WHOLE, timesTried } from "../support/sampled";

/** All hands and many pairs, and their table on standard output, in the long run; by default a few of each. */
const PAIRS = timesTried({ sample: 8, whole: 600 });
const SEED = 20_250_613;

let kept: readonly Kept[] = [];
let single: readonly Tried[] = [];
let pairs: readonly Tried[] = [];

beforeAll(async () => {
  kept = await examplesAsKept();
  single = await tryEach(kept, ({ variants }, variant, example) => IS_WHOLE || sampled(variants, variant, example));
  pairs = await tryPairs(kept, SEED, PAIRS);
  if (IS_WHOLE) process.stdout.write(`${tableOf([...single, ...pairs])}\n${notSame()}\n`);
}, 900_000);

/** By default every hand once, each on another example. */
function sampled(variants: number, variant: number, example: number): boolean {
  return example === variants % 5 ? variant === 0 : example === (variants + 2) % 5 && variant === variants - 1;
}

function notSame(): string {
  return [...single, ...pairs]
    .filter(({ verdict }) => verdict !== "same")
    .map(({ name, verdict, says }) => `${verdict} ${name}: ${says}`)
    .join("\n");
}

test("another hand gives the same return or an error: exit 0 with another return never happens", () => {
  const wrong = [...single, ...pairs]
    .filter(({ verdict }) => verdict === "wrong")
    .map(({ name, says }) => `${name}: ${says}`);
  const known = wrong.filter((name) => KNOWN_WRONG.some((start) => name.startsWith(start)));
  expect(wrong.filter((name) => !known.includes(name))).toEqual([]);
  if (IS_WHOLE) expect(KNOWN_WRONG.filter((start) => !known.some((name) => name.startsWith(start)))).toEqual([]);
});

test("every transformation changes at least one example", () => {
  const names = new Set(single.map(({ transformation }) => transformation));
  expect(TRANSFORMATIONS.map(({ name }) => name).filter((name) => !names.has(name) && IS_WHOLE)).toEqual([]);
});

test("as many come out the same as ever did", () => {
  expect(single.length).toBeGreaterThan(40);
  if (!IS_WHOLE) return;
  const counts = TRANSFORMATIONS.map(({ name }) => {
    const same = single.filter(({ transformation, verdict }) => transformation === name && verdict === "same").length;
    return same >= (LEAST_SAME[name] ?? 0) ? null : `${name}: ${same} of at least ${LEAST_SAME[name] ?? 0}`;
  });
  expect(counts.filter((line) => line !== null)).toEqual([]);
  expect(pairs.filter(({ verdict }) => verdict === "same").length).toBeGreaterThanOrEqual(LEAST_SAME_OF_PAIRS);
});
