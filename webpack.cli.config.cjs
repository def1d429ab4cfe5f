const path = require("node:path");
const { BannerPlugin } = require("webpack");
const scripts = require("./swc.config.cjs");

const streamsOfExceljs = (name) => path.resolve(__dirname, `node_modules/exceljs/lib/stream/xlsx/${name}.js`);

/**
 * The command line, as one file. `npm ci` builds it (prepare), so nothing here checks types: `npm test` does.
 * Everything is bundled, exceljs too: one file starts faster than the several hundred that its package and dependencies are.
 * @type {import("webpack").Configuration}
 */
module.exports = {
  mode: "production",
  target: "node20",
  cache: {
    type: "filesystem",
    name: "command-line",
    buildDependencies: { config: [__filename, require.resolve("./swc.config.cjs")] },
  },
  entry: { "next-day-return": path.resolve(__dirname, "src/cli/main.ts") },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", chunkFilename: "[name].js" },
  resolve: {
    extensions: [".ts", ".js"],
    // What exceljs reads and writes as streams and as CSV takes a hundred packages along, one of them without a licence. None of it is called here.
    alias: {
      [streamsOfExceljs("workbook-reader")]: false,
      [streamsOfExceljs("workbook-writer")]: false,
      "fast-csv": false,
    },
  },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: "swc-loader", options: scripts } }],
    // exceljs' dependencies ask for optional packages by computed names; none of those paths is on ours.
    parser: { javascript: { exprContextCritical: false, unknownContextCritical: false } },
  },
  // Not minified: a stack trace a user sends us names our functions, and a file read once from disk gains nothing by being short.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  performance: { hints: false },
  stats: "errors-warnings",
};
