import { clearConditionalFormats } from "../model/copyConditionalFormats";
import { intersection } from "../model/rectangle";
import type { ConditionalFormatModel } from "../model/sheetModel";
import { defineKind, type Member } from "../protocol/hostObject";
import { HostRefusal } from "../protocol/hostRefusal";
import { colour } from "./formatMembers";
import type { PlacedFormat, Session } from "./session";
import { AreasTarget, flagValue, modelledOf, numberValue, oneOf, textValue } from "./targets";

function touching({ sheet, areas }: AreasTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((other) => intersection(area, other) !== null)),
  );
}

function mayChange({ sheet }: { readonly sheet: AreasTarget["sheet"] }): void {
  if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
}

function changed({ sheet }: { readonly sheet: AreasTarget["sheet"] }, { book }: Session): void {
  book.notify({ kind: "conditional formats", sheet });
}

export const conditionalFormatsKind = defineKind<AreasTarget, Session>(
  "ConditionalFormatCollection",
  {
    GetCount: { since: "1.6", call: (target) => touching(target).length },
    GetItem: {
      since: "1.6",
      call: (target, given, { kinds }) => {
        const format = touching(target).find((candidate) => candidate.id === given.text(0));
        if (!format) throw new HostRefusal("ItemNotFound", `There is no conditional format ${given.text(0)}`);
        return kinds.conditionalFormat({ sheet: target.sheet, format });
      },
    },
    GetItemOrNullObject: {
      since: "1.14",
      call: (target, given, { kinds }) => {
        const format = touching(target).find((candidate) => candidate.id === given.text(0));
        return format ? kinds.conditionalFormat({ sheet: target.sheet, format }) : null;
      },
    },
    Add: {
      since: "1.6",
      call: (target, given, session) => {
        mayChange(target);
        const type = modelledOf("ConditionalFormatCollection.add", given.value(0), ["Custom"]);
        const format: ConditionalFormatModel = {
          id: session.book.nextId(),
          type,
          areas: target.areas,
          formula: "",
          stopIfTrue: false,
          fill: null,
          font: {},
          borders: {},
          carried: null,
        };
        // A new rule comes first.
        target.sheet.conditionalFormats = [format, ...target.sheet.conditionalFormats];
        changed(target, session);
        return session.kinds.conditionalFormat({ sheet: target.sheet, format });
      },
    },
    ClearAll: {
      since: "1.6",
      call: (target, _given, session) => {
        mayChange(target);
        for (const area of target.areas) clearConditionalFormats(target.sheet, area);
        changed(target, session);
        return null;
      },
    },
  },
  {
    items: (target, { kinds }) =>
      touching(target).map((format) => kinds.conditionalFormat({ sheet: target.sheet, format })),
  },
);

export const conditionalFormatKind = defineKind<PlacedFormat, Session>(
  "ConditionalFormat",
  {
    Id: { since: "1.6", get: ({ format }) => format.id },
    Type: { since: "1.6", get: ({ format }) => format.type },
    Priority: {
      since: "1.6",
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (placed, value, session) => {
        mayChange(placed);
        const priority = numberValue("ConditionalFormat.priority", value);
        const others = placed.sheet.conditionalFormats.filter((format) => format !== placed.format);
        placed.sheet.conditionalFormats = [...others.slice(0, priority), placed.format, ...others.slice(priority)];
        changed(placed, session);
      },
    },
    StopIfTrue: {
      since: "1.6",
      get: ({ format }) => format.stopIfTrue,
      set: (placed, value) => {
        mayChange(placed);
        placed.format.stopIfTrue = flagValue("ConditionalFormat.stopIfTrue", value);
      },
    },
    Custom: {
      since: "1.6",
      get: (placed, { kinds }) => {
        if (placed.format.type !== "Custom")
          throw new HostRefusal("InvalidOperation", "The conditional format is no custom formula");
        return kinds.customFormat(placed);
      },
    },
    CustomOrNullObject: {
      since: "1.6",
      get: (placed, { kinds }) => (placed.format.type === "Custom" ? kinds.customFormat(placed) : null),
    },
    GetRanges: {
      since: "1.9",
      call: ({ sheet, format }, _given, { kinds }) => kinds.rangeAreas(new AreasTarget(sheet, format.areas)),
    },
    Delete: {
      since: "1.6",
      call: (placed, _given, session) => {
        mayChange(placed);
        placed.sheet.conditionalFormats = placed.sheet.conditionalFormats.filter((format) => format !== placed.format);
        changed(placed, session);
        return null;
      },
    },
  },
  { identity: ({ format }) => format.id },
);

export const customFormatKind = defineKind<PlacedFormat, Session>("CustomConditionalFormat", {
  Rule: { since: "1.6", get: (placed, { kinds }) => kinds.customRule(placed) },
  Format: { since: "1.6", get: (placed, { kinds }) => kinds.customLook(placed) },
});

export const customRuleKind = defineKind<PlacedFormat, Session>("ConditionalFormatRule", {
  Formula: {
    since: "1.6",
    get: ({ format }) => format.formula,
    set: (placed, value, session) => {
      mayChange(placed);
      const formula = textValue("ConditionalFormatRule.formula", value);
      if (!formula.startsWith("=")) throw new HostRefusal("InvalidArgument", "A rule is a formula");
      placed.format.formula = formula;
      changed(placed, session);
    },
  },
});

export const customLookKind = defineKind<PlacedFormat, Session>("ConditionalRangeFormat", {
  Fill: { since: "1.6", get: (placed, { kinds }) => kinds.customFill(placed) },
  Font: { since: "1.6", get: (placed, { kinds }) => kinds.customFont(placed) },
});

export const customFillKind = defineKind<PlacedFormat, Session>("ConditionalRangeFill", {
  Color: {
    since: "1.6",
    get: ({ format }) => format.fill ?? "",
    set: (placed, value, session) => {
      mayChange(placed);
      placed.format.fill = colour("ConditionalRangeFill.color", value);
      changed(placed, session);
    },
  },
});

type RuleFont = ConditionalFormatModel["font"];

function fontMember<K extends keyof RuleFont>(
  key: K,
  read: (member: string, value: unknown) => Exclude<RuleFont[K], undefined>,
): Member<PlacedFormat, Session> {
  return {
    since: "1.6",
    get: ({ format }) => format.font[key] ?? null,
    set: (placed, value, session) => {
      mayChange(placed);
      placed.format.font = { ...placed.format.font, [key]: read(`ConditionalRangeFont.${key}`, value) };
      changed(placed, session);
    },
  };
}

export const customFontKind = defineKind<PlacedFormat, Session>("ConditionalRangeFont", {
  Bold: fontMember("bold", flagValue),
  Italic: fontMember("italic", flagValue),
  Color: fontMember("color", colour),
  Strikethrough: fontMember("strikethrough", flagValue),
  Underline: fontMember("underline", (member, value) => oneOf(member, value, ["None", "Single", "Double"])),
});
