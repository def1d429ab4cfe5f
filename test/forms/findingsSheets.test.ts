import { findingsProperty, isFindingsSheet } from "../../src/forms/findingsSheets";
import { keyInProperty } from "../../src/forms/keyInSheets";

test("a sheet of findings says that it is one; a return or a checklist for keying in is none", () => {
  expect(findingsProperty("2025-06-13")).toBe("Findings 2025-06-13");
  expect(
    [findingsProperty("2025-06-13"), "FF305", keyInProperty("FF305"), "My Findings "].map(isFindingsSheet),
  ).toEqual([true, false, false, false]);
});
