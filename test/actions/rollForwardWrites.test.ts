import { rollForwardWrites, type RollForwardWrites } from "../../src/actions/rollForwardWrites";
import { showCell } from "../../src/shares/values/cell";
import { Ledger } from "../../src/shares/ledger";
import type { Register } from "../../src/shares/register/register";
import type { LocatedTable } from "../../src/shares/register/table";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

function recorded(register: Register): RollForwardWrites {
  const content = new Ledger(register).returnContent();
  if (content === null) throw new Error("nothing to disclose");
  return rollForwardWrites(new Ledger(register), content, day("2024-03-05"));
}

function shown({ writes }: RollForwardWrites): readonly string[] {
  return writes.map(
    ({ cell, value }) =>
      `${showCell(cell)} ${value.kind === "text" ? value.text : value.kind === "date" ? value.date : value.decimal}`,
  );
}

/** As the builder makes it, with a table that lacks a column. */
function without(register: Register, kind: string, field: string): Register {
  const lacking = (table: LocatedTable): LocatedTable =>
    table.kind === kind ? { ...table, fields: new Map([...table.fields].filter(([name]) => name !== field)) } : table;
  return {
    ...register,
    movements: register.movements.map((row) => ({
      ...row,
      origin: { ...row.origin, table: lacking(row.origin.table) },
    })),
    tables: register.tables.map(lacking),
  };
}

const OPTIONS: RegisterSketch = {
  classes: [{ opening: "1,000", openingDate: "2024-02-29" }],
  movements: [{ date: "2024-03-04", category: "option-exercise", number: "10" }],
  lastReturns: [{ closing: "1,000", date: "2024-02-29" }],
};

describe("what a filed return leaves in the register", () => {
  test("disclosed rows, and Last return in its cells", () => {
    const writes = recorded(aRegister(OPTIONS));
    expect([...shown(writes)].sort()).toEqual(
      ["Movements!M2 2024-03-05", "Issuer!B18 2024-03-04", "Last return!B2 1010", "Last return!C2 2024-03-04"].sort(),
    );
    expect([writes.notRecorded, writes.reopened]).toEqual([[], []]);
  });

  test("a table without Disclosed on is named with its rows, and no opening hides it", () => {
    const { writes, notRecorded, reopened } = recorded(without(aRegister(OPTIONS), "Movements", "Disclosed on"));
    expect(writes.filter(({ cell }) => cell.sheet === "Movements" || cell.sheet === "Share classes")).toEqual([]);
    expect(notRecorded.map(({ what, cells }) => [what, cells.map(showCell)])).toEqual([
      ["Disclosed on", ["Movements!A2"]],
    ]);
    expect(notRecorded[0]?.because.en).toContain("no column Disclosed on");
    expect(reopened).toEqual([]);
  });

  test("a register without Last return is advised what to add; a log still carries its opening", () => {
    const { notRecorded, reopened } = recorded(aRegister({ ...OPTIONS, lastReturns: [] }));
    expect(notRecorded.map(({ what }) => what)).toEqual(["Last return"]);
    expect(notRecorded[0]?.because.en).toContain("closing balance of 1,010");
    expect(reopened).toEqual([]);
  });

  test("a class that moved on its opening day opens anew where no Last return distinguishes its rows", () => {
    const writes = recorded(
      aRegister({
        ...OPTIONS,
        lastReturns: [],
        classes: [{ opening: "1,000", openingDate: "2024-03-04", openingTreasury: "5" }],
      }),
    );
    expect(shown(writes).filter((each) => each.startsWith("Share classes"))).toEqual([
      "Share classes!J2 1010",
      "Share classes!K2 2024-03-04",
      "Share classes!L2 5",
    ]);
    expect(writes.reopened.map(({ shareClass }) => shareClass)).toEqual(["Ordinary"]);
  });

  test("a Last return kept of the total with treasury shares goes on so", () => {
    const writes = recorded(
      aRegister({
        ...OPTIONS,
        classes: [{ opening: "1,000", openingDate: "2024-02-29", openingTreasury: "50" }],
        lastReturns: [{ closing: "1,050", date: "2024-02-29" }],
      }),
    );
    expect(shown(writes)).toContain("Last return!B2 1060");
  });

  test("a row that stands on the return twice is written once", () => {
    const writes = recorded(
      aRegister({ ...OPTIONS, movements: [], repurchases: [{ date: "2024-03-04", number: "10" }] }),
    );
    expect(shown(writes).filter((each) => each.startsWith("Repurchases"))).toHaveLength(1);
  });
});
