import { outlineOf, outlineOfPart } from "./blockOutline";
import type { Movement } from "./register/movement";
import { oncePerRegister } from "./oncePerRegister";
import type { Register } from "./register/register";
import { type Block, type Blocks, inBlocks, oncePerBlock } from "./rowBlocks";

const NONE: Blocks<Movement> = [];

/** A block by class; the block itself where all its rows are of one. */
const partsOf = oncePerBlock((block: Block<Movement>): ReadonlyMap<string | null, Block<Movement>> => {
  const first = block[0]?.shareClass ?? null;
  if (block.every(({ shareClass }) => shareClass === first)) return new Map([[first, block]]);
  const { rows } = outlineOf(block);
  const parts = new Map<string | null, { readonly part: Movement[]; readonly looks: Uint32Array }>();
  for (let at = 0; at < block.length; at++) {
    const movement = block[at] as Movement;
    const { shareClass } = movement;
    let found = parts.get(shareClass);
    if (found === undefined) {
      found = { part: [], looks: new Uint32Array(block.length) };
      parts.set(shareClass, found);
    }
    found.looks[found.part.length] = rows[at] ?? 0;
    found.part.push(movement);
  }
  return new Map(
    [...parts].map(([shareClass, { part, looks }]) => {
      outlineOfPart(part, looks.slice(0, part.length));
      return [shareClass, part];
    }),
  );
});

const byClass = oncePerRegister((register): ReadonlyMap<string | null, Blocks<Movement>> => {
  const classes = new Map<string | null, Block<Movement>[]>();
  for (const block of inBlocks(register.movements)) {
    for (const [shareClass, rows] of partsOf(block)) {
      const blocks = classes.get(shareClass);
      if (blocks) blocks.push(rows);
      else classes.set(shareClass, [rows]);
    }
  }
  return classes;
});

/** The rows of a block, class by class. */
export function partsByClass(block: Block<Movement>): Iterable<Block<Movement>> {
  return partsOf(block).values();
}

/** The rows of Movements of one class, in the order of the sheet; of null, those whose class is not known. */
export function movementsOf(register: Register, shareClass: string | null): Blocks<Movement> {
  return byClass(register).get(shareClass) ?? NONE;
}

/** Classes that rows of Movements name, in the order they come; null for rows whose class is not known. */
export function classesInMovements(register: Register): readonly (string | null)[] {
  return [...byClass(register).keys()];
}

/** The rows of Movements that are of a class, or may be: their own class is not known. In the order of the sheet. */
export function movementsThatMayBe(register: Register, shareClass: string): Blocks<Movement> {
  if (movementsOf(register, null).length === 0) return movementsOf(register, shareClass);
  return inBlocks(register.movements).flatMap((block) => {
    const rows = partsThatMayBe(block)(shareClass);
    return rows.length === 0 ? [] : [rows];
  });
}

const partsThatMayBe = oncePerBlock((block: Block<Movement>): ((shareClass: string) => Block<Movement>) => {
  const known = new Map<string, Block<Movement>>();
  const isKnown = !partsOf(block).has(null);
  return (shareClass) => {
    let rows = known.get(shareClass);
    if (rows === undefined) {
      rows = isKnown
        ? (partsOf(block).get(shareClass) ?? [])
        : block.filter((movement) => movement.shareClass === shareClass || movement.shareClass === null);
      known.set(shareClass, rows);
    }
    return rows;
  };
});
