import { openPaneOnFile } from "../support/openPane";
import { rowsGoingIn } from "../../src/taskpane/return/rowsOfReturn";
import { bridgeOf } from "../../src/taskpane/pictures/bridge";

test("an event entered in English is called by its category in the Chinese pane, and as entered in the English one", async () => {
  const pane = await openPaneOnFile("examples/sensetime-2022-12-30.xlsx");
  try {
    await pane.work.checks.check("press");
    const { outcome, findings } = pane.store.state().check;
    if (outcome === null) throw new Error("Nothing was checked");
    const rows = rowsGoingIn(outcome).map(({ event }) => event);
    expect(rows[0]?.en).toMatch(/^Repurchase of shares and cancelled/);
    expect(rows.map((event) => event["zh-Hant"].split(" – ")[0])).toEqual(["註銷購回股份", "類別轉換", "類別轉換"]);
    const [classB] = outcome.content?.classes ?? [];
    if (classB === undefined) throw new Error("Nothing is on the return");
    const labels = { opening: "期初", closing: "期終" };
    expect(bridgeOf(classB, labels, "zh-Hant")?.map(({ label }) => label)).toEqual([
      "期初",
      "註銷購回股份",
      "類別轉換",
      "期終",
    ]);
    const needed = findings.find(({ finding }) => finding.code === "D110")?.finding;
    expect(needed?.message["zh-Hant"]).not.toMatch(/[a-z]{4}/);
    expect(needed?.message.en).toMatch(/Repurchase of shares and cancelled/);
  } finally {
    await pane.close();
  }
});
