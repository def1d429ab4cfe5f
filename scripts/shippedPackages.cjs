/**
 * What other people's code the product ships, by what webpack says it put into the bundles: package, version, licence and the bytes of its
 * modules before they are made smaller. Ends with 1 where a licence is not allowed. `--installed` lists as JSON, without a build, what the packages that
 * `src` imports would install: more than is shipped, for the test.
 */
const { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { isAllowed } = require("./allowedLicences.cjs");

const REPOSITORY = path.resolve(__dirname, "..");

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

/** The packages that a file of `src` imports. The stand-ins for Excel are shipped to nobody. */
function packagesImported() {
  const names = new Set();
  for (const entry of readdirSync(path.join(REPOSITORY, "src"), { recursive: true, withFileTypes: true })) {
    const folder = entry.parentPath ?? entry.path;
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /[\\/](desk|simulated-excel)([\\/]|$)/.test(folder)) continue;
    const text = readFileSync(path.join(folder, entry.name), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import\(|import|require\()\s*"((?:@[\w-]+\/)?[\w][\w.-]*)[\w./-]*"/g))
      if (existsSync(path.join(REPOSITORY, "node_modules", name, "package.json"))) names.add(name);
  }
  return [...names];
}

/** Those packages and all they ask for, as the lock file has them: what a bundle may come to hold. */
function packagesInstalled() {
  const { packages } = JSON.parse(readFileSync(path.join(REPOSITORY, "package-lock.json"), "utf8"));
  const folders = new Set();
  const visit = (name, from) => {
    const folder = installedFor(name, from, packages);
    if (folder === undefined || folders.has(folder)) return;
    folders.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = packages[folder];
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) visit(needed, folder);
  };
  for (const name of packagesImported()) visit(name, "");
  return [...folders]
    .filter((folder) => existsSync(path.join(REPOSITORY, folder, "package.json")))
    .map((folder) => {
      const found = licenceOf(path.join(REPOSITORY, folder));
      return {
        ...found,
        isAllowed: isAllowed(found.licence),
        hasInstallScript: packages[folder].hasInstallScript === true,
        hasIntegrity: packages[folder].integrity !== undefined,
      };
    });
}

/** Where Node finds a package that another asks for: beside it, or further up. */
function installedFor(name, from, packages) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    const folder = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (folder in packages) return folder;
    if (at === "") return undefined;
  }
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
