import { writeFile } from "node:fs/promises";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { ownFolder, run } from "./runs";

const inFolder = ownFolder();
const KINDS = ["Issuer", "Share classes", "Movements", "Repurchases", "Mandate", "Last return"];

describe("template", () => {
  test.each(["en", "zh-Hant", "both"])(
    "in %s: the tables of a new record, which read back as what they are",
    async (language) => {
      const file = inFolder("record.xlsx");
      const { code, out, err } = await run("template", "--out", file, "--lang", language);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Written: .*record\.xlsx \(.+\)\n$/);
      const { register } = await readWorkbook(await openFileWorkbook(file));
      expect(register.tables.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort());
    },
  );

  test("takes the place of no file that is there, but by force", async () => {
    const file = inFolder("record.xlsx");
    await writeFile(file, "a letter");
    expect((await run("template", "--out", file)).code).toBe(2);
    expect((await run("template", "--out", file, "--force", "--json")).code).toBe(0);
    expect((await openFileWorkbook(file).then((book) => book.survey())).sheets).toHaveLength(KINDS.length);
  });

  test.each([[["template"]], [["template", "record.xlsx"]], [["template", "--out", "x.xlsx", "--form", "FF304"]]])(
    "%j is refused with what to write",
    async (words) => {
      const { code, err } = await run(...words);
      expect(code).toBe(2);
      expect(err).toContain("template");
    },
  );
});
