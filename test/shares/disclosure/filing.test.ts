import { newlyDisclosedRows, registerAfterFiling } from "../../../src/shares/disclosure/afterFiling";
import { dayOfFiling, registerBeforeFiling } from "../../../src/shares/disclosure/beforeFiling";
import { settledAnew, settleFiled } from "../../../src/shares/disclosure/filedRows";
import { type FiledDay, lateRows, registerAtFiling } from "../../../src/shares/disclosure/replayedReturns";
import { Ledger } from "../../../src/shares/ledger";
import type { Register } from "../../../src/shares/register/register";
import { aRegister, day } from "../../support/registerBuilder";
import type { RegisterSketch } from "../../support/registerSketch";

/** What Disclosed on says on each row of Movements, Repurchases and Treasury sales. */
const disclosed = ({ movements, repurchases, treasurySales }: Register): readonly (string | null)[] =>
  [...movements, ...repurchases, ...treasurySales].map(({ disclosedOn }) => disclosedOn);

/** The register with its tables kept without a Disclosed on column. */
function withoutColumn(register: Register): Register {
  const tables = new Map(
    register.tables.map((table) => {
      const fields = new Map(table.fields);
      fields.delete("Disclosed on");
      return [table, { ...table, fields }];
    }),
  );
  const bare = <
    Row extends Register["movements"][number] | Register["repurchases"][number] | Register["treasurySales"][number],
  >(
    rows: readonly Row[],
  ): readonly Row[] =>
    rows.map((row) => ({ ...row, origin: { ...row.origin, table: tables.get(row.origin.table) ?? row.origin.table } }));
  return {
    ...register,
    tables: [...tables.values()],
    movements: bare(register.movements),
    repurchases: bare(register.repurchases),
    treasurySales: bare(register.treasurySales),
  };
}

const SKETCH: RegisterSketch = {
  issuer: { lastReturn: "2025-06-10" },
  classes: [{ opening: "1,000", openingDate: "2025-05-31", openingTreasury: "500" }],
  movements: [
    { date: "2025-06-02", category: "placing", number: "10", disclosedOn: "2025-06-03" },
    { date: "2025-06-10", category: "placing", number: "20", disclosedOn: "2025-06-11" },
    { date: "2025-06-12", category: "placing", number: "30" },
  ],
  repurchases: [
    { date: "2025-06-10", number: "1", disclosedOn: "2025-06-11" },
    { date: "2025-06-12", number: "2" },
  ],
  treasurySales: [{ date: "2025-06-12", number: "3" }],
  lastReturns: [{ closing: "1,030", date: "2025-06-10" }],
};

describe("once a return is filed", () => {
  const register = aRegister(SKETCH);
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("Something to disclose");

  test("its rows are those that no return before it has, each once", () => {
    expect(
      newlyDisclosedRows(content)
        .map(({ table, row }) => `${table.sheet} ${row}`)
        .toSorted(),
    ).toEqual(["Movements 3", "Repurchases 2", "Treasury sales 1"]);
  });

  test("they are disclosed on its day, others stay, and the last return is the new one", () => {
    const after = registerAfterFiling(register, content, day("2025-06-13"), []);
    expect(disclosed(after)).toEqual([
      "2025-06-03",
      "2025-06-11",
      "2025-06-13",
      "2025-06-11",
      "2025-06-13",
      "2025-06-13",
    ]);
    expect(after.lastReturns).toEqual([]);
  });

  test("rows of a table without the column stay as they are", () => {
    const bare = withoutColumn(register);
    const own = new Ledger(bare).returnContent();
    expect(own && disclosed(registerAfterFiling(bare, own, day("2025-06-13"), []))).toEqual(disclosed(bare));
  });
});

describe("the day on which a return was filed", () => {
  const filedOn = (closing: string, printed: string | null, sketch: RegisterSketch = SKETCH): string | null =>
    dayOfFiling(aRegister(sketch), day(closing), printed === null ? null : day(printed));

  test.each([
    ["the one it prints, where rows are marked with it", "2025-06-10", "2025-06-03", "2025-06-03"],
    ["else the one day with which rows of its closing date are marked", "2025-06-10", "2025-06-04", "2025-06-11"],
    ["that day where it prints none", "2025-06-10", null, "2025-06-11"],
    ["none where they are not marked", "2025-06-12", null, null],
    ["none where there is no such row", "2025-06-09", null, null],
  ])("is %s", (_, closing, printed, expected) => {
    expect(filedOn(closing, printed)).toBe(expected);
  });

  test("is not known where they are marked with two days", () => {
    const [first, second] = SKETCH.movements ?? [];
    const movements = [first ?? {}, second ?? {}, { ...second, disclosedOn: "2025-06-12" }];
    expect(filedOn("2025-06-10", null, { ...SKETCH, movements })).toBeNull();
  });
});

