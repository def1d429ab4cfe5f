/**
 * Bundles the benches as the command line is bundled, so that what is measured is what is shipped, and runs them one after another, each in a
 * process of its own. `npm run bench -- physical` runs those whose name begins so. Ratios within one run; nothing is asserted.
 */
const { spawnSync } = require("node:child_process");
const { mkdirSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const configuration = require("../webpack.config.js");

const BENCHES = [
  "speedGoals",
  "physicalLimit",
  "commandLine",
  "manyRegisters",
  "roundTrips",
  "longDay",
  "paneSpeed",
  "hostileTexts",
];
const out = path.resolve(__dirname, "../dist/bench");
const asked = process.argv.slice(2);
const chosen = BENCHES.filter((name) => asked.length === 0 || asked.some((start) => name.startsWith(start)));

async function bundles() {
  const shipped = await configuration({ "command-line": true });
  return {
    ...shipped,
    cache: {
      ...shipped.cache,
      name: "bench",
      buildDependencies: { config: [__filename, require.resolve("../webpack.config.js")] },
    },
    entry: {
      cli: path.resolve(__dirname, "../src/cli/main.ts"),
      ...Object.fromEntries(chosen.map((name) => [name, path.resolve(__dirname, `${name}.ts`)])),
    },
    output: { path: out, filename: "[name].js", chunkFilename: "[name].chunk.js" },
    plugins: [],
    // Programs, not libraries: they stay where npm put them.
    externals: { "playwright-core": "commonjs playwright-core", "@sparticuz/chromium": "import @sparticuz/chromium" },
  };
}

mkdirSync(out, { recursive: true });
void bundles().then((made) =>
  webpack(made, (failure, stats) => {
    if (failure !== null || stats.hasErrors()) throw failure ?? new Error(stats.toString("errors-only"));
    for (const name of chosen) {
      const { status } = spawnSync(
        process.execPath,
        ["--expose-gc", "--max-old-space-size=4096", path.join(out, `${name}.js`)],
        { stdio: "inherit", env: { ...process.env, BENCH_FOLDER: __dirname } },
      );
      if (status !== 0) process.exitCode = 1;
      console.log();
    }
  }),
);
