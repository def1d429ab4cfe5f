/**
 * `node bench/pane/buildPages.cjs FOLDER`: the desk's build, whose pane is measured, and beside it the template's page, by the same build and with the
 * same scripts of Office.
 */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const folder = path.resolve(process.argv[2]);
const desk = require("../../webpack.config.js")({ desk: true }, { mode: "production" });
const pane = desk.plugins.find((plugin) => plugin.userOptions?.filename === "taskpane.html");

const pages = { ...desk, output: { ...desk.output, path: folder } };
const template = {
  ...desk,
  name: "template",
  cache: { ...desk.cache, name: "template-production" },
  entry: { template: path.resolve(__dirname, "../template/main.tsx") },
  output: { ...desk.output, path: folder, chunkFilename: "template-[name].[contenthash:8].js", clean: false },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "template.html",
      template: path.resolve(__dirname, "../template/template.html"),
      templateParameters: { officeScripts: pane.userOptions.templateParameters.officeScripts },
    }),
  ],
};

function build(config) {
  return new Promise((done, failed) => {
    webpack(config, (failure, stats) => {
      if (failure !== null || stats.hasErrors()) failed(failure ?? new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

// The desk first: it cleans the folder.
build(pages)
  .then(() => build(template))
  .catch((failure) => {
    console.error(failure);
    process.exitCode = 1;
  });
