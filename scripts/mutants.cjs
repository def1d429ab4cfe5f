/**
 * npm run mutants -- src/shares/month: changes the code of a folder or file in every small way Stryker knows, and runs the tests that reach each change.
 * What survives is printed: a line none of them holds. The figures of a folder's files are put into docs/mutants.md when all its changes were tried. A folder that
 * has been tried as it is, its tests included, is not tried again, so that a run over several that was stopped goes on where it was.
 */
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const REPOSITORY = path.resolve(__dirname, "..");
const PAGE = path.join(REPOSITORY, "docs/mutants.md");
const KEPT = path.join(REPOSITORY, "reports/mutants");
/** The tests that state rules of values. What drives whole programs says less, and takes hours. */
const TESTS = ["test/shares", "test/forms"];

/** Each is tried in one go: `src/shares/month`, or several with commas between. */
const asked = process.argv.slice(2);
if (
  asked.length === 0 ||
  asked.some((places) => places.split(",").some((place) => !existsSync(path.join(REPOSITORY, place))))
) {
  console.error("Name folders or files of src: npm run mutants -- src/shares/month");
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

/** What the code and its tests are, in a few letters. */
function stateOf() {
  const hash = createHash("sha256");
  for (const file of ["src", ...TESTS, "test/support"].flatMap(filesOf))
    hash.update(readFileSync(path.join(REPOSITORY, file)));
  return hash.digest("hex").slice(0, 16);
}

/** Tries the changes of some files. @returns what became of them, by file */
function tryFiles(files) {
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(path.dirname(require.resolve("@stryker-mutator/core/package.json")), "bin/stryker.js"),
      "run",
      path.join(REPOSITORY, "test/support/stryker.json"),
      "--mutate",
      files.join(),
    ],
    { cwd: REPOSITORY, stdio: "inherit", env: { ...process.env, MUTATED_TESTS: TESTS.join() } },
  );
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(readFileSync(path.join(KEPT, "last.json"), "utf8")).files;
}

/** The line of a file in the table. A mutant that ran out of time counts for nothing: it was not shown to be found. */
function lineOf(file, mutants) {
  const of = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, survived, unreached, late] = ["Killed", "Survived", "NoCoverage", "Timeout"].map(of);
  const tried = killed + survived + unreached;
  const score = tried === 0 ? "" : `${((100 * killed) / tried).toFixed(1)} %`;
  return `| \`${file}\` | ${killed} | ${survived} | ${unreached} | ${late} | ${score} |`;
}

/** The lines of the table for the rooms: what those of their files come to. */
function roomLines(rows) {
  return ["src/shares", "src/forms"].flatMap((room) => {
    const figures = rows
      .filter((row) => row.startsWith(`| \`${room}/`))
      .map((row) => row.split("|").slice(2, 6).map(Number));
    if (figures.length === 0) return [];
    const [killed, survived, unreached, late] = [0, 1, 2, 3].map((at) =>
      figures.reduce((sum, row) => sum + row[at], 0),
    );
    const score = ((100 * killed) / (killed + survived + unreached)).toFixed(1);
    return [`| **${room}**, ${figures.length} files | ${killed} | ${survived} | ${unreached} | ${late} | ${score} % |`];
  });
}

/** Puts the line of a file into the table of the page, in the order of the files. */
function noteOnPage(file, line) {
  const page = readFileSync(PAGE, "utf8").split("\n");
  const isFile = (text) => text.startsWith("| `src/");
  const isRow = (text) => isFile(text) || text.startsWith("| **src/");
  const rows = [...page.filter((text) => isFile(text) && !text.startsWith(`| \`${file}\``)), line].sort();
  const others = page.filter((text) => !isRow(text));
  const at = others.findIndex((text) => text.startsWith("| :--"));
  others.splice(at + 1, 0, ...rows, ...roomLines(rows));
  writeFileSync(PAGE, others.join("\n"));
}

/** What no test noticed, a line each: where, what stood there and what stood there instead. */
function* unnoticed(file, { source, mutants }) {
  const lines = source.split("\n");
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 90);
  for (const { status, location, replacement } of mutants) {
    if (status !== "Survived" && status !== "NoCoverage") continue;
    const { start, end } = location;
    const first = lines[start.line - 1] ?? "";
    const was =
      start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)}…`;
    yield `${file}:${start.line}:${start.column} ${status === "Survived" ? "" : "(not reached) "}${short(was)} => ${short(replacement ?? "")}`;
  }
}

mkdirSync(KEPT, { recursive: true });
const state = stateOf();
for (const places of asked) {
  const mark = path.join(
    KEPT,
    `${places.replace(/[/,]/g, "-").slice(0, 100)}-${createHash("sha256").update(places).digest("hex").slice(0, 6)}.txt`,
  );
  if (existsSync(mark) && readFileSync(mark, "utf8").startsWith(state)) continue;
  const files = places.split(",").flatMap(filesOf);
  const tried = tryFiles(files);
  const found = [];
  for (const file of files) {
    if ((tried[file]?.mutants ?? []).length === 0) continue;
    noteOnPage(file, lineOf(file, tried[file].mutants));
    found.push(...unnoticed(file, tried[file]));
  }
  console.log(found.join("\n"));
  writeFileSync(mark, `${state}\n${found.join("\n")}\n`);
}
