import { HostRefusal, notModelled } from "./hostRefusal";

/** An object as the client sees it: members by the names the client sends (`GetRange`, `Values`). */
export interface HostObject {
  readonly typeName: string;
  /** Its counterpart in the model. */
  readonly target: unknown;
  /** Ranges are found again by a reference the host keeps; other objects by their parents and identity. */
  readonly keepable: boolean;
  identity(): string | null;
  /** The members of a collection; null for any other object. */
  items(): readonly HostObject[] | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, given: CallArguments): unknown;
}

/** The arguments of one call, taken by position and checked: a wrong one is refused as Excel does. */
export class CallArguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  private wrong(position: number): HostRefusal {
    return new HostRefusal(
      "InvalidArgument",
      `Argument ${position + 1} of ${this.member} is not valid: ${this.given(position) ? JSON.stringify(this.values[position]) : "none"}`,
    );
  }
  given(position: number): boolean {
    return this.values[position] !== undefined && this.values[position] !== null;
  }
  value(position: number): unknown {
    return this.values[position];
  }
  text(position: number): string {
    const value = this.values[position];
    if (typeof value !== "string") throw this.wrong(position);
    return value;
  }
  textOr(position: number, otherwise: string): string {
    return this.given(position) ? this.text(position) : otherwise;
  }
  whole(position: number): number {
    const value = this.values[position];
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.wrong(position);
    return value;
  }
  wholeOr(position: number, otherwise: number): number {
    return this.given(position) ? this.whole(position) : otherwise;
  }
  flagOr(position: number, otherwise: boolean): boolean {
    const value = this.values[position];
    return typeof value === "boolean" ? value : otherwise;
  }
  /** The model thing of an argument that is an object. */
  object<T>(position: number, kind: new (...parts: never[]) => T): T {
    const object = this.objectOrNull(position, kind);
    if (object === null) throw this.wrong(position);
    return object;
  }
  objectOrNull<T>(position: number, kind: new (...parts: never[]) => T): T | null {
    const value = this.values[position];
    if (!isHostObject(value)) return null;
    return value.target instanceof kind ? value.target : null;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "keepable" in value;
}

/** The oldest ExcelApi version that has a member: `1.9`. */
export type Since = `1.${number}` | "ExcelApiOnline 1.1";

/** One member of an object. A member that cannot be set has no `set`; a method has `call` alone. */
export interface Member<T, S> {
  readonly since: Since;
  readonly get?: (target: T, session: S) => unknown;
  readonly set?: (target: T, value: unknown, session: S) => void;
  readonly call?: (target: T, given: CallArguments, session: S) => unknown;
}

export interface ObjectKind<T, S> {
  readonly typeName: string;
  readonly members: Readonly<Record<string, Member<T, S>>>;
  /** Binds a thing of the model to its members. */
  readonly of: (target: T, session: S) => HostObject;
}

/** What members need to be bound: which ExcelApi the session plays. */
export interface MemberGate {
  allows(since: Since): boolean;
}

interface KindTraits<T, S> {
  readonly keepable?: boolean;
  readonly identity?: (target: T) => string;
  readonly items?: (target: T, session: S) => readonly HostObject[];
}

/** Declares a kind of object by the table of its members. Anything not in the table fails, by name. */
export function defineKind<T, S extends MemberGate>(
  typeName: string,
  members: Readonly<Record<string, Member<T, S>>>,
  traits: KindTraits<T, S> = {},
): ObjectKind<T, S> {
  const find = (name: string, session: S): Member<T, S> => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member) throw notModelled(`${typeName}.${name}`);
    if (!session.allows(member.since))
      throw new HostRefusal("ApiNotFound", `${typeName}.${name} needs ExcelApi ${member.since}`);
    return member;
  };
  const of = (target: T, session: S): HostObject => ({
    typeName,
    target,
    keepable: traits.keepable ?? false,
    identity: () => traits.identity?.(target) ?? null,
    items: () => traits.items?.(target, session) ?? null,
    get(name) {
      const { get } = find(name, session);
      if (!get) throw notModelled(`${typeName}.${name} as a property`);
      return get(target, session);
    },
    set(name, value) {
      const { set } = find(name, session);
      if (!set) throw notModelled(`Setting ${typeName}.${name}`);
      set(target, value, session);
    },
    call(name, given) {
      const { call } = find(name, session);
      if (!call) throw notModelled(`${typeName}.${name}()`);
      return call(target, given, session);
    },
  });
  return { typeName, members, of };
}
