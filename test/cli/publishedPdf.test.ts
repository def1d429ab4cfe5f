import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { builtCommandLine } from "../support/builtCommandLine";
import { isTried } from "../support/sampled";

const REPOSITORY = resolve(__dirname, "../..");
const SENSETIME = join(REPOSITORY, "examples/sensetime-2022-12-30.xlsx");
const PRINTED = join(REPOSITORY, "test/fixtures/pdf/ff304-sensetime-2022-12-30.pdf");

const built = builtCommandLine();
jest.setTimeout(60_000);

function compare(pdf: string, register = SENSETIME): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(built(), "next-day-return.js"), "compare", pdf, register],
    { encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}

test("a PDF is compared with its register as its text is: nothing but the result is printed", () => {
  expect(compare(PRINTED)).toEqual({ code: 0, out: "FF304, en.\nAll 59 fields agree with the record.\n", err: "" });
});

test("another day's PDF differs field by field: exit 1", () => {
  const { code, out } = compare(join(REPOSITORY, "test/fixtures/pdf/ff305-miniso-2024-10-18.pdf"));
  expect(code).toBe(1);
  expect(out).toMatch(/fields do not agree/);
});

test("a PDF is a return that was filed: correct says what the register gives otherwise", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(built(), "next-day-return.js"), "correct", SENSETIME, PRINTED],
    { encoding: "utf8" },
  );
  expect(stdout).toMatch(/FF304 of 2022-12-30, submitted on 2022-12-30: stands as it was filed\./);
  expect(status).toBe(0);
});

test("a record starts from PDFs as from their texts, each figure with its page", () => {
  const out = join(built(), "record.xlsx");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(built(), "next-day-return.js"), "start", PRINTED, "--out", out, "--json"],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const { figures } = JSON.parse(stdout) as { figures: { field: string; value: string; page: number }[] };
  const balances = figures.filter(({ field }) => field === "Opening balance");
  expect(balances.map(({ value, page }) => [value, page])).toEqual([
    ["25948809928", 1],
    ["7520115072", 2],
  ]);
});

const MONTH = join(REPOSITORY, "test/fixtures/pdf/ff301-every-part-2023-08.pdf");

test("a Monthly Return as PDF is compared line by line, in the words of the form", () => {
  const { code, out } = compare(MONTH);
  expect(code).toBe(1);
  expect(out).toMatch(/^FF301, en\.\n/);
  expect(out).toMatch(
    /^published alone +Ordinary shares A, Part A, line 1, number of shares issued in the month +published "5,000", the record gives ""$/m,
  );
  expect(out).not.toMatch(/does not tell which/);
});

/** A PDF of blank pages. */
function blankPages(count: number): string {
  const pages = Array.from({ length: count }, (_, index) => index + 3);
  return [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    `2 0 obj<</Type/Pages/Kids[${pages.map((page) => `${page} 0 R`).join(" ")}]/Count ${count}>>endobj`,
    ...pages.map((page) => `${page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj`),
    "trailer<</Root 1 0 R>>",
    "",
  ].join("\n");
}

test("what gives no text is refused in one line that says what to do: exit 2", async () => {
  const inFolder = (name: string): string => join(built(), name);
  await writeFile(inFolder("cut.pdf"), (await readFile(PRINTED)).subarray(0, 20_000));
  await writeFile(inFolder("cut-month.pdf"), (await readFile(MONTH)).subarray(0, 20_000));
  await writeFile(inFolder("scan.pdf"), blankPages(1));
  await writeFile(inFolder("long.pdf"), blankPages(400));
  const cases: readonly (readonly [string, RegExp])[] = [
    [join(REPOSITORY, "test/fixtures/pdf/needs-password.pdf"), /needs a password/],
    [inFolder("cut.pdf"), /cut or damaged/],
    [inFolder("cut-month.pdf"), /cut or damaged/],
    [inFolder("scan.pdf"), /is a scan/],
    [inFolder("long.pdf"), /more than 150 pages/],
  ];
  for (const [pdf, says] of cases.filter((_, place) => isTried(place, 2))) {
    const { code, out, err } = compare(pdf);
    expect({ pdf, code, out, lines: err.trim().split("\n").length }).toEqual({ pdf, code: 2, out: "", lines: 1 });
    expect(err).toMatch(says);
  }
});
