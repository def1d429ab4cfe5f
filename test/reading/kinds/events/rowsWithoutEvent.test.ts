import { outcomeOfGrids } from "../../support/grids";

/** A purchase not yet cancelled, and a row of Movements that stands for no event. */
const record = (event: string, number: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Name in Chinese | 例子有限公司 |
| Date submitted | 2025-09-09 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 1000000 | 2025-08-31 |
## Movements
| Date | Event | Number of shares |
| 2025-09-08 | ${event} | ${number} |
## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-09-08 | 600 | HKD 2 | HKD 2 | HKD 1200 |
`;

/** Of Part A as printed, and the codes found at the row. */
async function seen(event: string, number: string, language: "en" | "zh-Hant" = "en"): Promise<unknown> {
  const outcome = await outcomeOfGrids(record(event, number), language);
  if (outcome.end !== "written") return outcome;
  const codes = outcome.findings
    .filter(({ code, cells }) => code.startsWith("R") && cells.some(({ sheet }) => sheet === "Movements"))
    .map(({ code }) => code);
  const rows = outcome.filled.classes[0]?.events.map(({ category, detail, issued, percent, treasury }) =>
    [category, detail, issued, percent, treasury].join(" | "),
  );
  return { codes, rows };
}

const NIL = (detail: string): unknown => ({ codes: [], rows: [`Other (please specify) | ${detail} | 0 |  | 0`] });
const REFERENCE = { codes: [], rows: ["Other (please specify) | See Part B |  |  | "] };

describe.each(["0", "", "-", "Nil"])("a row that stands for no event, its number %j, prints as published", (number) => {
  test.each(["See Part B", "見B部", "參閱B部"])("%s with empty boxes (MINISO, 18 October 2024)", async (event) => {
    expect(await seen(event, number)).toEqual(REFERENCE);
  });

  test.each(["Not applicable", "不適用", "無變動"])("%s with zeros (Tencent, 13 June 2025)", async (event) => {
    expect(await seen(event, number)).toEqual(NIL("Not applicable"));
  });

  test.each(["Nil", "No change"])("%s in its own words", async (event) => {
    expect(await seen(event, number)).toEqual(NIL(event));
  });
});

test("the words may stand in the details, with nothing for an event", async () => {
  const inDetails = record("", "").replace("| Number of shares |", "| Details | Number of shares |");
  const outcome = await outcomeOfGrids(inDetails.replace("|  |  |", "|  | See Part B |  |"));
  expect(outcome).toMatchObject({
    end: "written",
    filled: { classes: [{ events: [{ category: "Other (please specify)", detail: "See Part B", issued: "" }] }] },
  });
});

test("in Chinese it prints in Chinese", async () => {
  expect(await seen("No change", "0", "zh-Hant")).toEqual({ codes: [], rows: ["其他 (請註明) | 不適用 | 0 |  | 0"] });
  expect(await seen("無變動", "0", "zh-Hant")).toEqual({ codes: [], rows: ["其他 (請註明) | 無變動 | 0 |  | 0"] });
});

test("beside a number such words say nothing of what happened", async () => {
  expect(await seen("No change", "500")).toEqual({
    codes: ["R142"],
    rows: ["Other (please specify) | No change | 500 | 0.05 | "],
  });
});

test("an event without a number is still asked for", async () => {
  expect(await seen("Placing", "")).toMatchObject({ end: "errors" });
});
