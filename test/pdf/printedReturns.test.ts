import { readWorkbook } from "../../src/actions/readWorkbook";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { fillReturn } from "../../src/forms/fillReturn";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { parsePublished } from "../../src/forms/published/parsePublished";
import { editionFor } from "../../src/forms/registry";
import { returnFields } from "../../src/forms/returnFields";
import { readRegister } from "../../src/reading/readRegister";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { Ledger } from "../../src/shares/ledger";
import type { Register } from "../../src/shares/register/register";
import type { Language } from "../../src/shares/values/finding";
import { pdfTexts } from "../support/pdfText";
import { HAS_OTHER_OFFICE } from "../support/otherOffice";
import { printedTexts } from "../support/printedTexts";
import { IS_WHOLE } from "../support/sampled";
import { variedRegister } from "../support/variedRegister";

const IS_PRINTED = IS_WHOLE && HAS_OTHER_OFFICE;
jest.setTimeout(900_000);

function filledOf(register: Register, language: Language): FilledReturn | null {
  const ledger = new Ledger(register);
  const content = ledger.returnContent();
  if (content === null) return null;
  const edition = editionFor(
    content.closingDate,
    register.issuer?.form?.value ?? null,
    register.issuer?.labelOrder?.value ?? null,
  );
  const { remarks } = composeRemarks(ledger, content, language, edition.rules.uncancelled);
  return fillReturn(ledger, content, edition, language, remarks);
}

/**
 * A dealing with a blank, an amount without its currency, a method or stock code that is none, a balance without its day are errors of the register: no such
 * return is published; nor is one with a market price and no issue price, which in a row of text are alike. Purchases of two classes are left out: their tables number their rows from 1 each, and the fields go by day.
 */
function isPublishable(filled: FilledReturn): boolean {
  const fields = returnFields(filled);
  const textOf = new Map(fields.map(({ name, field: { text } }) => [name, text]));
  const classes = new Set((filled.sectionII?.purchases ?? []).map(({ shareClass }) => shareClass));
  return (
    classes.size <= 1 &&
    fields.every(({ name, format, field: { text } }) => {
      const isDealing = /\.(?:Purchase|Sale)\d+\./.test(name);
      if (name.endsWith(".MarketPrice") && text !== "" && textOf.get(name.replace("Market", "")) === "") return false;
      if (format === "money") return text === "" ? !isDealing : /^[A-Z]{3} \d/.test(text);
      if (name.endsWith(".Method")) return text !== "" && !/\d/.test(text);
      if (name.endsWith(".StockCode")) return /^\d*$/.test(text);
      return text !== "" || !(isDealing || /(?:Opening|Closing)\.Date$/.test(name));
    })
  );
}

/** What the text says other than the return it was printed from: each field with both, and what could not be read. */
function differences(text: string, filled: FilledReturn): readonly unknown[] {
  const published = parsePublished(text);
  if (published === null) return ["no return"];
  const squeezed = (value: string): string =>
    value
      .normalize("NFKC")
      .replace(/[‐-―−─]/g, "-")
      .replace(/\s+/g, "");
  const fields = returnFields(filled);
  return [
    ...published.unread,
    ...fields.flatMap(({ name, field: { text: printed } }) => {
      const read = published.fields.get(name);
      return read !== undefined && squeezed(read) === squeezed(printed) ? [] : [{ name, printed, read }];
    }),
  ];
}

test.each([
  ["ff304-sensetime-2022-12-30", "sensetime-2022-12-30", "en"],
  ["ff305-miniso-2024-10-18", "miniso-2024-10-18", "en"],
  ["ff305-tencent-2025-06-13-zh", "tencent-2025-06-13", "zh-Hant"],
] as const)("%s.pdf reads back to the last field", async (pdf, example, language) => {
  const [text = ""] = await pdfTexts([`test/fixtures/pdf/${pdf}.pdf`]);
  const { register } = await readWorkbook(await openFileWorkbook(`examples/${example}.xlsx`));
  const filled = filledOf(register, language);
  expect(filled && differences(text, filled)).toEqual([]);
});

(IS_PRINTED ? test : test.skip)(
  "returns of fifty registers, printed in four hands, read back to the last field",
  async () => {
    const returns: FilledReturn[] = [];
    for (let seed = 1; returns.length < 50; seed += 1) {
      const { survey, snapshots } = variedRegister(seed);
      const filled = filledOf(readRegister(survey, snapshots).register, seed % 2 === 0 ? "en" : "zh-Hant");
      if (filled !== null && isPublishable(filled)) returns.push(filled);
    }
    const printed = await printedTexts(returns.map((filled) => layOutReturn(filled)));
    const found = printed.flatMap(({ name, text }, index) =>
      returns
        .slice(index, index + 1)
        .flatMap((filled) => differences(text, filled).map((difference) => ({ name, difference }))),
    );
    expect(found).toEqual([]);
  },
);
