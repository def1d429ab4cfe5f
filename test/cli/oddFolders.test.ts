import { chmod, copyFile, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { objectsOf, ownFolder, run } from "./runs";
import { isTried } from "../support/sampled";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();
jest.setTimeout(120_000);

const ODD_NAMES = [
  "a b.xlsx",
  "line\nbreak.xlsx",
  "tab\t'and' \"quotes\".xlsx",
  "騰訊控股 <b>.xlsx",
  "100%25 & #1.xlsx",
];

async function withRegisters(...names: readonly string[]): Promise<string> {
  const folder = inFolder("clients");
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await copyFile(SENSETIME, join(folder, name));
  }
  return folder;
}

describe("names with spaces, Chinese, line breaks, markup", () => {
  test("each register is a line of its own, by its very name in JSON", async () => {
    const folder = await withRegisters(...ODD_NAMES);
    const { code, out, err } = await run("check", folder, "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(new Set(objectsOf(out).map(({ file }) => file))).toEqual(
      new Set(ODD_NAMES.map((name) => join(folder, name))),
    );
    const lines = (await run("check", folder)).out.split("\n");
    // A line break in a name begins no line of the output.
    expect(lines.filter((line) => line.startsWith(folder))).toHaveLength(ODD_NAMES.length);
    expect(lines.some((line) => line.startsWith("break"))).toBe(false);
  });

  test("one that cannot be read is one line", async () => {
    const folder = await withRegisters("good.xlsx");
    await writeFile(join(folder, "bad\nname 壞.xlsx"), "no workbook");
    const { code, err } = await run("check", folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*bad name 壞\.xlsx: [^\n]*not an Excel workbook[^\n]*\n$/);
  });

  test("returns are written beside them, and the page leads to each", async () => {
    const folder = await withRegisters(...ODD_NAMES);
    expect((await run("write", folder)).code).toBe(0);
    expect((await readdir(folder)).filter((name) => name.endsWith(" FF304 2022-12-30.xlsx"))).toHaveLength(
      ODD_NAMES.length,
    );
    const page = inFolder("lists/evening.html");
    await mkdir(inFolder("lists"));
    await run("due", folder, "--html", page);
    const text = await readFile(page, "utf8");
    expect(text).not.toContain("<b>");
    const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) =>
      join(dirname(page), decodeURIComponent(address.replaceAll("&#39;", "'"))),
    );
    for (const name of ODD_NAMES) expect(links).toContain(join(folder, name));
  });
});

test("a folder of 10,000 other files: the registers are found, and other formats are one line a folder", async () => {
  const folder = await withRegisters("one.xlsx", "below/two.xlsx");
  const endings = ["pdf", "docx", "txt", "png", "xls"];
  for (let from = 0; from < 10_000; from += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, at) =>
        writeFile(join(folder, `file ${from + at}.${endings[at % endings.length] ?? ""}`), ""),
      ),
    );
  for (const words of [
    ["check", "--json"],
    ["due", "--json"],
  ]) {
    const { code, out, err } = await run(words[0] ?? "", folder, ...words.slice(1));
    expect(code).toBeLessThan(2);
    expect(
      objectsOf(out)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([join(folder, "below/two.xlsx"), join(folder, "one.xlsx")]);
    expect(err).toMatch(/^[^\n]*clients": "file \d+\.xls", [^\n]* and 1997 more are in other formats[^\n]*\n$/);
  }
});

