import { writeFile } from "node:fs/promises";
import { layOutMonthly } from "../../src/forms/monthly/layOutMonthly";
import { placeMonthly } from "../../src/forms/monthly/placeMonthly";
import type { Language } from "../../src/shares/values/finding";
import { monthly } from "../forms/monthly/placed";
import { textOfCells } from "../forms/published/textOfSheet";
import { ownFolder, run } from "./runs";

const inFolder = ownFolder();
jest.setTimeout(60_000);

/** The month of an issuer without a Chinese name in its record: the Chinese form has it left to be filled in. */
async function textOf(language: Language): Promise<string> {
  const filled = monthly(
    {
      issuer: { name: "Example Holdings Limited", submittedBy: "Chan Tai Man", title: "Director" },
      classes: [
        {
          name: "Ordinary",
          kind: "Ordinary shares",
          opening: "1,000,000",
          openingDate: "2020-01-01",
          stockCode: "00020",
        },
      ],
      movements: [
        { date: "2024-08-05", shareClass: "Ordinary", category: "award", event: "Vesting of awards", number: "8,000" },
      ],
    },
    "2024-08",
    language,
  );
  const text = textOfCells("FF301", layOutMonthly(filled).cells, placeMonthly(filled).fields, "  ");
  const file = inFolder(`${language}.txt`);
  await writeFile(file, `${text}\nPage 1 of 5 v ${filled.edition.version}\n`);
  return file;
}

test("one Monthly Return in both languages, whichever is given first: the class keeps its English name, and what was left to fill in is no name", async () => {
  const [english, chinese] = [await textOf("en"), await textOf("zh-Hant")];
  for (const files of [
    [english, chinese],
    [chinese, english],
  ]) {
    const { out } = await run("start", ...files, "--out", inFolder("record.xlsx"), "--force", "--json");
    const { figures } = JSON.parse(out) as { figures: readonly { readonly field: string; readonly value: string }[] };
    const valuesOf = (field: string): readonly string[] =>
      figures.filter((figure) => figure.field === field).map(({ value }) => value);
    expect(valuesOf("Share class")).toEqual(["Ordinary shares", "Ordinary shares"]);
    expect(valuesOf("Kind in Chinese")).toEqual(["普通股"]);
    expect(valuesOf("Name in Chinese")).toEqual([]);
  }
});
