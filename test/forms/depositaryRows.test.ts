import { fillReturn } from "../../src/forms/fillReturn";
import { EDITIONS } from "../../src/forms/registry";
import { returnFields } from "../../src/forms/returnFields";
import type { FormCode } from "../../src/shares/register/issuer";
import type { Language } from "../../src/shares/values/finding";
import { aRegister } from "../support/registerBuilder";
import { Ledger } from "../../src/shares/ledger";
import { showCell } from "../../src/shares/values/cell";

const PURCHASES = {
  classes: [{ name: "Ordinary", opening: "2,500,000,000", openingDate: "2024-08-30" }],
  repurchases: [
    {
      date: "2024-09-03",
      number: "300,000",
      depositaryShares: "100,000",
      method: "New York Stock Exchange",
      disclosedOn: "2024-09-04",
    },
    { date: "2024-09-09", number: "600,000", depositaryShares: "200,000", method: "New York Stock Exchange" },
    { date: "2024-09-10", number: "90,000", depositaryShares: "30,000", method: "NYSE", purpose: "treasury" },
    { date: "2024-09-10", number: "5,000", method: "On the Exchange" },
  ],
} as const;

function details(form: FormCode, language: Language): readonly (readonly [string, string, string])[] {
  const ledger = new Ledger(aRegister(PURCHASES));
  const content = ledger.returnContent();
  const edition = EDITIONS.find((each) => each.form === form);
  if (content === null || edition === undefined) throw new Error("There are purchases");
  return returnFields(fillReturn(ledger, content, edition, language, []))
    .filter(({ name, field }) => /^Class1\.(Event|PartB)\d+\.Detail$/.test(name) && field.text !== "")
    .map(({ name, field }) => [name, field.text, field.cells.map(showCell).join(" ")]);
}

test("each row of purchases made as depositary shares says how many, and what they represent", () => {
  expect(details("FF305", "en").map(([name, text]) => [name, text])).toEqual([
    ["Class1.Event1.Detail", "30,000 depositary shares (representing 90,000 shares) repurchased on NYSE"],
    [
      "Class1.PartB1.Detail",
      "100,000 depositary shares (representing 300,000 shares) repurchased on the New York Stock Exchange",
    ],
    [
      "Class1.PartB2.Detail",
      "200,000 depositary shares (representing 600,000 shares) repurchased on the New York Stock Exchange",
    ],
  ]);
  expect(details("FF305", "zh-Hant")[1]?.[1]).toBe("在紐約證券交易所購回 100,000 股預託股份（代表 300,000 股股份）");
});

test("so on FF304, whose rows are those of its table; both figures know their cells", () => {
  const [first] = details("FF304", "en");
  expect(first?.[1]).toBe(
    "100,000 depositary shares (representing 300,000 shares) repurchased on the New York Stock Exchange",
  );
  expect(first?.[2]).toMatch(/^Repurchases!\w+ Repurchases!\w+$/);
});
