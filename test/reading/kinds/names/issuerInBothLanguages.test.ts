import { readRegister } from "../../../../src/reading/readRegister";
import type { Issuer } from "../../../../src/shares/register/issuer";
import { surveyOf } from "../../../support/sheetFixture";
import { sheetsOf } from "../../support/grids";
import { SHEETS_OF_MINISO } from "../../support/plainSheets";

const [ENGLISH, CHINESE] = ["MINISO Group Holding Limited", "名創優品集團控股有限公司"];

/** The Issuer table of the MINISO record with other rows for its name. */
function issuerWith(rows: string): Issuer | null {
  const sheets = sheetsOf(SHEETS_OF_MINISO.replace("| Name of issuer | MINISO Group Holding Limited |\n", rows));
  return readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  ).register.issuer;
}

test.each([
  ["each under the name in its language", `| Company name | ${ENGLISH} |\n| 公司名稱 | ${CHINESE} |\n`],
  ["the Chinese first", `| 公司名稱 | ${CHINESE} |\n| Company name | ${ENGLISH} |\n`],
  [
    "the Chinese under no further words, the English under 英文名稱",
    `| 公司名稱 | ${CHINESE} |\n| 英文名稱 | ${ENGLISH} |\n`,
  ],
  ["one name twice", `| Name of issuer | ${ENGLISH} |\n| Name of issuer | ${CHINESE} |\n`],
  ["both in one cell", `| Name of issuer | ${ENGLISH} ${CHINESE} |\n`],
  ["both in one cell, the Chinese in brackets", `| 發行人 | ${ENGLISH}（${CHINESE}） |\n`],
  ["both in one cell, the Chinese first", `| Issuer 發行人 | ${CHINESE} / ${ENGLISH} |\n`],
])("the issuer's name in both languages: %s", (_, rows) => {
  const issuer = issuerWith(rows);
  expect([issuer?.name?.value, issuer?.nameInChinese?.value]).toEqual([ENGLISH, CHINESE]);
});

test.each([ENGLISH, CHINESE])("one name is the name of the issuer, whatever its language: %s", (name) => {
  const issuer = issuerWith(`| 公司名稱 | ${name} |\n`);
  expect([issuer?.name?.value, issuer?.nameInChinese]).toEqual([name, null]);
});
