import { appendFile, readFile, utimes, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { openFile, openFileWorkbook } from "../../src/file/openFileWorkbook";
import { HostFailure } from "../../src/workbook/hostFailure";
import { ownFolder } from "../cli/runs";

const REGISTER = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();

/** Longer than the first look takes, and shorter than the file is waited for. */
const A_SLOW_SAVE = 120;

test.each([
  ["nothing yet", 0],
  ["the first half", 0.5],
  ["all but the last byte", 0.9999],
])("a file of which %s is there is waited for, and read as it was saved", async (_, part) => {
  const whole = await readFile(REGISTER);
  const file = inFolder("register.xlsx");
  await writeFile(file, whole.subarray(0, Math.floor(whole.length * part)));
  const saved = pause(A_SLOW_SAVE).then(() => writeFile(file, whole));
  const { workbook, bytes } = await openFile(file);
  await saved;
  expect(Buffer.from(bytes).equals(whole)).toBe(true);
  if (workbook instanceof HostFailure) throw workbook;
  expect((await workbook.survey()).sheets.map(({ name }) => name)).toContain("Movements");
});

test("a file that is saved again and again is said to be", async () => {
  const file = inFolder("register.xlsx");
  await writeFile(file, (await readFile(REGISTER)).subarray(0, 2_000));
  const saving = setInterval(() => void appendFile(file, "more"), 50);
  try {
    await expect(openFileWorkbook(file)).rejects.toMatchObject({ kind: "being saved", subject: file });
  } finally {
    clearInterval(saving);
  }
});

test.each([
  ["cut off long ago", new Date("2022-12-30T10:00:00Z")],
  ["cut off just now, and left so", new Date()],
])("a workbook that is %s is none", async (_, at) => {
  const file = inFolder("register.xlsx");
  await writeFile(file, (await readFile(REGISTER)).subarray(0, 2_000));
  await utimes(file, at, at);
  await expect(openFileWorkbook(file)).rejects.toMatchObject({ kind: "not a workbook" });
});
