import { showCell } from "../../src/shares/values/cell";
import type { RemarkToken } from "../../src/shares/values/remarkText";
import { senseTime } from "./senseTime";
import type { RegisterSketch } from "./sketchRegister";
import { remarksOn } from "./remarksOn";

/** Each token as its text and its cells, the first time it stands. */
function tokensOn(sketch: RegisterSketch): ReadonlyMap<string, string> {
  const tokens = remarksOn(sketch).flatMap((remark) =>
    remark.parts.filter((part): part is RemarkToken => typeof part !== "string"),
  );
  return new Map(tokens.map(({ text, cells }) => [text, cells.map(showCell).join(" ")] as const).reverse());
}

test("every figure of SenseTime's narrative names its cells", () => {
  expect(Object.fromEntries(tokensOn(senseTime()))).toEqual({
    "SenseTime Group Inc.": "Issuer!B2",
    "31,775,000": "Movements!E2",
    "class B ordinary shares": "Share classes!A2 Share classes!B2",
    "16, 19, 20, 21, 22, 23 and 26 September 2022": "Movements!F2",
    "30 December 2022": "Movements!A2",
    "Infinity Vision Enterprise Inc.": "Movements!G4",
    "class A ordinary shares": "Share classes!A3 Share classes!B3",
    "7,139,508": "Movements!E4",
  });
});

test("a table of increases and decreases gives the number's cell in the column it stands in", () => {
  const movementFields = ["Date", "Share class", "Event", "Increase", "Decrease", "Purchase dates", "Holder"];
  const tokens = remarksOn(senseTime({ movementFields })).flatMap((remark) =>
    remark.parts.flatMap((part) =>
      typeof part !== "string" && part.kind === "number" ? part.cells.map(showCell) : [],
    ),
  );
  expect(tokens).toEqual(["Movements!E2", "Movements!E4", "Movements!D3"]);
});

test("shares bought on several days name the cells of each", () => {
  const bought = { shareClass: "Class B", cancelledOn: "2022-12-30", disclosedOn: "2022-09-19" };
  const repurchases = [
    { ...bought, tradingDate: "2022-09-16", number: 1000n },
    { ...bought, tradingDate: "2022-09-19", number: 500n },
  ];
  const tokens = tokensOn(senseTime({ movements: [], repurchases }));
  expect(tokens.get("1,500")).toBe("Repurchases!C2 Repurchases!C3");
  expect(tokens.get("16 and 19 September 2022")).toBe("Repurchases!A2 Repurchases!A3");
  expect(tokens.get("30 December 2022")).toBe("Repurchases!E2 Repurchases!E3");
});
