import fc from "fast-check";
import { readFileSync } from "node:fs";
import { checkRegister } from "../../src/actions/checkRegister";
import { verifyReturn } from "../../src/actions/verifyReturn";
import { writeBridge } from "../../src/actions/writeBridge";
import { layOutBridge } from "../../src/forms/bridge/layOutBridge";
import { Ledger } from "../../src/shares/ledger";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { computedByOtherOffice, HAS_OTHER_OFFICE, openedByExcelJs } from "../support/otherOffice";
import { aRegister } from "../support/registerBuilder";
import { uncalculated } from "../support/uncalculated";
import { timesTried } from "../support/sampled";

jest.setTimeout(120_000);

const example = (name: string): Uint8Array => new Uint8Array(readFileSync(`examples/${name}.xlsx`));

/** A bar as it is drawn: what it is called, where it begins and ends in shares, and which of the three kinds is seen. */
interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "balance" | "increase" | "decrease" | "nothing";
}

const KINDS = ["balance", "increase", "decrease"] as const;

/** The bars of each chart of a sheet, read off the cells the chart names, moved up by where the sheet says they begin. */
function barsOf(host: SimulatedExcel, sheetName: string): readonly (readonly Bar[])[] {
  const sheet = host.sheet(sheetName);
  return sheet.charts.map(({ source }) => {
    const beginsAt = Number(sheet.cell(source.row + source.rows + 2, 3).content);
    return Array.from({ length: source.rows - 1 }, (_, index) => {
      const [label, below, ...seen] = Array.from(
        { length: source.columns },
        (__, column) => sheet.cell(source.row + 1 + index, source.column + column).content,
      );
      const drawn = seen.map(Number);
      const from = beginsAt + Number(below);
      return {
        label: typeof label === "string" ? label : "",
        from,
        to: from + drawn.reduce((sum, length) => sum + length, 0),
        kind: KINDS[drawn.findIndex((length) => length !== 0)] ?? "nothing",
      };
    });
  });
}

async function placed(
  name: string,
  language: "en" | "zh-Hant" = "en",
  excelApi = "1.9",
): Promise<OpenedInExcel & { readonly sheetName: string }> {
  const opened = await openOnSimulatedExcel(example(name), { excelApi });
  const written = await writeBridge(opened.workbook, { language });
  if (written === null) throw new Error("There is something to place");
  expect(written.unsupported).toEqual([]);
  return { ...opened, sheetName: written.sheetName };
}

