import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { complaintsOf } from "./complaintsOf";
import { LIST_ICONS } from "./manifestSchema";
import { elementsNamed, readManifest } from "./readManifest";

const REPOSITORY = resolve(__dirname, "../..");
const MANIFEST = readFileSync(join(REPOSITORY, "manifest.xml"), "utf8");
const PACKAGE = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
};
const root = readManifest(MANIFEST);

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(join(REPOSITORY, "assets", file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("is as the schema and Microsoft's validator ask", () => {
    expect(complaintsOf(MANIFEST)).toEqual([]);
  });

  /** Each as it once stood here, or as it would be refused. */
  it.each([
    [
      "an empty list of domains",
      (xml: string) => xml.replace("<Hosts>", "<AppDomains/>\n<Hosts>"),
      /AppDomains lacks AppDomain/,
    ],
    ["a version below 1.0", (xml: string) => xml.replace("<Version>1.0.0.0", "<Version>0.1.0.0"), /below 1\.0/],
    [
      "requirements said twice",
      (xml: string) =>
        xml.replace(
          /(<VersionOverrides[^>]*>)/,
          '$1<Requirements><bt:Sets><bt:Set Name="ExcelApi"/></bt:Sets></Requirements>',
        ),
      /not said once/,
    ],
    [
      "an element out of order",
      (xml: string) => xml.replace(/(\s*<Permissions>.*<\/Permissions>)([\s\S]*?)(\s*<\/OfficeApp>)/, "$2$1$3"),
      /Permissions stands too late/,
    ],
    [
      "a required element missing",
      (xml: string) => xml.replace(/<ProviderName>.*<\/ProviderName>/, ""),
      /lacks ProviderName/,
    ],
    [
      "an icon without its large image",
      (xml: string) => xml.replace(/<bt:Image size="80" resid="check\.80"\/>/, ""),
      /lacks its 80 px image/,
    ],
    [
      "a string longer than a ribbon takes",
      (xml: string) => xml.replace('DefaultValue="Write return"', `DefaultValue="${"x".repeat(126)}"`),
      /126 characters/,
    ],
    [
      "an address without https",
      (xml: string) => xml.replace("https://localhost:3000/support.html", "http://localhost:3000/support.html"),
      /no https address/,
    ],
    [
      "a resource nobody names",
      (xml: string) => xml.replace('resid="check.16"', 'resid="other.16"'),
      /No resource is called other\.16/,
    ],
    [
      "a control's id twice",
      (xml: string) => xml.replace('id="NextDayReturn.Write"', 'id="NextDayReturn.Check"'),
      /Two controls/,
    ],
  ] as const)("would not pass with %s", (_what, spoil, complaint) => {
    const spoilt = spoil(MANIFEST);
    expect(spoilt).not.toBe(MANIFEST);
    expect(complaintsOf(spoilt).join("\n")).toMatch(complaint);
  });

  it("carries the package's version, and a provider people can read", () => {
    expect(elementsNamed(root, "Version")[0]?.text).toBe(`${PACKAGE.version}.0`);
    const provider = elementsNamed(root, "ProviderName")[0]?.text ?? "";
    expect(provider).not.toBe(PACKAGE.name);
    expect(provider).toMatch(/^[A-Z].* /);
  });

  it("names icons of the sizes it says", () => {
    const images = elementsNamed(root, "Images").flatMap(({ children }) => children);
    for (const icon of elementsNamed(root, "Icon").flatMap(({ children }) => children)) {
      const { size = "", resid } = icon.attributes;
      const file = images.find(({ attributes }) => attributes["id"] === resid)?.attributes["DefaultValue"] ?? "";
      expect([file, ...sizeOf(file.replace(/^.*\/assets\//, ""))]).toEqual([file, Number(size), Number(size)]);
    }
    for (const [name, size] of Object.entries(LIST_ICONS)) {
      const address = elementsNamed(root, name)[0]?.attributes["DefaultValue"] ?? "";
      expect([name, ...sizeOf(address.replace(/^.*\/assets\//, ""))]).toEqual([name, size, size]);
    }
  });

  it("asks for the shared runtime, which keeps it out of Excel on iPad", () => {
    const sets = elementsNamed(root, "Set").map(
      ({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`,
    );
    expect(sets).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1"]);
  });
});
