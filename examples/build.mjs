// Builds every example register from its data: node examples/build.mjs
import { readdirSync } from "node:fs";

const here = new URL("./", import.meta.url);
for (const file of readdirSync(new URL("registers/", here)).filter((name) => name.endsWith(".mjs"))) {
  const { build } = await import(new URL(`registers/${file}`, here));
  const target = new URL(file.replace(/\.mjs$/, ".xlsx"), here);
  await build().xlsx.writeFile(target.pathname);
  console.log(`examples/${file.replace(/\.mjs$/, ".xlsx")}`);
}
