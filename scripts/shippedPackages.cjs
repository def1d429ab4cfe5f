/**
 * What other people's code the product ships, by what webpack says it put into the bundles: package, version, licence and the bytes of its
 * modules before they are made smaller. Ends with 1 where a licence is none of those below. `--installed` lists as JSON, without a build, what
 * `npm ci --omit=dev` would install: more than is shipped, for the test.
 */
const { existsSync, mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

const REPOSITORY = path.resolve(__dirname, "..");

/** Licences that let the product be sold and its source stay closed, on no more than a notice. */
const ALLOWED = new Set([
  "MIT",
  "MIT/X11",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Zlib",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
]);

/** True where an SPDX expression leaves a way of use that is allowed: `A OR B` lets us choose, `A AND B` binds to both. */
function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, " ").trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence.trim())));
}

function licenceOf(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const own =
    typeof license === "string" ? license : (license?.type ?? licenses?.map(({ type }) => type).join(" AND "));
  return { name, version, licence: own ?? "none stated" };
}

/** The folder of the package a module's file belongs to, or null for our own. */
function packageFolder(file) {
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return null;
  const inside = file.slice(at + "/node_modules/".length).split(path.sep);
  const name = inside[0].startsWith("@") ? inside.slice(0, 2) : inside.slice(0, 1);
  return path.join(file.slice(0, at), "node_modules", ...name);
}

/** Packages of a build, the largest first. */
function packagesOf(stats) {
  const sizes = new Map();
  const visit = (module) => {
    // A concatenated module stands for those inside it.
    if (module.modules?.length > 0) module.modules.forEach(visit);
    else if (module.nameForCondition) {
      const folder = packageFolder(module.nameForCondition);
      if (folder !== null) sizes.set(folder, (sizes.get(folder) ?? 0) + module.size);
    }
  };
  stats
    .toJson({
      all: false,
      modules: true,
      nestedModules: true,
      cachedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
      runtimeModules: false,
    })
    .modules.forEach(visit);
  return [...sizes].map(([folder, bytes]) => ({ ...licenceOf(folder), bytes })).sort((a, b) => b.bytes - a.bytes);
}

/** Every package the lock file installs for use: what a bundle may come to hold. */
function packagesInstalled() {
  const { packages } = JSON.parse(readFileSync(path.join(REPOSITORY, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(
      ([folder, { dev }]) => folder !== "" && dev !== true && existsSync(path.join(REPOSITORY, folder, "package.json")),
    )
    .map(([folder, { hasInstallScript, integrity }]) => {
      const found = licenceOf(path.join(REPOSITORY, folder));
      return {
        ...found,
        isAllowed: isAllowed(found.licence),
        hasInstallScript: hasInstallScript === true,
        hasIntegrity: integrity !== undefined,
      };
    });
}

function build(webpack, configuration) {
  const out = mkdtempSync(path.join(tmpdir(), "next-day-return-build-"));
  return new Promise((resolve, reject) => {
    webpack(
      { ...configuration, output: { ...configuration.output, path: out, clean: false }, stats: "none" },
      (failure, stats) => {
        rmSync(out, { recursive: true });
        if (failure || stats.hasErrors()) reject(failure ?? new Error(stats.toString("errors-only")));
        else resolve(stats);
      },
    );
  });
}

async function main() {
  const webpack = require("webpack");
  const configured = require("../webpack.config.js");
  const bundles = {
    "the add-in": configured({}, { mode: "production" }),
    "the command line": configured({ "command-line": true }),
  };
  for (const [name, configuration] of Object.entries(bundles)) {
    const packages = packagesOf(await build(webpack, configuration));
    console.log(
      `\n${name}: ${packages.length} packages, ${kilobytes(packages.reduce((sum, { bytes }) => sum + bytes, 0))} before minifying`,
    );
    for (const { name: called, version, licence, bytes } of packages)
      console.log(
        `${kilobytes(bytes).padStart(10)}  ${licence.padEnd(26)}  ${called}@${version}${isAllowed(licence) ? "" : "  NOT ALLOWED"}`,
      );
    if (packages.some(({ licence }) => !isAllowed(licence))) process.exitCode = 1;
  }
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

if (process.argv.includes("--installed")) console.log(JSON.stringify(packagesInstalled()));
else {
  main().catch((failure) => {
    console.error(failure);
    process.exitCode = 1;
  });
}
