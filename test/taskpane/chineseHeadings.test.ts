import type { Finding } from "../../src/shares/values/finding";
import { TABLE_KINDS } from "../../src/shares/register/table";
import { fieldsOf } from "../../src/actions/namedFields";
import { EVERY_FINDING } from "../../src/taskpane/state/findingList";
import { keyFindings } from "../../src/taskpane/state/keyedFinding";
import { showFindings } from "../../src/taskpane/state/shownFindings";
import { fetchWords } from "../../src/taskpane/wordsIn";
import { checkRegister } from "../../src/actions/checkRegister";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";

const CHINESE = /[\u4e00-\u9fff]/;

test("under each grouping, a Chinese reader sees Chinese headings over what the checks found", async () => {
  const outcome = await checkRegister(await openFileWorkbook("examples/sensetime-2022-12-30.xlsx"));
  const movements = outcome.register.tables.find(({ kind }) => kind === "Movements")?.region;
  const [code, title] = [...outcome.titles][0] ?? [];
  const found: Finding = {
    code: code ?? "",
    name: "english-name",
    severity: "warning",
    outcome: "failed",
    source: "",
    cells: movements === undefined ? [] : [movements],
    facts: {},
    message: { en: "", "zh-Hant": "" },
    todo: { en: "", "zh-Hant": "" },
  };
  const headingBy = (grouping: "rule" | "table"): unknown =>
    showFindings(keyFindings([found]), { ...EVERY_FINDING, grouping }, outcome, "zh-Hant").lines[0];
  expect(headingBy("rule")).toMatchObject({ kind: "heading", of: { title: `${code} ${title?.["zh-Hant"]}` } });
  expect(headingBy("table")).toMatchObject({ kind: "heading", of: { title: "變動 (Movements)" } });
});

test.each(TABLE_KINDS)("the table %s and its fields have Chinese names", async (kind) => {
  expect((await fetchWords("zh-Hant")).tableName(kind)).toMatch(CHINESE);
  expect(fieldsOf(kind).filter(({ name }) => !CHINESE.test(name["zh-Hant"]))).toEqual([]);
});
