/**
 * npm run mutants -- src/shares/month: changes the code of a folder or file in every small way Stryker knows, and runs the tests of the same folder on each
 * change, or where none uses it those of the rooms that import it. What survives is a line none of them holds. File by file: what is known of a file is kept
 * in `reports/mutants` and, in figures, in docs/mutants.md, so that a run that was stopped is taken up again at the file it was in.
 */
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const REPOSITORY = path.resolve(__dirname, "..");
const PAGE = path.join(REPOSITORY, "docs/mutants.md");
const [asked, ...more] = process.argv.slice(2);
if (asked === undefined || !existsSync(path.join(REPOSITORY, asked))) {
  console.error("Name a folder or file of src: npm run mutants -- src/shares/month");
  process.exit(2);
}

/** Every file of code in a folder, or the file, from the root and with strokes as Stryker writes them. */
function filesOf(place) {
  if (!statSync(path.join(REPOSITORY, place)).isDirectory()) return [place.split(path.sep).join("/")];
  return readdirSync(path.join(REPOSITORY, place), { recursive: true })
    .map((name) => path.posix.join(...place.split(/[\\/]/), ...name.split(path.sep)))
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

const roomOf = (file) => file.split("/")[1];

/** `test/shares/month` for a file of `src/shares/month`: the tests that state its rules, without loading the program. */
function ownTests(file) {
  const folder = path.posix.dirname(file).replace(/^src\//, "");
  return existsSync(path.join(REPOSITORY, "test", folder)) ? [folder] : [roomOf(file)];
}

/** The rooms of the files that import a file: their tests reach one that none of its own does. */
function roomsOfImporters(file) {
  const name = path.posix.basename(file).replace(/\.tsx?$/, "");
  const imports = (text) => text.includes(`/${name}"`);
  return [
    ...new Set(
      filesOf("src")
        .filter((other) => imports(readFileSync(path.join(REPOSITORY, other), "utf8")))
        .map(roomOf),
    ),
  ];
}

/** Tries the mutants of a file on the tests of some folders. @returns the status of Stryker's run, and what became of each mutant */
function tryFile(file, folders) {
  const report = `reports/mutants/${file.replace(/[^\w.-]+/g, "-")}.json`;
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(REPOSITORY, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      path.join(REPOSITORY, "stryker.config.json"),
      "--mutate",
      file,
      "--incremental",
      "--incrementalFile",
      report,
      ...more,
    ],
    { cwd: REPOSITORY, stdio: "inherit", env: { ...process.env, MUTATED_TESTS: folders.join() } },
  );
  const kept = path.join(REPOSITORY, report);
  const { files } = status === 0 && existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : { files: {} };
  return { status, mutants: files[file]?.mutants ?? [] };
}

/** The line of a file in the table. A mutant that ran out of time counts for nothing: it was not shown to be found. */
function lineOf(file, mutants) {
  const of = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, survived, unreached, late] = ["Killed", "Survived", "NoCoverage", "Timeout"].map(of);
  const tried = killed + survived + unreached;
  const score = tried === 0 ? "" : `${((100 * killed) / tried).toFixed(1)} %`;
  return `| \`${file}\` | ${killed} | ${survived} | ${unreached} | ${late} | ${score} |`;
}

/** Puts the line of a file into the table of the page, in the order of the files. */
function noteOnPage(file, line) {
  const page = readFileSync(PAGE, "utf8");
  const isRow = (text) => text.startsWith("| `");
  const rows = page.split("\n").filter((text) => isRow(text) && !text.startsWith(`| \`${file}\``));
  const others = page.split("\n").filter((text) => !isRow(text));
  const at = others.findIndex((text) => text.startsWith("| :--"));
  others.splice(at + 1, 0, ...[...rows, line].sort());
  writeFileSync(PAGE, others.join("\n"));
}

mkdirSync(path.join(REPOSITORY, "reports/mutants"), { recursive: true });
for (const file of filesOf(asked)) {
  const own = tryFile(file, ownTests(file));
  const { status, mutants } = own.status === 0 ? own : tryFile(file, roomsOfImporters(file));
  if (status !== 0) process.exit(status ?? 1);
  if (mutants.length > 0) noteOnPage(file, lineOf(file, mutants));
}
