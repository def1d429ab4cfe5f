import { depositaryLine } from "../../../src/shares/disclosure/depositaryLine";
import { linesInOrder } from "../../../src/shares/disclosure/linesInOrder";
import { basisBy, basisRule } from "../../../src/shares/disclosure/percentageBasis";
import { isIssueAtAPrice } from "../../../src/shares/disclosure/pricedRows";
import { printedDealings } from "../../../src/shares/disclosure/printedDealings";
import { purchaseLogs } from "../../../src/shares/disclosure/purchaseLogs";
import { repeatedPercentage } from "../../../src/shares/disclosure/repeatedPercentage";
import { rowsByClass } from "../../../src/shares/disclosure/rowsByClass";
import { Ledger } from "../../../src/shares/ledger";
import { showCell } from "../../../src/shares/values/cell";
import { ratioOf } from "../../../src/shares/values/ratio";
import { aRegister } from "../../support/registerBuilder";
import type { IssuerSketch, MovementSketch, RegisterSketch, RepurchaseSketch } from "../../support/registerSketch";

describe("what the percentages of a form are taken of", () => {
  const rule = (form: "FF304" | "FF305", percentageBase: IssuerSketch["percentageBase"], weighted = false): string =>
    basisRule(
      aRegister({
        issuer: percentageBase === undefined ? {} : { percentageBase },
        classes: [{ weighted }, { name: "B" }],
      }),
      form,
    );

  test("FF304 Note 4: all classes, less shares repurchased and not yet cancelled", () => {
    expect([rule("FF304", undefined), rule("FF304", undefined, true)]).toEqual([
      "all classes less uncancelled",
      "all classes less uncancelled",
    ]);
  });

  test("FF305 Note 3: the class; all classes where the issuer has weighted voting rights", () => {
    expect([rule("FF305", undefined), rule("FF305", undefined, true)]).toEqual(["this class", "all classes"]);
  });

  test("the Issuer table overrides", () => {
    expect([rule("FF304", "this class"), rule("FF304", "all classes"), rule("FF304", "without exclusion")]).toEqual([
      "this class less uncancelled",
      "all classes less uncancelled",
      "all classes",
    ]);
    expect([
      rule("FF305", "this class", true),
      rule("FF305", "all classes"),
      rule("FF305", "without exclusion"),
    ]).toEqual(["this class", "all classes", "all classes"]);
  });

  const classes = [
    { name: "A", opening: "200", openingDate: "2022-11-30" },
    { name: "B", opening: "800", openingDate: "2022-11-30" },
  ];
  const base = (
    rule: Parameters<typeof basisBy>[3],
    sketch: RegisterSketch = {},
  ): readonly [bigint | null, bigint, bigint] => {
    const register = aRegister({
      classes,
      movements: [{ date: "2022-12-30", shareClass: "B", category: "placing", number: "1" }],
      ...sketch,
    });
    const content = new Ledger(register).returnContent();
    const block = content?.classes.find(({ shareClass }) => shareClass.name === "B");
    if (!content || !block) throw new RangeError("a block of B");
    const found = basisBy(register, content, block, rule, ({ name }) => (name === "B" ? 30n : 4n));
    return [found.base, found.opening, found.excluded];
  };

  test("is what that comes to", () => {
    expect([
      base("this class"),
      base("all classes"),
      base("all classes less uncancelled"),
      base("this class less uncancelled"),
    ]).toEqual([
      [800n, 800n, 0n],
      [1_000n, 1_000n, 0n],
      [966n, 1_000n, 34n],
      [770n, 800n, 30n],
    ]);
  });

  test("is not known where an opening balance of it is blank, or nothing is left", () => {
    const [a, b] = classes;
    const blank = [{ name: "A", openingDate: "2022-11-30" }, b ?? {}];
    expect([base("all classes", { classes: blank })[0], base("this class", { classes: blank })[0]]).toEqual([
      null,
      800n,
    ]);
    const few = [a ?? {}, { name: "B", opening: "30", openingDate: "2022-11-30" }];
    expect([base("this class less uncancelled", { classes: few })[0], base("this class", { classes: few })[0]]).toEqual(
      [null, 30n],
    );
  });
});

