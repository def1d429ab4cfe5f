/**
 * `node bench/pane/buildPages.cjs FOLDER`: the desk's build, whose pane is measured, and beside it the template's page, by the same build and with the
 * same scripts of Office.
 */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const configuration = require("../../webpack.config.js");

const folder = path.resolve(process.argv[2]);

function build(config) {
  return new Promise((done, failed) => {
    webpack(config, (failure, stats) => {
      if (failure !== null || stats.hasErrors()) failed(failure ?? new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

async function main() {
  const desk = await configuration({ desk: true }, { mode: "production" });
  const pane = desk.plugins.find((plugin) => plugin.userOptions?.filename === "taskpane.html");
  // The desk first: it cleans the folder.
  await build({ ...desk, output: { ...desk.output, path: folder } });
  await build({
    ...desk,
    name: "template",
    cache: { ...desk.cache, name: "template-production" },
    entry: { template: path.resolve(__dirname, "../template/main.tsx") },
    output: { ...desk.output, path: folder, chunkFilename: "template-[name].[contenthash:8].js", clean: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "template.html",
        template: path.resolve(__dirname, "../template/template.html"),
        templateParameters: (compilation) => ({
          officeScripts: pane.userOptions.templateParameters(compilation).officeScripts,
        }),
      }),
    ],
  });
}

main().catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
