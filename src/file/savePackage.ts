import type { Stats } from "node:fs";
import { link, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { HostFailure } from "../workbook/hostFailure";
import { clearAbandonedParts, partBeside } from "./abandonedParts";
import { errorCode } from "./errorCode";

/** Whoever may write the new file, until it has the mode of the one it replaces. */
const OWNER_ALONE = 0o600;
const PERMISSIONS = 0o7777;

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed into it. A file that is replaced keeps its mode and its owner.
 * A process stopped at any point leaves the old file, or the new one; what it may leave beside them goes when the next file is written there.
 * @throws HostFailure `cannot write`; nothing is left behind, or `leftBehind` names it
 */
export async function savePackage(path: string, bytes: Uint8Array): Promise<void> {
  const replaced = await stat(path).catch(() => null);
  if (replaced !== null && !replaced.isFile()) throw new HostFailure("cannot write", path);
  await throughPart(path, bytes, replaced, async (beside) => {
    await rename(beside, path);
  });
}

/**
 * As `savePackage`, under the first of these names that is free. A name is taken and seen to be free in one step, so of several writers none replaces
 * another's file.
 * @param paths names in one folder
 * @returns the name taken; null where none was free
 */
export async function createPackage(paths: Iterable<string>, bytes: Uint8Array): Promise<string | null> {
  const names = [...paths];
  const [first] = names;
  if (first === undefined) return null;
  return throughPart(first, bytes, null, async (beside) => {
    for (const path of names) if (await takesName(beside, path)) return path;
    await rm(beside, { force: true });
    return null;
  });
}

/** Writes the part beside a file's place and has it put there. */
async function throughPart<Result>(
  path: string,
  bytes: Uint8Array,
  like: Stats | null,
  place: (beside: string) => Promise<Result>,
): Promise<Result> {
  await clearAbandonedParts(dirname(path));
  const beside = await partBeside(path);
  try {
    await writePart(beside, bytes, like);
    return await place(beside);
  } catch (cause) {
    const leftBehind = await rm(beside, { force: true }).then(
      () => null,
      () => beside,
    );
    throw new HostFailure("cannot write", path, cause, leftBehind);
  }
}

async function writePart(beside: string, bytes: Uint8Array, like: Stats | null): Promise<void> {
  const file = await (like === null ? open(beside, "wx") : open(beside, "wx", OWNER_ALONE));
  try {
    await file.writeFile(bytes);
    if (like !== null) {
      const { uid, gid } = await file.stat();
      // The owner first: changing it may drop bits of the mode.
      if (uid !== like.uid || gid !== like.gid) await file.chown(like.uid, like.gid);
      await file.chmod(like.mode & PERMISSIONS);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** File systems that know no second name for a file (FAT, some of a network) refuse in one of these ways. */
const NO_LINKS: ReadonlySet<string | null> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"]);

/** Gives the part its name if nothing has it. False where something has. */
async function takesName(beside: string, path: string): Promise<boolean> {
  try {
    await link(beside, path);
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") return false;
    if (!NO_LINKS.has(errorCode(cause))) throw cause;
    return takesNameWithoutLink(beside, path);
  }
  // The file has its name. What stays of the other is cleared by the next write, so it is no failure of this one.
  await rm(beside, { force: true }).catch(() => undefined);
  return true;
}

/** An empty file takes the name, and the part its place. */
async function takesNameWithoutLink(beside: string, path: string): Promise<boolean> {
  try {
    await (await open(path, "wx")).close();
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") return false;
    throw cause;
  }
  try {
    await rename(beside, path);
  } catch (cause) {
    await rm(path, { force: true }).catch(() => undefined);
    throw cause;
  }
  return true;
}
