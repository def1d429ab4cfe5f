import { fillReturn } from "../../src/forms/fillReturn";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { editionFor } from "../../src/forms/registry";
import { returnFields } from "../../src/forms/returnFields";
import { Ledger } from "../../src/shares/ledger";
import type { Language } from "../../src/shares/values/finding";
import type { Register } from "../../src/shares/register/register";
import { ckh, miniso, overAllotment, sensetime, tencent } from "./publishedRegisters";

/** Boxes that print only where they hold something. */
const ONLY_WHEN_FILLED = /\.(Detail|MultiCounter)$/;

const registers: readonly (readonly [string, () => Register, Language])[] = [
  ["SenseTime", sensetime, "en"],
  ["Tencent", tencent, "en"],
  ["CK Hutchison", ckh, "zh-Hant"],
  ["MINISO", miniso, "en"],
  ["an over-allotment", overAllotment, "en"],
];

test.each(registers)(
  "the fields of %s are those its sheet names, with the values that stand there",
  (_, register, language) => {
    const content = new Ledger(register()).returnContent();
    if (content === null) throw new Error("There is something to disclose");
    const edition = editionFor(content.closingDate);
    const filled = fillReturn(new Ledger(register()), content, edition, language, []);
    const fields = returnFields(filled).filter(
      ({ name, field }) => name !== "Remarks" && (field.value !== null || !ONLY_WHEN_FILLED.test(name)),
    );
    const onSheet = layOutReturn(filled).cells.filter(({ name }) => name !== null);
    expect(fields.map(({ name }) => name).sort()).toEqual(onSheet.map(({ name }) => name).sort());
    for (const { name, field } of fields)
      expect(onSheet.find((cell) => cell.name === name)).toMatchObject({
        value: field.value,
        look: { numberFormat: field.numberFormat },
      });
  },
);
