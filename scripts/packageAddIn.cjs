// npm run package: the add-in as one zip for whoever installs it: the files to serve, the manifest for their address, how to install, checksums.
const { createHash } = require("node:crypto");
const { spawnSync } = require("node:child_process");
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, relative, resolve, sep } = require("node:path");
const JSZip = require("jszip");
const { name, version } = require("../package.json");

const REPOSITORY = resolve(__dirname, "..");
const BUILT = join(REPOSITORY, "dist/add-in");

if (!process.env.NEXT_DAY_RETURN_URL) {
  console.error(
    "Set NEXT_DAY_RETURN_URL to the https address the add-in will be served from, such as https://addins.example.hk/next-day-return",
  );
  process.exit(2);
}

const webpack = join(REPOSITORY, "node_modules/webpack/bin/webpack.js");
const build = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: REPOSITORY, stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);

/** Every file below a folder, by its path with slashes. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join("/"),
    )
    .sort();
}

async function pack() {
  const files = new Map(
    filesOf(BUILT).map((path) => [path === "manifest.xml" ? path : `site/${path}`, readFileSync(join(BUILT, path))]),
  );
  files.set("install.md", readFileSync(join(REPOSITORY, "docs/install.md")));
  files.set("LICENSE", readFileSync(join(REPOSITORY, "LICENSE")));
  const sums = [...files].map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
  files.set("SHA256SUMS", Buffer.from(`${sums.join("\n")}\n`));
  const zip = new JSZip();
  // The same files make the same zip.
  const date = new Date("1980-01-01T00:00:00Z");
  for (const [path, bytes] of files) zip.file(path, bytes, { date });
  const target = join(REPOSITORY, "dist", `${name}-${version}.zip`);
  writeFileSync(target, await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }));
  console.log(`dist/${name}-${version}.zip: ${files.size} files`);
}

pack().catch((error) => {
  console.error(error);
  process.exit(1);
});
