const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin, optimize } = require("webpack");
const LicensePlugin = require("webpack-license-plugin");
const { isAllowed } = require("./scripts/allowedLicences.cjs");
const STANDARD_LICENCES = require("./scripts/standardLicences.cjs");

const { version } = require("./package.json");

const at = (...parts) => path.resolve(__dirname, ...parts);
const PDF_JS = "node_modules/pdfjs-dist";
const DEVELOPMENT_URL = "https://localhost:3000";

/** Where the add-in will be served from, without a slash at the end. Without it the build is for this machine only. */
const HOME = process.env.NEXT_DAY_RETURN_URL?.replace(/\/+$/, "");
if (HOME !== undefined && !/^https:\/\/[^\s/]+/.test(HOME))
  throw new Error(
    `NEXT_DAY_RETURN_URL must be an https address, such as https://addins.example.hk/next-day-return: "${HOME}"`,
  );

/** Whom a user may ask: an e-mail address or a page, of whoever installs the add-in. */
const SUPPORT = process.env.NEXT_DAY_RETURN_SUPPORT;

/**
 * Fluent's renderer (Griffel) makes `<style>` elements and fills them by script. They are let through by this nonce and by nothing else: no
 * `'unsafe-inline'`, so a style attribute or element that came in as markup is dead. The page is a static file, so the nonce cannot change from one
 * request to the next; it keeps out markup, which is all that cell text could ever be. See docs/pane.md.
 */
const STYLE_NONCE = "next-day-return-style";

/** @param {{ scripts: readonly string[], frames?: readonly string[], canvasStyles?: boolean }} allowed */
function contentSecurityPolicy({ scripts, frames = [], canvasStyles = false }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    canvasStyles ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${STYLE_NONCE}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    // The example register, which stands beside the page.
    "connect-src 'self'",
    `frame-src ${frames.length > 0 ? frames.join(" ") : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Where Microsoft serves office.js. */
const OFFICE = "https://appsforoffice.microsoft.com";

/** Types are checked apart, by `npm test`: a build only takes them away. */
const SCRIPTS = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};
const STYLES = { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8][ext]" } };

/** PDF.js as it was delivered, asked for when a PDF is first read. Named .js: not every server knows .mjs for a script. */
const PDF_SCRIPTS = {
  test: /pdfjs-dist.*\.mjs$/,
  type: "asset/resource",
  generator: { filename: "[name].[contenthash:8].js" },
};
const PDF_CMAPS = { from: at(PDF_JS, "cmaps/*.bcmap"), to: "cmaps/[name][ext]" };

const RULE = "-".repeat(80);

/** What the licences of others' code in a build ask for: their names and texts beside it. A build that holds a licence we do not allow fails. */
function notices() {
  return new LicensePlugin({
    outputFilename: "third-party-notices.json",
    unacceptableLicenseTest: (licence) => !isAllowed(licence),
    // PDF.js is copied, not bundled.
    includePackages: () => [at(PDF_JS)],
    additionalFiles: {
      "third-party-notices.txt": (packages) => packages.map(notice).join(`\n\n${RULE}\n\n`),
    },
  });
}

function notice({ name, version, author, license, licenseText, noticeText = "" }) {
  if (!licenseText && !(license in STANDARD_LICENCES))
    throw new Error(`${name} brings no text of its licence, ${license}`);
  const text = licenseText || `Copyright (c) ${author || `the authors of ${name}`}\n\n${STANDARD_LICENCES[license]}`;
  return [`${name} ${version} (${license})`, text, noticeText].filter((part) => part !== "").join("\n\n");
}

/** The built style sheet of a page, by the name its source has. */
function stylesOf(name, { assets }) {
  return Object.keys(assets).find((asset) => asset.startsWith(`${name}.`) && asset.endsWith(".css"));
}

const EMAIL = /^[^\s@:/]+@[^\s@]+$/;

/** Where to ask, as the support page says it. */
function askIn(language) {
  if (SUPPORT === undefined)
    return language === "en"
      ? "Ask whoever installed the add-in for you, usually your IT department."
      : "請向為閣下安裝本增益集的人員（通常是資訊科技部門）查詢。";
  const link = `<a href="${encodeURI(EMAIL.test(SUPPORT) ? `mailto:${SUPPORT}` : SUPPORT)}">${SUPPORT.replace(/[&<>"]/g, "")}</a>`;
  return language === "en" ? `Write to ${link}.` : `請聯絡 ${link}。`;
}

/** The pages of text beside the pane. */
function textPages() {
  const page = (name, templateParameters = {}) =>
    new HtmlWebpackPlugin({ filename: name, template: at("src/taskpane", name), inject: false, templateParameters });
  return [
    page("support.html", { ask: { en: askIn("en"), "zh-Hant": askIn("zh-Hant") }, version }),
    page("privacy.html"),
    new CopyWebpackPlugin({ patterns: [{ from: at("src/taskpane/page.css"), to: "page.css" }] }),
  ];
}

function cacheOf(name) {
  return { type: "filesystem", name, buildDependencies: { config: [__filename, at("tsconfig.json")] } };
}

/** What the add-in and the desk have in common: what one build has compiled, the other takes. */
function page(mode) {
  return {
    mode,
    target: ["web", "es2022"],
    cache: cacheOf(`page-${mode}`),
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [SCRIPTS, STYLES, PDF_SCRIPTS] },
    plugins: [new DefinePlugin({ STYLE_NONCE: JSON.stringify(STYLE_NONCE) })],
    // swc minifies as well as terser, in a fifth of the time, and the end-to-end tests build first.
    // The desk's own bundle, the grid and the simulated Excel, is shipped to nobody and stays as it is.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          exclude: /^(?:desk\.js$|pdf\.)/,
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
        }),
      ],
    },
    // test/taskpane/inBrowser.test.ts holds the budget; webpack's own hints count uncompressed bytes.
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** Says at the end of a build where it can be used. */
const sayWhere = {
  apply(compiler) {
    compiler.hooks.done.tap("where", () => {
      console.log(
        HOME === undefined
          ? `This build is for this machine only: manifest.xml names ${DEVELOPMENT_URL}. Set NEXT_DAY_RETURN_URL for others (docs/install.md).`
          : `manifest.xml names ${HOME}.`,
      );
    });
  },
};

