import { writeFile } from "node:fs/promises";
import { ownFolder, run } from "./runs";

const LUFAX = "test/fixtures/returns/ff301-lufax-2024-08.txt";
const RECORD = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();
jest.setTimeout(60_000);

/** The older form as Tencent (December 2020) and CCT Fortis print it. */
const OLDER = `1
March 2019
Monthly Return of Equity Issuer on Movements in Securities
For the month ended
(dd/mm/yyyy) :                                                  31/12/2020
To : Hong Kong Exchanges and Clearing Limited
Name of Issuer Tencent Holdings Limited
Date Submitted 06/01/2021
II. Movements in Issued Share Capital
 No. of ordinary shares No. of preference
shares
Balance at close of
preceding month 9,586,885,710  N/A  N/A  N/A
Increase/ (decrease)
during the month 7,027,001  N/A  N/A  N/A
Balance at close of
the month 9,593,912,711  N/A  N/A  N/A
III. Details of Movements in Issued Share Capital
`;

describe.each(["compare", "start"])("%s of a Monthly Return that is not read", (command) => {
  const given = (file: string): Promise<{ readonly code: number; readonly err: string; readonly out: string }> =>
    command === "compare" ? run("compare", file, RECORD) : run("start", file, "--out", inFolder("record.xlsx"));

  test("on the form before 2021: it is called by its name, with what to do", async () => {
    await writeFile(inFolder("older.txt"), OLDER);
    const { code, err } = await given(inFolder("older.txt"));
    expect(code).toBe(2);
    expect(err).toContain('is the "Monthly Return of Equity Issuer on Movements in Securities", the form before FF301');
    expect(err).toContain("Begin with a Monthly Return on FF301");
  });

  test("of another form altogether", async () => {
    await writeFile(inFolder("units.txt"), "Monthly Return for Collective Investment Scheme listed under Chapter 20\n");
    const { code, err } = await given(inFolder("units.txt"));
    expect(code).toBe(2);
    expect(err).toContain("none of the titles of FF304, FF305 and FF301");
  });
});

test("compare of another issuer's Monthly Return says so before any difference", async () => {
  const { code, out } = await run("compare", LUFAX, RECORD);
  expect(code).toBe(1);
  expect(out.split("\n")[1]).toMatch(
    /^This is the return of another issuer: Lufax Holding Ltd \(06623\)\. The record is of SenseTime/,
  );
});
