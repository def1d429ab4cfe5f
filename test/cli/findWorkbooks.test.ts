import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { findWorkbooks } from "../../src/cli/many/findWorkbooks";
import { ownFolder } from "./runs";

const inFolder = ownFolder();

async function withFiles(...names: readonly string[]): Promise<string> {
  for (const name of names) {
    await mkdir(dirname(inFolder(name)), { recursive: true });
    await writeFile(inFolder(name), "");
  }
  return inFolder("");
}

/** The names found, from the folder on. */
async function namesIn(...inputs: readonly string[]): Promise<string[]> {
  return (await findWorkbooks(inputs)).workbooks.map(({ file }) => relative(inFolder(""), file));
}

test("a folder is read with all below it; locks, hidden files and what is no workbook are left out", async () => {
  const folder = await withFiles(
    "b.xlsx",
    "a/deep/er.XLSX",
    "macros.xlsm",
    "~$b.xlsx",
    ".hidden.xlsx",
    ".git/c.xlsx",
    ".next-day-return.read.json",
    "letter.docx",
  );
  expect(await namesIn(folder)).toEqual(["a/deep/er.XLSX", "b.xlsx", "macros.xlsm"]);
});

test("odd names are files like any other", async () => {
  const names = ["a b.xlsx", "line\nbreak.xlsx", "tab\t'quote\".xlsx", "騰訊控股.xlsx", "[1].xlsx"];
  const folder = await withFiles(...names);
  expect(new Set(await namesIn(folder))).toEqual(new Set(names));
  // A name that looks like a pattern is that file.
  expect((await findWorkbooks([inFolder("[1].xlsx")])).workbooks).toEqual([
    { file: inFolder("[1].xlsx"), isFound: false, below: "" },
  ]);
});

test("a pattern leads to what it matches, below its folder too", async () => {
  await withFiles("a1.xlsx", "a2.xlsx", "b1.xlsx", "sub/a3.xlsx");
  expect(await namesIn(inFolder("a*.xlsx"))).toEqual(["a1.xlsx", "a2.xlsx"]);
  expect(await namesIn(inFolder("**/a*.xlsx"))).toEqual(["a1.xlsx", "a2.xlsx", "sub/a3.xlsx"]);
  expect((await findWorkbooks([inFolder("c*.xlsx")])).empty).toEqual([inFolder("c*.xlsx")]);
});

test("links in a circle end, with a line; a workbook reached in two ways counts once", async () => {
  const folder = await withFiles("a/register.xlsx");
  await symlink("..", inFolder("a/up"));
  await symlink(inFolder("a"), inFolder("b"));
  await symlink("self", inFolder("self"));
  const found = await findWorkbooks([folder, inFolder("a/register.xlsx")]);
  expect(found.workbooks).toHaveLength(1);
  // Named as well as found: named.
  expect(found.workbooks[0]?.isFound).toBe(false);
  expect(found.passedOver).toContainEqual(expect.stringMatching(/a\/up" is a link back to a folder it stands in/));
});

test("the folder a workbook was found in is known from the input on", async () => {
  const folder = await withFiles("x/y/register.xlsx", "top.xlsx");
  expect((await findWorkbooks([folder])).workbooks.map(({ below }) => below)).toEqual(["", join("x", "y")]);
});

test("an older format is said not to have been read", async () => {
  const folder = await withFiles("old.xls", "new.xlsx");
  expect((await findWorkbooks([folder])).passedOver).toEqual([
    expect.stringContaining('old.xls" is in another format'),
  ]);
});
