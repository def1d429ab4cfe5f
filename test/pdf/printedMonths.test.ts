import type { FilledMonthly } from "../../src/forms/monthly/filledMonthly";
import { fillMonthly } from "../../src/forms/monthly/fillMonthly";
import { layOutMonthly } from "../../src/forms/monthly/layOutMonthly";
import { monthlyEditionFor } from "../../src/forms/monthly/monthlyRegistry";
import { placeMonthly } from "../../src/forms/monthly/placeMonthly";
import { squeeze } from "../../src/forms/published/foldedText";
import { parseMonthly } from "../../src/forms/published/month/parseMonthly";
import { readRegister } from "../../src/reading/readRegister";
import { Ledger } from "../../src/shares/ledger";
import { monthSummary } from "../../src/shares/month/monthSummary";
import { lastDayOf, monthOfDay } from "../../src/shares/values/civilMonth";
import type { Language } from "../../src/shares/values/finding";
import { everyPart } from "../forms/monthly/everyPart";
import { monthly } from "../forms/monthly/placed";
import { pdfTexts } from "../support/pdfText";
import { HAS_OTHER_OFFICE } from "../support/otherOffice";
import { printedTexts } from "../support/printedTexts";
import { IS_WHOLE } from "../support/sampled";
import { variedRegister } from "../support/variedRegister";

const IS_PRINTED = IS_WHOLE && HAS_OTHER_OFFICE;
jest.setTimeout(900_000);

/** The Monthly Return of the month in which the last movement of a generated register falls. */
function monthOfVaried(seed: number, language: Language): FilledMonthly | null {
  const { survey, snapshots } = variedRegister(seed);
  const { register } = readRegister(survey, snapshots);
  const ledger = new Ledger(register);
  const content = ledger.returnContent();
  if (content === null) return null;
  const month = monthOfDay(content.closingDate);
  const filled = fillMonthly(register, monthSummary(ledger, month), monthlyEditionFor(lastDayOf(month)), language);
  return isTooLong(filled) ? null : filled;
}

/** A price whose decimals fill more than their box is broken over two lines. */
function isTooLong(filled: FilledMonthly): boolean {
  return placeMonthly(filled).fields.some(({ name, field }) => name.endsWith(".Price") && field.text.length > 9);
}

/** What the text says other than the return it was printed from: each field with both, and what could not be read. An empty box of shares is nil. */
function differences(text: string, filled: FilledMonthly): readonly unknown[] {
  const published = parseMonthly(text);
  if (published === null) return ["no return"];
  const { fields } = placeMonthly(filled);
  return [
    ...published.unread,
    ...fields.flatMap(({ name, format, field: { text: printed } }) => {
      const read = published.fields.get(name);
      const nil = (value: string): string => (format === "count" && value === "" ? "0" : squeeze(value));
      return read !== undefined && nil(read) === nil(printed) ? [] : [{ name, printed, read }];
    }),
  ];
}

test.each([
  ["ff301-every-part-2023-08", "2023-08", "en"],
  ["ff301-every-part-2026-03-zh", "2026-03", "zh-Hant"],
] as const)("%s.pdf reads back to the last field", async (pdf, month, language) => {
  const [text = ""] = await pdfTexts([`test/fixtures/pdf/${pdf}.pdf`]);
  expect(differences(text, monthly(everyPart(month), month, language))).toEqual([]);
});

(IS_PRINTED ? test : test.skip)("Monthly Returns, printed in four hands, read back to the last field", async () => {
  const returns: FilledMonthly[] = (["en", "zh-Hant"] as const).flatMap((language) =>
    ["2022-12", "2023-08", "2024-08", "2026-03"].map((month) => monthly(everyPart(month), month, language)),
  );
  for (let seed = 1; returns.length < 40; seed += 1) {
    const filled = monthOfVaried(seed, seed % 2 === 0 ? "en" : "zh-Hant");
    if (filled !== null) returns.push(filled);
  }
  const printed = await printedTexts(returns.map((filled) => layOutMonthly(filled)));
  const found = printed.flatMap(({ name, text }, index) =>
    returns
      .slice(index, index + 1)
      .flatMap((filled) => differences(text, filled).map((difference) => ({ name, difference }))),
  );
  expect(found).toEqual([]);
});
