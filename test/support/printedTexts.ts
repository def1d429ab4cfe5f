import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { HANDS, inHand } from "./hands";
import { convertInOtherOffice } from "./otherOffice";
import { pdfTexts } from "./pdfText";

/** A sheet printed to PDF, and the text read off it. */
interface PrintedText {
  /** Its number and the hand it was printed in. */
  readonly name: string;
  readonly text: string;
}

/** Prints sheets to PDF by another office program, each in the next of our hands, and reads their texts. `KEEP=1` keeps the files and says where. */
export async function printedTexts(plans: readonly SheetPlan[]): Promise<readonly PrintedText[]> {
  const folder = await mkdtemp(join(tmpdir(), "printed-"));
  const hands = Object.entries(HANDS);
  const names: string[] = [];
  for (const [at, plan] of plans.entries()) {
    const [hand, change] = hands[at % hands.length] ?? ["as written", (xml: string) => xml];
    const name = `${at} ${hand}`;
    const target = new NewFileWorkbook();
    await target.write(plan);
    await target.save(join(folder, `${name}.xlsx`));
    await inHand(join(folder, `${name}.xlsx`), change);
    names.push(name);
  }
  const files = names.map((name) => join(folder, `${name}.xlsx`));
  convertInOtherOffice(files, "pdf", folder);
  const texts = await pdfTexts(names.map((name) => join(folder, `${name}.pdf`)));
  if (process.env["KEEP"] === undefined) await rm(folder, { recursive: true });
  else console.info(folder);
  return names.map((name, index) => ({ name, text: texts[index] ?? "" }));
}
