import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HostFailure } from "../workbook/hostFailure";

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed into it. A process stopped at any point leaves the old file, or the new one.
 * @throws HostFailure `cannot write`; nothing is left behind, or `leftBehind` names it
 */
export async function savePackage(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
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
