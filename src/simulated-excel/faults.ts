import type { Action } from "./protocol/messages";
import { HostRefusal, type RefusalCode } from "./protocol/hostRefusal";

/** Faults to simulate on a running host. Each happens once. */
export interface FaultPlan {
  /** Refuse the n-th action from now on, counted from 1 over all requests. */
  failAtAction?: { readonly number: number; readonly code?: RefusalCode } | null;
  /** Lose the n-th request from now on: before it is done, or only its reply. */
  failAtRequest?: { readonly number: number; readonly lost: "request" | "reply" } | null;
  /** Called before each request is done: a co-author's edit between two syncs. */
  beforeRequest?: ((requestNumber: number) => void) | null;
}

/** Counts down to the faults that were asked for. */
export class Faults {
  private plan: FaultPlan = {};
  private actions = 0;
  private requests = 0;

  /** Restarts the counts. */
  set(plan: FaultPlan): void {
    this.plan = { ...plan };
    this.actions = 0;
    this.requests = 0;
  }

  beforeAction(action: Action): void {
    this.actions++;
    const fault = this.plan.failAtAction;
    if (!fault || this.actions !== fault.number) return;
    this.plan.failAtAction = null;
    throw new HostRefusal(
      fault.code ?? "GeneralException",
      `A fault was asked for at action ${fault.number} (${action.Name || `type ${action.ActionType}`})`,
    );
  }

  /** Which part of this exchange is lost, if any. */
  atRequest(): "request" | "reply" | null {
    this.requests++;
    this.plan.beforeRequest?.(this.requests);
    const fault = this.plan.failAtRequest;
    if (!fault || this.requests !== fault.number) return null;
    this.plan.failAtRequest = null;
    return fault.lost;
  }

  /** Whether a planned failure has not happened yet: a loop over all actions ends then. */
  get pending(): boolean {
    return Boolean(this.plan.failAtAction ?? this.plan.failAtRequest);
  }
}
