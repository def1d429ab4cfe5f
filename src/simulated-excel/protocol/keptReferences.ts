import type { HostObject } from "./hostObject";
import { HostRefusal } from "./hostRefusal";

/** The ranges a client may still refer to: within the request, and afterwards only while tracked, as in Excel. */
export class KeptReferences {
  private readonly kept = new Map<string, HostObject>();
  private readonly offered = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private readonly used = new Set<HostObject>();
  private last = 0;

  idOf(object: HostObject): string {
    const known = this.ids.get(object.target);
    if (known !== undefined) return known;
    this.last++;
    const id = `ref${this.last}`;
    this.ids.set(object.target, id);
    this.offered.set(id, object);
    return id;
  }

  useInRequest(object: HostObject): void {
    if (object.keepable) this.used.add(object);
  }

  keep(object: HostObject): null {
    this.kept.set(this.idOf(object), object);
    return null;
  }

  remove(id: string): null {
    const object = this.kept.get(id) ?? this.offered.get(id);
    this.kept.delete(id);
    this.offered.delete(id);
    if (object) this.ids.delete(object.target);
    return null;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostRefusal("InvalidReference", `Reference ${id} is not kept`);
    return object;
  }

  /** Everything that moves when rows are inserted: kept ranges and those of the running request. */
  live(): Iterable<HostObject> {
    return new Set([...this.kept.values(), ...this.used]);
  }

  endRequest(autoKeep: boolean): void {
    for (const [id, object] of this.offered) {
      if (autoKeep) this.kept.set(id, object);
      else if (!this.kept.has(id)) this.ids.delete(object.target);
    }
    this.offered.clear();
    this.used.clear();
  }

  get count(): number {
    return this.kept.size;
  }
}
