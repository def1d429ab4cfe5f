import { fingerprint } from "../../../src/shares/values/fingerprint";

/** The published test values of FNV-1a with 64 bits. */
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("FNV-1a of %p is %s", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

test("texts beyond ASCII go by their UTF-8 bytes", () => {
  const byBytes = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text, "utf8")) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, "0");
  };
  for (const text of ["翌日披露報表", "é “Company”", "\u{20BB7}野家有限公司", "-31,775,000 ".repeat(50)])
    expect(fingerprint(text)).toBe(byBytes(text));
});
