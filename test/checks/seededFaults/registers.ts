import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyColumn } from "./everyColumn";
import { keptLayouts } from "./layouts";
import { madeRegisters } from "./madeRegisters";
import { SeedableRegister } from "./seedableRegister";
import { unseenRegisters } from "./unseenRegisters";

const EXAMPLES = join(__dirname, "../../../examples");

/** The example registers, as examples/build.mjs makes them: first two of an issuer that holds in treasury what it buys, then those of published returns. */
const EXAMPLE_REGISTERS: readonly (readonly [name: string, file: string])[] = [
  ["Purchase into treasury, 8 September 2026", "treasury-purchase-2026-09-08.xlsx"],
  ["Sale and transfer out of treasury, 20 November 2026", "treasury-sale-2026-11-20.xlsx"],
  ["SenseTime, 30 December 2022", "sensetime-2022-12-30.xlsx"],
  ["Tencent, 18 January 2024", "tencent-2024-01-18.xlsx"],
  ["Tencent, 13 June 2025", "tencent-2025-06-13.xlsx"],
  ["MINISO, 18 October 2024", "miniso-2024-10-18.xlsx"],
  ["CK Hutchison, 15 September 2021", "ckh-2021-09-15-zh.xlsx"],
];

/** Registers without a fault: what the published returns tell, and a made-up one with every column there is. */
export async function registersToSeed(): Promise<readonly SeedableRegister[]> {
  const published = EXAMPLE_REGISTERS.map(([name, file]) =>
    SeedableRegister.open(name, new Uint8Array(readFileSync(join(EXAMPLES, file)))),
  );
  return Promise.all([...published, SeedableRegister.open("Every column kept, a made-up issuer", await everyColumn())]);
}

/** One made-up register, kept as people keep them. */
export async function layoutsToSeed(): Promise<readonly SeedableRegister[]> {
  return Promise.all((await keptLayouts()).map(([name, bytes]) => SeedableRegister.open(name, bytes)));
}

/** Registers made up around published returns, each of another trade of issuers. */
export async function madeToSeed(): Promise<readonly SeedableRegister[]> {
  return Promise.all((await madeRegisters()).map(([name, bytes]) => SeedableRegister.open(name, bytes)));
}

/** Registers by chance that nobody looked at. */
export async function unseenToSeed(count: number): Promise<readonly SeedableRegister[]> {
  const made = await unseenRegisters(1, count);
  return Promise.all(made.map(([name, bytes]) => SeedableRegister.open(name, bytes)));
}
