import { fillReturn } from "../../src/forms/fillReturn";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { editionFor } from "../../src/forms/registry";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { Ledger } from "../../src/shares/ledger";
import type { FormCode } from "../../src/shares/register/issuer";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch, RepurchaseSketch, SaleSketch } from "../support/registerSketch";

const DAY = "2025-06-13";
const CLASS = { name: "A", opening: "800,000", openingDate: "2025-05-30", openingTreasury: "5,000" };
const TWO_CLASSES = [CLASS, { ...CLASS, name: "B" }];
const bought = (sketch: RepurchaseSketch = {}): RepurchaseSketch => ({
  date: DAY,
  shareClass: "A",
  number: "1,000",
  highest: "HKD 2",
  lowest: "HKD 2",
  paid: "HKD 2,000",
  ...sketch,
});
const IN_POUNDS = { number: "50", highest: "GBP 0.2", lowest: "GBP 0.2", paid: "GBP 10" };
const sold = (sketch: SaleSketch = {}): SaleSketch => ({
  date: DAY,
  shareClass: "A",
  number: "400",
  highest: "HKD 3",
  lowest: "HKD 3",
  received: "HKD 1,200",
  ...sketch,
});
const MANDATE = { shareClass: "A", resolutionDate: "2025-05-14", sharesInIssue: "800,000", authorised: "80,000" };

function filledOf(sketch: RegisterSketch, form: FormCode = "FF305"): FilledReturn {
  const ledger = new Ledger(aRegister({ classes: [CLASS], ...sketch }));
  const content = ledger.returnContent(day(DAY));
  if (content === null) throw new Error("There is a return");
  return fillReturn(ledger, content, editionFor(content.closingDate, form), "en", []);
}
type Section = Readonly<Record<string, unknown>>;
const sectionII = (sketch: RegisterSketch): Section => returnAsJson(filledOf(sketch)).sectionII ?? {};
const sectionIII = (sketch: RegisterSketch, form: FormCode = "FF305"): Section =>
  returnAsJson(filledOf(sketch, form)).sectionIII ?? {};

test("header and sign-off are apart, each with its own keys", () => {
  const issuer = { submittedBy: "Chan Tai Man", title: "Director", dateSubmitted: DAY, name: "Example Limited" };
  const { header, signOff } = returnAsJson(filledOf({ issuer, repurchases: [bought()] }));
  expect(header).toEqual({
    issuer: "Example Limited",
    instrument: "Equity issuer",
    status: "New Submission",
    dateSubmitted: "13 June 2025",
  });
  expect(signOff).toEqual({ name: "Chan Tai Man", title: "Director" });
});

describe("Section II of one class, one currency and one mandate", () => {
  test("has no lists beside the totals and the mandate, and no class with a purchase", () => {
    expect(sectionII({ repurchases: [bought({ method: "On the Exchange" })], mandate: MANDATE })).toEqual({
      purchases: [
        {
          date: "13 June 2025",
          number: "1,000",
          method: "On the Exchange",
          highest: "HKD 2",
          lowest: "HKD 2",
          paid: "HKD 2,000",
        },
      ],
      totalNumber: "1,000",
      totalPaid: "HKD 2,000",
      forCancellation: "1,000",
      forTreasury: "0",
      // 1,000 / 800,000 = 0.125 %, to two places half up; thirty days after 13 June.
      mandate: { resolutionDate: "14 May 2025", authorised: "80,000", purchased: "1,000", percent: "0.13" },
      moratorium: "Up to 13 July 2025",
      explanatoryStatement: "",
    });
  });

  test("has no mandate where the issuer's primary listing is elsewhere, and an empty one where none covers the class", () => {
    expect(sectionII({ repurchases: [bought()], issuer: { primaryListing: false } })["mandate"]).toBeNull();
    expect(sectionII({ repurchases: [bought()] })["mandate"]).toEqual({
      resolutionDate: "",
      authorised: "",
      purchased: "",
      percent: "",
    });
  });
});

