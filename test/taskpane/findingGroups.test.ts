import type { Cause } from "../../src/checks/diagnosis/causes";
import type { Finding } from "../../src/shares/values/finding";
import { deadlineOfReturn } from "../../src/taskpane/state/deadlineOfReturn";
import { EVERY_FINDING, type FindingList } from "../../src/taskpane/state/findingList";
import { keyFindings } from "../../src/taskpane/state/keyedFinding";
import { showFindings } from "../../src/taskpane/state/shownFindings";
import { checkRegister } from "../../src/actions/checkRegister";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { gridsXlsx } from "../support/gridsXlsx";
import { day } from "../support/registerBuilder";

function finding(code: string, severity: Finding["severity"], outcome: Finding["outcome"] = "failed"): Finding {
  return {
    code,
    name: "a-name",
    severity,
    outcome,
    source: "",
    cells: [{ sheet: "Movements", row: 2, column: 1 }],
    facts: {},
    message: { en: `message of ${code}`, "zh-Hant": "" },
    todo: { en: "", "zh-Hant": "" },
  };
}

const FOUND = [
  finding("D110", "note"),
  finding("D140", "note"),
  finding("P110", "note", "not checked"),
  finding("S110", "warning"),
  finding("B110", "error"),
  finding("P112", "error", "not checked"),
  finding("B120", "error"),
  finding("W110", "warning", "could not run"),
];
const [, , , explained, , , alsoExplained] = FOUND;
const SLIP: Cause = {
  likeliest: [],
  next: null,
  decidedBy: null,
  findings: [explained, alsoExplained].filter((each) => each !== undefined),
};

/** The list as one reads it down: headings with their counts, and codes. */
function linesOf(list: Partial<FindingList> = {}, causes: readonly Cause[] = [SLIP]): readonly string[] {
  const checked = { causes, titles: new Map(), register: { tables: [] } } as unknown as Parameters<
    typeof showFindings
  >[2];
  return showFindings(keyFindings(FOUND), { ...EVERY_FINDING, ...list }, checked, "en").lines.map((line) =>
    line.kind === "heading"
      ? `# ${typeof line.of === "string" ? line.of : line.of.title} ${line.count}${line.folded === true ? " folded" : ""}`
      : line.kind === "cause"
        ? "slip"
        : `${line.follows ? "  " : ""}${line.keyed.finding.code}`,
  );
}

describe("errors come first", () => {
  test("a likely slip heads the errors with all it explains; what was not checked stands folded at the end, unless it is an error", () => {
    expect(linesOf()).toEqual([
      "# error 4",
      "slip",
      "  S110",
      "  B120",
      "B110",
      "P112",
      "# warning 1",
      "W110",
      "# note 1",
      "D110",
      "# not checked 1 folded",
    ]);
  });

  test("what was not checked is unfolded by a press, and by a search that finds it", () => {
    expect(linesOf({ showsNotChecked: true }).slice(-2)).toEqual(["# not checked 1", "P110"]);
    expect(linesOf({ query: "of P110" })).toEqual(["# not checked 1", "P110"]);
  });

  test("counts leave out the deadline, which has a line of its own, and what was not checked", () => {
    expect(showFindings(keyFindings(FOUND), EVERY_FINDING, null, "en").counts).toEqual({
      error: 3,
      warning: 2,
      note: 1,
      notChecked: 1,
    });
  });
});

describe("the deadline, 08:30 in Hong Kong on the next business day (Rule 13.25A(1))", () => {
  const at = async (moment: string, dateSubmitted: unknown = null): Promise<unknown> => {
    // Cancelled on Friday 30 December 2022; Monday 2 January 2023 was a holiday.
    const outcome = await checkRegister(await openFileWorkbook("examples/sensetime-2022-12-30.xlsx"));
    const { issuer } = outcome.register;
    const register = { ...outcome.register, issuer: { ...issuer, dateSubmitted } } as typeof outcome.register;
    return deadlineOfReturn({ findings: outcome.findings, register }, new Date(moment));
  };

  test.each([
    ["2023-01-02T23:59:00+08:00", null, "due"],
    ["2023-01-03T00:00:00+08:00", null, "today"],
    ["2023-01-03T08:29:59+08:00", null, "today"],
    ["2023-01-03T08:30:00+08:00", null, "overdue"],
    ["2023-01-03T08:30:00+08:00", "a date", "submitted"],
  ])("at %s, date of submission %s: %s", async (moment, submitted, state) => {
    await expect(at(moment, submitted)).resolves.toMatchObject({ due: "2023-01-03", state });
  });

  const TWO_DAYS = (submitted: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | ${submitted} |

## Share classes
| Share class | Listed | Opening balance | Opening date |
| Ordinary | Yes | 1000000000 | 2026-08-31 |

## Movements
| Date | Event | Number of shares | Issue price |
| 2026-09-02 | Placing | 1000000 | HKD 2 |
| 2026-09-08 | Placing | 2000000 | HKD 2 |
`;

  test.each([
    ["without a date of submission", "", "overdue"],
    ["submitted in time for the last event alone", "2026-09-08", "submitted"],
  ])("of events of two days the earlier one's stands: %s", async (_, submitted, state) => {
    const workbook = await openWorkbookBytes(await gridsXlsx(TWO_DAYS(submitted)), "record.xlsx");
    const outcome = await checkRegister(workbook, { today: day("2026-09-09") });
    // Wednesday 2 September 2026; the last event alone would be due on the 9th.
    expect(deadlineOfReturn(outcome, new Date("2026-09-09T08:00:00+08:00"))).toMatchObject({
      due: "2026-09-03",
      state,
    });
  });
});
