import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { gridsXlsx } from "../support/gridsXlsx";
import { ownFolder, run, type Run } from "./runs";

const inFolder = ownFolder();

const FRONT = `## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |

## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 1000000 | 2022-11-30 |
`;

async function check(grids: string, ...words: readonly string[]): Promise<Run> {
  const file = inFolder("register.xlsx");
  await writeFile(file, await gridsXlsx(grids));
  return run("check", file, ...words);
}

/** The words a finding or a refusal says to add, as a shell takes them. */
function wordsToAdd(said: string): readonly string[] {
  const [, words = ""] = /On the command line, add (.*)/.exec(said) ?? [];
  const [first = ""] = words.split(" or --");
  return execFileSync("sh", ["-c", `printf '%s\\n' ${first}`], { encoding: "utf8" })
    .split("\n")
    .slice(0, -1);
}

const lineOf = ({ out, err }: Run, code: string): string =>
  `${out}\n${err}`.split("\n").find((line) => line.includes(code)) ?? "";

describe("a question prints the words that answer it, and they do", () => {
  const cases: readonly (readonly [what: string, code: string, grids: string, words: readonly string[]])[] = [
    [
      "a table under a heading of its own",
      "nearest headings",
      `${FRONT}
## Log
| When | What happened | Parcel |
| 2022-12-30 | Placing | 500 |
`,
      ["--table", "Movements=Log", "--column", "Movements.Number of shares=Parcel"],
    ],
    [
      "the same in Chinese, on a sheet whose name a shell would read",
      "nearest headings",
      `${FRONT}
## 紀錄$HOME's
| 日期 | 事件 | 幾多 |
| 2022-12-30 | 配售 | 500 |
`,
      ["--table", "Movements=紀錄$HOME's", "--column", "Movements.Number of shares=幾多"],
    ],
    [
      "two columns that fit one field",
      "R116",
      `${FRONT}
## Movements
| Date | Event | Number of shares | No. of shares |
| 2022-12-29 | Placing | 500 | 400 |
| 2022-12-30 | Placing | 600 | 700 |
`,
      ["--table", "Movements=Movements", "--column", "Movements.Number of shares=Number of shares"],
    ],
    [
      "a heading one slip from one we know",
      "R118",
      `${FRONT}
## Movements
| Date | Event | Number of shares | Runing total |
| 2022-12-30 | Placing | 600 | 1000600 |
`,
      ["--table", "Movements=Movements", "--column", "Movements.Balance after=Runing total"],
    ],
    [
      "two tables of a kind that a register has once",
      "R113",
      `${FRONT}
## Subsidiary
| Name of issuer | Former Limited |
| Date submitted | 2021-12-30 |

## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 600 |
`,
      ["--table", "Issuer=Issuer"],
    ],
    [
      "a column whose cells are something else",
      "R156",
      `${FRONT}
## Movements
| Date | Event | Number of shares | Lot |
${["26", "27", "28", "29", "30"].map((day) => `| 2022-12-${day} | Placing | many | 600 |`).join("\n")}
`,
      ["--table", "Movements=Movements", "--column", "Movements.Number of shares=Lot"],
    ],
    [
      "rows of which nothing tells whether they were filed, beside a column nobody reads",
      "R192",
      `${FRONT}
## Repurchases
| Trading date | Shares repurchased | Sent? |
${["20", "21", "22", "23"].map((day, at) => `| 2022-12-${day} | 600 | ${at < 3 ? "Y" : "N"} |`).join("\n")}
`.replace("2022-11-30", "2022-12-19"),
      ["--table", "Repurchases=Repurchases", "--column", "Repurchases.Disclosed on=Sent?"],
    ],
    [
      "a column of numbers without a heading, inside the table",
      "R119",
      `${FRONT}
## Movements
| Date | Event | Number of shares | | Details |
| 2022-12-29 | Placing | 500 | 2500 | |
| 2022-12-30 | Placing | 600 | 3000 | Tranche 2 |
`,
      ["--table", "Movements=Movements", "--column", "Movements.Balance after=column D"],
    ],
    [
      "a value beside a blank name of the issuer",
      "R119",
      `${FRONT.replace("| Date submitted", "| | 例子有限公司 |\n| Date submitted")}
## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 600 |
`,
      ["--table", "Issuer=Issuer", "--column", "Issuer.Name in Chinese=row 2"],
    ],
    [
      "a number beside a blank name of the mandate",
      "R172",
      `${FRONT}
## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 600 |
## Mandate
| Date of resolution | 2022-06-30 |
| | 5000 |
| Shares authorised | 100000 |
`,
      ["--table", "Mandate=Mandate", "--column", "Mandate.Purchased before this register=row 2"],
    ],
    [
      "a column of numbers without a heading, beside the table",
      "R119",
      `${FRONT}
## Movements
| Date | Event | Number of shares |
| 2022-12-29 | Placing | 500 | 2500 |
| 2022-12-30 | Placing | 600 | 3000 |
`,
      ["--table", "Movements=Movements", "--column", "Movements.Balance after=column D"],
    ],
    [
      "prices under headings nobody knows",
      "R174",
      `${FRONT}
## Repurchases
| Trading date | Shares repurchased | Zenith | Nadir | Total paid | Currency |
| 2022-12-30 | 600 | 5.1 | 4.9 | 3000 | HKD |
`,
      [
        ...["--table", "Repurchases=Repurchases"],
        ...["--column", "Repurchases.Highest price=Zenith", "--column", "Repurchases.Lowest price=Nadir"],
      ],
    ],
    [
      "a heading in lots beside a column of numbers",
      "R154",
      `${FRONT}
## Movements
| Date | Event | Number of shares (lots) | In ones |
| 2022-12-29 | Placing | 5 | 2500 |
| 2022-12-30 | Placing | 6 | 3000 |
`,
      ["--table", "Movements=Movements", "--column", "Movements.Number of shares=In ones"],
    ],
  ];
  test.each(cases)("%s (%s)", async (_, code, grids, words) => {
    const asked = await check(grids);
    expect(lineOf(asked, code)).not.toBe("");
    const added = wordsToAdd(lineOf(asked, code));
    expect(added).toEqual(words);
    const answered = await check(grids, ...added);
    expect(answered.err).toBe("");
    expect(lineOf(answered, code)).toBe("");
    expect(lineOf(answered, "R158")).toBe("");
  });

  describe("nothing is read where the answer is none", () => {
    const OTHERS = `${FRONT}
## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 600 |

## Subsidiary
| Date | Event | Number of shares |
| 2022-12-29 | Placing | 700 |
`;
    const settings = (name: string, value: string): string =>
      `${OTHERS}\n## Settings\n| Setting | Value |\n| ${name} | ${value} |\n`;
    /** What the return prints of each placing that is read. */
    const printed = async (grids: string, ...words: readonly string[]): Promise<readonly string[]> => {
      const file = inFolder("register.xlsx");
      await writeFile(file, await gridsXlsx(grids));
      const { out } = await run("write", file, "--json", "--out", inFolder("none.xlsx"), "--force", ...words);
      const { classes } = JSON.parse(out) as { classes: { events: { issued: string }[] }[] };
      return classes.flatMap(({ events }) => events.map(({ issued }) => issued)).sort();
    };

    test.each([
      ["without an answer", OTHERS, [], ["600", "700"]],
      ["--table, a sheet", OTHERS, ["--table", "none=Subsidiary"], ["600"]],
      ["--table, its headings", OTHERS, ["--table", "none=Subsidiary!A1:C1"], ["600"]],
      ["--table in Chinese", OTHERS, ["--table", "不讀取=Subsidiary"], ["600"]],
      ["Settings", settings("Table none", "Subsidiary"), [], ["600"]],
      ["Settings in Chinese", settings("表格 不讀取", "Subsidiary!A1:C2"), [], ["600"]],
    ])("%s", async (_, grids, words, numbers) => {
      await expect(printed(grids, ...words)).resolves.toEqual(numbers);
    });

    test("a place where nothing stands is an error", async () => {
      const { code, out } = await check(OTHERS, "--table", "none=Subsidary");
      expect(code).toBe(1);
      expect(out).toMatch(/R199.*Subsidary is to be left unread, but nothing stands there/);
    });
  });

  test("a heading on two lines of its cell is named on one", async () => {
    const grids = `${FRONT}
## Movements
| Date | Event | Number of⏎shares | No. of⏎shares |
| 2022-12-30 | Placing | 500 | 600 |
`;
    const { code, out } = await check(
      grids,
      ...["--table", "Movements=Movements", "--column", "Movements.Number of shares=No. of shares"],
    );
    expect(out).not.toMatch(/R116|R158/);
    expect(code).toBe(0);
  });
});

