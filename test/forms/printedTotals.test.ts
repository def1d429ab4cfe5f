import fc from "fast-check";
import { fillReturn } from "../../src/forms/fillReturn";
import { EDITIONS } from "../../src/forms/registry";
import { returnAsJson, type ReturnAsJson } from "../../src/forms/returnAsJson";
import { Ledger } from "../../src/shares/ledger";
import type { FormCode } from "../../src/shares/register/issuer";
import { aRegister } from "../support/registerBuilder";
import type { RepurchaseSketch } from "../support/registerSketch";
import { timesTried } from "../support/sampled";

/** What chance makes of a day's dealing; prices are whole cents, so that sums are whole numbers of cents. */
interface Deal {
  readonly day: number;
  readonly shareClass: "A" | "H";
  readonly number: number;
  readonly currency: "HKD" | "RMB" | "GBP";
  readonly cents: number;
  readonly venue: string;
  readonly programme: string;
  readonly purpose: "cancellation" | "treasury";
  readonly mandate: "" | "Old" | "New";
  readonly isSale: boolean;
}

const deals = fc.array(
  fc.record<Deal>({
    day: fc.integer({ min: 1, max: 28 }),
    shareClass: fc.constantFrom("A", "H"),
    number: fc.integer({ min: 1, max: 900_000 }),
    currency: fc.constantFrom("HKD", "RMB", "GBP"),
    cents: fc.integer({ min: 1, max: 99_999 }),
    venue: fc.constantFrom("", "London Stock Exchange", "Shanghai Stock Exchange"),
    programme: fc.constantFrom("", "I", "II"),
    purpose: fc.constantFrom("cancellation", "treasury"),
    mandate: fc.constantFrom("", "Old", "New"),
    isSale: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

const dateOf = ({ day }: Deal): string => `2026-06-${String(day).padStart(2, "0")}`;
const moneyOf = ({ number, cents, currency }: Deal): string =>
  `${currency} ${(BigInt(number) * BigInt(cents)) / 100n}.${String((BigInt(number) * BigInt(cents)) % 100n).padStart(2, "0")}`;

/** A mandate of H shares expires on the day of the next; on that day both run. */
function registerOf(dealings: readonly Deal[]): ReturnType<typeof aRegister> {
  const purchases = dealings.filter(({ isSale }) => !isSale);
  return aRegister({
    classes: (["A", "H"] as const).map((name) => ({
      name,
      listed: name === "H",
      opening: "9,000,000,000",
      openingDate: "2026-05-31",
      openingTreasury: "100,000,000",
    })),
    mandates: [
      {
        name: "Old",
        shareClass: "H",
        resolutionDate: "2025-06-15",
        expires: "2026-06-15",
        authorised: "800,000,000",
        purchasedBefore: "1,000",
      },
      { name: "New", shareClass: "H", resolutionDate: "2026-06-15", authorised: "900,000,000", purchasedBefore: "7" },
    ],
    repurchases: purchases.map((deal): RepurchaseSketch => ({
      date: dateOf(deal),
      shareClass: deal.shareClass,
      number: String(deal.number),
      highest: `${deal.currency} ${deal.cents / 100}`,
      lowest: `${deal.currency} ${deal.cents / 100}`,
      paid: moneyOf(deal),
      method: deal.venue,
      programme: deal.programme,
      purpose: deal.purpose,
      mandate: deal.shareClass === "H" ? deal.mandate : "",
    })),
    treasurySales: dealings
      .filter(({ isSale }) => isSale)
      .map((deal) => ({
        date: dateOf(deal),
        shareClass: deal.shareClass,
        number: String(deal.number),
        highest: `${deal.currency} ${deal.cents / 100}`,
        lowest: `${deal.currency} ${deal.cents / 100}`,
        received: moneyOf(deal),
      })),
  });
}

function printed(dealings: readonly Deal[], form: FormCode): ReturnAsJson {
  const ledger = new Ledger(registerOf(dealings));
  const content = ledger.returnContent();
  const edition = EDITIONS.findLast((each) => each.form === form);
  if (content === null || edition === undefined) throw new Error("There are dealings");
  return returnAsJson(fillReturn(ledger, content, edition, "en", []));
}

/** What printed figures come to, in hundredths; an empty box is nothing. */
function sum(figures: readonly string[]): bigint {
  return figures.reduce((total, figure) => {
    const [whole = "0", cents = ""] = figure
      .replace(/^[A-Z]{3} /, "")
      .replace(/,/g, "")
      .split(".");
    const size = BigInt(whole.replace("-", "") || "0") * 100n + BigInt(cents.padEnd(2, "0"));
    return total + (whole.startsWith("-") ? -size : size);
  }, 0n);
}

/** The same of the dealings, from what chance made. */
const numbers = (dealings: readonly Deal[]): bigint =>
  dealings.reduce((total, { number }) => total + BigInt(number) * 100n, 0n);
const amounts = (dealings: readonly Deal[]): bigint =>
  dealings.reduce((total, { number, cents }) => total + BigInt(number) * BigInt(cents), 0n);

type Row = Readonly<Record<string, string>>;
const rowsOf = (section: ReturnAsJson["sectionII"], name: string): readonly Row[] => (section?.[name] ?? []) as Row[];
const of = (rows: readonly Row[], field: string): readonly string[] => rows.map((row) => row[field] ?? "");

/** Totals of a section: by class and currency where it prints several, else the only one, in the section's own fields. */
function totalsOf(section: ReturnAsJson["sectionII"], field: "paid" | "received"): readonly Row[] {
  const several = rowsOf(section, "totals");
  const sole = section as Row;
  return several.length > 0
    ? several
    : [
        {
          ...sole,
          number: sole["totalNumber"] ?? "",
          [field]: sole[field === "paid" ? "totalPaid" : "totalReceived"] ?? "",
        },
      ];
}

const NUM_RUNS = timesTried({ sample: 40, whole: 1_000 });

test("FF305 prints totals that are those of its rows, by class, currency and purpose, and of the record", () => {
  fc.assert(
    fc.property(deals, (dealings) => {
      const { sectionII, sectionIII, classes } = printed(dealings, "FF305");
      for (const isSale of [false, true]) {
        const own = dealings.filter((deal) => deal.isSale === isSale);
        const section = isSale ? sectionIII : sectionII;
        expect(section === null).toBe(own.length === 0);
        if (section === null) continue;
        const field = isSale ? "received" : "paid";
        const rows = rowsOf(section, isSale ? "sales" : "purchases");
        expect([sum(of(rows, "number")), sum(of(rows, field))]).toEqual([numbers(own), amounts(own)]);
        const groups = new Set(own.map(({ shareClass, currency }) => `${shareClass} ${currency}`));
        const totals = totalsOf(section, field);
        expect(totals.length).toBe(groups.size);
        for (const total of totals) {
          const currency = (total[field] ?? "").slice(0, 3);
          const shareClass = total["shareClass"] ?? own[0]?.shareClass;
          const group = own.filter((deal) => deal.shareClass === shareClass && deal.currency === currency);
          expect([sum([total["number"] ?? ""]), sum([total[field] ?? ""])]).toEqual([numbers(group), amounts(group)]);
          if (isSale) continue;
          expect(["forCancellation", "forTreasury"].map((part) => sum([total[part] ?? ""]))).toEqual([
            numbers(group.filter(({ purpose }) => purpose === "cancellation")),
            numbers(group.filter(({ purpose }) => purpose === "treasury")),
          ]);
        }
      }
      for (const { shareClass, opening, events, uncancelled, closing } of classes) {
        const own = dealings.filter((deal) => deal.shareClass === shareClass);
        const bought = own.filter(({ isSale }) => !isSale);
        for (const column of ["issued", "treasury"])
          expect(sum([closing[column] ?? ""])).toBe(sum([opening[column] ?? "", ...of(events, column)]));
        expect(sum([closing["total"] ?? ""])).toBe(sum([closing["issued"] ?? "", closing["treasury"] ?? ""]));
        expect(sum(of(uncancelled, "shares"))).toBe(
          numbers(bought.filter(({ purpose }) => purpose === "cancellation")),
        );
        expect(sum(of(events, "treasury"))).toBe(
          numbers(bought.filter(({ purpose }) => purpose === "treasury")) - numbers(own.filter(({ isSale }) => isSale)),
        );
      }
    }),
    { numRuns: NUM_RUNS },
  );
});

test("FF304 prints each purchase not cancelled as a row that moves no balance, and totals of its rows", () => {
  fc.assert(
    fc.property(deals, (made) => {
      const dealings = made.map((deal) => ({ ...deal, isSale: false, purpose: "cancellation" as const }));
      const { sectionII, classes } = printed(dealings, "FF304");
      const rows = rowsOf(sectionII, "purchases");
      expect([sum(of(rows, "number")), sum(of(rows, "paid"))]).toEqual([numbers(dealings), amounts(dealings)]);
      for (const { shareClass, opening, events, closing } of classes) {
        expect(sum(of(events, "issued"))).toBe(numbers(dealings.filter((deal) => deal.shareClass === shareClass)));
        expect(closing["issued"]).toBe(opening["issued"]);
      }
    }),
    { numRuns: NUM_RUNS },
  );
});

test("each mandate prints what was bought under it: the one a row names, else the one of its day", () => {
  fc.assert(
    fc.property(deals, (made) => {
      const dealings = made.map((deal) => ({ ...deal, isSale: false }));
      const { sectionII } = printed(dealings, "FF305");
      // On 15 June both run: the newer counts (Rule 10.06(1)).
      const mandateOf = ({ shareClass, mandate, day }: Deal): string =>
        shareClass === "A" ? "" : mandate !== "" ? mandate : day < 15 ? "Old" : "New";
      const expected = (["Old", "New"] as const).flatMap((name) => {
        const under = dealings.filter((deal) => mandateOf(deal) === name);
        return under.length === 0 ? [] : [numbers(under) + (name === "Old" ? 100_000n : 700n)];
      });
      const several = rowsOf(sectionII, "mandates");
      const lines = several.length > 0 ? several : [(sectionII?.["mandate"] ?? {}) as Row];
      expect(
        of(lines, "purchased")
          .filter((figure) => figure !== "")
          .map((figure) => sum([figure])),
      ).toEqual(expected);
    }),
    { numRuns: NUM_RUNS },
  );
});
