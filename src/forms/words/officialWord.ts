/** A text of the official form. */
export interface OfficialWord {
  readonly text: string;
  /** True where it was read word for word on a published return; false where it is our best knowledge of the form. */
  readonly verified: boolean;
}

/** Read on a published return. */
export function read(text: string): OfficialWord {
  return { text, verified: true };
}

/** Not read on any return we hold: marked in the pane, never on the sheet. */
export function unread(text: string): OfficialWord {
  return { text, verified: false };
}
