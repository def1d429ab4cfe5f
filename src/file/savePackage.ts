import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { HostFailure } from "../workbook/hostFailure";
import { clearAbandonedParts, partBeside } from "./abandonedParts";

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed into it. A process stopped at any point leaves the old file, or the new one;
 * what it may leave beside them goes when the next file is written there.
 * @throws HostFailure `cannot write`; nothing is left behind, or `leftBehind` names it
 */
export async function savePackage(path: string, bytes: Uint8Array): Promise<void> {
  await clearAbandonedParts(dirname(path));
  const beside = await partBeside(path);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    const leftBehind = await rm(beside, { force: true }).then(
      () => null,
      () => beside,
    );
    throw new HostFailure("cannot write", path, cause, leftBehind);
  }
}
