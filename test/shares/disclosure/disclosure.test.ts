import { Ledger } from "../../../src/shares/ledger";
import type { Register } from "../../../src/shares/register/register";
import { parseDecimal } from "../../../src/shares/values/ratio";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch } from "../../support/registerSketch";

const CLASS = { name: "Ordinary", opening: "1,000", openingDate: "2025-01-31" };

function placing(date: string, more: Partial<MovementSketch> = {}): MovementSketch {
  return { date, category: "placing", event: "Placing", number: "5", ...more };
}

/** A movement of that day which a return has disclosed. */
function filed(date: string): MovementSketch {
  return placing(date, { disclosedOn: date });
}

function openedOn(register: Register): unknown {
  return new Ledger(register).returnContent()?.classes[0]?.openingDate;
}

describe("the opening balance is as at the closing date of the last return (Note 1, Note 2)", () => {
  const opened = (sketch: RegisterSketch): unknown => openedOn(aRegister({ classes: [CLASS], ...sketch }));

  test("which the class states", () => {
    expect(opened({ movements: [placing("2025-02-05")] })).toBe("2025-01-31");
  });

  test("none where no date is stated, whatever was filed since", () => {
    const movements = [filed("2025-02-03"), placing("2025-02-05")];
    expect(openedOn(aRegister({ classes: [{ name: "Ordinary", opening: "1,000" }], movements }))).toBeNull();
  });

  test("the day of the last movement that is carried into it", () => {
    expect(opened({ movements: [filed("2025-02-03"), filed("2025-02-04"), placing("2025-02-05")] })).toBe("2025-02-04");
  });

  test("the day of the last return where movements are carried and it closed after them", () => {
    const movements = [filed("2025-02-03"), placing("2025-02-06")];
    const lastReturn = (date: string): RegisterSketch => ({ movements, lastReturns: [{ closing: "1,005", date }] });
    expect(opened(lastReturn("2025-02-05"))).toBe("2025-02-05");
    expect(opened(lastReturn("2025-02-03"))).toBe("2025-02-03");
    expect(opened(lastReturn("2025-02-02"))).toBe("2025-02-03");
    // The last return closed before the class opens: it is not the one before this.
    expect(opened(lastReturn("2025-01-30"))).toBe("2025-02-03");
  });

  test("where nothing is carried, the date the class states stands, and differing from the last return is a finding", () => {
    expect(
      opened({ movements: [placing("2025-02-06")], lastReturns: [{ closing: "1,000", date: "2025-02-05" }] }),
    ).toBe("2025-01-31");
  });
});

describe("a balance that a ledger brings forward from an earlier day", () => {
  const brought = (closing: string, date: string, movements: readonly MovementSketch[], opening = "1,000"): unknown => {
    const register = aRegister({
      classes: [{ ...CLASS, opening }],
      movements,
      lastReturns: [{ closing, date }],
    });
    const classes = register.classes.map((shareClass) => ({
      ...shareClass,
      origin: { ...shareClass.origin, table: { ...shareClass.origin.table, isLedger: true } },
    }));
    return openedOn({ ...register, classes });
  };

  test("is that of the last return where its balance is the same and nothing is dated before its close", () => {
    expect(brought("1,000", "2025-02-05", [placing("2025-02-06")])).toBe("2025-02-05");
    // On the day itself too: a return may close on a day on which more follows.
    expect(brought("1,000", "2025-02-05", [placing("2025-02-05")])).toBe("2025-02-05");
  });

  test("is of its own day where a movement not yet disclosed is older than that return", () => {
    expect(brought("1,000", "2025-02-05", [placing("2025-02-04"), placing("2025-02-06")])).toBe("2025-01-31");
  });

  test("is of its own day where the last return closed on another balance", () => {
    expect(brought("1,001", "2025-02-05", [placing("2025-02-06")])).toBe("2025-01-31");
  });

  test("is of its own day where the last return closed before it", () => {
    expect(brought("1,000", "2025-01-30", [placing("2025-02-06")])).toBe("2025-01-31");
  });
});