describe("an answer", () => {
  const TWO_LOGS = `${FRONT}
## Log
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 500 |




| Date | Event | Number of shares | Note |
| 2022-12-29 | Placing | 400 | |
`;
  const written = async (...words: readonly string[]): Promise<readonly string[]> => {
    const file = inFolder("register.xlsx");
    await writeFile(file, await gridsXlsx(TWO_LOGS));
    const { out } = await run("write", file, "--json", "--out", inFolder("return.xlsx"), "--force", ...words);
    const { classes } = JSON.parse(out) as { classes: { events: { issued: string }[] }[] };
    return classes.flatMap(({ events }) => events.map(({ issued }) => issued));
  };

  test("names the cells of one table of two on a sheet, kinds and fields in either language", async () => {
    expect([...(await written())].sort()).toEqual(["400", "500"]);
    expect(await written("--table", "Movements=Log!A1:C1")).toEqual(["500"]);
    expect(await written("--table", "變動='Log'!A7:D8", "--column", "變動.股份數目=Number of shares")).toEqual(["400"]);
  });

  test("is taken by verify, compare and month as by write", async () => {
    const file = inFolder("register.xlsx");
    const answers = ["--table", "Movements=Log", "--column", "Movements.Number of shares=Parcel"];
    await writeFile(
      file,
      await gridsXlsx(`${FRONT}
## Log
| When | What happened | Parcel |
| 2022-12-30 | Placing | 500 |
`),
    );
    const filed = inFolder("filed.xlsx");
    expect(await run("write", file, "--out", filed, ...answers)).toMatchObject({ code: 0 });
    expect((await run("verify", filed, file)).code).not.toBe(0);
    const verified = await run("verify", filed, file, ...answers);
    expect(verified).toMatchObject({ code: 0, err: "" });
    const published = inFolder("published.txt");
    await writeFile(published, await readFile("test/fixtures/returns/ff304-sensetime-2022-12-30.txt", "utf8"));
    expect((await run("compare", published, file)).err).toContain("no table of movements");
    const compared = await run("compare", published, file, ...answers);
    expect(compared.err).toBe("");
    expect(compared.out).toContain("500");
    expect((await run("month", file, "--month", "2022-12")).err).toContain("no table of movements");
    const month = await run("month", file, "--month", "2022-12", ...answers);
    expect(month).toMatchObject({ code: 0, err: "" });
    expect(month.out).toContain("500");
  });

  test("may stand in the register's Settings table", async () => {
    const grids = (settings: string): string => `${FRONT}
## Log
| When | What happened | Parcel |
| 2022-12-30 | Placing | 500 |

## Settings
| Setting | Value |
${settings}
`;
    expect((await check(grids("| D110 | warning |"))).code).toBe(2);
    const english = await check(grids("| Table Movements | Log |\n| Column Movements.Number of shares | Parcel |"));
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).not.toContain("T910");
    const chinese = await check(grids("| 表格 變動 | Log!A1:C1 |\n| 欄 變動.股份數目 | Parcel |"));
    expect(chinese).toMatchObject({ code: 0, err: "" });
    const wrong = await check(
      grids(
        "| Table Movements | Log |\n| Column Movements.Number of shares | Parcel |\n| Table Ledger | Log |\n| Column Repurchases.Number | Lot |",
      ),
    );
    expect(wrong.out.split("\n").filter((line) => line.includes("T910"))).toHaveLength(2);
  });

  test("that the sheet contradicts is a finding, or the refusal, that says what stands there", async () => {
    const grids = `${FRONT}
## Log
| Date | Event | Number of shares | Remarks |
| 2022-12-30 | Placing | 500 | by board |
`;
    const said = async (...words: readonly string[]): Promise<readonly [number, string]> => {
      const result = await check(grids, ...words);
      return [result.code, lineOf(result, result.code === 2 ? "no table" : "R158")];
    };
    const column = (heading: string): readonly string[] => [
      "--table",
      "Movements=Log",
      "--column",
      `Movements.Number of shares=${heading}`,
    ];
    expect(await said("--table", "Movements=Diary")).toEqual([
      1,
      expect.stringContaining('there is no such sheet; the sheets are "Issuer", "Share classes", "Log"'),
    ]);
    expect(await said(...column("Lots"))).toEqual([
      1,
      expect.stringContaining('with the heading "Lots", which is not there; the headings seen there are "Date"'),
    ]);
    expect(await said("--table", "Repurchases=Issuer")).toEqual([
      1,
      expect.stringContaining("no heading there says Trading date, Number"),
    ]);
    const words = await check(grids, ...column("Remarks"));
    expect(words.code).toBe(1);
    expect(words.out).toMatch(/Log!D2 {2}R120 .*"by board", which is not a number/);
  });
});

