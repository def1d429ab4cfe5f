/**
 * What Microsoft's schema asks of a task-pane manifest, as far as ours goes: the children of each element in their order, how many, and the lengths of
 * texts. Sources, on learn.microsoft.com: "How to find the proper order of manifest elements" (order); "Add-in only manifest reference" (what is
 * required, and the lengths of names, ids and strings); [MS-OWEMXML] 2.2 and 2.3 (types). office-addin-manifest's own validator asks a service of
 * Microsoft's, which a test may not.
 */
interface Child {
  readonly name: string;
  readonly least: 0 | 1 | 3;
  readonly most: number;
}

const one = (name: string): Child => ({ name, least: 1, most: 1 });
const maybe = (name: string): Child => ({ name, least: 0, most: 1 });
const some = (name: string): Child => ({ name, least: 1, most: Infinity });
const any = (name: string): Child => ({ name, least: 0, most: Infinity });

/** By the element's place: its name behind its parent's, where the name alone means two things. */
export const CHILDREN: Readonly<Record<string, readonly Child[]>> = {
  OfficeApp: [
    one("Id"),
    maybe("AlternateId"),
    one("Version"),
    one("ProviderName"),
    one("DefaultLocale"),
    one("DisplayName"),
    one("Description"),
    maybe("IconUrl"),
    maybe("HighResolutionIconUrl"),
    maybe("SupportUrl"),
    maybe("AppDomains"),
    maybe("Hosts"),
    maybe("Requirements"),
    one("DefaultSettings"),
    one("Permissions"),
    maybe("Dictionary"),
    maybe("VersionOverrides"),
    maybe("ExtendedOverrides"),
  ],
  "OfficeApp/DisplayName": [any("Override")],
  "OfficeApp/Description": [any("Override")],
  "OfficeApp/AppDomains": [some("AppDomain")],
  "OfficeApp/Hosts": [some("Host")],
  Requirements: [maybe("Sets"), maybe("Methods")],
  Sets: [some("Set")],
  DefaultSettings: [one("SourceLocation")],
  VersionOverrides: [
    maybe("Description"),
    maybe("Requirements"),
    one("Hosts"),
    one("Resources"),
    maybe("WebApplicationInfo"),
    maybe("EquivalentAddins"),
  ],
  "VersionOverrides/Hosts": [some("Host")],
  "Hosts/Host": [maybe("Runtimes"), maybe("AllFormFactors"), maybe("DesktopFormFactor")],
  Runtimes: [some("Runtime")],
  DesktopFormFactor: [maybe("GetStarted"), maybe("FunctionFile"), some("ExtensionPoint")],
  GetStarted: [one("Title"), one("Description"), one("LearnMoreUrl")],
  ExtensionPoint: [some("OfficeTab")],
  OfficeTab: [some("Group")],
  Group: [one("Label"), one("Icon"), any("Control")],
  Control: [one("Label"), one("Supertip"), one("Icon"), one("Action"), maybe("Enabled")],
  Supertip: [one("Title"), one("Description")],
  Icon: [{ name: "Image", least: 3, most: 8 }],
  Action: [maybe("TaskpaneId"), maybe("SourceLocation"), maybe("Title"), maybe("FunctionName")],
  Resources: [maybe("Images"), maybe("Urls"), maybe("ShortStrings"), maybe("LongStrings")],
  Images: [some("Image")],
  Urls: [some("Url")],
  ShortStrings: [some("String")],
  LongStrings: [some("String")],
  "Images/Image": [any("Override")],
  "Urls/Url": [any("Override")],
  "ShortStrings/String": [any("Override")],
  "LongStrings/String": [any("Override")],
};

/** The longest text of an element or attribute, in characters. */
export const LONGEST = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  resid: 32,
  controlId: 125,
} as const;

/** The sizes of a ribbon icon that must be there, in pixels. */
export const ICON_SIZES = ["16", "32", "80"] as const;

/** Of the add-in's own icons, in pixels. */
export const LIST_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;
