import type { Diagnosis } from "../../../src/checks/diagnosis/diagnosis";
import { diagnosisInWords } from "../../../src/checks/diagnosis/inWords";

const E4 = { sheet: "Movements", row: 3, column: 4 };
const BALANCE = { sheet: "Movements", row: 3, column: 5 };
const BOUGHT = { sheet: "Repurchases", row: 1, column: 1 };

const EXCHANGED: Diagnosis = {
  cell: E4,
  cells: [E4],
  kind: "number",
  stated: "31757000",
  value: "31775000",
  slip: "digits-exchanged",
  settles: [
    { code: "B110", cell: BALANCE },
    { code: "B120", cell: BALANCE },
  ],
  raises: 0,
  rank: 1,
  leads: true,
  isSure: true,
  tiedWith: [],
};

test.each([
  [
    "a value",
    EXCHANGED,
    "Movements!E4 reads 31,757,000. 31,775,000 (two digits exchanged) settles this and 1 other finding.",
  ],
  [
    "no one value",
    { ...EXCHANGED, value: null, slip: "digit-dropped" },
    "Movements!E4 reads 31,757,000: a digit left out? That would settle this and 1 other finding.",
  ],
  [
    "no slip and no value",
    { ...EXCHANGED, value: null, slip: "other" },
    "Movements!E4 reads 31,757,000. Another value there would settle this and 1 other finding; no single slip of typing says which.",
  ],
  [
    "two rows",
    { ...EXCHANGED, value: null, slip: "row-twice", cells: [E4, BALANCE] },
    "Movements!E4 and Movements!F4 hold 31,757,000: a row entered twice? That would settle this and 1 other finding.",
  ],
  [
    "a row left out whose number stands elsewhere",
    { ...EXCHANGED, value: null, slip: "row-missing", cell: BOUGHT, cells: [BOUGHT] },
    "A row may be left out: what is missing is the number at Repurchases!B2. It would settle this and 1 other finding.",
  ],
  [
    "a row left out that the balance alone tells of",
    { ...EXCHANGED, value: null, slip: "row-missing", cell: BALANCE, cells: [BALANCE] },
    "A row may be left out before Movements!F4, which reads 31,757,000. It would settle this and 1 other finding.",
  ],
] as const)("%s in a secretary's words", (_, diagnosis, words) => {
  expect(diagnosisInWords(diagnosis).en).toBe(words);
});

test("a row that belongs elsewhere, in both languages", () => {
  expect(diagnosisInWords({ ...EXCHANGED, value: null, slip: "wrong-table", cell: BOUGHT, cells: [BOUGHT] })).toEqual({
    en: "Repurchases!B2 reads 31,757,000: a row that belongs in another table, or under another event? That would settle this and 1 other finding.",
    "zh-Hant": "Repurchases!B2 現為 31,757,000：是否該行應列於另一表，或屬另一事件？如是，可解決此項及另外 1 項。",
  });
});