describe("Section II of several", () => {
  test("currencies has the first one's totals, and a list of all", () => {
    const section = sectionII({ repurchases: [bought(), bought({ ...IN_POUNDS, purpose: "treasury" })] });
    expect([section["totalNumber"], section["totalPaid"]]).toEqual(["1,000", "HKD 2,000"]);
    expect(section["totals"]).toEqual([
      {
        shareClass: "A",
        currency: "HKD",
        number: "1,000",
        paid: "HKD 2,000",
        forCancellation: "1,000",
        forTreasury: "0",
      },
      { shareClass: "A", currency: "GBP", number: "50", paid: "GBP 10", forCancellation: "0", forTreasury: "50" },
    ]);
    expect("mandates" in section || "moratoriums" in section).toBe(false);
  });

  test("classes names the class with each purchase, mandate and moratorium", () => {
    const section = sectionII({
      classes: TWO_CLASSES,
      repurchases: [bought(), bought({ shareClass: "B", date: "2025-06-12" })],
      mandates: [MANDATE, { ...MANDATE, shareClass: "B", sharesInIssue: "400,000" }],
    });
    expect((section["purchases"] as readonly Section[]).map((each) => each["shareClass"])).toEqual(["A", "B"]);
    expect(
      (section["mandates"] as readonly Section[]).map((each) => [
        each["shareClass"],
        each["percent"],
        each["base"],
        each["baseFrom"],
      ]),
    ).toEqual([
      ["A", "0.13", "800,000", "this class"],
      ["B", "0.25", "400,000", "this class"],
    ]);
    expect(section["moratoriums"]).toEqual([
      { shareClass: "A", moratorium: "Up to 13 July 2025" },
      { shareClass: "B", moratorium: "Up to 12 July 2025" },
    ]);
  });

  test("classes of which one has a mandate has that one, and no list", () => {
    const section = sectionII({
      classes: TWO_CLASSES,
      repurchases: [bought(), bought({ shareClass: "B" })],
      mandates: [{ ...MANDATE, shareClass: "B" }],
    });
    expect(section["mandate"]).toMatchObject({ authorised: "80,000" });
    expect("mandates" in section).toBe(false);
  });

  test("mandates lists one whose number is words, though its base is not known", () => {
    const section = sectionII({
      classes: TWO_CLASSES,
      repurchases: [bought(), bought({ shareClass: "B" })],
      mandates: [
        { shareClass: "A", resolutionDate: "2025-05-14", printedAs: "Note 1" },
        { ...MANDATE, shareClass: "B" },
      ],
    });
    expect(section["mandate"]).toMatchObject({ purchased: "Note 1" });
    expect((section["mandates"] as readonly Section[]).map((each) => [each["purchased"], each["baseFrom"]])).toEqual([
      ["Note 1", ""],
      ["1,000", "this class"],
    ]);
  });
});

describe("Section III", () => {
  test("of one class and currency has its totals and no list", () => {
    expect(sectionIII({ treasurySales: [sold({ method: "On the Exchange" })] })).toEqual({
      sales: [
        {
          date: "13 June 2025",
          number: "400",
          method: "On the Exchange",
          highest: "HKD 3",
          lowest: "HKD 3",
          received: "HKD 1,200",
        },
      ],
      totalNumber: "400",
      totalReceived: "HKD 1,200",
    });
  });

  test("of several classes names the class with each sale, and lists the totals", () => {
    const section = sectionIII({
      classes: TWO_CLASSES,
      treasurySales: [sold(), sold({ shareClass: "B", number: "10", received: "HKD 30" })],
    });
    expect((section["sales"] as readonly Section[]).map((each) => each["shareClass"])).toEqual(["A", "B"]);
    expect(section["totals"]).toEqual([
      { shareClass: "A", currency: "HKD", number: "400", received: "HKD 1,200" },
      { shareClass: "B", currency: "HKD", number: "10", received: "HKD 30" },
    ]);
  });

  test("without totals is its sales alone", () => {
    const filled = filledOf({ treasurySales: [sold()] });
    expect(returnAsJson({ ...filled, sectionIII: { sales: [], totals: [] } }).sectionIII).toEqual({ sales: [] });
  });

  test("is printed on FF304 too, which has no place for it", () => {
    const section = sectionIII({ treasurySales: [sold()] }, "FF304");
    expect([section["totalNumber"], section["totalReceived"]]).toEqual(["400", "HKD 1,200"]);
  });
});

test("a figure that the form has no box for is an empty string: treasury shares on FF304", () => {
  const sketch = { movements: [{ date: DAY, category: "placing", number: "1,000" }] } as const;
  const opening = (form: FormCode): Section => returnAsJson(filledOf(sketch, form)).classes[0]?.opening ?? {};
  expect(opening("FF305")).toEqual({ date: "30 May 2025", issued: "800,000", treasury: "5,000", total: "805,000" });
  expect(opening("FF304")).toMatchObject({ date: "30 May 2025", treasury: "" });
});
