import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(__dirname, "../..");

interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isAllowed: boolean;
  readonly hasInstallScript: boolean;
  readonly hasIntegrity: boolean;
}

/** What the lock file installs for use: more than the bundles hold, so that nothing can slip into them unseen. */
const installed = JSON.parse(
  execFileSync(process.execPath, [join(REPOSITORY, "scripts/shippedPackages.cjs"), "--installed"], {
    encoding: "utf8",
  }),
) as readonly InstalledPackage[];
const called = ({ name, version }: InstalledPackage): string => `${name}@${version}`;

describe("packages from others", () => {
  it("are found at all", () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["react", "saxes", "@fluentui/react-components"]),
    );
  });

  it("have licences under which the product may be sold", () => {
    expect(installed.filter(({ isAllowed }) => !isAllowed).map(called)).toEqual([]);
  });

  it("need no script of theirs to run on installing", () => {
    expect(installed.filter(({ hasInstallScript }) => hasInstallScript).map(called)).toEqual([]);
  });

  it("are those the lock file was made with, to the byte", () => {
    expect(installed.filter(({ hasIntegrity }) => !hasIntegrity).map(called)).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(REPOSITORY, "package.json"), "utf8"),
    ) as Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>>;
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });
});
