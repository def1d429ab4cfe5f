import { runCommand } from "./runCommand";

void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  // Not exit(): output to a pipe must be taken before the process ends.
  process.exitCode = code;
});