test("before a return was filed its rows were not disclosed, and it was not the last one", () => {
  const before = registerBeforeFiling(aRegister(SKETCH), day("2025-06-10"), day("2025-06-11"));
  expect(disclosed(before)).toEqual(["2025-06-03", null, null, null, null, null]);
  expect(before.issuer?.lastReturn).toBeNull();
  expect(before.lastReturns.map(({ closingBalance, closingDate }) => [closingBalance, closingDate])).toEqual([
    [null, null],
  ]);
  const other = registerBeforeFiling(aRegister(SKETCH), day("2025-06-09"), day("2025-06-03"));
  expect([other.issuer?.lastReturn?.value, other.lastReturns[0]?.closingBalance?.value]).toEqual([
    "2025-06-10",
    1_030n,
  ]);
});

describe("rows of tables without a Disclosed on column", () => {
  const settled = (
    sketch: RegisterSketch,
  ): { readonly days: readonly (string | null)[]; readonly asked: readonly (readonly string[])[] } => {
    const { register, questions } = settleFiled(withoutColumn(aRegister(sketch)));
    return { days: disclosed(register), asked: questions.map(({ days }) => days) };
  };
  const rows = (...dates: readonly string[]): RegisterSketch["movements"] =>
    dates.map((date) => ({ date, category: "placing", number: "10" }));

  test("are disclosed up to the closing date of the last return, and before the opening date", () => {
    const sketch: RegisterSketch = {
      classes: [{ openingDate: "2025-05-31" }],
      movements: rows("2025-05-30", "2025-06-09", "2025-06-10", "2025-06-11") ?? [],
      lastReturns: [{ date: "2025-06-10" }],
    };
    expect(settled(sketch).days).toEqual(["2025-05-30", "2025-06-09", "2025-06-10", null]);
    expect(settled({ ...sketch, lastReturns: [] }).days).toEqual(["2025-05-30", null, null, null]);
    expect(settled({ ...sketch, lastReturns: [], issuer: { lastReturn: "2025-06-09" } }).days).toEqual([
      "2025-05-30",
      "2025-06-09",
      null,
      null,
    ]);
  });

  test("of the closing day itself those that its balance counts", () => {
    const sketch = (closing: string): RegisterSketch => ({
      classes: [{ opening: "1,000", openingDate: "2025-05-31" }],
      movements: rows("2025-06-09", "2025-06-10") ?? [],
      lastReturns: [{ date: "2025-06-10", closing }],
    });
    // 1,000 + 10 is the balance before the row of 10 June; 1,020 has it.
    expect(settled(sketch("1,010")).days).toEqual(["2025-06-09", null]);
    expect(settled(sketch("1,020")).days).toEqual(["2025-06-09", "2025-06-10"]);
  });

  test("a purchase of the opening day is, where later ones follow", () => {
    const sketch = (...dates: readonly string[]): RegisterSketch => ({
      classes: [{ openingDate: "2025-05-30" }],
      repurchases: dates.map((date) => ({ date, number: "1" })),
    });
    expect(settled(sketch("2025-05-30", "2025-06-02")).days).toEqual(["2025-05-30", null]);
    expect(settled(sketch("2025-05-30")).days).toEqual([null]);
    expect(
      settled({ classes: [{ openingDate: "2025-05-30" }], movements: rows("2025-05-30", "2025-06-02") ?? [] }).days,
    ).toEqual([null, null]);
  });

  test("of three days on which nothing says so are a question, of two none", () => {
    const classes = [{ openingDate: "2025-05-31" }];
    const asked = (...dates: readonly string[]): readonly (readonly string[])[] =>
      settled({ classes, movements: rows(...dates) ?? [] }).asked;
    expect(asked("2025-06-04", "2025-06-02", "2025-06-03", "2025-06-02")).toEqual([
      ["2025-06-02", "2025-06-03", "2025-06-04"],
    ]);
    expect(asked("2025-06-02", "2025-06-03", "2025-06-03")).toEqual([]);
    expect(asked("2025-05-29", "2025-06-02", "2025-06-03")).toEqual([]);
  });

  test("no question is asked of events that may wait for another (Rule 13.25A(2)(b)), but of purchases and sales", () => {
    const dates = ["2025-06-02", "2025-06-03", "2025-06-04"];
    const exercised = dates.map((date) => ({ date, category: "option-exercise" as const, number: "1" }));
    const dealings = dates.map((date) => ({ date, number: "1" }));
    expect(settled({ movements: exercised }).asked).toEqual([]);
    expect(settled({ repurchases: dealings }).asked).toEqual([dates]);
    expect(settled({ treasurySales: dealings }).asked).toEqual([dates]);
  });

  test("with the column nothing is settled, and nothing asked", () => {
    const sketch: RegisterSketch = {
      movements: rows("2025-06-02", "2025-06-03", "2025-06-04") ?? [],
      lastReturns: [{ date: "2025-06-10" }],
    };
    const { register, questions } = settleFiled(aRegister(sketch));
    expect([disclosed(register), questions]).toEqual([[null, null, null], []]);
  });

  test("a row without its day stays open", () => {
    expect(
      settled({ movements: [{ category: "placing", number: "1" }], lastReturns: [{ date: "2025-06-10" }] }).days,
    ).toEqual([null]);
  });

  test("are settled anew after another day was put into a cell; marks of a column stay", () => {
    const sketch: RegisterSketch = { movements: rows("2025-06-11") ?? [], lastReturns: [{ date: "2025-06-10" }] };
    const before = withoutColumn(aRegister(sketch));
    const moved = {
      ...before,
      movements: before.movements.map((row) => ({ ...row, date: day("2025-06-10"), disclosedOn: day("2025-01-01") })),
    };
    expect(disclosed(settledAnew(moved))).toEqual(["2025-06-10"]);
    expect(disclosed(settledAnew(aRegister(SKETCH)))).toEqual(disclosed(aRegister(SKETCH)));
  });
});

