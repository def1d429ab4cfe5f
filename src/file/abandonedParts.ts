import { createHash, randomBytes } from "node:crypto";
import { lstat, readdir, readlink, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { errorCode } from "./errorCode";

/** Our mark, the machine's, the process, and a random number for each of its parts. */
const PART = /^\.next-day-return\.([0-9a-f]{12})-(\d+)-[0-9a-f]{12}\.part$/;

/** A name for the file beside its place, while it is being written: hidden, of a length any file system takes, and known by it who writes it. */
export async function partBeside(path: string): Promise<string> {
  return join(
    dirname(path),
    `.next-day-return.${await thisMachine()}-${process.pid}-${randomBytes(6).toString("hex")}.part`,
  );
}

/**
 * Clears a folder of what writers of ours have left there that were stopped: regular files named as above, by this machine, whose process is gone. Whatever is
 * not certain stays, as a folder that cannot be read stays as it is: nobody's writing depends on this.
 */
export async function clearAbandonedParts(folder: string): Promise<void> {
  const machine = await thisMachine();
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, writer, process] = PART.exec(name) ?? [];
    if (writer !== machine || isRunning(Number(process))) continue;
    const path = join(folder, name);
    const isFile = await lstat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) await rm(path, { force: true }).catch(() => undefined);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (refused) {
    // It may be another user's, whom we may not even ask.
    return errorCode(refused) !== "ESRCH";
  }
}

/** Where a process number means one process: a machine, or a container of it, which has numbers of its own. */
async function thisMachine(): Promise<string> {
  const container = await readlink("/proc/self/ns/pid").catch(() => "");
  return createHash("sha256").update(`${hostname()} ${container}`).digest("hex").slice(0, 12);
}
