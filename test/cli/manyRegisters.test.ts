import { chmod, copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { objectsOf, ownFolder, run } from "./runs";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const TENCENT = "examples/tencent-2025-06-13.xlsx";
const inFolder = ownFolder();
jest.setTimeout(60_000);

/** Two registers, one below, a workbook without a table of ours, and one that cannot be read. */
async function aFolder(): Promise<string> {
  await mkdir(inFolder("clients/sub"), { recursive: true });
  await copyFile(SENSETIME, inFolder("clients/sensetime.xlsx"));
  await copyFile(TENCENT, inFolder("clients/sub/tencent 騰訊.xlsx"));
  await writeFile(inFolder("clients/~$sensetime.xlsx"), "lock");
  const other = new ExcelJS.Workbook();
  other.addWorksheet("Menu").addRows([["Dish", "Price"]]);
  await other.xlsx.writeFile(inFolder("clients/menu.xlsx"));
  return inFolder("clients");
}

test("check: an object a line, each with its file; what is no register is a line, and the exit code is the worst", async () => {
  const folder = await aFolder();
  const alone = JSON.parse((await run("check", SENSETIME, "--json")).out) as object;
  const { code, out, err } = await run("check", folder, "--json");
  expect([code, err]).toEqual([0, ""]);
  const found = objectsOf(out);
  expect(found.map(({ file, exitCode }) => [file, exitCode])).toEqual([
    [`${folder}/menu.xlsx`, 0],
    [`${folder}/sensetime.xlsx`, 0],
    [`${folder}/sub/tencent 騰訊.xlsx`, 0],
  ]);
  expect(found[0]).toMatchObject({ passedOver: expect.stringMatching(/no table of movements/) as string });
  // Each as its own command prints it.
  expect(found[1]).toEqual({ file: `${folder}/sensetime.xlsx`, exitCode: 0, ...alone });
});

test("a register that cannot be read is one line and stops nothing", async () => {
  const folder = await aFolder();
  await writeFile(inFolder("clients/broken.xlsx"), "no workbook");
  const { code, out, err } = await run("check", folder);
  expect(code).toBe(2);
  expect(err).toMatch(/broken\.xlsx: .*not an Excel workbook/);
  expect(out).toContain("sensetime.xlsx\n");
  expect(out).toMatch(/\n3 records: 2 in order, 1 not read\. Passed over: 1 workbook without a record\.\n$/);
  const { out: json } = await run("check", folder, "--json");
  expect(objectsOf(json)[0]).toEqual({
    file: `${folder}/broken.xlsx`,
    exitCode: 2,
    error: expect.any(String) as string,
  });
});

test("several files named: one that is no register is the user's mistake", async () => {
  const folder = await aFolder();
  const { code, err } = await run("check", `${folder}/menu.xlsx`, `${folder}/sensetime.xlsx`);
  expect(code).toBe(2);
  expect(err).toMatch(/menu\.xlsx: .*no table of movements/);
  expect((await run("check", inFolder("none*.xlsx"))).code).toBe(2);
});

test("write: --out is a folder, subfolders are kept, and returns of ours are passed over the next time", async () => {
  const folder = await aFolder();
  const { code, out } = await run("write", folder, "--out", inFolder("returns"), "--json");
  expect(code).toBe(0);
  expect(await readdir(inFolder("returns"))).toEqual(["sensetime FF304 2022-12-30.xlsx", "sub"]);
  expect(await readdir(inFolder("returns/sub"))).toEqual(["tencent 騰訊 FF305 2025-06-13.xlsx"]);
  expect(objectsOf(out)[1]).toMatchObject({
    form: "FF304",
    written: inFolder("returns/sensetime FF304 2022-12-30.xlsx"),
  });
  // Beside the registers this time, and twice: no return is taken for a register.
  expect((await run("write", folder)).code).toBe(0);
  const again = await run("check", folder);
  expect(again.out).toMatch(/2 records: 2 in order\. Passed over: 2 returns, 1 workbook without a record\./);
  expect((await run("write", folder, "--out", SENSETIME)).err).toMatch(/--out names a folder/);
});

test("verify: every return among the inputs, each with its register", async () => {
  const folder = await aFolder();
  await run("write", folder, "--out", inFolder("returns"));
  const { code, out } = await run("verify", folder, inFolder("returns"), "--json");
  expect(code).toBe(0);
  expect(objectsOf(out).map(({ agrees }) => agrees)).toEqual([true, true]);
  // A return whose register is not there is compared with nothing, and says so.
  const alone = await run("verify", inFolder("returns"));
  expect(alone.code).toBe(2);
  expect(alone.err).toMatch(/is a return of none of these records/);
});

test("month: one summary a register", async () => {
  const folder = await aFolder();
  const { code, out } = await run("month", folder, "--month", "2022-12", "--out", inFolder("months"), "--json");
  expect(objectsOf(out).map(({ written }) => typeof written)).toContain("string");
  expect(code).toBeLessThan(2);
  expect((await readdir(inFolder("months"))).some((name) => name.includes("FF301 2022-12"))).toBe(true);
});

test("a folder that is read-only by its mode is not written to, whoever asks", async () => {
  const folder = await aFolder();
  await mkdir(inFolder("closed"));
  await chmod(inFolder("closed"), 0o555);
  const { code, err } = await run("write", `${folder}/sensetime.xlsx`, folder, "--out", inFolder("closed"));
  expect(code).toBe(2);
  expect(err).toMatch(/closed" is read-only and nothing was written/);
  expect(await readdir(inFolder("closed"))).toEqual([]);
  await chmod(inFolder("closed"), 0o755);
});
