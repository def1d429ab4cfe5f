import { Component, type ReactNode } from "react";
import { RefusalBox } from "./RefusalBox";
import { type Refusal, refusalOf } from "../refusal";

interface Failed {
  readonly refusal: Refusal | null;
}

/** A page that throws, or that could not be loaded, is replaced by a message: head and notices stay usable. */
export class WhenPageFails extends Component<{ readonly children: ReactNode }, Failed> {
  override readonly state: Failed = { refusal: null };

  static getDerivedStateFromError(thrown: unknown): Failed {
    return { refusal: refusalOf(thrown) };
  }

  override render(): ReactNode {
    return this.state.refusal === null ? this.props.children : <RefusalBox refusal={this.state.refusal} />;
  }
}
