import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { builtCommandLine } from "../support/builtCommandLine";
import { ownFolder, run } from "./runs";

const REGISTER = "examples/sensetime-2022-12-30.xlsx";
const built = builtCommandLine();
const program = (): string => join(built(), "next-day-return.js");
const inFolder = ownFolder();

/** Clears the screen; turns what follows around; ends a line where none ends; a control of the second kind. */
const HOSTILE = "B\u009b2J\u202eyranidrO\u2066\u0085\u2028error  all is well\u009b\u007f\u200f";
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

async function hostileRegister(): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(REGISTER);
  const movements = book.getWorksheet("Movements");
  if (movements === undefined) throw new Error("the example has no Movements");
  movements.getCell("B5").value = HOSTILE;
  movements.getCell("E4").value = `${HOSTILE}\nerror  Movements!A1  X000 all-is-well`;
  const file = inFolder("register.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

test("nothing in a cell steers the terminal, or makes a line of its own", async () => {
  const { out } = await run("check", await hostileRegister());
  expect(out).not.toMatch(STEERING);
  expect(out).toContain("\\u202eyranidrO\\u2066");
  expect(out).not.toMatch(/^error {2}(?:all is well|Movements!A1 {2}X000)/m);
});

test("JSON has them escaped, and reads back the same", async () => {
  const { out } = await run("check", await hostileRegister(), "--json");
  expect(out).not.toMatch(STEERING);
  expect(out).toContain("\\u202e");
  expect(JSON.stringify(JSON.parse(out))).toContain("\u202eyranidrO");
});

test.each([
  [["check", `no\u001b]0;x\u0007\nsuch\u202e.xlsx`]],
  [["check", "a.xlsx", `--\u001b[31m`]],
  [["write", "a.xlsx", "--form", "\u001b[31mFF\u2028305"]],
])("nothing in an argument does either: %j", async (words) => {
  const { code, err } = await run(...words);
  expect(code).toBe(2);
  expect(err).not.toMatch(STEERING);
  expect(err.trim().split("\n")).toHaveLength(1);
});

(process.platform === "linux" ? test : test.skip)(
  "standard output that fails ends with 2 and one line, no trace",
  () => {
    const { status, stderr } = spawnSync(process.execPath, [program(), "check", REGISTER, "--json"], {
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect(stderr).toMatch(/^The output could not be written in full \(ENOSPC\).*\n$/);
    expect(status).toBe(2);
  },
);

(process.platform === "linux" ? test : test.skip)("a reader that goes away is said, too", () => {
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", `"${process.execPath}" "${program()}" check "${REGISTER}" --json | true; echo "\${PIPESTATUS[0]}"`],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toMatch(/^The output could not be written in full \(EPIPE\).*\n$/);
  expect(stdout).toBe("2\n");
});
