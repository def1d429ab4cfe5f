import { generatedRegister, MOVEMENT_HEADINGS } from "../support/generatedRegister";
import { openPane } from "../support/openPane";
import { registerInExcel } from "../support/registerInExcel";

jest.setTimeout(60_000);

/** Long enough for the slips to take more than two frames. */
const ROWS = 2_000;

test("in a long record the findings are listed first and grouped by their slip once it is named", async () => {
  const host = registerInExcel(generatedRegister({ rows: ROWS }));
  const pane = await openPane(host);
  try {
    await pane.work.checks.check("press");
    const column = MOVEMENT_HEADINGS.indexOf("Number of shares");
    const address = `${String.fromCharCode(65 + column)}${ROWS / 2}`;
    const seen: { readonly phase: string; readonly errors: number; readonly causes: number }[] = [];
    pane.store.subscribe(() => {
      const { phase, findings, outcome } = pane.store.state().check;
      const errors = findings.filter(({ finding }) => finding.severity === "error").length;
      seen.push({ phase, errors, causes: outcome?.causes.length ?? 0 });
    });
    const { ended } = pane.store.state().check;
    const isChecked = new Promise<void>((resolve) => {
      pane.store.subscribe(() => {
        if (pane.store.state().check.ended > ended) resolve();
      });
    });
    host.edit("Movements", address, 12_345_678);
    await isChecked;
    const first = seen.findIndex(({ errors }) => errors > 0);
    expect(seen[first]).toMatchObject({ phase: "running", causes: 0 });
    expect(seen.at(-1)?.causes).toBeGreaterThan(0);
    expect(seen.at(-1)).toMatchObject({ phase: "done", errors: seen[first]?.errors });
  } finally {
    await pane.close();
  }
});
