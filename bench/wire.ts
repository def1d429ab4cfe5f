import type { NativeBridge, SimulatedExcel } from "../src/simulated-excel/simulatedExcel";

/** What one piece of work cost: what travelled, and the time that was the add-in's own and not the host's. */
export interface Cost {
  readonly requests: number;
  readonly actions: number;
  /** Bytes to Excel and from it. */
  readonly up: number;
  readonly down: number;
  /**
   * Milliseconds of the processor, less those while a request was out: what Microsoft's client and the add-in took themselves. Not by the clock on the wall: a
   * busy machine would be most of it.
   */
  readonly own: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Stands between Microsoft's client and a simulated Excel, and counts. Events from Excel travel along and are not counted: they are no answers. */
export class Wire {
  readonly bridge: NativeBridge;
  private counted = { requests: 0, actions: 0, up: 0, down: 0, waited: 0 };
  private out = 0;
  private outSince = 0;

  constructor(private readonly host: SimulatedExcel) {
    let toClient: NativeBridge["onMessageFromHost"];
    host.bridge.onMessageFromHost = (message) => {
      if (!message.startsWith('{"type":3')) this.received(message);
      toClient?.(message);
    };
    this.bridge = {
      sendMessageToHost: (message) => {
        if (this.out++ === 0) this.outSince = processorTime();
        this.counted.up += Buffer.byteLength(message);
        host.bridge.sendMessageToHost(message);
      },
      get onMessageFromHost() {
        return toClient;
      },
      set onMessageFromHost(handler) {
        toClient = handler;
      },
    };
  }

  isSetSupported(set: string, version?: string): boolean {
    return this.host.isSetSupported(set, version);
  }

  /** Does the work and answers what it cost. One work at a time. */
  async cost(work: () => Promise<unknown>): Promise<Cost> {
    this.counted = { requests: 0, actions: 0, up: 0, down: 0, waited: 0 };
    this.host.forgetTraffic();
    const start = processorTime();
    await work();
    const whole = processorTime() - start;
    const { up, down, waited } = this.counted;
    const { requests, actions } = this.host.counted;
    return { requests, actions, up, down, own: whole - waited };
  }

  private received(message: string): void {
    this.counted.down += Buffer.byteLength(message);
    if (--this.out === 0) this.counted.waited += processorTime() - this.outSince;
  }
}