test("links in a circle, to each other and to nothing: one line each, and every register once", async () => {
  const folder = await withRegisters("a/one.xlsx", "b/two.xlsx");
  await symlink("..", join(folder, "a/up"));
  await symlink("../b", join(folder, "a/b"));
  await symlink("../a", join(folder, "b/a"));
  await symlink("self", join(folder, "self"));
  await symlink("nowhere.xlsx", join(folder, "gone.xlsx"));
  const { code, out, err } = await run("check", folder, "--json");
  expect(objectsOf(out).map(({ file }) => file)).toEqual(
    ["a/one.xlsx", "b/two.xlsx", "gone.xlsx"].map((name) => join(folder, name)),
  );
  expect(code).toBe(2);
  expect(err).toMatch(/a\/up" is a link back to a folder it stands in: passed over\./);
});

test("links that open into each other many times over are walked once", async () => {
  // Sixteen levels of two links each are 65,536 ways to one register.
  const folder = await withRegisters("level 16/register.xlsx");
  for (let level = 0; level < 16; level++) {
    await mkdir(join(folder, `level ${level}`));
    for (const name of ["left", "right"]) await symlink(`../level ${level + 1}`, join(folder, `level ${level}`, name));
  }
  const { code, out } = await run("check", folder, "--json");
  expect(code).toBe(0);
  expect(objectsOf(out).map(({ file }) => file)).toEqual([join(folder, "level 16/register.xlsx")]);
});

test("a folder named along with one inside it leads to its registers once, and neither is called empty", async () => {
  const folder = await withRegisters("a/one.xlsx");
  const { code, out, err } = await run("check", folder, join(folder, "a"), "--json");
  expect([code, err, objectsOf(out).length]).toEqual([0, "", 1]);
});

test("a pipe that is named like a register is a line, and keeps nobody waiting", async () => {
  const folder = await withRegisters("one.xlsx");
  await run("due", folder);
  execFileSync("mkfifo", [join(folder, "pipe.xlsx")]);
  const { code, out } = await run("due", folder, "--json");
  expect(code).toBe(2);
  expect(objectsOf(out).find(({ file }) => file === join(folder, "pipe.xlsx"))).toMatchObject({ state: "not-read" });
});

describe("read-only by its mode, whoever asks", () => {
  async function closed(): Promise<string> {
    const folder = inFolder("closed");
    await mkdir(folder);
    await chmod(folder, 0o555);
    return folder;
  }

  test("a folder below it is not made for --out", async () => {
    const folder = await withRegisters("one.xlsx", "two.xlsx");
    const { code, err } = await run("write", folder, "--out", join(await closed(), "returns/2022"));
    expect(code).toBe(2);
    expect(err).toMatch(
      /^The folder "[^\n]*closed" is read-only and nothing was written to it: use another --out\.[^\n]*\n$/,
    );
    expect(await readdir(inFolder("closed"))).toEqual([]);
  });

  test("registers in it are checked; what would be written beside them is a line for each", async () => {
    const folder = await withRegisters("one.xlsx", "two.xlsx");
    await chmod(folder, 0o555);
    const [checked, written] = [await run("check", folder), await run("write", folder)];
    await chmod(folder, 0o755);
    expect(checked.code).toBe(0);
    expect(written.code).toBe(2);
    expect(written.err.match(/clients" is read-only and nothing was written to it: use --out\./g)).toHaveLength(2);
    expect(await readdir(folder)).toEqual(["one.xlsx", "two.xlsx"]);
  });

  test.each(["html", "ics"])("no page or calendar is written into it: --%s", async (option) => {
    const folder = await withRegisters("one.xlsx");
    const { code, out, err } = await run("due", folder, `--${option}`, join(await closed(), `evening.${option}`));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      new RegExp(`closed" is read-only and nothing was written to it: use another name for --${option}`),
    );
    expect(await readdir(inFolder("closed"))).toEqual([]);
  });
});

test("a register that is saved while the folder is read is read as it was saved", async () => {
  const folder = await withRegisters("one.xlsx");
  const whole = await readFile(SENSETIME);
  await writeFile(join(folder, "two.xlsx"), whole.subarray(0, 3_000));
  const saved = pause(150).then(() => writeFile(join(folder, "two.xlsx"), whole));
  const { code, out } = await run("check", folder, "--json");
  await saved;
  expect(code).toBe(0);
  expect(objectsOf(out)).toHaveLength(2);
});

describe("files, folders and patterns", () => {
  /** Returns, months and figures are told apart by what the object of a register holds. */
  const TOLD: Readonly<Record<string, string>> = {
    check: "findings",
    write: "written",
    verify: "agrees",
    month: "closing",
    headroom: "mandates",
  };
  const OPTIONS: Readonly<Record<string, readonly string[]>> = { month: ["--month", "2022-12"] };

  test.each(Object.keys(TOLD).filter((_, place) => isTried(place, 2)))(
    "%s takes them, in any mixture",
    async (command) => {
      const folder = await withRegisters("a/one.xlsx", "a/two.xlsx", "b/three.xlsx");
      if (command === "verify") await run("write", folder);
      const out = command === "write" || command === "month" ? ["--out", inFolder("out")] : [];
      const asked = async (...inputs: readonly string[]): Promise<string[]> => {
        const { code, out: text, err } = await run(command, ...inputs, ...out, ...(OPTIONS[command] ?? []), "--json");
        expect([code === 2, err]).toEqual([false, ""]);
        const objects = objectsOf(text);
        for (const each of objects) expect(JSON.stringify(each)).toContain(`"${TOLD[command] ?? ""}"`);
        return objects.map(({ file }) => String(file));
      };
      expect(await asked(folder)).toHaveLength(3);
      expect(await asked(join(folder, "*/t*.xlsx"))).toHaveLength(2);
      expect(await asked(join(folder, "a"), join(folder, "b/*.xlsx"))).toHaveLength(3);
      if (command !== "verify")
        expect(await asked(join(folder, "a/one.xlsx"), join(folder, "b/three.xlsx"))).toHaveLength(2);
    },
  );

  test("the exit code is the worst of all", async () => {
    const folder = await withRegisters("one.xlsx");
    expect((await run("check", folder)).code).toBe(0);
    const broken = join(folder, "broken.xlsx");
    await writeFile(broken, "no workbook");
    expect((await run("check", join(folder, "*.xlsx"))).code).toBe(2);
    expect((await stat(broken)).size).toBe(11);
  });
});