describe("wrong use is one line and exit 2", () => {
  test.each([
    [["--table", "Movements"], /--table is KIND=SHEET or KIND=SHEET!RANGE, not "Movements"/],
    [["--table", "Movements="], /--table is KIND=SHEET/],
    [["--table", "=Log"], /--table is KIND=SHEET/],
    [["--table", "Ledger=Log"], /there is no table "Ledger"; say Issuer, Share classes/],
    [["--column", "Movements.Date=When"], /needs --table "Movements=SHEET"/],
    [["--table", "Movements=Log", "--column", "Date=When"], /--column is KIND\.FIELD=HEADING/],
    [["--table", "Movements=Log", "--column", "Movements.Qty=Parcel"], /no field "Qty"; say Date, Share class/],
    [["--table", "Movements=Log", "--column", "Movements.Date="], /--column is KIND\.FIELD=HEADING/],
    [["--table", "變動=Log", "--column", "變動.數量單位=幾多"], /no field "數量單位"/],
  ])("%p", async (words, says) => {
    const { code, out, err } = await check(FRONT, ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("a workbook without a table of movements is refused by what was seen in it", () => {
  test.each([
    ["an empty one", "## Sheet1\n", /This workbook is empty\. Open the workbook/],
    [
      "one of something else",
      "## Stock\n| Date | Number | Warehouse |\n| 2022-12-30 | 5 | North |\n",
      /Nothing in this workbook \("Stock"\) is about share movements.*"Date", "Number", "Warehouse" at Stock!A1; nothing beside them mentions shares/,
    ],
    [
      "one without any heading we know",
      "## Staff\n| Who | Salary |\n| A | 100 |\n",
      /Nothing in this workbook \("Staff"\) is about share movements\. Open/,
    ],
    [
      "one whose headings are nearly those",
      `${FRONT}## Log\n| When | What happened | Parcel |\n| 2022-12-30 | Placing | 500 |\n`,
      /nearest headings are "When", "What happened", "Parcel" at Log!A1; none of them says Number of shares/,
    ],
    [
      "one whose headings are those, over other things",
      `${FRONT}## Log\n| Date | Event | Number of shares |\n${["mon", "tue", "wed"].map((day) => `| ${day} | Placing | 500 |`).join("\n")}\n`,
      /nearest headings are "Date", "Event", "Number of shares" at Log!A1; what is below them is not Date\..*--column "Movements\.Date=Date"/,
    ],
  ])("%s", async (_, grids, says) => {
    const { code, out, err } = await check(grids);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("none of its sheets has");
  });
});
