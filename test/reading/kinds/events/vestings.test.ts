import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("vestings");

/** A made-up issuer, as no published return with transfers out of treasury is known to us. */
const ISSUER = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Short name | Lantern Bay |
| Date submitted | 2026-11-20 |
| Percentage decimals | 4 |
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '09999 | 2754276800 | 2026-10-31 | 9423200 |
`;

/** 400,000 to a director and 200,000 to others: 0.0145 % and 0.0073 % of 2,754,276,800. */
const TRANSFERS = {
  form: "FF305",
  classes: [
    {
      events: [
        {
          category: "Transfer of treasury shares to a director of the issuer under a share scheme",
          detail: "2025 Share Award Scheme",
          issued: "400,000",
          percent: "0.0145",
          treasury: "-400,000",
        },
        {
          category: "Transfer of treasury shares under a share scheme (other than to a director of the issuer)",
          issued: "200,000",
          percent: "0.0073",
          treasury: "-200,000",
        },
      ],
      closing: { issued: "2,754,876,800", treasury: "8,823,200", total: "2,763,700,000" },
    },
  ],
};

const sheet = (title: string, headings: readonly string[], rows: readonly string[]): string => `${ISSUER}
## Vesting
| ${title} |
| ${headings.join(" | ")} |
${rows.join("\n")}
`;

describe("a schedule of vestings, with where the shares come from", () => {
  proofEach(
    [
      [
        "English",
        "2025 Share Award Scheme - vesting of awards",
        ["Vesting date", "Grantee", "Capacity", "Shares vested", "Source of shares", "Price per share (HKD)"],
        ["Wong Siu Ming", "Executive director", "Treasury shares"],
        ["23 employees", "Employee", "Treasury shares"],
      ],
      [
        "Chinese",
        "2025 Share Award Scheme － 獎勵股份歸屬",
        ["歸屬日期", "承授人", "身份", "歸屬股數", "股份來源", "每股價（港元）"],
        ["黃小明", "執行董事", "庫存股份"],
        ["23名僱員", "僱員", "庫存股份"],
      ],
      [
        "mixed",
        "2025 Share Award Scheme - 歸屬 Vesting",
        [
          "Vesting date 歸屬日期",
          "Grantee 承授人",
          "Director? 董事",
          "Shares vested 歸屬股數",
          "Source 股份來源",
          "Price 每股價 (HKD)",
        ],
        ["Wong Siu Ming", "Yes 是", "Treasury 庫存"],
        ["Others", "No 否", "Treasury 庫存"],
      ],
    ] as const,
    (_, title, headings, [who, capacity, source], [others, ofOthers, ofThem]) =>
      expectReturn(
        sheet(title, headings, [
          `| 2026-11-20 | ${who} | ${capacity} | 400000 | ${source} | 0 |`,
          `| 2026-11-20 | ${others} | ${ofOthers} | 200000 | ${ofThem} | 0 |`,
        ]),
        TRANSFERS,
      ),
  );

  proof("shares a trustee holds already move nothing, and a note says so", async () => {
    const outcome = await outcomeOfGrids(
      sheet(
        "2025 Share Award Scheme - vesting of awards",
        ["Vesting date", "Grantee", "Capacity", "Shares vested", "Source of shares"],
        [
          "| 2026-11-20 | Wong Siu Ming | Executive director | 400000 | Treasury shares |",
          "| 2026-11-20 | Chan Siu Man | Employee | 200000 | Existing shares held by the trustee |",
        ],
      ),
    );
    expect(outcome.end === "written" ? outcome.filled.classes[0]?.closing : outcome).toMatchObject({
      issued: "2,754,676,800",
      treasury: "9,023,200",
    });
    expect(notesOf(outcome)).toContain("R148 moves-no-shares");
  });
});
