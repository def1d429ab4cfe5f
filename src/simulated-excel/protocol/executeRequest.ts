import { CallArguments, isHostObject, type HostObject } from "./hostObject";
import { HostRefusal } from "./hostRefusal";
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type ReplyBody,
  type RequestBody,
} from "./messages";
import type { KeptReferences } from "./keptReferences";

export interface RequestSurroundings {
  readonly root: HostObject;
  readonly references: KeptReferences;
  /** Called before each action; throws to simulate a fault. */
  readonly beforeAction: (action: Action) => void;
}

/**
 * Does the actions of one request in order and stops at the first that fails: those before it have taken effect, those after
 * it have not, and the reply says which it was. A defect of this host (anything thrown that is no refusal) is answered too,
 * as Excel answers its own: `GeneralException`.
 */
export function executeRequest(body: RequestBody, surroundings: RequestSurroundings): ReplyBody {
  const resolver = new PathResolver(body.ObjectPaths, surroundings);
  const results: ActionResult[] = [];
  let index = 0;
  try {
    for (const action of body.Actions) {
      surroundings.beforeAction(action);
      results.push({ ActionId: action.Id, Value: perform(action, resolver, surroundings, body.ObjectPaths) });
      index++;
    }
    return { Results: results };
  } catch (thrown) {
    const code = thrown instanceof HostRefusal ? thrown.code : "GeneralException";
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return {
      Error: { Code: code, Message: message, ActionIndex: index, Location: resolver.placeOf(body.Actions[index]) },
      ProcessedResults: { Results: results },
    };
  } finally {
    surroundings.references.endRequest(body.AutoKeepReference);
  }
}

/** Finds each object once a request: a method that creates (`Add`) must not run again for the next action. */
class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly surroundings: RequestSurroundings,
  ) {}

  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostRefusal("InvalidReference", `The request names object ${id} without saying where it is`);
    const object = this.follow(path);
    this.found.set(id, object);
    if (object) this.surroundings.references.useInRequest(object);
    return object;
  }

  /** Where an action failed, as Excel names it: `PageLayout.zoom`. Computed without resolving objects, which may create some. */
  placeOf(action: Action | undefined): string {
    if (!action) return "";
    const path = this.paths[String(action.ObjectPathId)];
    const own = this.found.get(action.ObjectPathId)?.typeName;
    if (own !== undefined) return action.Name === "" ? own : `${own}.${camel(action.Name)}`;
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.found.get(path.ParentObjectPathId)?.typeName;
    return parent === undefined ? "" : `${parent}.${camel(path?.Name ?? "")}`;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.surroundings.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.surroundings.references.find(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    // Members of a null object are null objects: `getItemOrNullObject("x").getRange()`.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(
          parent.call(path.Name, this.arguments(`${parent.typeName}.${path.Name}`, path.ArgumentInfo)),
          parent,
          path.Name,
        );
      case PATH.property:
        return asObject(parent.get(path.Name), parent, path.Name);
      case PATH.indexer:
        return asObject(
          parent.call("GetItem", this.arguments(`${parent.typeName}.GetItem`, path.ArgumentInfo)),
          parent,
          "GetItem",
        );
      default:
        throw new HostRefusal("ApiNotFound", `Object path type ${path.ObjectPathType} is not modelled`);
    }
  }

  arguments(member: string, info: ArgumentInfo | undefined): CallArguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, position) => {
      const id = ids[position];
      return typeof id === "number" && id !== 0 ? this.object(id) : value;
    });
    return new CallArguments(member, values);
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function asObject(value: unknown, parent: HostObject, member: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostRefusal("ApiNotFound", `${parent.typeName}.${member} is modelled as a value, not as an object`);
}

function perform(
  action: Action,
  resolver: PathResolver,
  surroundings: RequestSurroundings,
  paths: RequestBody["ObjectPaths"],
): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolver.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && instantiated(object, paths[String(action.ObjectPathId)]?.D === true, surroundings.references);
    case ACTION.query:
      return object && queried(object, action.QueryInfo?.Select ?? [], action.QueryInfo?.Top, action.QueryInfo?.Skip);
    case ACTION.method: {
      if (!object) return null;
      if (action.Name === "_KeepReference") return surroundings.references.keep(object);
      const given = resolver.arguments(`${object.typeName}.${action.Name}`, action.ArgumentInfo);
      if (action.Name === "_RemoveReference") return surroundings.references.remove(given.text(0));
      const value = object.call(action.Name, given);
      return isHostObject(value) ? null : (value ?? null);
    }
    case ACTION.setProperty: {
      if (!object) throw new HostRefusal("InvalidOperation", `${action.Name} cannot be set on a null object`);
      object.set(action.Name, resolver.arguments(action.Name, action.ArgumentInfo).value(0));
      return null;
    }
    default:
      throw new HostRefusal("ApiNotFound", `Action type ${action.ActionType} is not modelled`);
  }
}

function instantiated(object: HostObject, untracked: boolean, references: KeptReferences): Record<string, unknown> {
  const id = object.identity();
  const value: Record<string, unknown> = id === null ? {} : { Id: id, _Id: id };
  if (object.keepable && !untracked) value["_ReferenceId"] = references.idOf(object);
  return value;
}

/** The answer to a load. `format/fill/color` descends through objects; a collection is loaded item by item. */
function queried(object: HostObject, select: readonly string[], top?: number, skip = 0): Record<string, unknown> {
  const items = object.items();
  if (items) {
    const ownProperties = select.filter((path) => path.startsWith("$") || path === "count");
    const rest = select.filter((path) => !ownProperties.includes(path));
    const answer = ownProperties.length > 0 ? queriedOne(object, ownProperties) : {};
    const wanted = items.slice(skip, top === undefined ? undefined : skip + top);
    return { ...answer, _Items: wanted.map((item) => queriedOne(item, rest)) };
  }
  return queriedOne(object, select);
}

function queriedOne(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const id = object.identity();
  const answer: Record<string, unknown> = id === null ? {} : { Id: id };
  const below = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...tail] = path.split("/");
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    if (path === "*")
      throw new HostRefusal(
        "ApiNotFound",
        `Loading everything of ${object.typeName} is not modelled: name the properties`,
      );
    if (tail.length > 0) below.set(name, [...(below.get(name) ?? []), tail.join("/")]);
    else if (!(name === "Id" && id !== null)) answer[name] = plain(object.get(name), object, name);
  }
  for (const [name, deeper] of below) {
    const inner = object.get(name);
    answer[name] = isHostObject(inner) ? queried(inner, deeper) : null;
  }
  return answer;
}

function plain(value: unknown, object: HostObject, name: string): unknown {
  if (isHostObject(value))
    throw new HostRefusal("InvalidArgument", `${object.typeName}.${name} is an object: load its properties`);
  return value;
}
