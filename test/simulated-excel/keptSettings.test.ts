import ExcelJS from "exceljs";
import JSZip from "jszip";
import { openXlsx, saveXlsx } from "../../src/simulated-excel/openXlsx";
import { registerXlsx } from "../support/registerXlsx";

const KEPT = new Map<string, unknown>([
  [
    "ours",
    JSON.stringify({ reason: '董事會 <決議> & "確認" ]]> \\u0041', broken: "\u0000\uD800\uFFFE", line: "a\r\nb" }),
  ],
  ["設定", "_x000D_ &amp; </setting>"],
  ["another add-in's", 7],
]);

async function saved(): Promise<Uint8Array> {
  const excel = await openXlsx(await registerXlsx());
  for (const [name, value] of KEPT) excel.book.keepSetting(name, value);
  return saveXlsx(excel);
}

test("what is kept with the workbook comes back from its saved copy, whatever its text, and from the copy of the copy", async () => {
  const once = await openXlsx(await saved());
  expect(once.book.settings).toEqual(KEPT);
  const twice = await openXlsx(await saveXlsx(once));
  expect(twice.book.settings).toEqual(KEPT);
});

test("the part it is kept in is declared and related as the standard asks, once; the sheets are as without it", async () => {
  const zip = await JSZip.loadAsync(await saveXlsx(await openXlsx(await saved())));
  const text = async (part: string): Promise<string> => (await zip.file(part)?.async("string")) ?? "";
  expect(Object.keys(zip.files).filter((part) => part.startsWith("customXml/") && part.endsWith(".xml"))).toEqual([
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
  ]);
  await expect(text("customXml/item1.xml")).resolves.toMatch(/^[ -~\n]*$/);
  expect((await text("[Content_Types].xml")).split("/customXml/itemProps1.xml")).toHaveLength(2);
  await expect(text("[Content_Types].xml")).resolves.toMatch(/Extension="xml"/);
  expect((await text("xl/_rels/workbook.xml.rels")).split("../customXml/item1.xml")).toHaveLength(2);
  await expect(text("customXml/_rels/item1.xml.rels")).resolves.toMatch(/customXmlProps" Target="itemProps1.xml"/);
  const [withIt, without] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await withIt.xlsx.load((await saved()).slice().buffer);
  await without.xlsx.load((await saveXlsx(await openXlsx(await registerXlsx()))).slice().buffer);
  const cells = (book: ExcelJS.Workbook): unknown => book.worksheets.map((sheet) => sheet.getSheetValues());
  expect(cells(withIt)).toEqual(cells(without));
});

test("a workbook that keeps nothing has no such part; one whose part another hand broke opens as if nothing had been kept", async () => {
  const plain = await JSZip.loadAsync(await saveXlsx(await openXlsx(await registerXlsx())));
  expect(Object.keys(plain.files).filter((part) => part.startsWith("customXml/"))).toEqual([]);
  const zip = await JSZip.loadAsync(await saved());
  const xml = (await zip.file("customXml/item1.xml")?.async("string")) ?? "";
  zip.file("customXml/item1.xml", xml.replace("[&quot;ours&quot;,", "[&quot;ours&quot;"));
  const opened = await openXlsx(await zip.generateAsync({ type: "uint8array" }));
  expect([...opened.book.settings.keys()]).toEqual(["設定", "another add-in's"]);
});
