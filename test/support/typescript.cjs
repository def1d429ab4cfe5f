/**
 * Runs TypeScript in Node as it is, by taking its types away: asked for by every process that runs tests. Types are checked apart.
 * Each process compiles a file once, however many tests use it.
 */
const { readFileSync } = require("node:fs");
const { register } = require("node:module");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { transformSync } = require("@swc/core");

const HERE = pathToFileURL(__filename).href;
/** What a process of Node is started with to run TypeScript. */
const ASKED_FOR = `--import ${HERE}`;

const COMPILED = {
  target: "es2022",
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" } },
};
const OPTIONS = { swcrc: false, sourceMaps: "inline", module: { type: "commonjs" }, jsc: COMPILED };

for (const extension of [".ts", ".tsx"])
  require.extensions[extension] = (module, filename) => {
    module._compile(transformSync(readFileSync(filename, "utf8"), { ...OPTIONS, filename }).code, filename);
  };
// A style sheet has no values.
require.extensions[".css"] = (module) => {
  module.exports = {};
};
// Test files are imported, and what they are made of is required.
register(pathToFileURL(join(__dirname, "typescriptLoader.mjs")));
process.setSourceMapsEnabled(true);

module.exports = { ASKED_FOR, COMPILED };
