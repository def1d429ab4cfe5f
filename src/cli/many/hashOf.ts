import { createHash } from "node:crypto";

/** The hash that stands for the content of a file. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
