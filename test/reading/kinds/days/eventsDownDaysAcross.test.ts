import { expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";
import { proofs } from "../../support/proofs";

const { proofEach } = proofs("eventsDownDaysAcross");

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("events down and days across", () => {
  proofEach(
    [
      ["English", ["Class", "Event"], "Total", "Repurchase of shares and cancelled"],
      ["Chinese", ["股份類別", "事項"], "合計", "購回股份並註銷"],
      ["mixed", ["Class 類別", "Event 事項"], "Total", "Repurchase and cancellation 購回並註銷"],
    ] as const,
    (_, [shareClass, event], total, cancelled) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## December
| ${shareClass} | ${event} | 2022-12-28 | 2022-12-29 | 2022-12-30 | ${total} |
| Class B | ${cancelled} | | | -31775000 | -31775000 |
| Class B | ${CONVERSION} | | | 7139508 | 7139508 |
| Class A | ${CONVERSION} | | | -7139508 | -7139508 |
`,
        SENSETIME,
      ),
  );
});
