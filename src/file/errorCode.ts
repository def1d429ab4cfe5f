/** The code of an error of Node's (`ENOENT`); null where there is none. Asked for by shape: an error from another realm is no instance of our `Error`. */
export function errorCode(cause: unknown): string | null {
  return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string"
    ? cause.code
    : null;
}
