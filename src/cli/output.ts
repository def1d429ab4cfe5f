export interface Output {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

/** 0: done, no error finding, no difference. 1: error findings or differences. 2: wrong usage, or a file that is no register or cannot be read. */
export type ExitCode = 0 | 1 | 2;
