import { type BoundToken, type EditedParts, joined } from "./boundToken";

/**
 * Places in an edited remark are counted in characters (UTF-16 units, as the browser counts them), and a token counts one: so no place
 * is ever inside a token.
 */
export type Place = number;

export function lengthOf(parts: EditedParts): number {
  return parts.reduce<number>((sum, part) => sum + lengthOfPart(part), 0);
}

/** The parts between two places. */
export function sliceParts(parts: EditedParts, from: Place, to: Place): EditedParts {
  let at = 0;
  const kept: (string | BoundToken)[] = [];
  for (const part of parts) {
    const end = at + lengthOfPart(part);
    if (typeof part === "string") kept.push(part.slice(Math.max(0, from - at), Math.max(0, to - at)));
    else if (at >= from && end <= to) kept.push(part);
    at = end;
  }
  return joined(kept);
}

/** The remark with the parts between two places replaced. */
export function spliceParts(parts: EditedParts, from: Place, to: Place, inserted: EditedParts): EditedParts {
  return joined([...sliceParts(parts, 0, from), ...inserted, ...sliceParts(parts, to, lengthOf(parts))]);
}

/** The token right behind a place; null if there are words or the end. */
export function tokenBehind(parts: EditedParts, place: Place): BoundToken | null {
  const [part] = sliceParts(parts, place, place + 1);
  return typeof part === "object" ? part : null;
}

function lengthOfPart(part: string | BoundToken): number {
  return typeof part === "string" ? part.length : 1;
}
