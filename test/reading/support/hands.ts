import type { ReturnAsJson } from "../../../src/forms/returnAsJson";
import { type Chance, seededChance } from "../../support/seededChance";
import { type Outcome, outcomeOf } from "./returnOf";
import { type Example, EXAMPLES, languageOf, layOut, type Tables, tablesOf } from "./tables";
import type { Transformation } from "./transformation";
import { TRANSFORMATIONS } from "./transformations/all";
import { firstDifference, type Verdict, verdictOf } from "./verdict";

/** An example register and the return it gives as it stands. */
export interface Kept {
  readonly example: Example;
  readonly tables: Tables;
  readonly filled: ReturnAsJson;
}

/** A register in another hand, and what came of it. */
export interface Tried {
  /** `tencent-2025-06-13 | subtotals 2`. */
  readonly name: string;
  readonly transformation: string;
  readonly verdict: Verdict;
  /** The first errors, or where the return differs. */
  readonly says: string;
}

export async function examplesAsKept(): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const example of EXAMPLES) {
    const tables = await tablesOf(example);
    const outcome = await outcomeOf(layOut(tables), languageOf(example));
    if (outcome.end !== "written") throw new Error(`${example} as it stands: ${outcome.end}`);
    kept.push({ example, tables, filled: outcome.filled });
  }
  return kept;
}

/** Each transformation in each variant of every example. Those of which a register has nothing are left out. */
export async function tryEach(
  kept: readonly Kept[],
  chosen: (transformation: Transformation, variant: number, example: number) => boolean = () => true,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const transformation of TRANSFORMATIONS)
    for (const [at, each] of kept.entries())
      for (let variant = 0; variant < transformation.variants; variant++) {
        if (!chosen(transformation, variant, at)) continue;
        const tables = transformation.apply(each.tables, variant);
        if (tables === null) continue;
        const name = `${each.example} | ${transformation.name} ${variant}`;
        tried.push(await tryOne(each, name, transformation.name, tables, transformation.remarksAside));
      }
  return tried;
}

/** Two transformations of one register, chosen by chance. */
export async function tryPairs(kept: readonly Kept[], seed: number, times: number): Promise<readonly Tried[]> {
  const chance = seededChance(seed);
  const tried: Tried[] = [];
  while (tried.length < times) {
    const one = kept[chance.under(kept.length)];
    const places = [chance.under(TRANSFORMATIONS.length), chance.under(TRANSFORMATIONS.length)];
    const [first, second] = places.toSorted((a, b) => a - b).map((at) => TRANSFORMATIONS[at]);
    if (one === undefined || first === undefined || second === undefined || first === second) continue;
    const [firstly, between] = applied(first, one.tables, chance);
    const [secondly, tables] = applied(second, between ?? one.tables, chance);
    if (between === null || tables === null) continue;
    const name = `${one.example} | ${first.name} ${firstly} | ${second.name} ${secondly}`;
    const aside = first.remarksAside === true || second.remarksAside === true;
    tried.push(await tryOne(one, name, "two together", tables, aside));
  }
  return tried;
}

function applied(transformation: Transformation, tables: Tables, chance: Chance): readonly [number, Tables | null] {
  const variant = chance.under(transformation.variants);
  return [variant, transformation.apply(tables, variant)];
}

async function tryOne(
  { example, filled }: Kept,
  name: string,
  transformation: string,
  tables: Tables,
  remarksAside = false,
): Promise<Tried> {
  const outcome = await outcomeOf(layOut(tables), languageOf(example));
  const verdict = verdictOf(outcome, filled, remarksAside);
  return { name, transformation, verdict, says: verdict === "same" ? "" : saidOf(outcome, filled) };
}

function saidOf(outcome: Outcome, filled: ReturnAsJson): string {
  if (outcome.end === "errors") return outcome.errors.slice(0, 3).join("; ");
  return outcome.end === "written" ? (firstDifference(outcome.filled, filled) ?? "remarks") : outcome.end;
}

/** A line a transformation: how many came out the same, as an error, refused, or wrong. */
export function tableOf(tried: readonly Tried[]): string {
  const names = [...new Set(tried.map(({ transformation }) => transformation))];
  const lines = names.map((name) => {
    const of = (verdict: Verdict): string =>
      String(tried.filter((each) => each.transformation === name && each.verdict === verdict).length).padStart(7);
    return `${name.padEnd(50)}${of("same")}${of("error")}${of("refused")}${of("wrong")}`;
  });
  return [`${"".padEnd(50)}   same  error refused  wrong`, ...lines].join("\n");
}
