import { execFileSync } from "node:child_process";
import { chmod, copyFile, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import ExcelJS from "exceljs";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { ownFolder, run } from "./runs";

const REGISTER = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();
/** Modes and pipes are as here where files have them. */
const onUnix = process.platform === "win32" ? test.skip : test;

async function isReturn(file: string): Promise<boolean> {
  return (await (await openFileWorkbook(file)).survey()).sheets.every(({ returnSheet }) => returnSheet !== null);
}

async function refused(file: string, ...more: readonly string[]): Promise<string> {
  const { code, out, err } = await run("write", REGISTER, "--out", file, ...more);
  expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
  return err;
}

describe("--out", () => {
  test("replaces a return of ours", async () => {
    const file = inFolder("return.xlsx");
    await run("write", REGISTER, "--out", file);
    const first = await stat(file, { bigint: true });
    expect((await run("write", REGISTER, "--out", file, "--lang", "zh-Hant")).code).toBe(0);
    expect((await stat(file, { bigint: true })).ino).not.toBe(first.ino);
    expect(await readdir(dirname(file))).toEqual(["return.xlsx"]);
  });

  test.each([
    ["a text", async (file: string) => writeFile(file, "minutes of the board")],
    ["nothing at all", async (file: string) => writeFile(file, "")],
    ["another register", async (file: string) => copyFile("examples/tencent-2025-06-13.xlsx", file)],
    [
      "a return with a sheet of the secretary's own",
      async (file: string) => {
        await run("write", REGISTER, "--out", file);
        const book = new ExcelJS.Workbook();
        await book.xlsx.readFile(file);
        book.addWorksheet("Notes").getCell("A1").value = "Do not lose this";
        await book.xlsx.writeFile(file);
      },
    ],
  ])("never replaces %s unless told to", async (_, make) => {
    const file = inFolder("file.xlsx");
    await make(file);
    const before = await readFile(file);
    expect(await refused(file)).toMatch(/no return|not a return.*--force/);
    expect(await readFile(file)).toEqual(before);
    expect((await run("write", REGISTER, "--out", file, "--force")).code).toBe(0);
    expect(await isReturn(file)).toBe(true);
  });

  onUnix("keeps the mode of what it replaces, and refuses what is read-only by its mode", async () => {
    const file = inFolder("return.xlsx");
    await run("write", REGISTER, "--out", file);
    await chmod(file, 0o600);
    expect((await run("write", REGISTER, "--out", file)).code).toBe(0);
    expect((await stat(file)).mode & 0o7777).toBe(0o600);
    await chmod(file, 0o444);
    const before = await readFile(file);
    expect(await refused(file, "--force")).toContain("read-only");
    expect(await readFile(file)).toEqual(before);
    expect((await stat(file)).mode & 0o7777).toBe(0o444);
  });

  (process.getuid?.() === 0 ? test : test.skip)("keeps the owner of what it replaces", async () => {
    const file = inFolder("return.xlsx");
    await run("write", REGISTER, "--out", file);
    execFileSync("chown", ["1234:2345", file]);
    expect((await run("write", REGISTER, "--out", file)).code).toBe(0);
    expect(await stat(file)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  onUnix("refuses a folder, a device, a pipe and a link that leads nowhere", async () => {
    await mkdir(inFolder("folder"));
    expect(await refused(inFolder("folder"), "--force")).toContain("names a folder");
    expect(await refused("/dev/null", "--force")).toContain("a device or a pipe");
    execFileSync("mkfifo", [inFolder("pipe")]);
    expect(await refused(inFolder("pipe"), "--force")).toContain("a device or a pipe");
    await symlink(inFolder("nothing"), inFolder("link"));
    expect(await refused(inFolder("link"))).toContain("leads nowhere");
    expect((await readdir(dirname(inFolder("link")))).sort()).toEqual(["folder", "link", "pipe"]);
  });

  onUnix("follows a link to a return, and leaves it a link", async () => {
    await run("write", REGISTER, "--out", inFolder("return.xlsx"));
    await symlink(inFolder("return.xlsx"), inFolder("link.xlsx"));
    expect((await run("write", REGISTER, "--out", inFolder("link.xlsx"), "--lang", "zh-Hant")).code).toBe(0);
    expect((await lstat(inFolder("link.xlsx"))).isSymbolicLink()).toBe(true);
    expect((await (await openFileWorkbook(inFolder("return.xlsx"))).survey()).sheets[0]?.name).toMatch(/翌日|FF304/);
  });

  test("the month's summary and the Last return are as careful", async () => {
    const file = inFolder("notes.xlsx");
    await writeFile(file, "notes");
    const month = ["month", REGISTER, "--month", "2022-12", "--out", file];
    expect(await run(...month)).toMatchObject({ code: 2, err: expect.stringContaining("--force") as string });
    expect((await run(...month, "--force")).err).toBe("");
    expect(await isReturn(file)).toBe(true);
  });
});

describe("without --out", () => {
  test("six at once give six files", async () => {
    const register = inFolder("register.xlsx");
    await copyFile(REGISTER, register);
    const runs = await Promise.all(Array.from({ length: 6 }, () => run("write", register)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    const names = (await readdir(dirname(register))).filter((name) => name !== "register.xlsx");
    expect(names).toHaveLength(6);
    for (const name of names) expect(await isReturn(inFolder(name))).toBe(true);
    const said = runs.map(({ out }) => /Written: (.*\.xlsx)/.exec(out)?.[1]);
    expect(new Set(said).size).toBe(6);
  });
});