describe("the published return of SenseTime", () => {
  test("its class B goes from the opening to the closing balance by its two events, none of them lost below the axis", async () => {
    const { host, sheetName } = await placed("sensetime-2022-12-30");
    const [classB = [], classA = []] = barsOf(host, sheetName);
    expect(classB.map(({ label, kind, to }) => [label, kind, to])).toEqual([
      ["Opening\n25,973,445,420", "balance", 25_973_445_420],
      ["Repurchase of shares and cancelled\n-31,775,000", "decrease", 25_973_445_420],
      ["Conversion of Class A ordinary shares to Class B ordinary shares\n+7,139,508", "increase", 25_948_809_928],
      ["Closing\n25,948,809,928", "balance", 25_948_809_928],
    ]);
    expect(classB.slice(1, 3).map(({ from }) => from)).toEqual([25_941_670_420, 25_941_670_420]);
    // A movement of a tenth of a percent takes a third of the picture at least.
    const [opening] = classB;
    expect(31_775_000 / ((opening?.to ?? 0) - (opening?.from ?? 0))).toBeGreaterThan(1 / 3);
    expect(classA.at(-1)).toMatchObject({ kind: "balance", to: 7_520_115_072 });
  });

  test("each chart is titled with its class, lies below its table and over nothing else, and numbers stand along no axis", async () => {
    const { host, sheetName } = await placed("sensetime-2022-12-30");
    const sheet = host.sheet(sheetName);
    expect(sheet.charts.map(({ title }) => title)).toEqual([
      "From opening to closing balance: Class B · WVR ordinary shares · 00020",
      "From opening to closing balance: Class A · WVR ordinary shares",
    ]);
    for (const { over, source, valueAxis, categoryAxis, legendVisible, series } of sheet.charts) {
      expect(over.row).toBeGreaterThan(source.row + source.rows + 2);
      expect([...sheet.stored(over)]).toEqual([]);
      expect({ ...valueAxis, ...categoryAxis, legendVisible }).toMatchObject({
        minimum: "",
        reversed: true,
        tickLabelSpacing: 1,
        legendVisible: false,
      });
      expect([valueAxis.visible, valueAxis.minimum]).toEqual([false, 0]);
      expect(series[0]).toMatchObject({ fill: null, outline: null });
      expect(new Set(series.map(({ fill }) => fill)).size).toBe(series.length);
    }
  });

  test("the bars follow a figure that is typed over, and the sheet says that the closing balance no longer ties", async () => {
    const { host, sheetName } = await placed("sensetime-2022-12-30");
    const [before = []] = barsOf(host, sheetName);
    const sheet = host.sheet(sheetName);
    const row = sheet.charts[0] ? sheet.charts[0].source.row + 2 : 0;
    const tick = (): unknown => sheet.cell(row + 4, 2).content;
    expect([sheet.cell(row, 2).content, tick()]).toEqual([-31_775_000, "✓"]);
    host.edit(sheetName, `C${row + 1}`, 1_000_000);
    const [after = []] = barsOf(host, sheetName);
    expect(after[1]).toEqual({
      label: `${before[1]?.label.split("\n")[0]}\n+1,000,000`,
      kind: "increase",
      from: 25_973_445_420,
      to: 25_974_445_420,
    });
    expect(after.at(-1)?.to).toBe(25_973_445_420 + 1_000_000 + 7_139_508);
    expect(tick()).toBe("✗");
  });

  test("the sheet is neither a register nor a return to be verified", async () => {
    const { workbook, sheetName } = await placed("sensetime-2022-12-30");
    const fresh = await openOnSimulatedExcel(example("sensetime-2022-12-30"));
    expect((await checkRegister(workbook)).register).toEqual((await checkRegister(fresh.workbook)).register);
    expect((await verifyReturn(workbook, workbook)).sheets).toEqual([]);
    expect((await writeBridge(workbook, { language: "en" }))?.sheetName).toBe(`${sheetName} (2)`);
  });
});

test("in Chinese, with the names of the form where the table has no words of its own", async () => {
  const { host, sheetName } = await placed("ckh-2021-09-15-zh", "zh-Hant");
  expect(sheetName).toBe("結存變動 2021-09-15");
  expect(barsOf(host, sheetName).map((bars) => bars.map(({ label }) => label))).toEqual([
    ["期初\n3,840,422,000", "期終\n3,840,422,000"],
  ]);
  const register = aRegister({
    classes: [{ opening: "1,000", openingDate: "2025-01-02" }],
    repurchases: [{ date: "2025-01-03", number: "10", cancelledOn: "2025-01-06", purpose: "cancellation" }],
  });
  const content = new Ledger(register).returnContent();
  const texts =
    (content &&
      layOutBridge(register, content, "zh-Hant")?.cells.map(({ value }) =>
        value?.kind === "text" ? value.text : "",
      )) ??
    [];
  expect(texts).toContain("購回股份（股份購回並註銷）");
});

test("nothing is written where nothing is to be disclosed, or where no balance is known", async () => {
  const register = aRegister({
    classes: [{ openingDate: "2025-01-02" }],
    movements: [{ date: "2025-01-03", category: "placing", event: "Placing", number: "5" }],
  });
  const content = new Ledger(register).returnContent();
  expect(content?.classes).toHaveLength(1);
  expect(content && layOutBridge(register, content, "en")).toBeNull();
  const { workbook } = await openOnSimulatedExcel(example("sensetime-2022-12-30"));
  const sheets = (await workbook.survey()).sheets.length;
  expect(await writeBridge(workbook, { language: "en", asAt: "2022-01-01" as never })).toBeNull();
  expect((await workbook.survey()).sheets).toHaveLength(sheets);
});

