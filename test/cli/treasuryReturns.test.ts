import { ownFolder, run } from "./runs";

const inFolder = ownFolder();

async function written(register: string, language: string): Promise<unknown> {
  const { code, out } = await run(
    ...[
      "write",
      `examples/${register}.xlsx`,
      "--out",
      inFolder(`${register}.xlsx`),
      "--force",
      "--lang",
      language,
      "--json",
    ],
  );
  expect(code).toBe(0);
  return JSON.parse(out);
}

test("a purchase into treasury, a transfer to participants and a cancellation: three balances, rows and Section II", async () => {
  const json = await written("treasury-purchase-2026-09-08", "en");
  expect(json).toMatchObject({
    form: "FF305",
    classes: [
      {
        opening: { date: "31 August 2026", issued: "2,755,483,200", treasury: "10,216,800", total: "2,765,700,000" },
        events: [
          {
            category: "Transfer of treasury shares under a share scheme (other than to a director of the issuer)",
            date: "02 September 2026",
            issued: "500,000",
            // 500,000 of 2,755,483,200
            percent: "0.0181",
            treasury: "-500,000",
            price: "HKD 0",
          },
          { category: "Cancellation of treasury shares", issued: "", percent: "", treasury: "-2,000,000", price: "" },
          {
            category: "Repurchase of shares (shares repurchased and held as treasury shares)",
            date: "08 September 2026",
            issued: "-1,706,400",
            percent: "0.0619",
            treasury: "1,706,400",
            // 4,786,606 over 1,706,400
            price: "HKD 2.8051",
          },
        ],
        uncancelled: [],
        closing: { date: "08 September 2026", issued: "2,754,276,800", treasury: "9,423,200", total: "2,763,700,000" },
      },
    ],
    // The row of the Exchange's report printed 9 September 2026.
    sectionII: {
      purchases: [
        {
          number: "1,706,400",
          method: "On the Exchange",
          highest: "HKD 2.82",
          lowest: "HKD 2.695",
          paid: "HKD 4,786,606",
        },
      ],
      totalNumber: "1,706,400",
      totalPaid: "HKD 4,786,606",
      forCancellation: "0",
      forTreasury: "1,706,400",
      mandate: { resolutionDate: "20 May 2026", authorised: "276,570,000", purchased: "11,923,200", percent: "0.4311" },
      moratorium: "Up to 08 October 2026",
      explanatoryStatement: "16 April 2026",
    },
    sectionIII: null,
    remarks: "",
  });
});

test("a sale on the Exchange and transfers to a director and to others: Section III and its remark", async () => {
  const json = await written("treasury-sale-2026-11-20", "en");
  expect(json).toMatchObject({
    classes: [
      {
        opening: { issued: "2,754,276,800", treasury: "9,423,200", total: "2,763,700,000" },
        events: [
          {
            category: "Transfer of treasury shares to a director of the issuer under a share scheme",
            issued: "400,000",
            percent: "0.0145",
            treasury: "-400,000",
          },
          { issued: "200,000", percent: "0.0073", treasury: "-200,000" },
          {
            category: "On-market sale of treasury shares",
            issued: "3,000,000",
            percent: "0.1089",
            treasury: "-3,000,000",
            price: "HKD 2.879",
          },
        ],
        closing: { issued: "2,757,876,800", treasury: "5,823,200", total: "2,763,700,000" },
      },
    ],
    sectionII: null,
    sectionIII: {
      sales: [{ number: "3,000,000", highest: "HKD 2.9", lowest: "HKD 2.86", received: "HKD 8,637,000" }],
      totalNumber: "3,000,000",
      totalReceived: "HKD 8,637,000",
    },
    remarks: expect.stringContaining(
      "Under the 2025 Share Award Scheme, 400,000 ordinary shares were transferred out of treasury to Wong Siu Ming, a director of Lantern Bay",
    ),
  });
});

test.each(["treasury-purchase-2026-09-08", "treasury-sale-2026-11-20"])(
  "%s has no error and no warning",
  async (register) => {
    const { code, out } = await run("check", `examples/${register}.xlsx`, "--json");
    expect(code).toBe(0);
    const { findings } = JSON.parse(out) as { findings: readonly { severity: string }[] };
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  },
);
