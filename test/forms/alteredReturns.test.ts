import { fillReturn } from "../../src/forms/fillReturn";
import { editionFor } from "../../src/forms/registry";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { Ledger } from "../../src/shares/ledger";
import type { Figure } from "../../src/shares/values/figure";
import type { Register } from "../../src/shares/register/register";
import { addDays, type CivilDate } from "../../src/shares/values/civilDate";
import { ckh, miniso, overAllotment, sensetime, tencent } from "./publishedRegisters";

/** 52 weeks: the same days of the week, and the same side of every date at which a form changes. */
const LATER = 364;

const moved = <Day extends CivilDate | null>(day: Day): Day => (day === null ? day : (addDays(day, LATER) as Day));
const movedFigure = (figure: Figure<CivilDate> | null): Figure<CivilDate> | null =>
  figure === null ? null : { ...figure, value: moved(figure.value) };

/** The register with every day a year later and every number of shares another, both legs of a conversion alike. */
function altered(register: Register, by: bigint): Register {
  const more = (number: bigint | null): bigint | null =>
    number === null || number === 0n ? number : number < 0n ? number - by : number + by;
  return {
    ...register,
    issuer:
      register.issuer === null
        ? null
        : { ...register.issuer, dateSubmitted: movedFigure(register.issuer.dateSubmitted) },
    classes: register.classes.map((each) => ({
      ...each,
      openingDate: movedFigure(each.openingDate),
      openingBalance:
        each.openingBalance === null
          ? null
          : { ...each.openingBalance, value: each.openingBalance.value + by * 1_000n },
    })),
    movements: register.movements.map((row) => ({
      ...row,
      date: moved(row.date),
      disclosedOn: moved(row.disclosedOn),
      number: more(row.number),
      purchaseDates: row.purchaseDates.map(moved),
    })),
    repurchases: register.repurchases.map((row) => ({
      ...row,
      tradingDate: moved(row.tradingDate),
      disclosedOn: moved(row.disclosedOn),
      number: more(row.number),
    })),
    mandates: register.mandates.map((each) => ({ ...each, resolutionDate: movedFigure(each.resolutionDate) })),
  };
}

const plain = (text: string): bigint => BigInt(text.replace(/,/g, "") || "0");

test.each([
  ["SenseTime", sensetime],
  ["Tencent", tencent],
  ["CK Hutchison", ckh],
  ["MINISO", miniso],
  ["the over-allotment", overAllotment],
] as const)("%s with other numbers and days: the balances add up, and the lines are those of its rows", (_, of) => {
  for (const by of [13n, 7_001n, 250_000n]) {
    const register = altered(of(), by);
    const ledger = new Ledger(register);
    const content = ledger.returnContent();
    if (content === null) throw new Error("There is something to disclose");
    const edition = editionFor(content.closingDate, null);
    const before = new Ledger(of()).returnContent();
    expect(edition.form).toBe(editionFor(before?.closingDate ?? content.closingDate, null).form);
    expect(content.closingDate).toBe(moved(before?.closingDate ?? null));
    const json = returnAsJson(fillReturn(ledger, content, edition, "en", []));
    for (const block of json.classes) {
      const shareClass = register.classes.find(({ name }) => name === block.shareClass);
      const rows = register.movements.filter((row) => row.shareClass === block.shareClass && row.disclosedOn === null);
      const opening = shareClass?.openingBalance?.value ?? 0n;
      // An opening that no register knows (the over-allotment) prints nothing to add up.
      if (block.opening["issued"] !== "") {
        expect(plain(block.opening["issued"] ?? "")).toBe(opening);
        expect(plain(block.closing["issued"] ?? "")).toBe(
          opening + rows.reduce((sum, row) => sum + (row.number ?? 0n), 0n),
        );
      }
      const listed = [...block.events, ...block.uncancelled].map((line) =>
        plain(line["issued"] ?? line["shares"] ?? ""),
      );
      const bought = register.repurchases.filter((row) => row.shareClass === block.shareClass);
      const expected = [...rows, ...bought].map(({ number }) => number ?? 0n).filter((number) => number !== 0n);
      const sorted = (numbers: readonly bigint[]): readonly string[] => numbers.map(String).sort();
      expect(sorted(listed.filter((number) => number !== 0n))).toEqual(sorted(expected));
    }
  }
});
