import {
  dutiesOf,
  type DutyOfEvent,
  firstDayOfDuty,
  fivePercentTest,
} from "../../../src/shares/disclosure/disclosureDuty";
import type { ReturnContent } from "../../../src/shares/disclosure/returnContent";
import { Ledger } from "../../../src/shares/ledger";
import { ratioOf } from "../../../src/shares/values/ratio";
import { aRegister } from "../../support/registerBuilder";

const FIVE_PERCENT = ratioOf(5n);

/** Options exercised on days of February 2025, out of a million shares. */
function exercised(...events: readonly (readonly [day: string, number: string])[]): ReturnContent {
  const register = aRegister({
    classes: [{ name: "Ordinary", opening: "1,000,000", openingDate: "2025-01-31" }],
    movements: events.map(([day, number]) => ({ date: `2025-02-${day}`, category: "option-exercise", number })),
  });
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  return content;
}

describe("events of Rule 13.25A(2)(b) alone need a return when they come to 5% or more (Rule 13.25A(3))", () => {
  test("a share short of it they do not", () => {
    expect(firstDayOfDuty(exercised(["03", "49,999"]), FIVE_PERCENT)).toBeNull();
  });

  test("at exactly 5% they do", () => {
    expect(firstDayOfDuty(exercised(["03", "50,000"]), FIVE_PERCENT)).toBe("2025-02-03");
  });

  test("on the day that brings them there, together with those before (Rule 13.25A(4))", () => {
    expect(firstDayOfDuty(exercised(["03", "30,000"], ["05", "20,000"], ["07", "1"]), FIVE_PERCENT)).toBe("2025-02-05");
  });
});

test("set off against each other, what goes down counts as far as what goes up: a net decrease has no sign", () => {
  const content = exercised(["03", "30,000"]);
  const [up] = dutiesOf(content);
  const down: DutyOfEvent | undefined = up && { ...up, number: -70_000n };
  const tested = fivePercentTest(
    content,
    [up, down].filter((each) => each !== undefined),
  );
  // 30,000 up and 70,000 down, of 1,000,000: 100,000 gross, 40,000 net.
  expect(tested).toMatchObject({ gross: ratioOf(10_000_000n, 1_000_000n), net: ratioOf(4_000_000n, 1_000_000n) });
});
