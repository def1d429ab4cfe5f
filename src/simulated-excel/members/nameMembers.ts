import { quotedSheet, rectangleAddress, rectangleOrNull, splitSheet } from "../model/rectangle";
import type { NameModel } from "../model/sheetModel";
import { defineKind } from "../protocol/hostObject";
import { HostRefusal } from "../protocol/hostRefusal";
import type { PlacedName, Session } from "./session";
import { areasOfAddress, flagValue, RangeTarget, textValue, type NamesTarget } from "./targets";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LONGEST_TEXT = 255;

/** The names of a sheet or of the workbook, each with where it belongs. */
function listOf({ book, sheet }: NamesTarget, { oddities, mustBeInFront }: Session): readonly PlacedName[] {
  const ofBook = book.names.map((name) => ({ sheet: null, name }));
  if (!sheet) return ofBook;
  mustBeInFront();
  const own = sheet.names.map((name) => ({ sheet, name }));
  return oddities.sheetsListNamesOfWorkbook ? [...own, ...ofBook] : own;
}

function find(target: NamesTarget, name: string, session: Session): PlacedName | null {
  const wanted = name.toUpperCase();
  return listOf(target, session).find((candidate) => candidate.name.name.toUpperCase() === wanted) ?? null;
}

function add(
  target: NamesTarget,
  {
    name,
    reference,
    comment,
  }: { readonly name: string; readonly reference: RangeTarget | string; readonly comment: string },
  session: Session,
): NameModel {
  const looksLikeCell = rectangleOrNull(name) !== null || /^[RC]\d*$/i.test(name) || /^R\d+C\d+$/i.test(name);
  if (!NAME.test(name) || looksLikeCell) throw new HostRefusal("InvalidArgument", `${name} cannot be a name`);
  if (find(target, name, session)?.sheet === target.sheet)
    throw new HostRefusal("ItemAlreadyExists", `A name ${name} already exists`);
  const formula =
    typeof reference === "string"
      ? reference.startsWith("=")
        ? reference
        : `="${reference.replaceAll('"', '""')}"`
      : `=${quotedSheet(reference.sheet.name)}!${absolute(reference)}`;
  if (/^="/.test(formula) && formula.length - 3 > LONGEST_TEXT)
    throw new HostRefusal("InvalidArgument", "A text in a formula holds 255 characters at most");
  const added: NameModel = { id: `${target.sheet?.id ?? "book"}!${name}`, name, formula, visible: true, comment };
  if (target.sheet) target.sheet.names = [...target.sheet.names, added];
  else target.book.names = [...target.book.names, added];
  return added;
}

function absolute({ area }: RangeTarget): string {
  return rectangleAddress(area).replaceAll(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
}

/** A name's value: the text or number of its formula, or the reference as text. */
function valueOf(formula: string): string | number {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  return /^=-?[\d.]+$/.test(formula) ? Number.parseFloat(formula.slice(1)) : formula.slice(1);
}

export const namesKind = defineKind<NamesTarget, Session>(
  "NamedItemCollection",
  {
    Add: {
      since: "1.4",
      call: (target, given, session) => {
        const reference = given.objectOrNull(1, RangeTarget) ?? given.text(1);
        const name = add(target, { name: given.text(0), reference, comment: given.textOr(2, "") }, session);
        return session.kinds.name({ sheet: target.sheet, name });
      },
    },
    GetCount: { since: "1.4", call: (target, _given, session) => listOf(target, session).length },
    GetItem: {
      since: "1.1",
      call: (target, given, session) => {
        const name = find(target, given.text(0), session);
        if (!name) throw new HostRefusal("ItemNotFound", `There is no name ${given.text(0)}`);
        return session.kinds.name(name);
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (target, given, session) => {
        const name = find(target, given.text(0), session);
        return name && session.kinds.name(name);
      },
    },
  },
  { items: (target, session) => listOf(target, session).map(session.kinds.name) },
);

export const nameKind = defineKind<PlacedName, Session>(
  "NamedItem",
  {
    Name: { since: "1.1", get: ({ name }) => name.name },
    Visible: {
      since: "1.1",
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = flagValue("NamedItem.visible", value)),
    },
    Formula: {
      since: "1.7",
      get: ({ name }) => name.formula,
      set: ({ name }, value) => void (name.formula = textValue("NamedItem.formula", value)),
    },
    Value: { since: "1.1", get: ({ name }) => valueOf(name.formula) },
    Type: { since: "1.1", get: ({ name }) => (/^="/.test(name.formula) ? "String" : "Range") },
    Comment: { since: "1.4", get: ({ name }) => name.comment },
    Scope: { since: "1.4", get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    GetRangeOrNullObject: {
      since: "1.4",
      call: ({ sheet, name }, _given, { book, kinds }) => {
        const { sheet: named, rest } = splitSheet(name.formula.slice(1));
        const at = named === null ? sheet : book.sheet(named);
        if (!at || rectangleOrNull(rest) === null) return null;
        const [area] = areasOfAddress(at, rest);
        return area ? kinds.range(new RangeTarget(at, area)) : null;
      },
    },
    Delete: {
      since: "1.4",
      call: ({ sheet, name }, _given, { book }) => {
        if (sheet) sheet.names = sheet.names.filter((other) => other !== name);
        else book.names = book.names.filter((other) => other !== name);
        return null;
      },
    },
  },
  { identity: ({ name }) => name.name },
);
