import type { Region } from "../../src/shares/values/cell";
import type { SnapshotDetail } from "../../src/workbook/workbook";
import { contractRegister } from "../support/contractRegister";
import { openHostThroughExcel, openOnSimulatedExcel } from "../support/excelWorkbook";
import { generatedRegister } from "../support/generatedRegister";
import { registerInExcel } from "../support/registerInExcel";

const DETAILS: readonly SnapshotDetail[] = ["struck", "hidden", "formulas"];

test("what is struck through and hidden costs one more request where some of it is, and none where nothing is", async () => {
  const { workbook, host } = await openOnSimulatedExcel(await contractRegister());
  const requests = async (sheet: string, details: readonly SnapshotDetail[]): Promise<number> => {
    const region: Region = { sheet, row: 0, column: 0, rows: 8, columns: 4 };
    await workbook.read([region]);
    host.forgetTraffic();
    await workbook.read([region, region], { details });
    return host.counted.requests;
  };
  const plain = await requests("Classes", []);
  expect(await requests("Classes", DETAILS)).toBe(plain);
  expect(await requests("Corrections", DETAILS)).toBe(plain + 1);
});

test("in a long register they are few bytes, and with one row struck no more again than its values", async () => {
  const host = registerInExcel(generatedRegister({ rows: 10_000 }));
  const { workbook } = openHostThroughExcel(host);
  const { sheets } = await workbook.survey();
  const regions = sheets.flatMap(({ used }) => used ?? []);
  const bytes = async (details: readonly SnapshotDetail[]): Promise<number> => {
    host.forgetTraffic();
    await workbook.read(regions, { details });
    return host.counted.bytesSent;
  };
  const plain = await bytes([]);
  expect((await bytes(["struck", "hidden"])) - plain).toBeLessThan(20_000);
  const movements = host.sheet("Movements");
  for (let column = 0; column < 12; column++) {
    const cell = movements.cell(500, column);
    movements.setCell(500, column, {
      ...cell,
      look: { ...cell.look, font: { ...cell.look.font, strikethrough: true } },
    });
  }
  const [struck] = (await workbook.read(regions, { details: ["struck"] })).filter(
    ({ region }) => region.sheet === "Movements",
  );
  expect(struck?.struck).toEqual([500]);
  expect(await bytes(["struck", "hidden"])).toBeLessThan(2 * plain);
});