describe("a register as it stood when a return was filed", () => {
  const filed: readonly FiledDay[] = [
    {
      closingDate: day("2025-06-02"),
      submittedOn: day("2025-06-03"),
      openedOn: new Map([["Ordinary", day("2025-05-31")]]),
    },
    {
      closingDate: day("2025-06-10"),
      submittedOn: day("2025-06-11"),
      openedOn: new Map([["Ordinary", day("2025-06-02")]]),
    },
    { closingDate: day("2025-06-12"), submittedOn: null, openedOn: new Map([["Ordinary", day("2025-06-10")]]) },
  ];
  const register = aRegister(SKETCH);
  const at = (place: number): Register => registerAtFiling(register, filed, place);

  test("rows of earlier returns are disclosed, its own not yet, later ones not there", () => {
    expect(
      [at(0), at(1), at(2)].map(({ movements }) => movements.map(({ number, disclosedOn }) => [number, disclosedOn])),
    ).toEqual([
      [[10n, null]],
      [
        [10n, "2025-06-03"],
        [20n, null],
      ],
      [
        [10n, "2025-06-03"],
        [20n, "2025-06-11"],
        [30n, null],
      ],
    ]);
    expect(
      [at(0), at(1), at(2)].map(({ repurchases, treasurySales }) => [repurchases.length, treasurySales.length]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  test("a row no return has disclosed belongs to the first that closed on its day or after; later ones have it as disclosed", () => {
    const open = aRegister({ ...SKETCH, movements: [{ date: "2025-06-05", category: "placing", number: "1" }] });
    const found = [0, 1, 2].map((place) =>
      registerAtFiling(open, filed, place).movements.map(({ disclosedOn }) => disclosedOn),
    );
    expect(found).toEqual([[], [null], ["2025-06-11"]]);
    const none = aRegister({
      ...SKETCH,
      movements: [
        { date: "2025-06-13", category: "placing", number: "1" },
        { category: "placing", number: "1" },
      ],
    });
    expect(registerAtFiling(none, filed, 2).movements).toEqual([]);
  });

  test("one disclosed by a return that is not at hand stands between the two around it", () => {
    const between = aRegister({
      ...SKETCH,
      movements: [{ date: "2025-06-04", category: "placing", number: "1", disclosedOn: "2025-06-05" }],
    });
    expect(
      [0, 1].map((place) => registerAtFiling(between, filed, place).movements.map(({ disclosedOn }) => disclosedOn)),
    ).toEqual([[], ["2025-06-05"]]);
  });

  test("its last return is the day the return opened on, its balance not known", () => {
    expect(at(1).lastReturns.map(({ closingDate, closingBalance }) => [closingDate?.value, closingBalance])).toEqual([
      ["2025-06-02", null],
    ]);
    expect(at(1).issuer?.lastReturn).toBeNull();
    expect([at(2).lastReturns[0]?.closingBalance?.value, at(2).issuer?.lastReturn?.value]).toEqual([
      1_030n,
      "2025-06-10",
    ]);
  });

  test("there is no return beyond the last", () => {
    expect(registerAtFiling(register, filed, 3)).toBe(register);
  });

  test("rows found after the return that should have had them are late", () => {
    const late = (sketch: RegisterSketch): readonly (bigint | null)[] =>
      lateRows(aRegister(sketch), filed).map(({ number }) => number);
    expect(
      late({
        ...SKETCH,
        movements: [
          { date: "2025-06-12", category: "placing", number: "1" },
          { date: "2025-06-13", category: "placing", number: "20" },
          { date: "2025-05-31", category: "placing", number: "300" },
          { date: "2025-05-30", category: "placing", number: "4000" },
          { date: "2025-06-01", category: "placing", number: "5", disclosedOn: "2025-06-03" },
          { category: "placing", number: "6" },
        ],
        repurchases: [{ date: "2025-06-10", number: "7" }],
        treasurySales: [],
      }),
    ).toEqual([1n, 300n, 7n]);
    expect(lateRows(withoutColumn(register), filed)).toEqual([]);
  });
});
