import { writeReturn } from "../../src/actions/writeReturn";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { Language } from "../../src/shares/values/finding";
import { alteredKind } from "../support/alteredKind";
import { gridsXlsx } from "../support/gridsXlsx";
import { KINDS_OF_2026 } from "../support/kindsOf2026";
import { IS_WHOLE } from "../support/sampled";

jest.setTimeout(60_000);

const LANGUAGES = ["en", "zh-Hant"] as const;
/** Each kind in English or Chinese by turns; in both in the long run. */
const CASES = Object.keys(KINDS_OF_2026)
  .flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const))
  .filter((_, place) => IS_WHOLE || place % 4 === 0 || place % 4 === 3);

interface Written {
  readonly errors: readonly string[];
  readonly figures: Figures;
}

/** Whole numbers, as the form prints them; 0 for a blank. */
interface Figures {
  readonly openings: readonly bigint[];
  readonly changes: readonly bigint[];
  readonly closings: readonly bigint[];
  readonly bought: readonly bigint[];
  readonly uncancelled: readonly bigint[];
  /** Ten thousandths of a unit of currency. */
  readonly paid: readonly bigint[];
  readonly days: readonly string[];
}

function whole(text: string | undefined): bigint {
  return BigInt((text ?? "").replace(/[^\d-]/g, "") || "0");
}

function inTenThousandths(text: string | undefined): bigint {
  const [units = "", decimals = ""] = (text ?? "").replace(/[^\d.]/g, "").split(".");
  return BigInt(`${units}${decimals.padEnd(4, "0")}`);
}

function figuresOf({ classes, sectionII }: FilledReturn): Figures {
  const purchases = sectionII?.purchases ?? [];
  return {
    openings: classes.flatMap(({ opening }) => [whole(opening.issued.text), whole(opening.treasury.text)]),
    changes: classes.flatMap(({ events }) =>
      events.flatMap(({ issued, treasury }) => [whole(issued.text), whole(treasury.text)]),
    ),
    closings: classes.flatMap(({ closing }) => [whole(closing.issued.text), whole(closing.treasury.text)]),
    bought: purchases.map(({ number }) => whole(number.text)),
    uncancelled: classes.flatMap(({ uncancelled }) => uncancelled.map(({ shares }) => whole(shares.text))),
    paid: purchases.map(({ paid }) => inTenThousandths(paid.text)),
    days: classes.flatMap(({ closing, events }) => [closing.date.text, ...events.map(({ date }) => date.text)]),
  };
}

async function written(grids: string, language: Language): Promise<Written> {
  const workbook = await openWorkbookBytes(await gridsXlsx(grids), "record.xlsx");
  const { findings, returns } = await writeReturn(workbook, new NewFileWorkbook(), { languages: [language] });
  return {
    errors: findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
    figures: figuresOf(only(returns)),
  };
}

function only(returns: readonly FilledReturn[]): FilledReturn {
  const [filled] = returns;
  if (filled === undefined || returns.length > 1) throw new Error("One return is written");
  return filled;
}

const by =
  (factor: bigint) =>
  (number: bigint): bigint =>
    number * factor;

test.each(CASES)("%s (%s): with other numbers, prices and days", async (kind, language) => {
  const grids = KINDS_OF_2026[kind] ?? "";
  const given = await written(grids, language);
  const altered = await written(alteredKind(grids), language);
  expect([given.errors, altered.errors]).toEqual([[], []]);
  const [before, after] = [given.figures, altered.figures];
  // What the alteration multiplies: balances by three, what moves by two, and prices by two.
  expect(after.openings).toEqual(before.openings.map(by(3n)));
  expect(after.changes).toEqual(before.changes.map(by(2n)));
  expect(after.bought).toEqual(before.bought.map(by(2n)));
  expect(after.uncancelled).toEqual(before.uncancelled.map(by(2n)));
  expect(after.paid).toEqual(before.paid.map(by(4n)));
  // Closing less opening is what moved: twice as much.
  const moved = ({ closings, openings }: Figures): readonly bigint[] =>
    closings.map((closing, at) => closing - (openings[at] ?? 0n));
  expect(moved(after)).toEqual(moved(before).map(by(2n)));
  expect(after.days.filter((date) => before.days.includes(date))).toEqual([]);
});
