import type { PackageParts } from "./packageParts";
import { readXml } from "./readXml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `table`, `styles`. The part before it differs between the two editions of the standard. */
  readonly kind: string;
  /** The part it points to, from the root of the package. */
  readonly target: string;
}

/** The relationships of a part; those that point outside the package are left out, for nothing outside is ever opened. */
export async function relationshipsOf(
  parts: PackageParts,
  part: string,
  fileName: string,
): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = await parts.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relationship[] = [];
  if (!bytes) return found;
  readXml(bytes, fileName, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes["TargetMode"] === "External") return;
      const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
      found.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(folder, target) });
    },
  });
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
