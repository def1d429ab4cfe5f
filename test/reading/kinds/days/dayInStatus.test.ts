import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("dayInStatus");

const log = (
  heading: string,
  statusOf: (day: string) => string,
  open: string,
  below = "",
): string => `${SHEETS_OF_TENCENT}
## Last return
| Closing balance | 9190417249 |
| Closing date | 2025-06-12 |
## Repurchases
| Trading date | Shares bought | High (HKD) | Low (HKD) | Average (HKD) | Paid (HKD) | ${heading} |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${row.filed === "" ? open : statusOf(dayFirst(row.filed))} |`)}
${below}`;

function dayFirst(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${parseInt(date, 10)}/${parseInt(month, 10)}/${year}`;
}

describe("a day with words beside it says when an entry was disclosed", () => {
  proofEach(
    [
      ["English: words behind", "Disclosed on", (day: string) => `${day} - filed`, ""],
      ["English: words before, and one to come", "Disclosed on", (day: string) => `filed ${day}`, "to file 13/6/2025"],
      [
        "English: in brackets, and one pending",
        "Disclosed on",
        (day: string) => `${day} (HKEX)`,
        "16/6/2025 (pending)",
      ],
      ["Chinese", "披露日期", (day: string) => `已於${day}披露`, "待披露 13/6/2025"],
      ["mixed", "Disclosed 披露", (day: string) => `${day} (已披露)`, "未 pending"],
    ] as const,
    (_, heading, statusOf, open) => expectReturn(log(heading, statusOf, open), TENCENT),
  );

  proof("the day counts, not that of the entry", async () => {
    const outcome = await outcomeOfGrids(log("Disclosed on", () => "filed 13/6/2025", ""));
    expect(outcome.end === "written" ? outcome.findings.map(({ code }) => code) : outcome.end).toContain("D158");
  });

  proof("today is a day like another", async () => {
    const outcome = await outcomeOfGrids(log("Disclosed on", (day) => day, "13/6/2025 (today)"));
    expect(outcome.end === "errors" ? outcome.errors : []).toEqual(["R190 nothing-to-disclose"]);
  });
});

describe("a status of entries, beside one that is a duplicate, says nothing of returns", () => {
  const duplicate = (word: string): string => `| 2025-06-13 | 982000 | 515 | 506.5 | | 500382813.6 | ${word} |\n`;
  proofEach(
    [
      ["English", "Status", "OK", "Duplicate"],
      ["Chinese", "狀態", "完成", "重複"],
      ["mixed", "Status", "Done", "作廢"],
    ] as const,
    (_, heading, right, wrong) =>
      expectReturn(
        log(heading, () => right, right, duplicate(wrong)),
        TENCENT,
      ),
  );

  proof("one that is blank for the row to report does", () =>
    expectReturn(
      log("Status", () => "OK", "", duplicate("Duplicate")),
      TENCENT,
    ),
  );
});
