import { HONG_KONG } from "../../../src/shares/register/tradingCalendar";
import { monthlyReturnDue } from "../../../src/shares/month/monthlyReturnDue";
import { day } from "../../support/registerBuilder";

const due = (today: string, isPastHour = false): unknown => monthlyReturnDue(day(today), isPastHour, HONG_KONG);

describe("Rule 13.25B: by 08:30 on the fifth business day after the end of the month", () => {
  test.each([
    // 1 January is a holiday, 3 and 4 a weekend: 2, 5, 6, 7 and 8 January are the five.
    ["December 2025", "2026-01-01", "2025-12", "2026-01-08"],
    // 3 to 7 April are Good Friday to the day after Easter Monday: 1, 2, 8, 9 and 10 April.
    ["March 2026, over Easter", "2026-04-09", "2026-03", "2026-04-10"],
    // A month that ends on a Saturday: 2 to 6 February.
    ["January 2026", "2026-02-02", "2026-01", "2026-02-06"],
  ] as const)("%s", (_, today, month, deadline) => {
    expect(due(today)).toEqual({ month, deadline });
  });

  test("on the day itself until the hour has passed, then of the month itself", () => {
    expect(due("2026-01-08", false)).toEqual({ month: "2025-12", deadline: "2026-01-08" });
    expect(due("2026-01-08", true)).toEqual({ month: "2026-01", deadline: "2026-02-06" });
  });

  test("the day before, whatever the hour; the day after, whatever the hour", () => {
    expect(due("2026-01-07", true)).toEqual({ month: "2025-12", deadline: "2026-01-08" });
    expect(due("2026-01-09", false)).toEqual({ month: "2026-01", deadline: "2026-02-06" });
  });

  test("where the table of holidays ends no day is named", () => {
    expect(due("2040-03-02")).toEqual({ month: "2040-02", deadline: null });
  });
});