/** The bars by plain addition: each event from the balance before it to the balance after. */
function expectedBars(opening: number, changes: readonly number[]): readonly Omit<Bar, "label">[] {
  let balance = opening;
  const steps = changes.map((change): Omit<Bar, "label"> => {
    const before = balance;
    balance += change;
    return {
      from: Math.min(before, balance),
      to: Math.max(before, balance),
      kind: change > 0 ? "increase" : "decrease",
    };
  });
  const whole = (to: number): Omit<Bar, "label"> => ({ from: NaN, to, kind: "balance" });
  return [whole(opening), ...steps, whole(balance)];
}

test("whatever the events, each bar spans its change, nothing hangs below where the bars begin, and the least change keeps its share of the picture", async () => {
  const { workbook, host } = await openOnSimulatedExcel(example("miniso-2024-10-18"));
  const change = fc
    .oneof(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: -40_000_000, max: 40_000_000 }))
    .filter((number) => number !== 0);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1_000_000_000, max: 30_000_000_000 })),
      fc.array(change, { maxLength: 6 }),
      async (opening, changes) => {
        const movements = [...changes, 1].map((number, index) => ({
          date: "2025-01-03",
          category: "other" as const,
          event: `Event ${index}`,
          number: String(number),
        }));
        const register = aRegister({ classes: [{ opening: String(opening), openingDate: "2025-01-02" }], movements });
        const content = new Ledger(register).returnContent();
        const plan = content && layOutBridge(register, content, "en");
        if (!plan) throw new Error("There is a bridge");
        const { sheetName } = await workbook.write(plan);
        const [bars = []] = barsOf(host, sheetName);
        const expected = expectedBars(opening, [...changes, 1]);
        // A balance of no shares at all has no length to be seen.
        expect(
          bars.map(({ kind, to, from }) =>
            kind === "balance" || kind === "nothing" ? { kind: "balance", to, from: NaN } : { kind, to, from },
          ),
        ).toEqual(expected);
        const begin = bars[0]?.from ?? NaN;
        const low = Math.min(
          ...expected.map(({ to }) => to),
          ...expected.flatMap(({ from }) => (Number.isNaN(from) ? [] : [from])),
        );
        const high = Math.max(...expected.map(({ to }) => to));
        expect(begin).toBeLessThanOrEqual(low);
        // Cut only where the room below is not worth showing: then what moves takes a half of the picture or more, down to a millionth of the balance.
        if (begin !== Math.min(0, low))
          expect(high - begin).toBeLessThanOrEqual(Math.max(2 * (high - low), 2e-6 * high) + 1);
        host.book.deleteSheet(host.sheet(sheetName), "user");
      },
    ),
    { numRuns: timesTried({ sample: 25, whole: 60 }) },
  );
});

(HAS_OTHER_OFFICE ? test : test.skip)("another office program computes the same bars and draws the chart", async () => {
  const { workbook, save } = await openOnSimulatedExcel(example("sensetime-2022-12-30"));
  const sheetName = (await writeBridge(workbook, { language: "en" }))?.sheetName ?? "";
  const [bytes = new Uint8Array()] = await computedByOtherOffice([await uncalculated(await save())]);
  const book = await openedByExcelJs(bytes);
  const { host } = await placed("sensetime-2022-12-30");
  const ours = host.sheet(sheetName);
  const [chart] = ours.charts;
  if (!chart) throw new Error("There is a chart");
  const { row, column, rows, columns } = chart.source;
  const theirs = Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, across) =>
        book.getWorksheet(sheetName)?.getCell(row + 1 + down, column + 1 + across).result ??
        book.getWorksheet(sheetName)?.getCell(row + 1 + down, column + 1 + across).value,
    ),
  );
  expect(theirs).toEqual(
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => ours.cell(row + down, column + across).content),
    ),
  );
  const { default: JSZip } = await import("jszip");
  const redrawn = await (await JSZip.loadAsync(bytes)).file("xl/charts/chart1.xml")?.async("string");
  // What it would draw: its own copy of the numbers, in front of which stands where it had them from.
  expect(redrawn).toMatch(/<c:barDir val="bar"\/>/);
  expect([...(redrawn ?? "").matchAll(/<c:v>(31775000|7139508)<\/c:v>/g)].map(([, number]) => number).sort()).toEqual([
    "31775000",
    "7139508",
  ]);
});
