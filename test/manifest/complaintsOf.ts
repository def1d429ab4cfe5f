import { CHILDREN, ICON_SIZES, LONGEST } from "./manifestSchema";
import { elementsNamed, everyElement, type ManifestElement, readManifest } from "./readManifest";

/** What Excel or Microsoft's validator would refuse in a manifest, a line each. */
export function complaintsOf(xml: string): readonly string[] {
  const root = readManifest(xml);
  return [
    ...placesOf(root),
    ...lengthsOf(root),
    ...iconsOf(root),
    ...referencesOf(root),
    ...addressesOf(root),
    ...versionOf(root),
    ...requirementsOf(root),
  ];
}

function placesOf(root: ManifestElement): readonly string[] {
  const complaints: string[] = [];
  for (const [element, parent] of everyElement(root)) {
    const place = `${parent?.name ?? ""}/${element.name}`;
    const allowed = CHILDREN[place] ?? CHILDREN[element.name];
    if (allowed === undefined) {
      if (element.children.length > 0) complaints.push(`${place} holds elements the schema here does not know`);
      continue;
    }
    let reached = 0;
    for (const { name } of element.children) {
      const at = allowed.findIndex((child) => child.name === name);
      if (at < 0) complaints.push(`${place} may not hold ${name}`);
      else if (at < reached) complaints.push(`${place}: ${name} stands too late`);
      reached = Math.max(reached, at);
    }
    for (const { name, least, most } of allowed) {
      const count = element.children.filter((child) => child.name === name).length;
      if (count < least) complaints.push(`${place} lacks ${name}`);
      if (count > most) complaints.push(`${place} holds ${name} ${count} times`);
    }
  }
  return complaints;
}

/** The texts of an element in every language. */
function textsOf({ text, attributes, children }: ManifestElement): readonly string[] {
  return [text, attributes["DefaultValue"], ...children.map((child) => child.attributes["Value"])].filter(
    (each): each is string => each !== undefined && each !== "",
  );
}

function lengthsOf(root: ManifestElement): readonly string[] {
  const complaints: string[] = [];
  const limit = (element: ManifestElement, most: number, what: string): void => {
    for (const text of textsOf(element))
      if (text.length > most) complaints.push(`${what} has ${text.length} characters, more than ${most}`);
  };
  for (const name of ["ProviderName", "DisplayName", "Description"] as const)
    for (const child of root.children) if (child.name === name) limit(child, LONGEST[name], name);
  for (const name of ["ShortStrings", "LongStrings"] as const)
    for (const strings of elementsNamed(root, name))
      for (const each of strings.children) limit(each, LONGEST[name], `${name} ${each.attributes["id"] ?? ""}`);
  for (const [{ name, attributes }] of everyElement(root)) {
    const { resid, id } = attributes;
    if (resid !== undefined && resid.length > LONGEST.resid) complaints.push(`The resid ${resid} is too long`);
    if ((name === "Control" || name === "Group") && (id?.length ?? 0) > LONGEST.controlId)
      complaints.push(`The id ${id ?? ""} is too long`);
  }
  return complaints;
}

function iconsOf(root: ManifestElement): readonly string[] {
  return elementsNamed(root, "Icon").flatMap(({ children }) =>
    ICON_SIZES.filter((size) => !children.some((image) => image.attributes["size"] === size)).map(
      (size) => `An icon lacks its ${size} px image`,
    ),
  );
}

/** Every resid names a resource, every resource is used, and no id stands twice. */
function referencesOf(root: ManifestElement): readonly string[] {
  const resources = elementsNamed(root, "Resources").flatMap(({ children }) =>
    children.flatMap((kind) => kind.children),
  );
  const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
  const used = [...everyElement(root)].flatMap(([{ attributes }]) => attributes["resid"] ?? []);
  const controls = [...elementsNamed(root, "Control"), ...elementsNamed(root, "Group")].map(
    ({ attributes }) => attributes["id"] ?? "",
  );
  const twice = (all: readonly string[]): readonly string[] => all.filter((id, at) => all.indexOf(id) < at);
  return [
    ...used.filter((resid) => !ids.includes(resid)).map((resid) => `No resource is called ${resid}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Nothing uses the resource ${id}`),
    ...twice(ids).map((id) => `Two resources are called ${id}`),
    ...twice(controls).map((id) => `Two controls or groups are called ${id}`),
  ];
}

/** Every address the manifest names. */
export function addressesIn(root: ManifestElement): readonly string[] {
  return [...everyElement(root)]
    .filter(([{ name }]) => /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url)$/.test(name))
    .flatMap(([{ attributes }]) => attributes["DefaultValue"] ?? []);
}

function addressesOf(root: ManifestElement): readonly string[] {
  return addressesIn(root)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is no https address`);
}

/** Four numbers at most, and 1.0 at least: Microsoft's validator refuses a lower one. */
function versionOf(root: ManifestElement): readonly string[] {
  const version = root.children.find(({ name }) => name === "Version")?.text ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) return [`"${version}" is no version`];
  return version.startsWith("0.") ? [`The version ${version} is below 1.0`] : [];
}

/** Said twice, they can come to differ; Excel asks those of the add-in itself before any others. */
function requirementsOf(root: ManifestElement): readonly string[] {
  return elementsNamed(root, "Requirements").length === 1 ? [] : ["Requirements are not said once"];
}
