import { acceptanceKey, canBeAccepted } from "../../src/checks/acceptance";
import { type Check, defineCheck } from "../../src/checks/check";
import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import type { Finding } from "../../src/shares/values/finding";
import { checkFixture } from "./support/registerFixture";

const LATE = `
Issuer
| Date submitted | 2023-01-05 |

Share classes
| Share class | Opening balance | Opening date | Closing balance |
| Ordinary | 1,000,000 | 2022-11-30 | 1,000,101 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`;

function only(findings: readonly Finding[], code: string): Finding {
  const found = findings.filter((finding) => finding.code === code);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} findings of ${code}`);
  return found[0];
}

describe("a finding", () => {
  test("names its cells, both numbers, the difference and what to do, in both languages", () => {
    const finding = only(runChecks(checkFixture(LATE).input), "B110");
    expect(finding.cells.map(showCell)).toEqual(["Share classes!D2", "Share classes!B2", "Movements!C2"]);
    expect(finding.facts).toEqual({ shareClass: "Ordinary", expected: 1_000_100n, stated: 1_000_101n, difference: 1n });
    expect(finding.message.en).toBe(
      "Ordinary: the closing balance is stated as 1,000,101; the opening balance and the movements come to 1,000,100: the stated figure is 1 higher.",
    );
    expect(finding.message["zh-Hant"]).toBe(
      "Ordinary：期終結存列為 1,000,101；期初結存加變動為 1,000,100，所列數字多 1。",
    );
    expect(finding.proposal).toEqual({
      cell: { sheet: "Share classes", row: 1, column: 3 },
      value: "1000100",
      kind: "number",
    });
    expect(finding.outcome).toBe("failed");
  });
});

describe("a check that throws", () => {
  const throwing: Check = defineCheck<{ row: number }>({
    code: "B999",
    name: "throws",
    severity: "note",
    source: "test",
    title: { en: "Throws", "zh-Hant": "拋出" },
    *find({ ledger: { register } }) {
      yield { at: [], facts: { row: 1 } };
      if (register.classes.length > 0) throw new TypeError("no such thing");
    },
    says: { en: ({ row }) => `row ${row}`, "zh-Hant": ({ row }) => `第 ${row} 行` },
    todo: { en: "", "zh-Hant": "" },
    example: "",
  });

  test("becomes a finding that could not run, keeps what it found before, and is never a mere note", () => {
    const findings = runChecks(checkFixture(LATE).input, [throwing]);
    expect(findings.map(({ code, outcome, severity }) => [code, outcome, severity])).toEqual([
      ["B999", "failed", "note"],
      ["B999", "could not run", "warning"],
    ]);
    expect(findings[1]?.facts).toEqual({ defect: "TypeError: no such thing" });
    expect(findings[1]?.message.en).toContain("no such thing");
  });
});

describe("settings", () => {
  const settings = (rows: string): Finding[] =>
    runChecks(checkFixture(`${LATE}\nSettings\n| Setting | Value |\n${rows}\n`).input);

  test("change a severity by code or by name", () => {
    expect(only(settings("| D142 | note |"), "D142").severity).toBe("note");
    expect(only(settings("| Submitted late | ERROR |"), "D142").severity).toBe("error");
  });

  test("turn a check off, and a note says so", () => {
    const findings = settings("| submitted-late | off |");
    expect(findings.filter(({ code }) => code === "D142")).toEqual([]);
    expect(only(findings, "T920").facts).toEqual({ name: "submitted-late" });
  });

  test.each(["off", "note", "warning"])("cannot make a check that guards figures %s", (value) => {
    const findings = settings(`| closing-balance | ${value} |`);
    expect(only(findings, "B110").severity).toBe("error");
    expect(only(findings, "T910").facts).toMatchObject({ reason: "guards figures" });
  });

  test.each([
    ["B999", "off", "no such check"],
    ["D142", "soon", "not a value"],
    ["B110", "3", "not a value"],
    ["S130", "-1", "not a value"],
    ["S130", "NaN", "not a value"],
    ["S130", "1e308", "outside sense"],
    ["S130", "1001", "outside sense"],
    ["S130", "9".repeat(400), "outside sense"],
    ["S150", "3651", "outside sense"],
    ["S119", "0", "outside sense"],
    ["S119", "0.99", "outside sense"],
    ["R140", "note", "of reading"],
  ])("that make no sense are told: %s %s", (name, value, reason) => {
    expect(only(settings(`| ${name} | ${value} |`), "T910").facts).toMatchObject({ reason });
  });

  test.each([
    ["S130", "1000"],
    ["S130", "4.5 %"],
    ["S150", "0"],
    ["S119", "1"],
  ])("at the edge of sense are applied: %s %s", (name, value) => {
    expect(settings(`| ${name} | ${value} |`).filter(({ code }) => code === "T910")).toEqual([]);
  });

  test("of the 5% test count for the deadline and for late submission too, and are set in one place", () => {
    const register = (rows: string): Finding[] =>
      runChecks(
        checkFixture(`