describe("the order of a class's lines", () => {
  const order = (
    printed: "among the events" | "in a list of their own",
    issuer: IssuerSketch = {},
  ): readonly string[] => {
    const register = aRegister({
      issuer,
      classes: [{ opening: "1,000", openingDate: "2022-11-30", openingTreasury: "50" }],
      movements: [
        { date: "2022-12-09", category: "placing", number: "1" },
        { date: "2022-12-02", category: "option-exercise", number: "1" },
        { date: "2022-12-05", category: "award", number: "1" },
      ],
      repurchases: [
        { date: "2022-12-05", number: "4" },
        { date: "2022-12-01", number: "3" },
      ],
      treasurySales: [{ date: "2022-12-03", number: "1" }],
    });
    const [block] = new Ledger(register).returnContent()?.classes ?? [];
    if (block === undefined) throw new RangeError("a block");
    return linesInOrder(register, block, printed).map(({ line }) => `${line.date.slice(8)} ${line.category}`);
  };

  test("FF304: by date, on one day changes of the balance in front of purchases", () => {
    expect(order("among the events")).toEqual([
      "01 repurchase-not-cancelled",
      "02 option-exercise",
      "03 treasury-sale",
      "05 award",
      "05 repurchase-not-cancelled",
      "09 placing",
    ]);
  });

  test("FF305: purchases have Part B for them", () => {
    expect(order("in a list of their own")).toEqual([
      "02 option-exercise",
      "03 treasury-sale",
      "05 award",
      "09 placing",
    ]);
  });

  test("as the register keeps them, table by table, where it says so", () => {
    expect(order("among the events", { rowOrder: "as kept" })).toEqual([
      "09 placing",
      "02 option-exercise",
      "05 award",
      "05 repurchase-not-cancelled",
      "01 repurchase-not-cancelled",
      "03 treasury-sale",
    ]);
    expect(order("in a list of their own", { rowOrder: "by date" })[0]).toBe("02 option-exercise");
  });
});

describe("the percentage of a purchase disclosed earlier", () => {
  const percentage = { value: ratioOf(9n, 100n), decimals: 2, keptAs: "fraction of one" } as const;
  const repeated = (
    issuer: IssuerSketch,
    disclosedOn: string | null,
    kept: "log" | "movement" | "none",
  ): string | null => {
    const purchase = { date: "2022-12-01", number: "3", ...(disclosedOn === null ? {} : { disclosedOn }) };
    const inMovements = kept === "movement";
    const base = aRegister({
      issuer,
      classes: [{ opening: "1,000", openingDate: "2022-11-30" }],
      movements: [
        { date: "2022-12-09", category: "placing", number: "1" },
        ...(inMovements
          ? [{ ...purchase, category: "repurchase-not-cancelled" as const, number: "-3", percentage: "0.09" }]
          : []),
      ],
      repurchases: inMovements ? [] : [purchase],
    });
    const register =
      kept === "log" ? { ...base, repurchases: base.repurchases.map((row) => ({ ...row, percentage })) } : base;
    const line = new Ledger(register).returnContent()?.classes[0]?.uncancelled[0];
    if (line === undefined) throw new RangeError("a purchase");
    const found = repeatedPercentage(register, line);
    return found === null
      ? null
      : `${found.stated.decimals} ${found.cell.sheet} ${showCell(found.cell).replace(/.*!/, "").slice(0, 1)}`;
  };

  test("is the one the register keeps, where the issuer repeats these", () => {
    expect(repeated({ repeatPercentages: true }, "2022-12-02", "movement")).toBe("2 Movements J");
    expect(repeated({ repeatPercentages: true }, "2022-12-02", "log")?.startsWith("2 Repurchases")).toBe(true);
  });

  test.each([
    ["it is new", { repeatPercentages: true }, null, "movement"],
    ["the issuer repeats none", { repeatPercentages: false }, "2022-12-02", "movement"],
    ["the issuer does not say so", {}, "2022-12-02", "movement"],
    ["the register keeps none", { repeatPercentages: true }, "2022-12-02", "none"],
  ] as const)("none where %s", (_, issuer, disclosedOn, kept) => {
    expect(repeated(issuer, disclosedOn, kept)).toBeNull();
  });
});

