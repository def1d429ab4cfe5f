import { copyFile } from "node:fs/promises";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { ownFolder, run } from "./runs";

const inFolder = ownFolder();

interface MonthJson {
  readonly classes: readonly {
    readonly shareClass: string;
    readonly opening: object;
    readonly change: object;
    readonly closing: object;
    readonly differences: readonly { readonly kind: string }[];
  }[];
}

describe("next-day-return month", () => {
  test("summarises SenseTime's December 2022 in both languages, and ties", async () => {
    const file = inFolder("month.xlsx");
    const { code, out, err } = await run(
      "month",
      "examples/sensetime-2022-12-30.xlsx",
      "--month",
      "2022-12",
      "--lang",
      "both",
      "--out",
      file,
      "--json",
    );
    expect([code, err]).toEqual([0, ""]);
    const { classes } = JSON.parse(out) as MonthJson;
    expect(classes.map(({ shareClass, opening, change, closing }) => [shareClass, opening, change, closing])).toEqual([
      [
        "Class B",
        { date: "2022-11-30", issued: "25,973,445,420", treasury: "0", total: "25,973,445,420" },
        { issued: "-24,635,492", treasury: "0", total: "-24,635,492" },
        { date: "2022-12-31", issued: "25,948,809,928", treasury: "0", total: "25,948,809,928" },
      ],
      [
        "Class A",
        { date: "2022-11-30", issued: "7,527,254,580", treasury: "0", total: "7,527,254,580" },
        { issued: "-7,139,508", treasury: "0", total: "-7,139,508" },
        { date: "2022-12-31", issued: "7,520,115,072", treasury: "0", total: "7,520,115,072" },
      ],
    ]);
    expect(classes.map(({ differences }) => differences.map(({ kind }) => kind))).toEqual([[], ["worked back"]]);
    const { sheets } = await (await openFileWorkbook(file)).survey();
    expect(sheets.map(({ name, returnSheet }) => [name, returnSheet])).toEqual([
      ["FF301 2022-12", "FF301 2022-12"],
      ["FF301 2022-12 中文", "FF301 2022-12"],
      ["Tie-out of FF301 2022-12", "Tie-out of FF301 2022-12"],
      ["FF301 2022-12 中文 核對表", "Tie-out of FF301 2022-12"],
    ]);
  });

  test("a purchase not cancelled is not in Tencent's June 2025", async () => {
    const { code, out } = await run(
      "month",
      "examples/tencent-2025-06-13.xlsx",
      "--month",
      "2025-06",
      "--out",
      inFolder("month.xlsx"),
    );
    expect(code).toBe(0);
    expect(out).toContain("Ordinary: 9,190,417,249 at 2025-05-31, 0 in the month, 9,190,417,249 at 2025-06-30");
  });

  test("writes beside the register, never over a file", async () => {
    await copyFile("examples/tencent-2025-06-13.xlsx", inFolder("log.xlsx"));
    const runs = [
      await run("month", inFolder("log.xlsx"), "--month", "2025-06"),
      await run("month", inFolder("log.xlsx"), "--month", "2025-06"),
    ];
    expect(runs.map(({ out }) => /Written: .*\/(log .*\.xlsx) /.exec(out)?.[1])).toEqual([
      "log FF301 2025-06.xlsx",
      "log FF301 2025-06 (2).xlsx",
    ]);
  });

  test.each([
    [["month", "examples/tencent-2025-06-13.xlsx"], "Name the record and the month"],
    [["month", "examples/tencent-2025-06-13.xlsx", "--month", "2025-13"], 'not "2025-13"'],
    [["month", "examples/tencent-2025-06-13.xlsx", "--month", "2025-06", "--form", "FF305"], "--form belongs to write"],
    [["check", "examples/tencent-2025-06-13.xlsx", "--month", "2025-06"], "--month belongs to month"],
    [["month", "examples/tencent-2025-06-13.xlsx", "--month", "9999-12"], "9999-12 has not begun"],
    [["month", "no.xlsx", "--month", "2025-06"], "no file"],
  ])("refuses %j in a line", async (words, says) => {
    const { code, err, out } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
