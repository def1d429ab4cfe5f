import { addSetting, checksInForce, type CheckSetting, placeOfSetting } from "../../src/actions/checkSettings";
import { checkRegister } from "../../src/actions/checkRegister";
import { CHECKS } from "../../src/checks/registry";
import type { Language } from "../../src/shares/values/finding";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openFileInExcel } from "../support/excelWorkbook";

const TENCENT = "examples/tencent-2025-06-13.xlsx";

const open = async (): Promise<EditableWorkbook> => (await openFileInExcel(TENCENT)).workbook;

async function set(
  workbook: EditableWorkbook,
  setting: CheckSetting,
  language: Language = "en",
): Promise<"cell" | "row" | "sheet"> {
  const place = placeOfSetting((await checkRegister(workbook)).register, setting);
  if (place.kind === "cell") await workbook.put([place.write]);
  else await addSetting(workbook, place, setting, language);
  return place.kind;
}

async function inForce(
  workbook: EditableWorkbook,
  code: string,
): Promise<readonly [severity: string, threshold: string | null]> {
  const found = checksInForce((await checkRegister(workbook)).register).find(({ check }) => check.code === code);
  if (!found) throw new Error(`no check ${code}`);
  return [found.severity, found.threshold];
}

describe("what the pane sets of a check", () => {
  test.each(["en", "zh-Hant"] as const)(
    "goes to a Settings sheet, then to a row of it, then over its own value (%s)",
    async (language) => {
      const workbook = await open();
      expect(await inForce(workbook, "S130")).toEqual(["warning", "5"]);
      expect(await set(workbook, { code: "S130", value: "note" }, language)).toBe("sheet");
      expect(await inForce(workbook, "S130")).toEqual(["note", "5"]);
      expect(await set(workbook, { code: "S130", value: "4.5" }, language)).toBe("row");
      expect(await inForce(workbook, "S130")).toEqual(["note", "4.5"]);
      expect(await set(workbook, { code: "S130", value: "6" }, language)).toBe("cell");
      expect(await set(workbook, { code: "S130", value: "off" }, language)).toBe("cell");
      expect(await inForce(workbook, "S130")).toEqual(["off", "6"]);
      const { findings, register } = await checkRegister(workbook);
      expect(register.settings.map(({ name, value }) => [name.value, value.value])).toEqual([
        ["S130", "off"],
        ["S130", "6"],
      ]);
      expect(findings.filter(({ code }) => ["T910", "T920"].includes(code)).map(({ code }) => code)).toEqual(["T920"]);
    },
  );

  test("leaves every other check as it is", async () => {
    const workbook = await open();
    await set(workbook, { code: "S130", value: "note" });
    const others = checksInForce((await checkRegister(workbook)).register).filter(({ check }) => check.code !== "S130");
    expect(others.map(({ severity }) => severity)).toEqual(
      CHECKS.filter(({ code }) => code !== "S130").map(({ severity }) => severity),
    );
    expect(
      others.every(
        ({ threshold, standardThreshold, severityCell, thresholdCell }) =>
          threshold === standardThreshold && severityCell === null && thresholdCell === null,
      ),
    ).toBe(true);
  });
});

test("a check that guards figures stays an error whatever is set", async () => {
  const workbook = await open();
  await set(workbook, { code: "B110", value: "off" });
  expect(await inForce(workbook, "B110")).toEqual(["error", null]);
  expect((await checkRegister(workbook)).findings.map(({ code }) => code)).toContain("T910");
});
