import { blocksOf } from "../../../src/forms/editionFields";
import { FF304_NEW_LABELS } from "../../../src/forms/editions/ff304";
import { FF305 } from "../../../src/forms/editions/ff305";
import { SECOND_COUNTER_DESCRIPTION, signOff } from "../../../src/forms/editions/sharedBlocks";
import { wordIn } from "../../../src/forms/words";
import { inOrder, spansOffThePage, textsMissing } from "./formOnGrid";

const BOTH = [FF304_NEW_LABELS, FF305];

test("both forms print the shared texts: title, header, sections, remarks, sign-off, what identical means", () => {
  for (const edition of BOTH)
    for (const beginning of ["title", "header.", "sectionI", "remarks", "signOff.", "identical."])
      expect(
        textsMissing(edition, beginning).filter((word) => !(edition.form === "FF304" && word === "sectionIII")),
      ).toEqual([]);
});

test("the header has three lines from edge to edge, ruled; the sign-off has two, which are not", () => {
  for (const edition of BOTH) {
    const [header, signed] = blocksOf(edition, "fields");
    expect(header?.lines.map((line) => line.map(({ field }) => field.from))).toEqual([
      ["instrument", "status"],
      ["issuer"],
      ["dateSubmitted"],
    ]);
    expect(header?.lines.map((line) => [inOrder(line), line.at(-1)?.at[1]])).toEqual([
      [true, 7],
      [true, 7],
      [true, 7],
    ]);
    expect(signed?.lines.map((line) => line.map(({ field }) => field.from))).toEqual([["name"], ["title"]]);
    expect([header?.ruled, signed?.ruled]).toEqual([true, false]);
    expect(spansOffThePage([header, signed])).toEqual([]);
  }
});

test("who signs stands where the form has room, each over its caption", () => {
  const lines = signOff([2, 4]).lines.flat();
  expect(lines.map(({ at, caption }) => [at, caption === undefined ? "" : wordIn("en", caption)])).toEqual([
    [[2, 4], "(Name)"],
    [[2, 4], wordIn("en", "signOff.title.caption")],
  ]);
  for (const line of lines) expect(inOrder([line])).toBe(true);
});

test("a form ends with its remarks and who signs", () => {
  for (const { blocks } of BOTH) expect(blocks.slice(-2).map(({ kind }) => kind)).toEqual(["remarks", "fields"]);
});

test("each form says which boxes are left to the secretary, and why", () => {
  for (const { leftBlank } of BOTH) {
    expect(leftBlank[0]).toBe(SECOND_COUNTER_DESCRIPTION);
    for (const { field, reason } of leftBlank)
      expect([field, reason].every((text) => /^[A-Z].{20}/.test(text))).toBe(true);
  }
  expect([FF304_NEW_LABELS.leftBlank.length, FF305.leftBlank.length]).toEqual([1, 2]);
});
