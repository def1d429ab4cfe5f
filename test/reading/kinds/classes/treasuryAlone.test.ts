import { outcomeOfGrids } from "../../support/grids";

/** A movement of shares that leave or enter treasury, by a number of issued shares and one of treasury shares. */
const record = (event: string, number: string, treasury: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2025-09-09 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Yes | '00001 | 1000000 | 2025-08-31 | 50000 |
## Movements
| Date | Event | Number of shares | Treasury shares |
| 2025-09-08 | ${event} | ${number} | ${treasury} |
`;

async function printed(event: string, number: string, treasury: string): Promise<unknown> {
  const outcome = await outcomeOfGrids(record(event, number, treasury), "en");
  if (outcome.end !== "written") return outcome.end;
  const [block] = outcome.filled.classes;
  const codes = outcome.findings.filter(({ code }) => code.startsWith("R")).map(({ code }) => code);
  return {
    codes,
    lines: block?.events.map((line) => [line.issued, line.treasury]),
    closing: [block?.closing.issued, block?.closing.treasury, block?.closing.total],
  };
}

test.each([
  ["Cancellation of treasury shares", "-500", ["", "-500"], ["1,000,000", "49,500", "1,049,500"]],
  ["Treasury shares transferred for a share scheme", "-500", ["500", "-500"], ["1,000,500", "49,500", "1,050,000"]],
  ["Sale of treasury shares on the Exchange", "-500", ["500", "-500"], ["1,000,500", "49,500", "1,050,000"]],
] as const)("%s needs no number beside that of treasury shares", async (event, treasury, line, closing) => {
  expect(await printed(event, "", treasury)).toEqual({ codes: [], lines: [line], closing });
});

test("a row that says neither, and one that moves no treasury shares, still need a number", async () => {
  for (const [event, treasury] of [
    ["Cancellation of treasury shares", ""],
    ["Placing", "500"],
  ] as const)
    expect(await printed(event, "", treasury)).toBe("errors");
});