test("rows by class stand in the order of Share classes, others behind", () => {
  const register = aRegister({ classes: [{ name: "B" }, { name: "A" }] });
  const rows = ["X", "A", "B", null, "A"].map((shareClass, number) => ({ shareClass, number }));
  expect(rowsByClass(register, rows).map(([name, of]) => [name, of.map(({ number }) => number)])).toEqual([
    ["B", [2]],
    ["A", [1, 4]],
    ["X", [0]],
    [null, [3]],
  ]);
});

describe("a line of depositary shares", () => {
  const line = (
    repurchases: readonly RepurchaseSketch[],
    more: {
      readonly movements?: readonly MovementSketch[];
      readonly details?: string;
      readonly category?: "repurchase-cancelled" | "repurchase-not-cancelled";
    } = {},
  ): readonly [bigint, bigint] | null => {
    const register = aRegister({ repurchases, movements: more.movements ?? [] });
    const found = depositaryLine({
      category: more.category ?? "repurchase-into-treasury",
      movements: register.movements,
      repurchases: register.repurchases,
      details: more.details ?? "",
    });
    return found === null ? null : [found.depositary, found.shares];
  };
  const bought = { number: "-800", depositaryShares: "-100" };

  test("has both numbers, without signs", () => {
    expect(line([bought, { number: "-80", depositaryShares: "-10" }])).toEqual([110n, 880n]);
    expect(line([bought], { category: "repurchase-not-cancelled" })).toEqual([100n, 800n]);
    expect(line([bought], { details: "  " })).toEqual([100n, 800n]);
  });

  test.each([
    ["one purchase does not give them", [bought, { number: "-80" }], {}],
    ["one gives no number", [bought, { depositaryShares: "-10" }], {}],
    ["there is no purchase", [], {}],
    ["it has words of its own", [bought], { details: "Programme I" }],
    ["Movements tells of it", [bought], { movements: [{ number: "-800" }] }],
    ["they are cancelled", [bought], { category: "repurchase-cancelled" }],
  ] as const)("is none where %s", (_, repurchases, more) => {
    expect(line(repurchases, more)).toBeNull();
  });
});

test("an issue at a price is one by which shares come into issue: no purchase, no bonus", () => {
  const at = (category: MovementSketch["category"]): boolean[] =>
    aRegister({ movements: [category === undefined ? {} : { category }] }).movements.map(isIssueAtAPrice);
  expect(
    [
      at("placing"),
      at("treasury-sale"),
      at("repurchase-not-cancelled"),
      at("repurchase-into-treasury"),
      at("bonus-issue"),
    ].flat(),
  ).toEqual([true, true, false, false, false]);
});

test("purchases are logged by class, from the oldest on", () => {
  const { repurchases } = aRegister({
    classes: [{ name: "A" }, { name: "B" }],
    repurchases: [
      { shareClass: "B", date: "2022-12-03", number: "1" },
      { shareClass: "A", date: "2022-12-01", number: "2" },
      { shareClass: "B", date: "2022-12-02", number: "3" },
      { shareClass: "A", date: "2022-12-02", number: "4" },
    ],
  });
  expect(purchaseLogs(repurchases).map((log) => log.map(({ number }) => number))).toEqual([
    [3n, 1n],
    [2n, 4n],
  ]);
});

test("a return prints the purchases and sales it reports, and those it lists again", () => {
  const register = aRegister({
    classes: [{ opening: "1,000", openingDate: "2022-11-30", openingTreasury: "50" }],
    repurchases: [
      { date: "2022-12-01", number: "1", disclosedOn: "2022-12-01" },
      { date: "2022-12-02", number: "2", disclosedOn: "2022-12-02", cancelledOn: "2022-12-03" },
      { date: "2022-12-05", number: "3" },
    ],
    treasurySales: [
      { date: "2022-12-05", number: "4" },
      { date: "2022-12-01", number: "5", disclosedOn: "2022-12-01" },
    ],
  });
  const content = new Ledger(register).returnContent();
  expect(content && [...printedDealings(content)].map(({ number }) => number)).toEqual([3n, 4n, 1n]);
});
