import fc from "fast-check";
import { type BoundToken, type EditedParts, joined } from "../../src/remarks/boundToken";
import { lengthOf, sliceParts, spliceParts, tokenBehind } from "../../src/remarks/spliceParts";

const TOKENS: readonly BoundToken[] = ["31,775,000", "30 December 2022", "B類普通股"].map((text) => ({
  kind: "number",
  text,
  means: text,
  cells: [],
}));
const anyParts = fc
  .array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...TOKENS)), { maxLength: 8 })
  .map(joined);

/** A remark as a row of characters and whole tokens: what the places count. */
function units(parts: EditedParts): readonly (string | BoundToken)[] {
  return parts.flatMap((part): readonly (string | BoundToken)[] =>
    typeof part === "string" ? part.split("") : [part],
  );
}

test("a remark is cut and put together by places that are never inside a token", () => {
  fc.assert(
    fc.property(anyParts, anyParts, fc.nat(20), fc.nat(20), (parts, inserted, one, other) => {
      const length = units(parts).length;
      expect(lengthOf(parts)).toBe(length);
      const [from = 0, to = 0] = [one, other].map((place) => Math.min(place, length)).sort((a, b) => a - b);
      expect(units(sliceParts(parts, from, to))).toEqual(units(parts).slice(from, to));
      expect(units(spliceParts(parts, from, to, inserted))).toEqual([
        ...units(parts).slice(0, from),
        ...units(inserted),
        ...units(parts).slice(to),
      ]);
      const behind = units(parts)[from];
      expect(tokenBehind(parts, from)).toEqual(typeof behind === "object" ? behind : null);
      expect(tokenBehind(parts, -1)).toBeNull();
    }),
  );
});
