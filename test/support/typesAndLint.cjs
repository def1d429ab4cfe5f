// Types and lint over one program: each by itself reads and resolves every file again, which is half a minute of a test run.
// Ends with 10 where types fail, 20 where lint does, 30 where both do; anything else but 0 is no answer.
const { join } = require("node:path");
const { ESLint } = require("eslint");
const ts = require("typescript");

const ROOT = join(__dirname, "../..");

async function main() {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.json"), {}, host);
  const program = ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
  });
  const lint = new ESLint({
    cwd: ROOT,
    overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, programs: [program] } } }],
  });
  const results = await lint.lintFiles(["."]);
  const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
  if (!isClean) console.log(await (await lint.loadFormatter("stylish")).format(results));
  // Last: what lint has asked of types need not be worked out again.
  const diagnostics = ts.getPreEmitDiagnostics(program);
  if (diagnostics.length > 0)
    console.log(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => ROOT,
        getNewLine: () => "\n",
      }),
    );
  process.exitCode = (diagnostics.length > 0 ? 10 : 0) + (isClean ? 0 : 20);
}

main().catch((error) => {
  console.log(error);
  process.exitCode = 1;
});