/**
 * The add-in as Excel loads it: one page, which the shared runtime keeps for the pane and the ribbon alike.
 * @param certificates key and certificate that this machine trusts, when the add-in is served from it
 */
function addIn(mode, certificates) {
  const base = page(mode);
  return {
    ...base,
    name: "add-in",
    entry: { taskpane: at("src/taskpane/main.ts") },
    // Every script by its contents: a page from before an update never meets a script from after it.
    output: {
      path: at("dist/add-in"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      ...base.plugins,
      ...textPages(),
      notices(),
      sayWhere,
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: at("src/taskpane/taskpane.html"),
        templateParameters: (compilation) => ({
          // office.js opens a frame of its own on a web page whose host it does not know.
          policy: contentSecurityPolicy({ scripts: ["'self'", OFFICE], frames: [OFFICE] }),
          officeScripts: [`${OFFICE}/lib/1/hosted/office.js`],
          styles: stylesOf("taskpane", compilation),
        }),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("examples/*.xlsx"), to: "examples/[name][ext]", noErrorOnMissing: true },
          PDF_CMAPS,
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, HOME ?? DEVELOPMENT_URL),
          },
        ],
      }),
    ],
    devServer: {
      server: { type: "https", options: certificates },
      host: "localhost",
      port: 3000,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
    },
  };
}

/**
 * The pane beside a spreadsheet in a plain browser, for localhost and for the tests. Microsoft's client stands there as npm delivered it;
 * its licence lets it be used to develop and test, so this build is never published.
 */
function desk(mode) {
  const base = page(mode);
  return {
    ...base,
    name: "desk",
    entry: {
      taskpane: at("src/taskpane/main.ts"),
      desk: at("src/desk/main.tsx"),
      "excel-beside": at("src/desk/excelBeside.ts"),
      "office-beside": at("src/desk/officeBeside.ts"),
    },
    output: { path: at("dist/desk"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      ...base.plugins,
      ...textPages(),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: at("src/desk/desk.html"),
        chunks: ["desk"],
        templateParameters: (compilation) => ({
          policy: contentSecurityPolicy({ scripts: ["'self'"], frames: ["'self'"], canvasStyles: true }),
          gridStyles: stylesOf("index", compilation),
          styles: stylesOf("desk", compilation),
        }),
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: at("src/taskpane/taskpane.html"),
        chunks: ["taskpane"],
        templateParameters: (compilation) => ({
          policy: contentSecurityPolicy({ scripts: ["'self'"] }),
          officeScripts: ["excel-beside.js", "office/excel-web-16.00.js", "office-beside.js"],
          styles: stylesOf("taskpane", compilation),
        }),
      }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: at("node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
            to: "office/",
            info: { minimized: true },
          },
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("examples/*.xlsx"), to: "examples/[name][ext]", noErrorOnMissing: true },
          PDF_CMAPS,
        ],
      }),
    ],
    devServer: {
      host: "localhost",
      // The next free one from 3001 on.
      port: "auto",
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      open: process.env.CI ? false : true,
    },
  };
}

/** The command line, as one file. Everything is bundled: one file starts faster than the several hundred it is made of. */
function commandLine() {
  return {
    name: "command-line",
    mode: "production",
    target: "node20",
    cache: cacheOf("command-line"),
    entry: { "next-day-return": at("src/cli/main.ts") },
    output: { path: at("dist/cli"), filename: "[name].js", chunkFilename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [SCRIPTS] },
    // Not minified: the stack trace a user sends us names our functions, and a file read once from disk gains nothing by being short.
    optimization: { minimize: false },
    // One file, whatever is imported when first needed (decision 0002).
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      notices(),
      // PDF.js is ten times the program and asked for by few commands: it stays in files of its own, as it was delivered.
      new CopyWebpackPlugin({
        patterns: [
          { from: at(PDF_JS, "legacy/build/pdf.min.mjs"), to: "pdf/pdf.mjs" },
          { from: at(PDF_JS, "legacy/build/pdf.worker.min.mjs"), to: "pdf/pdf.worker.mjs" },
          { from: at(PDF_JS, "cmaps/*.bcmap"), to: "pdf/cmaps/[name][ext]" },
          { from: at(PDF_JS, "LICENSE"), to: "pdf/LICENSE", toType: "file" },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** The add-in; with `--env desk` the desk, with `--env command-line` the command line. */
module.exports = async (env = {}, { mode = "development" } = {}) => {
  if (env["command-line"]) return commandLine();
  if (env.desk) {
    process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3001";
    return desk(mode);
  }
  // Excel loads nothing from an address it does not trust; the first time, the system asks whether to trust this machine's own certificate.
  return addIn(mode, env.WEBPACK_SERVE ? await require("office-addin-dev-certs").getHttpsServerOptions() : undefined);
};
