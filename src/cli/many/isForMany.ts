import { stat } from "node:fs/promises";
import type { AskedCommand, TwoFileCommand } from "../commands";
import { nameBoth } from "../arguments";
import { UsageError } from "../tableOptions";
import type { ManyCommand } from "./tasks";

/** A command over many registers. */
export type CommandForMany = ManyCommand | Extract<AskedCommand, { readonly command: "due" }> | TwoFileCommand;

/**
 * Whether a command is for many registers: several inputs, a folder, or a pattern. What names one workbook is for that one, whatever its name looks like.
 * @throws UsageError for verify with one file
 */
export async function isForMany(
  command: Exclude<AskedCommand, { readonly command: "help" | "due" | "correct" | "start" | "template" }>,
): Promise<boolean> {
  switch (command.command) {
    case "compare":
      return false;
    case "verify": {
      const several = await Promise.all(command.inputs.map(leadsToSeveral));
      if (command.inputs.length === 2) return several.includes(true);
      if (command.inputs.length === 1 && !several.includes(true)) throw new UsageError(nameBoth("verify"));
      return true;
    }
    default:
      return command.others.length > 0 || (await leadsToSeveral(command.register));
  }
}

/** A folder or a pattern; a file whose name looks like a pattern is that file. */
async function leadsToSeveral(input: string): Promise<boolean> {
  const found = await stat(input).catch(() => null);
  if (found !== null) return found.isDirectory();
  return (await import("./findWorkbooks")).isPattern(input);
}
