import { appendFileSync } from "node:fs";
import { examplesAsKept, type Kept, tableOf, type Tried, tryEach, tryPairs } from "./support/hands";

const LONG = process.env["LONG"] === "1";
let kept: readonly Kept[] = [];
beforeAll(async () => {
  kept = await examplesAsKept();
});

test("explore", async () => {
  const tried: readonly Tried[] = [...(await tryEach(kept)), ...(await tryPairs(kept, 1, LONG ? 400 : 40))];
  appendFileSync(
    "/tmp/hands.txt",
    `${tableOf(tried)}\n\n${tried
      .filter(({ verdict }) => verdict !== "same")
      .map(({ name, verdict, says }) => `${verdict} ${name}: ${says}`)
      .join("\n")}\n`,
  );
}, 600_000);