Issuer
| Date submitted | 2025-01-06 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares |
| 2024-12-30 | Option exercise | 45,000 |

Settings
| Setting | Value |
${rows}
`).input,
      );
    // 4.5% of the shares: below the standard 5%, and nothing is late; above 4%, and the return of 30 December was due on the 31st.
    expect(register("| D110 | note |").filter(({ code }) => code === "D142" || code === "D140")).toEqual([]);
    expect(only(register("| five-percent | 4 |"), "D120").facts["reached"]).toBe("both");
    expect(only(register("| five-percent | 4 |"), "D142").facts["due"]).toBe("2024-12-31");
    expect(only(register("| D142 | 4 |"), "T910").facts["reason"]).toBe("not a value");
  });

  test("move a threshold: 5% above an average close of 100 is 105, 4% is 104", () => {
    const purchase = (price: string, rows: string): string[] =>
      runChecks(
        checkFixture(`
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-05 |

Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD ${price} |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 100 |
| 2025-06-09 | HKD 100 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
${rows}`).input,
      )
        .filter(({ code }) => code === "S130")
        .map(({ outcome }) => outcome);
    expect(purchase("104.5", "")).toEqual([]);
    expect(purchase("104.5", "\nSettings\n| Setting | Value |\n| price-cap | 4% |\n")).toEqual(["failed"]);
  });
});

describe("accepting", () => {
  const { input } = checkFixture(LATE);
  const late = only(runChecks(input), "D142");

  test("a warning makes it a note with the reason", () => {
    const accepted = only(
      runChecks({ ...input, accepted: new Map([[acceptanceKey(late), "The Exchange was told"]]) }),
      "D142",
    );
    expect(accepted.severity).toBe("note");
    expect(accepted.message.en).toContain("The Exchange was told");
    expect(acceptanceKey(accepted)).toBe(acceptanceKey(late));
  });

  test("holds only while the content is the same", () => {
    const accepted = new Map([[acceptanceKey(late), "The Exchange was told"]]);
    const later = checkFixture(LATE.replace("2023-01-05", "2023-01-06")).input;
    expect(only(runChecks({ ...later, accepted }), "D142").severity).toBe("warning");
  });

  test("is for warnings alone", () => {
    const error = only(runChecks(input), "B110");
    expect(canBeAccepted(error)).toBe(false);
    expect(
      only(runChecks({ ...input, accepted: new Map([[acceptanceKey(error), "never mind"]]) }), "B110").severity,
    ).toBe("error");
    expect(only(runChecks({ ...input, accepted: new Map([[acceptanceKey(late), "  "]]) }), "D142").severity).toBe(
      "warning",
    );
  });
});

describe("what could not be checked says so", () => {
  test.each([
    [
      "B110",
      "a number that could not be read",
      "note",
      `
Share classes
| Share class | Opening balance | Opening date | Closing balance |
| Ordinary | 1,000,000 | 2022-11-30 | 1,000,101 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | TBC |
`,
    ],
    [
      "P120",
      "a blank opening balance",
      "warning",
      `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
    ],
    ["B130", "no last return", "note", LATE],
    ["D140", "a year beyond the calendar", "note", LATE.replace(/2022/g, "2031").replace("2023", "2032")],
    [
      "S120",
      "a trading day beyond the calendar",
      "note",
      `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2030-11-30 |

Repurchases
| Trading date | Number |
| 2030-12-02 | 100 |
`,
    ],
    [
      "S130",
      "no closing prices",
      "note",
      `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-05 |

Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 105 |
| 2025-06-16 | 1,000 | HKD 105 |
`,
    ],
    [
      "S130",
      "a business day that is not listed among the closes",
      "note",
      `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-05 |

Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 105 |

Closing prices
| Date | Close |
| 2025-06-04 | HKD 99 |
| 2025-06-05 | HKD 101 |
| 2025-06-06 | |
| 2025-06-09 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
`,
    ],
    [
      "B162",
      "a total over amounts of two currencies",
      "note",
      `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-11 |

Repurchases
| Trading date | Number | Total paid |
| 2025-06-12 | 2,000 | HKD 20,800 |
| 2025-06-13 | 1,000 | USD 1,400 |
| Total | 3,000 | HKD 22,200 |
`,
    ],
    [
      "B162",
      "a total over a row without its amount",
      "note",
      `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-11 |

Repurchases
| Trading date | Number | Total paid |
| 2025-06-12 | 2,000 | HKD 20,800 |
| 2025-06-13 | 1,000 | |
| Total | 3,000 | HKD 31,200 |
`,
    ],
  ])("%s with %s", (code, _, severity, register) => {
    const finding = only(runChecks(checkFixture(register).input), code);
    expect([finding.outcome, finding.severity]).toEqual(["not checked", severity]);
    expect(finding.message.en).toMatch(/^Not checked \(/);
    expect(finding.message["zh-Hant"]).toMatch(/^未能檢查/);
  });
});