describe("what is reported by a closing date", () => {
  const bought = { date: "2025-02-03", number: "10", paid: "HKD 20" };
  const partB = (sketch: RegisterSketch, asAt?: string): unknown =>
    new Ledger(aRegister({ classes: [CLASS], ...sketch }))
      .returnContent(asAt === undefined ? undefined : day(asAt))
      ?.classes[0]?.uncancelled.map(({ number, newlyDisclosed }) => [number, newlyDisclosed]);

  test("a purchase for cancellation alone asks for a return, its day the closing date", () => {
    const content = new Ledger(aRegister({ classes: [CLASS], repurchases: [bought] })).returnContent();
    expect([content?.closingDate, content?.earliestEvent]).toEqual(["2025-02-03", "2025-02-03"]);
    expect(partB({ repurchases: [bought] })).toEqual([[10n, true]]);
  });

  test("one that is disclosed asks for none, and stands in Part B of the next", () => {
    const disclosed = { ...bought, disclosedOn: "2025-02-03" };
    expect(new Ledger(aRegister({ classes: [CLASS], repurchases: [disclosed] })).returnContent()).toBeNull();
    expect(partB({ repurchases: [disclosed], movements: [placing("2025-02-04")] })).toEqual([[10n, false]]);
  });

  test("one of the opening day asks for a return; one of the day before was reported by the last", () => {
    const on = (date: string): unknown =>
      new Ledger(aRegister({ classes: [CLASS], repurchases: [{ ...bought, date }] })).returnContent()?.closingDate;
    expect([on("2025-01-31"), on("2025-01-30")]).toEqual(["2025-01-31", undefined]);
    const open = aRegister({ classes: [{ name: "Ordinary", opening: "1,000" }], repurchases: [bought] });
    expect(new Ledger(open).returnContent()?.closingDate).toBe("2025-02-03");
  });

  test("a purchase cancelled on the closing date is not outstanding; one cancelled the day after is", () => {
    const cancelled = (cancelledOn: string): RegisterSketch => ({
      repurchases: [{ ...bought, disclosedOn: "2025-02-03", cancelledOn }],
      movements: [placing("2025-02-04")],
    });
    expect(partB(cancelled("2025-02-04"), "2025-02-04")).toEqual([]);
    expect(partB(cancelled("2025-02-05"), "2025-02-04")).toEqual([[10n, false]]);
  });

  test("a purchase of the closing date is in Part B, a later one is not", () => {
    const sketch = { repurchases: [bought], movements: [placing("2025-02-02")] };
    expect(partB(sketch, "2025-02-03")).toEqual([[10n, true]]);
    expect(partB(sketch, "2025-02-02")).toEqual([]);
  });

  test("nothing where all that is undisclosed is later than the closing date; on the day itself it is reported", () => {
    const ledger = new Ledger(aRegister({ classes: [CLASS], movements: [placing("2025-02-05")] }));
    expect(ledger.returnContent(day("2025-02-04"))).toBeNull();
    expect(ledger.returnContent(day("2025-02-05"))?.earliestEvent).toBe("2025-02-05");
  });

  test("movements after the closing date are neither lines nor in the closing balance", () => {
    const movements = [placing("2025-02-04"), placing("2025-02-05")];
    const [block] =
      new Ledger(aRegister({ classes: [CLASS], movements })).returnContent(day("2025-02-04"))?.classes ?? [];
    expect([block?.events.length, block?.closing?.issued]).toEqual([1, 1005n]);
  });

  test("a class is on the return where something of it is reported, not because another moved", () => {
    const classes = ["A", "B", "C", "D"].map((name) => ({ ...CLASS, name }));
    const content = new Ledger(
      aRegister({
        classes,
        movements: [placing("2025-02-04", { shareClass: "B" })],
        repurchases: [
          { ...bought, shareClass: "C" },
          // Reported by an earlier return: alone it brings no class onto this one.
          { ...bought, shareClass: "D", disclosedOn: "2025-02-03" },
        ],
      }),
    ).returnContent();
    expect(content?.classes.map(({ shareClass }) => shareClass.name)).toEqual(["B", "C"]);
    expect([...(content?.openings.keys() ?? [])]).toEqual(["A", "B", "C", "D"]);
  });

  test("a line of Part B says what its own table says: a purchase logged in Repurchases, and one kept in Movements", () => {
    const movement = placing("2025-02-04", {
      category: "repurchase-not-cancelled",
      event: "Repurchase",
      details: "On the Exchange",
      issuePrice: "HKD 3",
    });
    const register = aRegister({ classes: [CLASS], repurchases: [bought], movements: [movement] });
    const [logged, kept] = new Ledger(register).returnContent()?.classes[0]?.uncancelled ?? [];
    // HKD 20 paid for 10 shares.
    expect([logged?.price?.amount, logged?.repurchases, logged?.movements]).toEqual([
      { numerator: 20n, denominator: 10n },
      register.repurchases,
      [],
    ]);
    expect([kept?.price?.amount, kept?.details, kept?.repurchases, kept?.movements]).toEqual([
      parseDecimal("3"),
      "On the Exchange",
      [],
      register.movements,
    ]);
  });
});
