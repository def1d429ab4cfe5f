import { fieldsOf, type Movement } from "../../src/shares/register/movement";

/** The same value with every row of Movements in it as plain data: rows that were read stand in columns, and two that are alike may stand in different ones. */
export function plainRows<Value>(value: Value): Value {
  return plain(value, new Map()) as Value;
}

function plain(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = madePlain(value, known);
  known.set(value, made);
  return made;
}

function madePlain(value: object, known: Map<object, unknown>): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each, known));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, plain(each, known)]));
  if (value instanceof Set) return value;
  if ("category" in value && "purchaseDates" in value && Object.getPrototypeOf(value) !== Object.prototype)
    return fieldsOf(value as Movement);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each, known)]));
}
